import { type CalendarDate, serialFromDate } from '../domain/calendar-date.ts';
import { mailOutcome } from '../domain/mail-outcome.ts';
import { mailLogWords, reportListWords, systemTabs } from '../messages/tabs.ts';
import type { SheetModel, SheetRow } from '../workbook/model.ts';
import { tableRow, textCell, wideRow } from './cells.ts';
import { frameMerges, frameRows, listingLook } from './sheet-frame.ts';
import type { MailLogRow, ReportRow, TabsInput } from './tabs-input.ts';

/** `Nhật ký nhắc việc` mirrors the ledger; deleting its rows sends nothing again. */
export function mailLogTab(input: TabsInput): SheetModel {
  const words = mailLogWords;
  const latestFirst = input.mails.toSorted(
    (a, b) => b.day.localeCompare(a.day) || a.unitName.localeCompare(b.unitName, 'vi'),
  );
  return logTab(systemTabs.mailLog, words.title, input, {
    headers: words.headers,
    widths: [13, 36, 34, 64, 13, 40],
    rows: latestFirst.map((mail) => mailRow(mail, input.today)),
    none: words.none,
  });
}

function mailRow(mail: MailLogRow, today: CalendarDate): SheetRow {
  const outcome = mailLogWords.outcomes[mailOutcome(mail, today)];
  const answer = mail.answer === '' ? outcome : `${outcome}: ${mail.answer}`;
  return tableRow(
    [serialFromDate(mail.day), mail.unitName, mail.to, mail.subject, mail.tasks.length, answer],
    ['cellDate', 'cell', 'cell', 'cell', 'cellCenter', 'cell'],
  );
}

/** `Báo cáo`: the reports made so far and where they lie; below them, drafts. */
export function reportListTab(input: TabsInput): SheetModel {
  const words = reportListWords;
  const width = words.headers.length;
  const drafts = input.drafts.map(reportRow);
  return logTab(systemTabs.reports, words.title, input, {
    headers: words.headers,
    widths: [36, 90],
    rows: input.reports.map(reportRow),
    none: words.none,
    below: drafts.length === 0 ? [] : [wideRow(words.drafts, 'section', width), ...drafts],
  });
}

function reportRow(report: ReportRow): SheetRow {
  // A place in a folder is no link: from another machine it would lead nowhere.
  const isLink = report.location.startsWith('https:');
  const place = isLink
    ? textCell(report.location, 'link', report.location)
    : textCell(report.location, 'cell');
  return { cells: [textCell(report.name, 'cell'), place] };
}

interface LogContent {
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly none: string;
  /** What is no part of the list. */
  readonly below?: readonly SheetRow[];
}

function logTab(tab: string, title: string, input: TabsInput, content: LogContent): SheetModel {
  const width = content.headers.length;
  const frame = frameRows(title, input, width);
  const body = content.rows.length > 0 ? content.rows : [wideRow(content.none, 'cell', width)];
  return {
    title: tab,
    columns: content.widths.map((one) => ({ width: one })),
    rows: [...frame, tableRow(content.headers, 'header'), ...body, ...(content.below ?? [])],
    merges: frameMerges(frame.length, width),
    ...listingLook(frame.length + 1),
  };
}
