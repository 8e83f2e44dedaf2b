import { queueTroubles } from '../../shared/messages/google-troubles.ts';
import type { QueuePlace } from '../config.ts';
import { QueueUnavailable } from '../errors.ts';
import { authorizationFor } from './google-authorization.ts';
import { json, proven } from './google-reply.ts';
import { CallFailure } from './google-sheets/call-failure.ts';
import type { CallPolicy } from './google-sheets/call-policy.ts';
import { send } from './google-transport.ts';
import type { Queue, QueuedJob } from './ports.ts';
import { wardJobPath } from './ward-job-path.ts';

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const GOOGLE = 'https://cloudtasks.googleapis.com/';
/** As long as the service lets a request take. */
const DISPATCH_DEADLINE = '600s';

/**
 * The production queue: Cloud Tasks calls each job of each ward on our own service, at the queue's
 * rate and again when it fails. A task has the name of its job, and Cloud Tasks takes a name once.
 */
export function cloudTasksQueue(place: QueuePlace, policy: CallPolicy): Queue {
  const { name, rootUrl } = place;
  const authorization = authorizationFor(rootUrl, SCOPE);
  const url = new URL(`/v2/${name}/tasks`, rootUrl ?? GOOGLE);
  const create = async (job: QueuedJob): Promise<boolean> => {
    const body = Buffer.from(JSON.stringify({ task: taskOf(job, place) }));
    const headers = new Headers(await authorization());
    headers.set('Content-Type', 'application/json');
    headers.set('Content-Length', String(body.length));
    const reply = await send({ url, method: 'POST', headers, body }, policy.deadlineMs.write);
    // Queued by an earlier run, or by ourselves when the answer was lost.
    if (reply.status === 409) return false;
    json(proven(reply));
    return true;
  };
  return {
    async enqueue(job) {
      try {
        return await policy.run({ kind: 'write', call: () => create(job) });
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        throw new QueueUnavailable(queueTroubles(error.kind, name), { cause: error });
      }
    },
  };
}

function taskOf(job: QueuedJob, { name, jobsUrl, caller, audience }: QueuePlace) {
  return {
    name: `${name}/tasks/${job.ward}_${job.job}_${job.slot}`,
    dispatchDeadline: DISPATCH_DEADLINE,
    httpRequest: {
      url: new URL(wardJobPath(job), jobsUrl).href,
      httpMethod: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from('{}').toString('base64'),
      oidcToken: { serviceAccountEmail: caller, audience },
    },
  };
}
