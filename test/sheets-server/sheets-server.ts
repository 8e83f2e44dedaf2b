import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiRequest, answerRequest } from './answer-request.ts';
import { ApiError } from './api-error.ts';
import { fileNotFound } from './drive.ts';
import { driveChangesFeed } from './drive-changes.ts';
import { type Fault, isApplied } from './fault.ts';
import { type Person, personWith } from './person.ts';
import { type QuotaMeter, quotaMeter } from './quota-meter.ts';
import { type Api, findRoute, type Route } from './routes.ts';
import { errorReply, faultReply, jsonReply, type Reply, sendReply } from './send-reply.ts';
import { type BookSnapshot, snapshotBook } from './snapshot.ts';
import { type CreateOptions, storedBooks } from './stored-books.ts';

export interface SeenRequest {
  /** 0 for the first request of the server's life. */
  readonly index: number;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly api: Api;
  readonly kind: 'read' | 'write';
  readonly spreadsheetId: string;
  readonly requestBytes: number;
  /** Before compression. */
  readonly responseBytes: number;
  /** 0 when no answer was sent. */
  readonly status: number;
}

export type RequestHead = Pick<
  SeenRequest,
  'index' | 'method' | 'path' | 'api' | 'kind' | 'spreadsheetId'
>;

/** Runs before a request is answered: may let a person edit, may return what goes wrong. */
export type RequestHook = (request: RequestHead) => Fault | null | undefined;

export interface SheetsServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  createSpreadsheet(options?: CreateOptions): string;
  /** Every API request seen, in order, with what was answered. */
  readonly requests: readonly SeenRequest[];
  onRequest(hook: RequestHook | null): void;
  /** Somebody who may edit the spreadsheet; with `owner`, the one whom no protection refuses. */
  person(spreadsheetId: string, who?: string): Person;
  snapshot(spreadsheetId: string): BookSnapshot;
  /** Also ends hung connections. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly port?: number;
  readonly quota?: boolean;
  readonly now?: () => number;
  readonly serviceAccount?: string;
}

const OWNER = 'owner@office.test';
const SERVICE_ACCOUNT = 'don-doc@project.iam.gserviceaccount.test';
const PERSON = 'person@office.test';

/** A loopback server that answers like the Google Sheets API, as far as its answers are known. */
export async function startSheetsServer(options: ServerOptions = {}): Promise<SheetsServer> {
  const caller = options.serviceAccount ?? SERVICE_ACCOUNT;
  const books = storedBooks();
  const meter = options.quota === false ? null : quotaMeter(options.now ?? Date.now);
  const changes = driveChangesFeed();
  const requests: SeenRequest[] = [];
  let hook: RequestHook | null = null;

  const server = createServer((request, response) => {
    // A hook that throws, or a mistake of ours, ends the process or fails the test run: unlike a
    // refusal of the API it must not go unseen.
    void answer(request, response).catch((error: unknown) => {
      response.destroy();
      throw error;
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bodyText = await readBody(request);
    const target = new URL(request.url ?? '/', 'http://127.0.0.1');
    const route = findRoute(request.method ?? '', target.pathname);
    if (route === null) {
      sendReply(request, response, noSuchPage(target.pathname), null);
      return;
    }
    const head: RequestHead = {
      index: requests.length,
      method: request.method ?? '',
      path: request.url ?? '',
      ...{ api: route.api, kind: route.kind, spreadsheetId: route.spreadsheetId },
    };
    const requestBytes = Buffer.byteLength(bodyText);
    requests.push({ ...head, requestBytes, responseBytes: 0, status: 0 });
    const fault = hook?.(head) ?? null;
    const stale = fault?.kind === 'stale';
    const asked: ApiRequest = { route, query: target.searchParams, bodyText, caller, stale };
    const reply = composeReply(asked, fault, meter);
    if (fault?.kind !== 'hang' && !(fault?.kind === 'reset' && fault.when === 'before')) {
      const responseBytes = Buffer.byteLength(reply.body);
      requests[head.index] = { ...head, requestBytes, responseBytes, status: reply.status };
    }
    sendReply(request, response, reply, fault);
  }

  function composeReply(asked: ApiRequest, fault: Fault | null, quota: QuotaMeter | null): Reply {
    const pretty = asked.query.get('prettyPrint') !== 'false';
    const real = isApplied(fault)
      ? realReply(asked, quota, pretty)
      : { status: 200, body: '', type: '' };
    return fault === null ? real : faultReply(fault, asked.route.kind, real, pretty);
  }

  function realReply(asked: ApiRequest, quota: QuotaMeter | null, pretty: boolean): Reply {
    try {
      if (!asked.route.api.startsWith('drive.')) quota?.count(asked.route.kind);
      const { api, kind, spreadsheetId } = asked.route;
      if (api === 'drive.changes.start' || api === 'drive.changes.list') {
        return jsonReply(200, changes.answer(api, asked.query), pretty);
      }
      const body = answerRequest(books, asked);
      if (kind === 'write') changes.add(spreadsheetId, true);
      return body === null
        ? { status: 204, body: '', type: 'text/html' }
        : jsonReply(200, body, pretty);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return isMissingFile(asked.route, error)
        ? jsonReply(404, fileNotFound(asked.route.spreadsheetId), pretty)
        : errorReply(error, pretty);
    }
  }

  // A test that computes for seconds must not find its idle connection closed by a timer of ours.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    createSpreadsheet: (created = {}) => books.create(created, OWNER),
    requests,
    onRequest(next) {
      hook = next;
    },
    person: (id, who = PERSON) =>
      personWith({
        book: () => books.peek(id),
        write: (change) => {
          books.write(id, change);
          changes.add(id, false);
        },
        caller: who === 'owner' ? OWNER : who,
      }),
    snapshot: (id) => snapshotBook(books.peek(id)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isMissingFile(route: Route, error: ApiError): boolean {
  return route.api === 'drive.files.delete' && error.code === 404;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function noSuchPage(path: string): Reply {
  const body =
    '<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error 404 (Not Found)!!1</title>\n' +
    `  <p><b>404.</b> <ins>That’s an error.</ins>\n  <p>The requested URL <code>${path.replace(/[<&]/g, '')}</code> ` +
    'was not found on this server.  <ins>That’s all we know.</ins>\n';
  return { status: 404, body, type: 'text/html; charset=UTF-8' };
}

export type { Fault } from './fault.ts';
export type { Person } from './person.ts';
export type { CreateOptions } from './stored-books.ts';
