import { badRequest } from './api-error.ts';
import { checkParameter } from './check-message.ts';
import type { RenderOptions } from './render-value.ts';
import type { Api } from './routes.ts';

/** Parameters that every endpoint of Google takes. */
const SYSTEM = new Set([
  '$.xgafv',
  'access_token',
  'alt',
  'callback',
  'fields',
  'key',
  'oauth_token',
  'prettyPrint',
  'quotaUser',
  'upload_protocol',
  'uploadType',
]);

const RENDER = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const RESPONSE = [
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
];

const OWN: Readonly<Partial<Record<Api, readonly string[]>>> = {
  'spreadsheets.get': ['ranges', 'includeGridData', 'excludeTablesInBandedRanges'],
  'values.get': RENDER,
  'values.batchGet': [...RENDER, 'ranges'],
  'values.update': ['valueInputOption', ...RESPONSE],
  'values.append': ['valueInputOption', 'insertDataOption', ...RESPONSE],
};

/** Refuses parameters that the endpoint does not have, and enum values that do not exist. */
export function checkQuery(api: Api, query: URLSearchParams): void {
  if (api.startsWith('drive.')) return;
  const own = OWN[api] ?? [];
  const unknown = [...new Set(query.keys())].filter(
    (name) => !SYSTEM.has(name) && !own.includes(name),
  );
  if (unknown.length > 0) {
    const violations = unknown.map((name) => ({ description: cannotBind(name) }));
    throw badRequest(violations.map((one) => one.description).join('\n'), violations);
  }
  // Written back in the usual spelling, for whoever reads them.
  for (const name of own) {
    const values = query.getAll(name);
    query.delete(name);
    for (const value of values) query.append(name, checkParameter(name, value));
  }
}

function cannotBind(name: string): string {
  return (
    `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. ` +
    `Field '${name}' could not be found in request message.`
  );
}

export function isTrue(text: string | null): boolean {
  return text?.toLowerCase() === 'true';
}

export function renderOptions(query: URLSearchParams, prefix: '' | 'response'): RenderOptions {
  const name = (base: string) =>
    prefix === '' ? base : `response${base[0]!.toUpperCase()}${base.slice(1)}`;
  return {
    value: query.get(name('valueRenderOption')) ?? 'FORMATTED_VALUE',
    dateTime: query.get(name('dateTimeRenderOption')) ?? 'SERIAL_NUMBER',
  };
}
