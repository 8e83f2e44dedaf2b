import { unexpectedTrouble } from '../shared/messages/troubles.ts';
import { readConfig } from './config.ts';
import { isBrokenWorld } from './errors.ts';

/** `job`, `demo` or `serve`, as the npm scripts call them. Returns the exit status. */
export async function main([what = '', ...args]: readonly string[]): Promise<number> {
  process.stdout.on('error', leaveWithReader);
  try {
    switch (what) {
      case 'job':
        return await (await import('./cli.ts')).runCli(args);
      case 'demo':
        await (await import('./demo.ts')).runDemo(readConfig(process.env).workspace);
        return 0;
      case 'serve':
        await (await import('./serve.ts')).serve();
        return 0;
      default:
        throw new Error(`No such command: ${what}`);
    }
  } catch (error) {
    process.stderr.write(`${isBrokenWorld(error) ? error.message : complaint(error)}\n`);
    return 1;
  }
}

/** `check | head` reads what it wants and goes away: the job is done, nobody is left to tell. */
function leaveWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** What nobody foresaw: a sentence for the person, the technical reason for whoever helps. */
export function complaint(error: unknown): string {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${unexpectedTrouble}\n\n${reason}`;
}
