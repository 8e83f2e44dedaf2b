/** Which function answers a path when one server holds them all. */
const routes: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, 'portal'],
  [/^\/page\.js$/, 'script'],
  [/^\/icon\.svg$/, 'icon'],
  [/^\/(check|remind|report|preview|health|dispatch)\/?$/, '$1'],
  [/^\/reports\/[^/]+$/, 'reports'],
];

/** A server of many wards has the pages and jobs of each below its name. */
const OF_WARD = /^\/wards\/([a-z0-9-]{1,63})(?=\/)/;

/** Null for a path that no function answers. */
export function doorOfPath(path: string): string | null {
  const own = withoutWard(path);
  const route = routes.find(([pattern]) => pattern.test(own));
  return route ? own.replace(route[0], route[1]) : null;
}

/** The ward that a path names; null for none. */
export function wardOfPath(path: string): string | null {
  return OF_WARD.exec(path)?.[1] ?? null;
}

/** Blank for what is no name at all, which no report has. */
export function reportNameIn(path: string): string {
  try {
    return decodeURIComponent(withoutWard(path).replace(/^\/(?:reports\/)?/, ''));
  } catch {
    return '';
  }
}

function withoutWard(path: string): string {
  return path.replace(OF_WARD, '');
}
