import type { Server } from 'node:http';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { terminalWords as words } from '../shared/messages/terminal.ts';
import { programmeContent } from '../sheet-templates/content.ts';
import { hasCode } from './adapters/file-lock.ts';
import { readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { answering } from './http/answer.ts';
import { doorOfPath } from './http/doors.ts';
import { localAccess } from './http/local-access.ts';
import type { Log } from './http/request-event.ts';
import { terminalLog } from './http/terminal-log.ts';
import { setup } from './setup.ts';
import { jobContext, served, timeOfDay } from './wiring.ts';

/** Serves every function on one port of this machine only, over the workbook of the workspace. */
export async function serve(): Promise<void> {
  const { port, ...places } = readConfig(process.env);
  const context = jobContext({ ...places, today: null, dryRun: false });
  if (!(await context.workbook.exists())) await setup(context, programmeContent());
  const server = localServer(terminalLog(timeOfDay, (line) => process.stdout.write(line)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    if (!hasCode(error, 'EADDRINUSE', 'EACCES')) throw error;
    throw new ConfigError(words.portTaken(port), { cause: error });
  });
  process.stdout.write(`${words.serving(`http://127.0.0.1:${port}/`)}\n`);
}

/**
 * All functions for whoever sits at this machine. The framework's own command would listen on all
 * interfaces; it is for the caller to listen on this machine's only.
 */
export function localServer(log: Log): Server {
  // The framework and Express put technical reasons into answers unless told that this is for real.
  process.env['NODE_ENV'] ??= 'production';
  const config = () => readConfig(process.env);
  const answer = answering({ ...served, config, access: localAccess, log });
  const byPath = answer(({ path }) => doorOfPath(path));
  http('this-machine', byPath);
  return getTestServer('this-machine');
}
