import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatDay } from '../domain/format-day.ts';
import { html } from '../markup/html.ts';
import { portalWords } from '../messages/portal.ts';
import { pageFrame } from './page-frame.ts';

const words = portalWords.preview;

/** A mail as it would go out, or the words for a unit that no mail reaches. */
export interface PreviewedMail {
  readonly unitName: string;
  /** Null where no mail reaches the unit. */
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

/** The mails of a day, to look at: subjects at once, each text behind its own. */
export function previewPage(day: CalendarDate, mails: readonly PreviewedMail[]): string {
  const one = ({ unitName, to, subject, text }: PreviewedMail) => html`<details>
<summary>${to === null ? unitName : subject}</summary>
<p class="soft">${to === null ? words.chat : `${words.to}: ${unitName} <${to}>`}</p>
<pre>${text}</pre>
</details>
`;
  const intro = mails.length === 0 ? words.none(formatDay(day)) : words.intro(formatDay(day));
  return pageFrame(
    portalWords.title,
    html`<header><h1>${words.title}</h1></header>
<main id="content">
<p>${intro}</p>
${mails.map(one)}
<p><a class="button" href="/">${words.back}</a></p>
</main>`,
  );
}
