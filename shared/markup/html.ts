/** Markup that is safe to insert as it is. Everything else is escaped. */
export interface Html {
  readonly html: string;
}

type Insert = Html | string | number | null | readonly (Html | string | null)[];

/** Tagged template: what stands in `${}` is escaped unless it came from this tag itself. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  const body = parts.map(
    (part, index) => part + (index < inserts.length ? asHtml(inserts[index]!) : ''),
  );
  return { html: body.join('') };
}

function asHtml(insert: Insert): string {
  if (insert === null) return '';
  if (typeof insert === 'number') return String(insert);
  if (typeof insert === 'string') return escapeHtml(insert);
  return 'html' in insert ? insert.html : insert.map(asHtml).join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
