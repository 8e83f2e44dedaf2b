/** The endpoints that the server answers, as they are called in Google's own libraries. */
export type Api =
  | 'spreadsheets.get'
  | 'spreadsheets.batchUpdate'
  | 'values.get'
  | 'values.batchGet'
  | 'values.update'
  | 'values.batchUpdate'
  | 'values.clear'
  | 'values.batchClear'
  | 'values.append'
  | 'drive.files.create'
  | 'drive.files.delete'
  | 'drive.changes.start'
  | 'drive.changes.list';

export interface Route {
  readonly api: Api;
  readonly kind: 'read' | 'write';
  readonly spreadsheetId: string;
  /** The decoded range of the path, where there is one. */
  readonly range: string;
}

const ROUTES: readonly (readonly [method: string, path: RegExp, api: Api])[] = [
  ['GET', /^\/v4\/spreadsheets\/([^/:]+)$/, 'spreadsheets.get'],
  ['POST', /^\/v4\/spreadsheets\/([^/:]+):batchUpdate$/, 'spreadsheets.batchUpdate'],
  ['GET', /^\/v4\/spreadsheets\/([^/:]+)\/values:batchGet$/, 'values.batchGet'],
  ['POST', /^\/v4\/spreadsheets\/([^/:]+)\/values:batchUpdate$/, 'values.batchUpdate'],
  ['POST', /^\/v4\/spreadsheets\/([^/:]+)\/values:batchClear$/, 'values.batchClear'],
  ['POST', /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+):append$/, 'values.append'],
  ['POST', /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+):clear$/, 'values.clear'],
  ['GET', /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+)$/, 'values.get'],
  ['PUT', /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+)$/, 'values.update'],
  ['GET', /^\/drive\/v3\/changes\/startPageToken$/, 'drive.changes.start'],
  ['GET', /^\/drive\/v3\/changes$/, 'drive.changes.list'],
  ['POST', /^\/drive\/v3\/files$/, 'drive.files.create'],
  ['DELETE', /^\/drive\/v3\/files\/([^/]+)$/, 'drive.files.delete'],
];

const READS: ReadonlySet<Api> = new Set([
  'spreadsheets.get',
  'values.get',
  'values.batchGet',
  'drive.changes.start',
  'drive.changes.list',
]);

export function findRoute(method: string, path: string): Route | null {
  for (const [wanted, pattern, api] of ROUTES) {
    const match = wanted === method ? pattern.exec(path) : null;
    if (match === null) continue;
    const [, spreadsheetId = '', range = ''] = match.map(decoded);
    return { api, kind: READS.has(api) ? 'read' : 'write', spreadsheetId, range };
  }
  return null;
}

/** What nobody encoded properly is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
