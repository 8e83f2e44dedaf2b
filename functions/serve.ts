import './index.ts';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { terminalWords as words } from '../shared/messages/terminal.ts';
import { programmeContent } from '../sheet-templates/content.ts';
import { hasCode } from './adapters/file-lock.ts';
import { readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { setup } from './setup.ts';
import { jobContext } from './wiring.ts';

/**
 * Serves every function on one port of this machine only: the framework's own command would serve
 * one function on all interfaces.
 */
export async function serve(): Promise<void> {
  // The framework and Express put technical reasons into answers unless told that this is for real.
  process.env['NODE_ENV'] ??= 'production';
  const { port, ...places } = readConfig(process.env);
  const context = jobContext({ ...places, today: null, dryRun: false });
  if (!(await context.workbook.exists())) await setup(context, programmeContent());
  const server = getTestServer('all');
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    if (!hasCode(error, 'EADDRINUSE', 'EACCES')) throw error;
    throw new ConfigError(words.portTaken(port), { cause: error });
  });
  process.stdout.write(`${words.serving(`http://127.0.0.1:${port}/`)}\n`);
}
