import type { Observation } from './probe.ts';
import { MARK } from './trial-tabs.ts';

const WIDTHS = { fact: 62, expected: 48, seen: 66 };

/** One line for each fact. */
export function tableOf(observations: readonly Observation[]): string {
  const head = { fact: 'FACT', expected: 'EXPECTED', seen: 'SEEN', verdict: 'VERDICT' };
  const rows = observations.map((one) => ({ ...one, verdict: verdictOf(one) }));
  return [head, ...rows].map(lineOf).join('\n');
}

/** Whole texts of what differs or could not be told, which the table cuts off. */
export function detailsOf(observations: readonly Observation[]): string {
  return observations
    .filter(({ holds }) => holds !== true)
    .map(
      (one) =>
        `${verdictOf(one)}: ${one.fact}\n  expected: ${one.expected}\n  seen:     ${clean(one.seen)}`,
    )
    .join('\n');
}

function verdictOf({ holds }: Observation): string {
  if (holds === null) return 'unclear';
  return holds ? 'as expected' : 'DIFFERS';
}

function lineOf(row: Readonly<Record<keyof typeof WIDTHS | 'verdict', string>>): string {
  const cell = (name: keyof typeof WIDTHS) => cut(clean(row[name]), WIDTHS[name]);
  return `${cell('fact')} · ${cell('expected')} · ${cell('seen')} · ${row.verdict}`;
}

function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length > width
    ? `${letters.slice(0, width - 1).join('')}…`
    : text.padEnd(width + text.length - letters.length);
}

const TRIAL_TITLE = new RegExp(`${MARK} [^'"!]*`, 'gi');

/** On one line, without the names of people, projects and spreadsheets; trial tabs all alike. */
export function clean(text: string): string {
  return text
    .replaceAll(TRIAL_TITLE, 'T')
    .replaceAll(/[\w.+-]+@[\w.-]+\w/g, '(address)')
    .replaceAll(/(project_number:|projects\/)[\w-]+/g, '$1(project)')
    .replaceAll(/\b[A-Za-z0-9_-]{40,}\b/g, '(id)')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 600);
}
