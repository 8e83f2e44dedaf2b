import { pageWords as words } from '../../shared/messages/pages.ts';
import { html } from '../../shared/reminders/html.ts';

/** What a person reads in the browser instead of what was asked for. */
export function problemPage(status: number, detail: string): string {
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.problemTitle} - ${words.title}</title>
<style>
body { font: 1.1rem/1.5 'Times New Roman', Tinos, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2733; background: #fff; }
h1 { font-size: 1.5rem; color: #1f4e79; } a { color: #0b5394; } small { color: #55606c; } p { overflow-wrap: anywhere; white-space: pre-line; }
@media (prefers-color-scheme: dark) { body { color: #e6ebf0; background: #14191f; } h1, a { color: #9cc2e5; } small { color: #a9b4bf; } }
</style>
</head>
<body>
<main>
<h1>${words.problemTitle}</h1>
<p>${detail}</p>
<p><a href="/">${words.back}</a></p>
<p><small>${words.problemCode(status)}</small></p>
</main>
</body>
</html>
`.html;
}
