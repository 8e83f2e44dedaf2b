import { resolve } from 'node:path';
import { spreadsheetId } from '../shared/google-sheets/spreadsheet-id.ts';
import { cliWords, terminalWords as words } from '../shared/messages/terminal.ts';
import { programmeContent } from '../sheet-templates/content.ts';
import { check } from './check.ts';
import { type CliArguments, parseCliArguments, WrongArguments } from './cli-arguments.ts';
import { readConfig } from './config.ts';
import { ConfigError, isBrokenWorld } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { notice } from './notice.ts';
import { preview } from './preview.ts';
import { withProgress } from './progress.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { setup } from './setup.ts';
import {
  checkLines,
  fileLines,
  type Lines,
  noticeLines,
  remindLines,
  reportLines,
  setupLines,
  titleLines,
} from './terminal.ts';
import { jobContext } from './wiring.ts';

/** What a job printed: for programs, and for people. */
interface Outcome {
  readonly json: unknown;
  readonly lines: Lines;
  /** Said on stderr, with exit status 1, although the rest was done. */
  readonly trouble?: string | null;
}

/** Runs one job. Returns the exit status: 0 it ran, 1 it failed, 2 the arguments were wrong. */
export async function runCli(args: readonly string[]): Promise<0 | 1 | 2> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${cliWords.usage}\n`);
    return 0;
  }
  try {
    const wanted = parseCliArguments(args);
    const config = readConfig(process.env);
    const context = jobContext({
      workspace: fromCaller(wanted.workspace) ?? config.workspace,
      workbook: workbookOf(wanted.workbook) ?? config.workbook,
      sheetsRootUrl: config.sheetsRootUrl,
      smtp: config.smtp,
      mailsADay: config.mailsADay,
      bucket: config.bucket,
      acceptFewerRows: wanted.acceptFewerRows,
      today: wanted.today,
      dryRun: isLookOnly(wanted),
    });
    const work = () => run(wanted, context);
    // Programs wait without being told.
    const { json, lines, trouble } = wanted.json
      ? await work()
      : await withProgress(words.progress[wanted.job], work);
    if (wanted.json) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    else
      process.stdout.write(
        `${[...titleLines(remark(wanted, context), isLookOnly(wanted)), ...lines, ''].join('\n')}\n`,
      );
    if (!trouble) return 0;
    process.stderr.write(`${words.mailsDone} ${trouble}\n`);
    return 1;
  } catch (error) {
    return complain(error);
  }
}

/** npm runs in the project's folder; a path was typed where the person stood (`INIT_CWD`). */
function fromCaller(path: string | null): string | null {
  return path && resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** The id or address of a Google Sheet is no path. */
function workbookOf(workbook: string | null): string | null {
  return workbook !== null && spreadsheetId(workbook) !== null ? workbook : fromCaller(workbook);
}

/** Nothing is sent, and nothing written but the mails to look at. */
function isLookOnly({ dryRun, preview }: CliArguments): boolean {
  return dryRun || preview !== null;
}

function remark(wanted: CliArguments, context: JobContext): string {
  if (wanted.preview !== null) return words.lookOnly;
  return wanted.dryRun ? words.dryRun : words.asOf(context.today);
}

async function run(wanted: CliArguments, context: JobContext): Promise<Outcome> {
  switch (wanted.job) {
    case 'setup': {
      const result = await setup(context, programmeContent());
      return { json: result, lines: setupLines(result, context.dryRun) };
    }
    case 'check': {
      const result = await check(context);
      return { json: result, lines: checkLines(result) };
    }
    case 'remind': {
      const folder = fromCaller(wanted.preview);
      if (folder !== null) {
        const { logTrouble, ...json } = await preview(context, folder, wanted.today);
        const files: Lines = fileLines([[words.previewOf(json.today), folder]]);
        return { json, lines: [...remindLines({ ...json, logTrouble }, true), ...files] };
      }
      const result = await remind(context);
      const { logTrouble, ...json } = result;
      return { json, lines: remindLines(result, context.dryRun), trouble: logTrouble };
    }
    case 'report': {
      const result = await report(context, wanted);
      return { json: result, lines: reportLines([result], context.dryRun) };
    }
    case 'notice': {
      const result = await notice(context);
      return { json: result, lines: noticeLines(result, context.dryRun) };
    }
  }
}

/** One clear sentence on stderr; what nobody foresaw is thrown on. */
function complain(error: unknown): 1 | 2 {
  if (error instanceof WrongArguments) {
    process.stderr.write(`${error.problems.join('\n')}\n\n${cliWords.usage}\n`);
    return 2;
  }
  if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (isBrokenWorld(error)) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  throw error;
}
