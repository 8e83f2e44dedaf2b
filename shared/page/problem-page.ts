import { html } from '../markup/html.ts';
import { portalWords } from '../messages/portal.ts';
import { pageFrame } from './page-frame.ts';

const words = portalWords.problem;

/** What a person reads in the browser instead of what was asked for. */
export function problemPage(status: number, detail: string): string {
  return pageFrame(
    `${words.title} - ${portalWords.title}`,
    html`<header><h1>${words.title}</h1></header>
<main id="content">
<p class="sentences">${detail}</p>
<p><a class="button" href="/">${words.back}</a></p>
<p class="soft">${words.code(status)}</p>
</main>`,
  );
}
