import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument, notKnown } from './api-error.ts';
import { BLANK, cellAt, putCell } from './book.ts';
import { storedFormat } from './cell-format.ts';
import { storedRule } from './cell-writer.ts';
import { type Change, gridById, resolveGridRange } from './change.ts';
import { checkMayEdit } from './protection.ts';

export function setDataValidation(
  change: Change,
  body: sheets_v4.Schema$SetDataValidationRequest,
): void {
  const { sheet, rect } = resolveGridRange(change.book, body.range);
  checkMayEdit(change.book, sheet, rect, change.caller);
  const validation = storedRule(body.rule);
  for (let row = rect.startRow; row < rect.endRow; row += 1) {
    for (let column = rect.startColumn; column < rect.endColumn; column += 1) {
      const before = cellAt(sheet, row, column);
      if (before === undefined && validation === null) continue;
      putCell(sheet, row, column, { ...(before ?? BLANK), validation });
    }
  }
}

export function setBasicFilter(change: Change, body: sheets_v4.Schema$SetBasicFilterRequest): void {
  const filter = body.filter ?? {};
  const { sheet, rect } = resolveGridRange(change.book, filter.range);
  if (filter.sortSpecs?.length) throw notKnown('how a filter sorts');
  sheet.basicFilter = { range: rect, filter };
}

export function addConditionalFormatRule(
  change: Change,
  body: sheets_v4.Schema$AddConditionalFormatRuleRequest,
): void {
  const rule = body.rule ?? {};
  const first = rule.ranges?.[0];
  if (first === undefined) throw invalidArgument('No ranges specified.');
  const sheet = gridById(change.book, first.sheetId);
  const ranges = rule.ranges!.map((one) => {
    const resolved = resolveGridRange(change.book, one);
    if (resolved.sheet !== sheet) throw invalidArgument('All ranges must be on the same grid.');
    return resolved.rect;
  });
  const index = body.index ?? 0;
  checkRuleIndex(index, sheet.conditionalFormats.length + 1);
  const rules = sheet.conditionalFormats.slice();
  rules.splice(index, 0, { ranges, rule: storedConditionalRule(rule) });
  sheet.conditionalFormats = rules;
}

/** Its colours come back as those of cells do. */
function storedConditionalRule(
  rule: sheets_v4.Schema$ConditionalFormatRule,
): sheets_v4.Schema$ConditionalFormatRule {
  const { booleanRule } = rule;
  if (booleanRule?.format === undefined) return rule;
  const format = storedFormat(booleanRule.format) ?? {};
  return { ...rule, booleanRule: { ...booleanRule, format } };
}

export function deleteConditionalFormatRule(
  change: Change,
  body: sheets_v4.Schema$DeleteConditionalFormatRuleRequest,
): object {
  const sheet = gridById(change.book, body.sheetId);
  const index = body.index ?? 0;
  checkRuleIndex(index, sheet.conditionalFormats.length);
  const rules = sheet.conditionalFormats.slice();
  const [removed] = rules.splice(index, 1);
  sheet.conditionalFormats = rules;
  return { deleteConditionalFormatRule: { rule: removed!.rule } };
}

function checkRuleIndex(index: number, count: number): void {
  if (index >= 0 && index < count) return;
  throw invalidArgument(`No conditional format on sheet at index: ${index}`);
}
