import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server to start, and what is asked of it first. */
export interface ColdStart {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Who asks; blank = nobody. */
  readonly token: string;
}

export interface ColdAnswer {
  /** From the start of the process to the last byte of its first answer. */
  readonly ms: number;
  readonly cpuMs: number;
  /** The most it held. */
  readonly megabytes: number;
}

let runs = 0;
const PATIENCE_MS = 60_000;
const TICKS_A_SECOND = 100;

/** Starts a server that remembers nothing yet, asks it as soon as it listens, and stops it. */
export async function coldAnswer(start: ColdStart): Promise<ColdAnswer> {
  const ownPlace = { STORE_PREFIX: `run-${++runs}` };
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, start.args, {
    env: { ...cleanEnvironment(), PORT: `${port}`, ...start.env, ...ownPlace },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const { status, text } = await firstAnswer(`http://127.0.0.1:${port}${start.path}`, start);
    const ms = performance.now() - begin;
    if (status !== 200) throw new Error(`${start.path} answered ${status}: ${text.slice(0, 300)}`);
    return { ms, ...usageOf(child.pid!) };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

/** What the bench's own shell says must not reach a server that is measured. */
function cleanEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', FUNCTION_TARGET: 'all' };
}

async function firstAnswer(url: string, { method, token }: ColdStart) {
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      const answer = await fetch(url, { method, headers });
      return { status: answer.status, text: await answer.text() };
    } catch (error) {
      if (performance.now() > until) throw error;
      await sleep(2);
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Linux counts both for every process. */
function usageOf(pid: number): Pick<ColdAnswer, 'cpuMs' | 'megabytes'> {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const kilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]);
  return { cpuMs: (ticks * 1000) / TICKS_A_SECOND, megabytes: kilobytes / 1024 };
}
