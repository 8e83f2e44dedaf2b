import { headerOf } from '../../contract/column.ts';
import { changeLabels, decisionLabels } from '../../contract/labels.ts';
import { type ChangeColumnKey, changesContract } from '../../contract/registers.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Change, ChangeKind, Decision } from '../../domain/change.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { readChoice } from '../cells/choice.ts';
import { readDateCell } from '../cells/date-cell.ts';
import { readDeadline } from '../deadline/deadline.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import { type TableRow, tableRows } from '../tables/table-row.ts';

/** Reads `Điều chỉnh`, the register of changes to tasks. */
export function parseChanges(layout: TableLayout<ChangeColumnKey> | null): {
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const changes = tableRows(layout)
    .filter((row) => row.text('taskCode') !== '' || row.text('kind') !== '')
    .map((row) => parseChange(row, findings));
  return { changes, findings };
}

function parseChange(row: TableRow<ChangeColumnKey>, findings: Finding[]): Change {
  const code = row.text('taskCode');
  const kind = kindOf(row);
  const decision = decisionOf(row);
  if (kind === undefined) findings.push(unreadable(row, 'kind', changeLabels));
  if (decision === undefined) findings.push(unreadable(row, 'decision', decisionLabels));
  const change: Change = {
    sheetRow: row.sheetRow,
    taskCode: code,
    kind: kind ?? null,
    before: row.text('before'),
    after: row.text('after'),
    oldDate: readDeadline(row.cell('oldDate')).date,
    newDate: readDeadline(row.cell('newDate')).date,
    reason: row.text('reason'),
    proposedBy: row.text('proposedBy'),
    proposedOn: dateIn(row, 'proposedOn'),
    decision: decision ?? 'pending',
    decidedBy: row.text('decidedBy'),
    decidedOn: dateIn(row, 'decidedOn'),
    basis: row.text('basis'),
  };
  findings.push(...checkChange(row, change));
  return change;
}

/** “Thời hạn mới” alone says that it is an extension. */
function kindOf(row: TableRow<ChangeColumnKey>): ChangeKind | null | undefined {
  const text = row.text('kind');
  if (text === '') return row.text('newDate') === '' ? null : 'extend';
  const key = searchKey(text);
  if (/^(?:xin |de nghi )?(?:gia han|lui|keo dai)\b/.test(key)) return 'extend';
  return readChoice(text, changeLabels);
}

/** Decisions in the words of the office: “Nhất trí”, “Đã duyệt”, “CT đã đồng ý”, “Thống nhất”. */
function decisionOf(row: TableRow<ChangeColumnKey>): Decision | null | undefined {
  const key = searchKey(row.text('decision'));
  if (
    /\b(?:khong|chua) (?:dong i|nhat tri|thong nhat|chap thuan|duyet|cho)\b|^(?:bac|tu choi)\b/.test(
      key,
    )
  ) {
    return key.includes('chua') ? 'pending' : 'refused';
  }
  if (
    /^(?:(?:ct|chu tich|pct|pho chu tich|lanh dao|ubnd)(?: ubnd)?(?: phuong)? )?(?:da )?(?:dong i|nhat tri|thong nhat|chap thuan|duyet|phe duyet)\b/.test(
      key,
    )
  ) {
    return 'approved';
  }
  if (/^(?:cho|dang (?:cho|xin|trinh)|da trinh)\b/.test(key)) return 'pending';
  return readChoice(row.text('decision'), decisionLabels);
}

function unreadable(
  row: TableRow<ChangeColumnKey>,
  key: ChangeColumnKey,
  labels: Readonly<Record<string, string>>,
): Finding {
  const details = {
    code: row.text('taskCode'),
    header: headerOf(changesContract, key),
    text: row.text(key),
    choices: Object.values(labels),
  };
  return finding('change/value-unreadable', row.place(key), details);
}

function dateIn(row: TableRow<ChangeColumnKey>, key: ChangeColumnKey): CalendarDate | null {
  const reading = readDateCell(row.cell(key));
  return reading.kind === 'day' ? reading.date : null;
}

/** An approved extension needs a later date and a basis; “kết luận giao ban ngày …” is one. */
function checkChange(row: TableRow<ChangeColumnKey>, change: Change): readonly Finding[] {
  const code = change.taskCode;
  const findings: Finding[] = [];
  if (change.kind === 'extend' && change.newDate === null) {
    const text = row.text('newDate');
    findings.push(finding('change/new-date-missing', row.place('newDate'), { code, text }));
  }
  const { oldDate, newDate } = change;
  if (change.kind === 'extend' && oldDate && newDate && newDate <= oldDate) {
    findings.push(
      finding('change/new-date-not-later', row.place('newDate'), { code, oldDate, newDate }),
    );
  }
  if (change.decision === 'approved' && change.basis === '') {
    findings.push(finding('change/basis-missing', row.place('basis'), { code }));
  }
  return findings.length === 0 && isUndecided(row, change)
    ? [finding('change/undecided', row.place('decision'), { code, newDate })]
    : findings;
}

/** Something is asked for, and neither agreed to nor refused. */
function isUndecided(row: TableRow<ChangeColumnKey>, change: Change): boolean {
  const decision = decisionOf(row);
  const isAsked = change.kind !== null && (change.newDate !== null || change.reason !== '');
  return isAsked && (decision === null || decision === 'pending');
}
