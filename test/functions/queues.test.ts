import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cloudTasksQueue } from '../../functions/adapters/cloud-tasks-queue.ts';
import { callPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import { inProcessQueue } from '../../functions/adapters/in-process-queue.ts';
import { QueueUnavailable } from '../../functions/errors.ts';
import { type MakeQueue, queueContract } from '../contracts/queue-contract.ts';
import { quickWaiting } from '../google-sheets/sheet-runs.ts';
import { startTasksServer } from '../tasks-server/tasks-server.ts';

const QUEUE = 'projects/don-doc/locations/asia-southeast1/queues/don-doc';
const PLACE = {
  name: QUEUE,
  caller: 'goi@don-doc.iam.gserviceaccount.com',
  audience: 'https://don-doc.test',
};

queueContract('in this process', async (run) => {
  let busy = 0;
  let idle = Promise.withResolvers<void>();
  const queue = inProcessQueue({
    atOnce: 2,
    async run(job) {
      busy++;
      try {
        await run(job);
      } finally {
        busy--;
        // What failed waits again by then.
        setImmediate(() => busy === 0 && idle.resolve());
      }
    },
  });
  return {
    queue,
    idle: async () => {
      while (busy > 0) {
        await idle.promise;
        idle = Promise.withResolvers();
      }
    },
  };
});

/** Cloud Tasks on this machine, and the service that it calls. */
const overTasks = async (run: Parameters<MakeQueue>[0]) => {
  const calls: { readonly path: string; readonly token: string }[] = [];
  const service = createServer(async (request, response) => {
    const [, , ward = '', job = ''] = (request.url ?? '').split('/');
    calls.push({ path: request.url ?? '', token: request.headers.authorization ?? '' });
    request.resume();
    response.statusCode = await run({ ward, job }).then(
      () => 200,
      () => 503,
    );
    response.end();
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const token = (account: string, audience: string) => `${account} for ${audience}`;
  const tasks = await startTasksServer({ queue: QUEUE, token, atOnce: 2 });
  onTestFinished(async () => {
    service.closeAllConnections();
    service.close();
    await tasks.close();
  });
  const jobsUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}/`;
  const place = { ...PLACE, rootUrl: tasks.url, jobsUrl };
  const queue = cloudTasksQueue(place, callPolicy(quickWaiting()));
  return { queue, idle: tasks.idle, tasks, calls };
};

queueContract('Cloud Tasks', overTasks);

describe('The queue in the cloud', () => {
  const job = { ward: 'hoa-binh', job: 'remind', slot: '2026-06-22' };

  it('calls the job of the ward as the account that may', async () => {
    const { queue, idle, calls, tasks } = await overTasks(async () => {});
    await queue.enqueue(job);
    await idle();
    const token = `Bearer ${PLACE.caller} for ${PLACE.audience}`;
    expect(calls).toEqual([{ path: '/wards/hoa-binh/remind', token }]);
    expect(tasks.tasks[0]).toMatchObject({
      name: `${QUEUE}/tasks/hoa-binh_remind_2026-06-22`,
      dispatchDeadline: '600s',
    });
  });

  it('queues once what it had to ask for twice', async () => {
    const { queue, tasks } = await overTasks(async () => {});
    tasks.faults.push('busy', 'reply lost');
    expect(await queue.enqueue(job)).toBe(false);
    expect(tasks.tasks).toHaveLength(1);
  });

  it.each([
    ['denied', 'Cloud Tasks Enqueuer'],
    ['no such queue', 'TASKS_QUEUE'],
  ] as const)('says what to do when it is %s', async (fault, words) => {
    const { queue, tasks } = await overTasks(async () => {});
    tasks.faults.push(fault);
    const queued = queue.enqueue(job);
    await expect(queued).rejects.toThrow(QueueUnavailable);
    await expect(queued).rejects.toThrow(words);
  });
});
