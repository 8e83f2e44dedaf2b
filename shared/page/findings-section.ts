import { type Finding, isForOffice, type Severity } from '../domain/finding.ts';
import type { Task } from '../domain/task.ts';
import { type Html, html } from '../markup/html.ts';
import { describerOutside } from '../messages/findings.ts';
import { portalWords } from '../messages/portal.ts';
import { section, table } from './page-frame.ts';
import type { PortalProgramme, PortalWorkbook } from './portal-input.ts';

const words = portalWords.findings;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const MOST_SENTENCES = 20;

/** What waits for whom, and what to put right first with a link to the place. */
export function findingsSection(
  { programme, findings }: PortalProgramme,
  { rowAddress }: PortalWorkbook,
): Html {
  if (findings.length === 0) return section('findings', words.title, html`<p>${words.none}</p>`);
  const nameOf = new Map(programme.units.map(({ id, name }) => [id, name]));
  const taskByRow = new Map(programme.tasks.map((task) => [`${task.tab}\n${task.sheetRow}`, task]));
  const waitsFor = (one: Finding) => whoPutsRight(one, taskByRow, nameOf);
  const byName = Map.groupBy(findings, waitsFor);
  const names = [...programme.units.map(({ name }) => name), words.office];
  const rows = names.flatMap((name) => {
    const own = byName.get(name);
    if (!own) return [];
    return [[name, ...SEVERITIES.map((one) => own.filter((it) => it.severity === one).length)]];
  });
  const first = findings.filter(({ severity }) => severity === 'error');
  const describe = describerOutside(programme.tasks);
  const sentences = first.slice(0, MOST_SENTENCES).map((one) => {
    const address = one.row === null ? null : rowAddress(one.tab, one.row);
    const open = address === null ? null : html` <a href="${address}">${words.open}</a>`;
    return html`<li>${describe(one)}${open}</li>
`;
  });
  const hidden = first.length - MOST_SENTENCES;
  return section(
    'findings',
    words.title,
    table(words.title, words.headers, rows),
    first.length > 0
      ? html`<h3>${words.mustTitle}</h3>
<ul>
${sentences}</ul>
`
      : null,
    hidden > 0 ? html`<p>${words.more(hidden)}</p>` : null,
  );
}

/** The lead unit of the row; the Office for what concerns no row, several leads, or its own work. */
function whoPutsRight(
  { rule, tab, row }: Finding,
  taskByRow: ReadonlyMap<string, Task>,
  nameOf: ReadonlyMap<string, string>,
): string {
  const lead = isForOffice(rule) ? null : taskByRow.get(`${tab}\n${row}`)?.leadUnit;
  return (lead ? nameOf.get(lead) : undefined) ?? words.office;
}
