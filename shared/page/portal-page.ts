import { formatDay } from '../domain/format-day.ts';
import { judgeTasks } from '../domain/judged-task.ts';
import { type Html, html } from '../markup/html.ts';
import { portalWords as words } from '../messages/portal.ts';
import { tabWords } from '../messages/tabs.ts';
import { findingsSection } from './findings-section.ts';
import { link, pageFrame } from './page-frame.ts';
import type { PortalInput, PortalProgramme, PortalWorkbook } from './portal-input.ts';
import {
  groupSection,
  indicatorSection,
  overdueSection,
  unitSection,
} from './progress-sections.ts';
import { stateSection } from './state-section.ts';
import { actionSection, noticeLine, reminderSection, reportSection } from './work-sections.ts';

/** The page of leaders and the Office: how things stand, what waits for whom, what can be done. */
export function portalPage(input: PortalInput): string {
  const { programme, workbook, notice, actions } = input;
  const body = html`<header>
<h1>${words.heading}</h1>
${programme ? asOf(programme) : null}<p>${words.workbook}: ${link(workbook.address, workbook.location)}</p>
<nav aria-label="${words.contents}"><ul>${contents(input).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main id="content">
${programme?.sample ? html`<p class="mark">${tabWords.sample(formatDay(programme.today))}</p>` : null}
${notice ? noticeLine(notice) : null}${input.trouble === null ? null : troubleLine(input.trouble)}
${actions ? actionSection(actions) : null}${programme ? stateSections(programme, workbook) : null}
${reminderSection(input)}${reportSection(input)}</main>
<footer><p class="soft"><a href="/health">${words.health}</a></p></footer>`;
  return pageFrame(words.title, body);
}

function asOf({ programme, today, readAt }: PortalProgramme): Html {
  return html`<p>${words.asOf(programme.settings.bodyName, readAt, formatDay(today))}</p>
`;
}

function troubleLine(trouble: string): Html {
  return html`<div class="trouble" role="alert"><p><strong>${words.unreadable}.</strong> ${trouble}</p></div>
`;
}

function stateSections(of: PortalProgramme, workbook: PortalWorkbook): readonly Html[] {
  const judged = judgeTasks(of.programme, of.today);
  return [
    stateSection(of, judged),
    overdueSection(of, workbook),
    unitSection(of, judged),
    groupSection(judged),
    indicatorSection(of),
    findingsSection(of, workbook),
  ];
}

/** The parts that this page has, by id. */
function contents({ programme, actions }: PortalInput): readonly (readonly [string, string])[] {
  const state = [
    ['state', words.state.title],
    ['overdue', words.overdue.title],
    ['units', words.units.title],
    ['groups', words.groups.title],
    ['indicators', words.indicators.title],
    ['findings', words.findings.title],
  ] as const;
  return [
    ...(actions ? [['actions', words.actions.title] as const] : []),
    ...(programme ? state : []),
    ['reminders', words.reminders.title],
    ['reports', words.reports.title],
  ];
}
