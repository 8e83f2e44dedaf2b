import type { HttpFunction, Request, Response } from '@google-cloud/functions-framework';
import { type Reader, readerOf } from '../../shared/domain/reader.ts';
import { problemWords } from '../../shared/messages/pages.ts';
import type { Config } from '../config.ts';
import { type Readings, readings } from '../readings.ts';
import type { Caller } from './access.ts';
import { noticeAddress } from './done-notice.ts';
import { type Door, doors, type Visit } from './doors.ts';
import type { Facts } from './facts.ts';
import { configFor, overWards } from './over-wards.ts';
import { forbidden, HttpProblem, notConfigured, prefersPage, sendProblem } from './problem.ts';
import { refuseLargeRequests, requireNoQuery } from './request-body.ts';
import type { Outcome } from './request-event.ts';
import { wardOfPath } from './routes.ts';
import type { Serving } from './serving.ts';
import { Unfinished } from './unfinished.ts';

/** What all functions of one process share. */
interface House extends Serving {
  readonly readings: Readings;
  /** The jobs under way in this process. */
  readonly underWay: Set<string>;
}

/** Makes functions: the one place that turns errors into answers, and every outcome into a log line. */
export function answering(
  serving: Serving,
): (doorOf: (request: Request) => string | null) => HttpFunction {
  const house: House = { ...serving, readings: readings(), underWay: new Set() };
  return (doorOf) => async (request, response) => {
    const startedAt = house.nowMs();
    const name = doorOf(request);
    const outcome = await outcomeOf(name, request, response, house);
    house.log({
      ...outcome,
      name: name ?? 'unknown',
      ward: wardOfPath(request.path),
      method: request.method,
      durationMs: Math.round(house.nowMs() - startedAt),
      cloudTrace: request.get('x-cloud-trace-context') ?? '',
      traceparent: request.get('traceparent') ?? '',
    });
  };
}

async function outcomeOf(
  name: string | null,
  request: Request,
  response: Response,
  house: House,
): Promise<Outcome> {
  try {
    setSecurityHeaders(response);
    const facts = await answered(name, request, response, house);
    return { status: response.statusCode, facts, error: null };
  } catch (error) {
    const facts = error instanceof Unfinished ? error.facts : {};
    return { status: sendProblem(request, response, error), facts, error };
  }
}

/** Nothing is read, and no body looked into, before it is known who calls. */
async function answered(
  name: string | null,
  request: Request,
  response: Response,
  house: House,
): Promise<Facts> {
  const door = doors[name ?? ''];
  if (!door || name === null) throw new HttpProblem(404, problemWords.notFound);
  requireMethod(door, request, response);
  if (door.doorFor === 'anybody') {
    door.answer(response);
    return {};
  }
  const general = configOf(house);
  const caller = await house.access(request, door.doorFor === 'people' ? 'people' : 'jobs');
  refuseLargeRequests(request);
  if (door.method === 'POST' || !door.readsQuery) requireNoQuery(request);
  if (door.method === 'POST') refuseOtherSites(request, caller);
  if (door.doorFor === 'wards')
    return overWards(door, { request, response, caller, general }, house);
  const config = await configFor(wardOfPath(request.path), general, house);
  const looking = house.context(config, name, true);
  const reading = () => house.readings.of(looking);
  const reader = await readerAt(caller, reading);
  if (door.method === 'POST') {
    const context = house.context(config, name, false);
    return ranAlone(name, door, { request, response, context, looking, reader, reading }, house);
  }
  await door.answer({ request, response, context: looking, looking, reader, reading });
  return {};
}

function requireMethod({ method }: Door, request: Request, response: Response): void {
  if (request.method === method) return;
  response.setHeader('Allow', method);
  throw new HttpProblem(405, problemWords.wrongMethod(method));
}

/** What a caller is to the ward. Throws `HttpProblem` 403 for nobody. */
async function readerAt(caller: Caller, reading: Visit['reading']): Promise<Reader> {
  if (caller.kind === 'machine') return { kind: 'all' };
  const reader = readerOf(caller.address, (await reading()).open.programme);
  if (reader === null) throw forbidden('not-of-this-ward');
  return reader;
}

function configOf(house: House): Config {
  try {
    return house.config();
  } catch (error) {
    throw notConfigured(error);
  }
}

/** Only the Office and those who see everything start a job; and no job runs beside itself. */
async function ranAlone(
  name: string,
  door: Extract<Door, { readonly method: 'POST'; readonly doorFor: 'jobs' }>,
  visit: Visit,
  { underWay, readings: known }: House,
): Promise<Facts> {
  const { request, response, context, reader } = visit;
  if (reader.kind !== 'all') throw forbidden('unit-cannot-run-jobs');
  const key = `${name} ${context.workbook.location}`;
  if (underWay.has(key)) throw new HttpProblem(409, problemWords.alreadyRunning);
  underWay.add(key);
  try {
    const { json, facts, notice, unfinished } = await door.run(visit);
    if (unfinished) throw new Unfinished(problemWords.unfinished, facts);
    // Programs get the result; a person who pressed a button gets the page again.
    if (prefersPage(request)) response.redirect(303, noticeAddress(notice));
    else response.json(json);
    return facts;
  } finally {
    underWay.delete(key);
    known.forget(context);
  }
}

function setSecurityHeaders(response: Response): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'",
  );
}

/**
 * A page of another site can make a browser post here with a person's own sign-in; it cannot hide
 * where it comes from. A person who is signed in must therefore show that the page was ours.
 */
function refuseOtherSites(request: Request, caller: Caller): void {
  const site = request.get('sec-fetch-site');
  const origin = request.get('origin');
  const isOwn = origin === undefined || URL.parse(origin)?.host === request.get('host');
  const isSameSite = site === undefined || site === 'same-origin' || site === 'none';
  const isUnknown = origin === undefined && site !== 'same-origin';
  if (!isOwn || !isSameSite || (caller.kind === 'person' && isUnknown)) {
    throw new HttpProblem(403, problemWords.wrongOrigin, 'other-site');
  }
}
