import type { AddressInfo } from 'node:net';
import { argv } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { http } from '@google-cloud/functions-framework';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { googleTokens } from '../../functions/adapters/sign-in/google-tokens.ts';
import type { LockTiming } from '../../functions/adapters/store-lock.ts';
import { readCloudConfig } from '../../functions/config.ts';
import { cloudAccess } from '../../functions/http/access.ts';
import { answering } from '../../functions/http/answer.ts';
import { cloudLog } from '../../functions/http/cloud-log.ts';
import { doorOfPath } from '../../functions/http/routes.ts';
import { changesInCloud, jobContext, queueInCloud, served } from '../../functions/wiring.ts';

/** What a server in a process of its own is told, to be the cloud on one day. */
export interface MortalServer {
  readonly environment: Readonly<Record<string, string>>;
  readonly certificates: Readonly<Record<string, unknown>>;
  readonly today: string;
  /** The clock is ahead by so much, so that claims run out without waiting. */
  readonly minutesLater: number;
}

/** Leases run out in a second instead of most of a minute. */
const FASTER = 40;

const hasty: LockTiming = {
  now: () => performance.now() * FASTER,
  sleep: async (ms) => sleep(ms / FASTER),
  every(ms, work) {
    const timer = setInterval(work, ms / FASTER);
    return () => clearInterval(timer);
  },
};

function listen({ environment, certificates, today, minutesLater }: MortalServer): void {
  const config = () => readCloudConfig(environment);
  const fetchCertificates = async (url: string) => ({ body: certificates[url], cacheControl: '' });
  const answer = answering({
    ...served,
    config,
    queue: () => queueInCloud(config()),
    changes: changesInCloud,
    access: cloudAccess(config, googleTokens(fetchCertificates, Date.now)),
    log: cloudLog(null, (line) => process.stderr.write(line)),
    context({ port: _, ...places }, job, dryRun) {
      const context = jobContext({ ...places, job, today, dryRun, lockTiming: hasty });
      return { ...context, clock: () => new Date(Date.now() + minutesLater * 60_000) };
    },
  });
  const byPath = answer(({ path }) => doorOfPath(path));
  http('mortal', byPath);
  const server = getTestServer('mortal').listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
}

const [, , order] = argv;
if (import.meta.main && order) listen(JSON.parse(order) as MortalServer);
