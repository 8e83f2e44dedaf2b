import { countClear } from '../domain/clarity.ts';
import type { JudgedTask } from '../domain/judged-task.ts';
import { countedTasks } from '../domain/programme.ts';
import type { Totals } from '../domain/totals.ts';
import { totalsOf } from '../domain/unit-totals.ts';
import { type Html, html } from '../markup/html.ts';
import { portalWords } from '../messages/portal.ts';
import { overviewWords } from '../messages/tabs.ts';
import { formatShare } from '../messages/words.ts';
import { section, table } from './page-frame.ts';
import type { PortalProgramme } from './portal-input.ts';

const words = portalWords.state;

interface Part {
  readonly name: string;
  /** Its class in the style of the page. */
  readonly look: string;
  readonly count: number;
}

/** The four figures that leaders look for first, one chart, and the same figures as a table. */
export function stateSection({ programme }: PortalProgramme, judged: readonly JudgedTask[]): Html {
  const totals = totalsOf(judged);
  if (totals.total === 0) return section('state', words.title, html`<p>${words.none}</p>`);
  const parts = partsOf(totals);
  const clear = countClear(countedTasks(programme));
  return section(
    'state',
    words.title,
    figures(totals),
    chart(parts, totals.total),
    table(
      words.title,
      words.headers,
      parts.map(({ name, look, count }) => [
        html`${swatch(look)}${name}`,
        count,
        formatShare(count, totals.total),
      ]),
      [words.total, totals.total, '100%'],
    ),
    html`<p>${words.dueSoon(totals.open.dueSoon)}</p>`,
    totals.done.waiting > 0 ? html`<p>${words.waiting(totals.done.waiting)}</p>` : null,
    html`<p>${words.clear(clear.clear, clear.of)}</p>`,
  );
}

/** Classes that are not empty; together they are the total. */
function partsOf({ done, open, paused }: Totals): readonly Part[] {
  const names = words.parts;
  return [
    { name: names.done, look: 'done', count: done.total },
    { name: names.inTime, look: 'in-time', count: open.inTime },
    { name: names.overdue, look: 'overdue', count: open.overdue },
    { name: names.ongoing, look: 'ongoing', count: open.ongoing },
    { name: names.noDeadline, look: 'no-deadline', count: open.noDeadline },
    { name: names.paused, look: 'paused', count: paused },
  ].filter(({ count }) => count > 0);
}

function figures({ total, done, open }: Totals): Html {
  const values = [total, done.total, open.dueSoon, open.overdue];
  return html`<dl class="figures">${overviewWords.figures.map(
    (name, index) =>
      html`<div${index === 3 && open.overdue > 0 ? html` class="alert"` : null}><dt>${name}</dt><dd>${values[index] ?? 0}</dd></div>`,
  )}</dl>
`;
}

/** One bar, cut in proportion; the table below says the same in figures. */
function chart(parts: readonly Part[], total: number): Html {
  const label = `${words.chart}: ${parts.map(({ name, count }) => `${name} ${count}`).join('; ')}.`;
  let before = 0;
  const bars = parts.map(({ look, count }) => {
    const x = (before / total) * 1000;
    before += count;
    return html`<rect class="${look}" x="${x.toFixed(1)}" y="0" width="${((count / total) * 1000).toFixed(1)}" height="100"/>`;
  });
  return html`<svg class="chart" viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}</svg>
`;
}

function swatch(look: string): Html {
  return html`<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="${look}" width="10" height="10"/></svg>`;
}
