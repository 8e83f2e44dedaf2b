import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Task {
  readonly name: string;
  readonly httpRequest: {
    readonly url: string;
    readonly httpMethod: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly oidcToken: { readonly serviceAccountEmail: string; readonly audience: string };
  };
}

/** What befalls one request to the API. */
type Fault = 'busy' | 'reply lost' | 'denied' | 'no such queue';

export interface TasksServer {
  readonly url: string;
  /** In the order of the requests to come; null = all is well. */
  readonly faults: (Fault | null)[];
  /** Every task that was ever taken, in order. */
  readonly tasks: readonly Task[];
  /** All tasks have been answered with success, or were given up. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface TasksOptions {
  readonly queue: string;
  /** The token that a call bears for this account and audience. */
  readonly token: (account: string, audience: string) => string;
  readonly atOnce?: number;
}

const ATTEMPTS = 3;
/** As documented for names of tasks. */
const TASK_NAME = /^[\w-]{1,500}$/;

/**
 * Cloud Tasks with one queue, as its REST API answers: takes each name once, and calls what it is
 * told to, a few at a time, again when it fails. What Google would wait in between, it does not.
 */
export async function startTasksServer(options: TasksOptions): Promise<TasksServer> {
  const { queue, token, atOnce = 4 } = options;
  const faults: (Fault | null)[] = [];
  const tasks: Task[] = [];
  const waiting: { readonly task: Task; readonly attempt: number }[] = [];
  let running = 0;
  let whenIdle: (() => void)[] = [];
  const work = async () => {
    running++;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { task, attempt } = next;
      const isDone = await called(task, token).catch(() => false);
      if (!isDone && attempt < ATTEMPTS) waiting.push({ task, attempt: attempt + 1 });
    }
    running--;
    if (running > 0) return;
    for (const tell of whenIdle) tell();
    whenIdle = [];
  };
  const create = (task: Task): Answer => {
    const id = task.name.slice(`${queue}/tasks/`.length);
    if (!task.name.startsWith(`${queue}/tasks/`) || !TASK_NAME.test(id)) {
      return apiError(400, 'INVALID_ARGUMENT', 'Invalid task name');
    }
    if (tasks.some(({ name }) => name === task.name)) {
      return apiError(409, 'ALREADY_EXISTS', 'Requested entity already exists');
    }
    tasks.push(task);
    waiting.push({ task, attempt: 1 });
    if (running < atOnce) setImmediate(() => void work());
    return { status: 200, body: { ...task, view: 'BASIC' } };
  };
  const server = createServer(async (request, response) => {
    const { task } = JSON.parse(await bodyOf(request)) as { task: Task };
    const fault = faults.shift() ?? null;
    if (fault === 'busy') return send(response, apiError(503, 'UNAVAILABLE', 'Try again'));
    if (fault === 'denied') return send(response, apiError(403, 'PERMISSION_DENIED', queue));
    const isQueue = request.url === `/v2/${queue}/tasks` && request.method === 'POST';
    if (fault === 'no such queue' || !isQueue) {
      return send(response, apiError(404, 'NOT_FOUND', 'Queue does not exist.'));
    }
    const answer = create(task);
    if (fault === 'reply lost') response.destroy();
    else send(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    faults,
    tasks,
    idle: async () => {
      if (running === 0 && waiting.length === 0) return;
      await new Promise<void>((resolve) => whenIdle.push(resolve));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function called({ httpRequest }: Task, token: TasksOptions['token']): Promise<boolean> {
  const { url, httpMethod: method, headers, body, oidcToken } = httpRequest;
  const bearer = token(oidcToken.serviceAccountEmail, oidcToken.audience);
  const answer = await fetch(url, {
    method,
    headers: { ...headers, authorization: `Bearer ${bearer}` },
    body: Buffer.from(body, 'base64'),
  });
  await answer.arrayBuffer();
  return answer.ok;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function apiError(code: number, status: string, message: string): Answer {
  return { status: code, body: { error: { code, message, status } } };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
