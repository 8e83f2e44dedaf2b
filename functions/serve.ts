import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { terminalWords as words } from '../shared/messages/terminal.ts';
import { programmeContent } from '../sheet-templates/content.ts';
import { hasCode } from './adapters/file-lock.ts';
import { inProcessQueue } from './adapters/in-process-queue.ts';
import type { QueuedJob } from './adapters/ports.ts';
import { wardJobPath } from './adapters/ward-job-path.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { answering } from './http/answer.ts';
import { localAccess } from './http/local-access.ts';
import type { Log } from './http/request-event.ts';
import { doorOfPath } from './http/routes.ts';
import { terminalLog } from './http/terminal-log.ts';
import { setup } from './setup.ts';
import { configOfWard } from './wards.ts';
import { jobContext, served, timeOfDay } from './wiring.ts';

/** Serves every function on one port of this machine only, over the workbook of the workspace. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env);
  await setUpMissing(config);
  const { port } = config;
  const server = localServer(terminalLog(timeOfDay, (line) => process.stdout.write(line)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    if (!hasCode(error, 'EADDRINUSE', 'EACCES')) throw error;
    throw new ConfigError(words.portTaken(port), { cause: error });
  });
  process.stdout.write(`${words.serving(`http://127.0.0.1:${port}/`)}\n`);
}

/** Whoever starts without a workbook gets the programme's; each ward of a list its own. */
async function setUpMissing(config: Config): Promise<void> {
  const list = config.wards === null ? null : await served.wards(config);
  const all = list ? [...list.wards.values()].map((ward) => configOfWard(config, ward)) : [config];
  for (const { port: _, ...places } of all) {
    const context = jobContext({ ...places, today: null, dryRun: false });
    if (!(await context.workbook.exists())) await setup(context, programmeContent());
  }
}

/**
 * All functions for whoever sits at this machine. The framework's own command would listen on all
 * interfaces; it is for the caller to listen on this machine's only.
 */
export function localServer(log: Log): Server {
  // The framework and Express put technical reasons into answers unless told that this is for real.
  process.env['NODE_ENV'] ??= 'production';
  const config = () => readConfig(process.env);
  const queue = inProcessQueue({ atOnce: 2, run: askOwn });
  const answer = answering({
    ...served,
    config,
    access: localAccess,
    queue: () => queue,
    changes: () => null,
    log,
  });
  const byPath = answer(({ path }) => doorOfPath(path));
  http('this-machine', byPath);
  const server = getTestServer('this-machine');
  return server;

  // Like anybody at this machine: the job then has its lock, its answer and its line in the log.
  async function askOwn(job: QueuedJob): Promise<void> {
    const { port } = server.address() as AddressInfo;
    const url = new URL(wardJobPath(job), `http://127.0.0.1:${port}`);
    const { status } = await fetch(url, { method: 'POST' });
    if (status !== 200) throw new Error(`${job.job} was answered ${status}`);
  }
}
