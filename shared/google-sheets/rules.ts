import { parseArea } from '../workbook/areas.ts';
import type { Look, SheetModel, SpillFormula, Validation } from '../workbook/model.ts';
import { conditionalFormat } from './cell-format.ts';
import { googleFormula } from './formula.ts';
import { gridRange } from './grid.ts';
import type { BooleanCondition, GridRange, SheetRequest } from './requests.ts';

/** A tab and how large it is. */
export interface Grid {
  readonly sheetId: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Dropdowns and bounds. A rule that only advises has no counterpart: see `adviceNotes`. */
export function validationRequests(
  rules: readonly Validation[],
  grid: Grid,
): readonly SheetRequest[] {
  return rules.flatMap((rule): SheetRequest[] => {
    const condition = conditionOf(rule);
    if (!condition) return [];
    const message = rule.message ?? rule.prompt?.text;
    return [
      {
        setDataValidation: {
          range: gridRange(rule.range, grid.sheetId, grid),
          rule: {
            condition,
            strict: rule.onOther === 'refuse',
            showCustomUi: true,
            ...(message === undefined ? {} : { inputMessage: message }),
          },
        },
      },
    ];
  });
}

function conditionOf({ list, between }: Validation): BooleanCondition | null {
  if (between) {
    const { type, min, max } = between;
    return type === 'date'
      ? { type: 'DATE_BETWEEN', values: condition([dateFormula(min), dateFormula(max)]) }
      : { type: 'NUMBER_BETWEEN', values: condition([String(min), String(max)]) };
  }
  if (!list) return null;
  if ('source' in list) return { type: 'ONE_OF_RANGE', values: condition([`=${list.source}`]) };
  return { type: 'ONE_OF_LIST', values: condition(list) };
}

/** The day of a serial number, as no locale misreads it. */
function dateFormula(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return `=DATE(${day.getUTCFullYear()};${day.getUTCMonth() + 1};${day.getUTCDate()})`;
}

function condition(values: readonly string[]) {
  return values.map((value) => ({ userEnteredValue: value }));
}

/** A prompt that comes with no rule stands as a note on the header above its column. */
export function adviceNotes(rules: readonly Validation[], grid: Grid): readonly SheetRequest[] {
  return rules.flatMap((rule): SheetRequest[] => {
    const area = parseArea(rule.range);
    if (rule.prompt === undefined || conditionOf(rule) || !area || area.firstRow === 1) return [];
    const header = { ...area, firstRow: area.firstRow - 1, lastRow: area.firstRow - 1 };
    return [
      {
        repeatCell: {
          range: {
            sheetId: grid.sheetId,
            startRowIndex: header.firstRow - 1,
            endRowIndex: header.lastRow,
            startColumnIndex: header.firstColumn - 1,
            endColumnIndex: header.lastColumn,
          },
          cell: { note: rule.prompt.text },
          fields: 'note',
        },
      },
    ];
  });
}

export function conditionalFormatRequests(
  formats: NonNullable<SheetModel['conditionalFormats']>,
  look: Look,
  grid: Grid,
): readonly SheetRequest[] {
  // The first rule that fits wins, and each is put in front of those that are there.
  return formats.toReversed().map((one) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [gridRange(one.range, grid.sheetId, grid)],
        booleanRule: {
          condition: {
            type: 'CUSTOM_FORMULA',
            values: [{ userEnteredValue: googleFormula(one.formula) }],
          },
          format: conditionalFormat(look.styles[one.style] ?? {}),
        },
      },
      index: 0,
    },
  }));
}

/** Whole tabs of the software, which nobody else may change; `account` is the software's own. */
export function protectionRequest(
  sheetId: number,
  description: string,
  account: string | null,
): SheetRequest {
  return {
    addProtectedRange: {
      protectedRange: {
        range: { sheetId },
        description,
        warningOnly: false,
        editors: { users: account === null ? [] : [account] },
      },
    },
  };
}

export function warningRequests(
  ranges: readonly GridRange[],
  description: string,
): readonly SheetRequest[] {
  return ranges.map((range) => ({
    addProtectedRange: { protectedRange: { range, description, warningOnly: true } },
  }));
}

/** The formula in its own cell; formulas of ours that stand below it give way, for it fills them. */
export function spillRequests(
  spills: readonly SpillFormula[],
  grid: Grid,
): readonly SheetRequest[] {
  return spills.map(({ row, column, formula, replacesRows }) => ({
    updateCells: {
      range: {
        sheetId: grid.sheetId,
        startRowIndex: row - 1,
        endRowIndex: replacesRows ? grid.rowCount : row,
        startColumnIndex: column - 1,
        endColumnIndex: column,
      },
      rows: [{ values: [{ userEnteredValue: { formulaValue: formula } }] }],
      fields: 'userEnteredValue',
    },
  }));
}
