import { problemWords } from '../../shared/messages/pages.ts';
import type { Config } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { configOfWard } from '../wards.ts';
import type { Caller } from './access.ts';
import type { Door, Visit } from './doors.ts';
import type { Facts } from './facts.ts';
import { forbidden, HttpProblem } from './problem.ts';
import type { Serving } from './serving.ts';
import { Unfinished } from './unfinished.ts';

/**
 * The configuration of the ward that the path names. A workbook is found by the list alone: no caller
 * can name another.
 */
export async function configFor(
  name: string | null,
  general: Config,
  serving: Serving,
): Promise<Config> {
  if (name === null && general.wards === null) return general;
  const list = name === null || general.wards === null ? null : await serving.wards(general);
  const ward = list?.wards.get(name ?? '');
  if (!ward) throw new HttpProblem(404, problemWords.noWard, 'unknown-ward');
  return configOfWard(general, ward);
}

interface WardsRequest extends Pick<Visit, 'request' | 'response'> {
  readonly caller: Caller;
  readonly general: Config;
}

/** What is wrong for some wards makes the caller call again, and the operator look. */
export async function overWards(
  door: Extract<Door, { readonly doorFor: 'wards' }>,
  { request, response, caller, general }: WardsRequest,
  serving: Serving,
): Promise<Facts> {
  if (caller.kind !== 'machine') throw forbidden('person-cannot-dispatch');
  if (general.wards === null) throw new HttpProblem(404, problemWords.noWard, 'one-ward');
  const wards = await serving.wards(general);
  const { queue, moment, changes } = serving;
  const visit = {
    request,
    wards,
    queue: queue(),
    moment: moment(),
    changes: changes(general),
  };
  const { json, facts, troubles } = await door.run(visit);
  if (troubles.length > 0) {
    const cause = new ConfigError(troubles.join('\n'));
    throw new Unfinished(problemWords.someWards, facts, { cause });
  }
  response.json(json);
  return facts;
}
