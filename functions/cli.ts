import { cliWords, terminalWords as words } from '../shared/messages/terminal.ts';
import { programmeContent } from '../sheet-templates/content.ts';
import { check } from './check.ts';
import { type CliArguments, parseCliArguments, WrongArguments } from './cli-arguments.ts';
import { readConfig } from './config.ts';
import { ConfigError, isBrokenWorld } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { withProgress } from './progress.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { setup } from './setup.ts';
import {
  checkLines,
  type Lines,
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
}

/** Runs one job. Returns the exit status: 0 it ran, 1 it failed, 2 the arguments were wrong. */
export async function runCli(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const wanted = parseCliArguments(args);
    const config = readConfig(process.env);
    const context = jobContext({
      workspace: wanted.workspace ?? config.workspace,
      workbook: wanted.workbook ?? config.workbook,
      today: wanted.today,
      dryRun: wanted.dryRun,
    });
    const { json, lines } = await withProgress(words.progress[wanted.job], () =>
      run(wanted, context),
    );
    if (wanted.json) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    else
      process.stdout.write(
        `${[...titleLines(remark(wanted, context), wanted.dryRun), ...lines, ''].join('\n')}\n`,
      );
    return 0;
  } catch (error) {
    return complain(error);
  }
}

function remark({ dryRun }: CliArguments, context: JobContext): string {
  return dryRun ? words.dryRun : words.asOf(context.today);
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
      const result = await remind(context);
      return { json: result, lines: remindLines(result) };
    }
    case 'report': {
      const result = await report(context, wanted);
      return { json: result, lines: reportLines([result], context.dryRun) };
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
