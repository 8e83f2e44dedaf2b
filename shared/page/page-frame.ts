import { type Html, html } from '../markup/html.ts';
import { portalWords as words } from '../messages/portal.ts';
import { pageStyle } from './page-style.ts';

/** One page with its style in it: nothing is fetched but the small script that shows progress. */
export function pageFrame(title: string, body: Html): string {
  const page = html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<style>${pageStyle}</style>
<script src="/page.js" defer></script>
</head>
<body>
<a class="skip" href="#content">${words.toContent}</a>
${body}
</body>
</html>
`;
  return page.html;
}

/** A part of the page that a heading names. */
export function section(id: string, title: string, ...body: readonly (Html | null)[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}

/** A cell: its text or markup, or a figure. */
export type PageCell = string | number | Html | null;

/**
 * A table that becomes one card a row on a phone, where each cell says its header itself; figures
 * stand side by side there. The first cell of a row names it.
 */
export function table(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly PageCell[])[],
  totals: readonly PageCell[] = [],
): Html {
  const isOfFigures = rows.every(([, ...cells]) => cells.every(isFigure));
  const row = (cells: readonly PageCell[]) =>
    html`<tr>${cells.map((cell, index) => tableCell(cell, headers[index] ?? '', index === 0))}</tr>
`;
  return html`<table${isOfFigures ? html` class="of-figures"` : null}>
<caption>${caption}</caption>
<thead><tr>${headers.map((header) => html`<th scope="col">${header}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
${totals.length > 0 ? html`<tfoot>${row(totals)}</tfoot>` : null}
</table>
`;
}

/** A number, or a share of a hundred. */
function isFigure(cell: PageCell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^[\d.,]+%$/.test(cell));
}

function tableCell(cell: PageCell, header: string, isName: boolean): Html {
  const kind = isFigure(cell) ? html` class="figure"` : null;
  return isName
    ? html`<th scope="row" data-header="${header}">${cell}</th>`
    : html`<td${kind} data-header="${header}">${cell}</td>`;
}

const LONGEST_UNBROKEN = 16;

/** A code or a day, which no line may break, with where it leads; what is longer breaks. */
export function unbroken(text: string, address: string | null = null): Html {
  const shown = link(address, text);
  return text.length > LONGEST_UNBROKEN ? shown : html`<span class="unbroken">${shown}</span>`;
}

/** Words that open a place of the workbook, where it has an address. */
export function link(address: string | null, text: string): Html {
  return address === null ? html`${text}` : html`<a href="${address}">${text}</a>`;
}
