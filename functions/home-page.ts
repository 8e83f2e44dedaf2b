import type { Reader } from '../shared/domain/reader.ts';
import { pageWords as words } from '../shared/messages/pages.ts';
import { html } from '../shared/reminders/html.ts';

/** The plain page at `/`: what this reader can do, and the reports made so far that are theirs. */
export function homePage(workbook: string, reportNames: readonly string[], reader: Reader): string {
  const button = (path: string, label: string) =>
    html`<form method="post" action="${path}"><button>${label}</button></form>`;
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>
body { font: 1.1rem/1.5 'Times New Roman', Tinos, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2733; background: #fff; }
h1 { font-size: 1.5rem; color: #1f4e79; } h2 { font-size: 1.15rem; margin-top: 2rem; }
form { display: inline-block; margin: 0 .5rem .5rem 0; }
button { font: inherit; padding: .5rem 1rem; border: 1px solid #1f4e79; background: #1f4e79; color: #fff; border-radius: .25rem; cursor: pointer; }
a { color: #0b5394; } code { overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { body { color: #e6ebf0; background: #14191f; } h1 { color: #9cc2e5; } a { color: #9cc2e5; } }
</style>
</head>
<body>
<main>
<h1>${words.heading}</h1>
${
  reader.kind === 'all'
    ? html`<p>${words.intro}</p>
<p>${button('/check', words.actions.check)}${button('/remind', words.actions.remind)}${button('/report', words.actions.report)}</p>`
    : ''
}
<h2>${words.workbook}</h2>
<p>${workbook.startsWith('https://') ? html`<a href="${workbook}">${workbook}</a>` : html`<code>${workbook}</code>`}</p>
<h2>${words.reports}</h2>
${
  reportNames.length === 0
    ? html`<p>${words.noReports}</p>`
    : html`<ul>${reportNames.map((name) => html`<li><a href="/reports/${encodeURIComponent(name)}">${name}</a></li>`)}</ul>`
}
<p><a href="/health">${words.health}</a></p>
</main>
</body>
</html>
`.html;
}
