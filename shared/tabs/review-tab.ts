import type { Finding, Severity } from '../domain/finding.ts';
import { countByRule } from '../domain/finding-counts.ts';
import { ruleTitles } from '../messages/rule-titles.ts';
import { systemTabs, reviewWords as words } from '../messages/tabs.ts';
import { countWord, severityLabels } from '../messages/words.ts';
import { quoteSheet } from '../workbook/a1.ts';
import type { MergedArea } from '../workbook/content.ts';
import type { SheetCell, SheetModel, SheetRow } from '../workbook/model.ts';
import { tableRow, textCell, wideRow } from './cells.ts';
import { type ReviewGroup, type ReviewLine, reviewGroups } from './review-lines.ts';
import { frameMerges, frameRows, listingLook } from './sheet-frame.ts';
import type { TabsInput } from './tabs-input.ts';
import { LOOKUP_COLUMN, lookupCode, type Verdict } from './verdict-cells.ts';

const WIDTH = words.headers.length;
const RULE_COLUMN = LOOKUP_COLUMN + 4;

/**
 * `Rà soát`: on the left what people read, a line a row, grouped by unit; on the right the lookup
 * table from which the verdict formulas of the task table read, and a count by rule.
 */
export function reviewTab(input: TabsInput, verdicts: readonly Verdict[]): SheetModel {
  const frame = [
    ...frameRows(words.title, input, WIDTH),
    wideRow(summary(input.findings), 'note', WIDTH),
  ];
  const header = tableRow(words.headers, 'header');
  const groups = reviewGroups(input.programme, input.findings);
  const body = groups.flatMap(groupRows);
  const left = [
    ...frame,
    header,
    ...(body.length > 0 ? body : [wideRow(words.clear, 'cell', WIDTH)]),
  ];
  const rows = withRightSide(left, frame.length, verdicts, input.findings);
  const look = listingLook(frame.length + 1);
  return {
    title: systemTabs.review,
    columns: [6, 13, 10, 36, 90, 12, 3, 3, 12, 34, 40, 3, 44, 10].map((width, index) => ({
      width,
      ...(index >= 6 && index < 12 ? { outlineLevel: 1 as const, collapsed: true } : {}),
    })),
    rows,
    merges: [...frameMerges(frame.length, WIDTH), ...groupMerges(groups, frame.length + 2)],
    ...look,
    print: { ...look.print, area: `A1:F${left.length}` },
  };
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Severity) =>
    countWord(findings.filter((one) => one.severity === severity).length);
  return words.summary(count('error'), count('warning'), count('info'));
}

function groupRows(group: ReviewGroup): readonly SheetRow[] {
  return [
    wideRow(words.group(group.name, countWord(group.lines.length)), 'group', WIDTH),
    ...group.lines.map((line, index) => lineRow(line, index + 1)),
  ];
}

/** The name of a group runs over the whole width. */
function groupMerges(groups: readonly ReviewGroup[], firstRow: number): readonly MergedArea[] {
  let row = firstRow;
  return groups.map(({ lines }) => {
    const merge = { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: WIDTH };
    row += 1 + lines.length;
    return merge;
  });
}

const severityStyles: Readonly<Record<Severity, string>> = {
  error: 'cellError',
  warning: 'cellWarning',
  info: 'cell',
};

function lineRow(line: ReviewLine, number: number): SheetRow {
  const target = `${quoteSheet(line.tab)}!${line.cell ?? 'A1'}`;
  return {
    cells: [
      textCell(number, 'cellCenter'),
      textCell(severityLabels[line.severity], severityStyles[line.severity]),
      textCell(line.code, 'cellCenter'),
      textCell(line.title, 'cell'),
      textCell(line.text, 'cell'),
      textCell(line.cell ?? words.whole, 'link', target),
    ],
  };
}

/** Puts the lookup table and the rule counts beside the rows, from the header row on. */
function withRightSide(
  left: readonly SheetRow[],
  headerIndex: number,
  verdicts: readonly Verdict[],
  findings: readonly Finding[],
): readonly SheetRow[] {
  const lookup = [
    words.lookupHeaders.map((text) => textCell(text, 'header')),
    ...verdicts.map((one) =>
      [lookupCode(one.code), one.verdict, one.missing].map((text) => textCell(text, 'cell')),
    ),
  ];
  const counts = [
    [textCell(words.ruleTitle, 'header'), textCell(words.countHeader, 'header')],
    ...countByRule(findings).map(([rule, count]) => [
      textCell(ruleTitles[rule], 'cell'),
      textCell(count, 'cellCenter'),
    ]),
  ];
  const height = Math.max(left.length, headerIndex + lookup.length, headerIndex + counts.length);
  return Array.from({ length: height }, (_, index) => {
    const row = left[index] ?? { cells: [] };
    const cells: (SheetCell | undefined)[] = [...row.cells];
    place(cells, LOOKUP_COLUMN, lookup[index - headerIndex]);
    place(cells, RULE_COLUMN, counts[index - headerIndex]);
    return { ...row, cells };
  });
}

function place(
  cells: (SheetCell | undefined)[],
  column: number,
  added: readonly SheetCell[] = [],
): void {
  for (const [index, cell] of added.entries()) cells[column - 1 + index] = cell;
}
