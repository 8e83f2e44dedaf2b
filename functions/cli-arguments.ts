import { parseArgs } from 'node:util';
import { type CalendarDate, parseIsoDate } from '../shared/domain/calendar-date.ts';
import { parsePeriod } from '../shared/domain/period.ts';
import { type ReportVariant, reportVariants } from '../shared/domain/report-variant.ts';
import { cliWords } from '../shared/messages/terminal.ts';
import { isWorkbook } from './environment.ts';

export const jobs = ['setup', 'check', 'remind', 'report', 'notice'] as const;
export type Job = (typeof jobs)[number];

/** A command line, understood. */
export interface CliArguments {
  readonly job: Job;
  readonly workbook: string | null;
  readonly workspace: string | null;
  readonly today: CalendarDate | null;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly acceptFewerRows: boolean;
  /** `report`: frozen figures are wrong, those of now take their place. */
  readonly correct: boolean;
  /** Where `remind` lays its mails to be looked at; null = it sends them. */
  readonly preview: string | null;
  readonly period: string | null;
  readonly asOf: CalendarDate | null;
  /** Null = the one that `Cấu hình` names. */
  readonly variant: ReportVariant | null;
  readonly mail: boolean;
  readonly kpi: boolean;
}

/** The arguments are wrong; `problems` says what to write instead, all of it at once. */
export class WrongArguments extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const options = {
  workbook: { type: 'string' },
  workspace: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'accept-fewer-rows': { type: 'boolean', default: false },
  correct: { type: 'boolean', default: false },
  preview: { type: 'string' },
  period: { type: 'string' },
  'as-of': { type: 'string' },
  variant: { type: 'string' },
  mail: { type: 'boolean' },
  kpi: { type: 'boolean' },
} as const;

/** Throws `WrongArguments`. */
export function parseCliArguments(args: readonly string[]): CliArguments {
  const { values, positionals } = parsed(args);
  const [job = '', ...extra] = positionals;
  const problems = [
    ...jobProblems(job, extra),
    ...dayProblems('--today', values.today),
    ...dayProblems('--as-of', values['as-of']),
    ...reportProblems(job, values),
    ...previewProblems(job, values),
    ...emptyProblems(values),
  ];
  if (problems.length > 0) throw new WrongArguments(problems);
  return {
    job: job as Job,
    workbook: values.workbook ?? null,
    workspace: values.workspace ?? null,
    today: values.today ?? null,
    json: values.json,
    dryRun: values['dry-run'],
    acceptFewerRows: values['accept-fewer-rows'],
    correct: values.correct,
    preview: values.preview ?? null,
    period: values.period ?? null,
    asOf: values['as-of'] ?? null,
    variant: (values.variant as ReportVariant | undefined) ?? null,
    mail: values.mail ?? false,
    kpi: values.kpi ?? false,
  };
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongArguments([optionProblem(error, args)]);
  }
}

/** `parseArgs` speaks English; only its code and the option it names are used. */
function optionProblem(error: unknown, args: readonly string[]): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const named = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
  const option = named ?? args.find((arg) => arg.startsWith('-')) ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return cliWords.unknownOption(option);
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return cliWords.missingValue(option);
  return cliWords.unreadable;
}

function jobProblems(job: string, extra: readonly string[]): readonly string[] {
  if (job === '') return [cliWords.noJob];
  const unknown = jobs.some((one) => one === job) ? [] : [cliWords.unknownJob(job)];
  return extra.length > 0 ? [...unknown, cliWords.extraWords(extra.join(' '))] : unknown;
}

function dayProblems(option: string, text: string | undefined): readonly string[] {
  return text === undefined || parseIsoDate(text) ? [] : [cliWords.badDay(option, text)];
}

function reportProblems(job: string, values: Values): readonly string[] {
  const given = (['period', 'as-of', 'variant', 'mail', 'kpi'] as const).filter(
    (key) => values[key] !== undefined,
  );
  const correct = values.correct ? (['correct'] as const) : [];
  if (job !== 'report')
    return [...given, ...correct].map((key) => cliWords.onlyForReport(`--${key}`));
  const { period, variant } = values;
  const isVariant = variant === undefined || reportVariants.some((one) => one === variant);
  return [
    ...(period === undefined || parsePeriod(period, 14) ? [] : [cliWords.badPeriod(period)]),
    ...(isVariant ? [] : [cliWords.badVariant(variant)]),
    ...(period !== undefined && values['as-of'] !== undefined ? [cliWords.periodAndDay] : []),
  ];
}

function previewProblems(job: string, { preview }: Values): readonly string[] {
  if (preview === undefined) return [];
  if (preview === '') return [cliWords.missingValue('--preview')];
  return job === 'remind' ? [] : [cliWords.onlyForRemind('--preview')];
}

/** An empty path would silently mean the current folder; a web address must be a spreadsheet's. */
function emptyProblems({ workbook, workspace }: Values): readonly string[] {
  return [
    ...(workbook === '' ? [cliWords.missingValue('--workbook')] : []),
    ...(workspace === '' ? [cliWords.missingValue('--workspace')] : []),
    ...(workbook && !isWorkbook(workbook) ? [cliWords.notASpreadsheet(workbook)] : []),
  ];
}
