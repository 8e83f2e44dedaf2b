import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { type Book, changeCell, type Sheet } from './book.ts';

type Rule = sheets_v4.Schema$DataValidationRule;
type Condition = sheets_v4.Schema$BooleanCondition;

/** Gets a formula and the title of the tab it stands on. */
type Rewrite = (formula: string, ownTitle: string) => string;

/** Rewrites every formula of a spreadsheet: in cells, in dropdowns, in conditional formats. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.sheets) {
    const inSheet = (formula: string) => rewrite(formula, sheet.title);
    rewriteCells(sheet, inSheet);
    sheet.conditionalFormats = sheet.conditionalFormats.map((one) => {
      const { booleanRule } = one.rule;
      const condition = rewriteCondition(booleanRule?.condition, inSheet);
      if (condition === booleanRule?.condition || condition === undefined) return one;
      return { ...one, rule: { ...one.rule, booleanRule: { ...booleanRule, condition } } };
    });
  }
}

function rewriteCells(sheet: Sheet, rewrite: (formula: string) => string): void {
  // Many cells share one rule: it is rewritten once.
  const rules = new Map<Rule, Rule>();
  for (const [row, cells] of sheet.rows.entries()) {
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell === undefined || (cell.formula === null && cell.validation === null)) continue;
      const formula = cell.formula === null ? null : rewrite(cell.formula);
      const validation =
        cell.validation === null ? null : rewriteRule(cell.validation, rules, rewrite);
      if (formula === cell.formula && validation === cell.validation) continue;
      changeCell(sheet, row, column, { formula, validation });
    }
  }
}

function rewriteRule(
  rule: Rule,
  known: Map<Rule, Rule>,
  rewrite: (formula: string) => string,
): Rule {
  const ready = known.get(rule);
  if (ready !== undefined) return ready;
  const condition = rewriteCondition(rule.condition, rewrite);
  const rewritten =
    condition === undefined || condition === rule.condition ? rule : { ...rule, condition };
  known.set(rule, rewritten);
  return rewritten;
}

function rewriteCondition(
  condition: Condition | undefined,
  rewrite: (formula: string) => string,
): Condition | undefined {
  const values = condition?.values?.map((value) => {
    const { userEnteredValue: text } = value;
    if (!text?.startsWith('=')) return value;
    const rewritten = rewrite(text);
    return rewritten === text ? value : { ...value, userEnteredValue: rewritten };
  });
  const same = values?.every((value, index) => value === condition?.values?.[index]) ?? true;
  return same || values === undefined ? condition : { ...condition, values };
}
