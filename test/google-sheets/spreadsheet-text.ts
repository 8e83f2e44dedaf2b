import type { BookSnapshot, SheetSnapshot } from '../sheets-server/snapshot.ts';

/** Each tab as one text, by its title: equal texts are equal tabs, down to formats and rules. */
export type SpreadsheetText = Readonly<Record<string, string>>;

/**
 * A spreadsheet as texts to compare. The order of tabs, the ids that the server chose and `names`
 * (folders and ids that differ from run to run) are left out.
 */
export function spreadsheetText(
  { sheets, title, locale, timeZone }: BookSnapshot,
  names: readonly string[] = [],
): SpreadsheetText {
  const plain = (value: object) => {
    const text = JSON.stringify(value);
    return names.reduce((rest, name, index) => rest.replaceAll(name, `[${index}]`), text);
  };
  const tabs = sheets.map((sheet) => [sheet.title, plain(withoutIds(sheet))] as const);
  const titles = sheets.map((sheet) => sheet.title).toSorted();
  return { ...Object.fromEntries(tabs), '': plain({ titles, title, locale, timeZone }) };
}

function withoutIds(sheet: SheetSnapshot): object {
  const protections = sheet.protections.map((one) => ({ ...one, id: null }));
  return { ...sheet, protections, cells: readableCells(sheet.cells) };
}

/** Of a tab with thousands of prepared rows the first, for all the others look like the last. */
function readableCells(cells: SheetSnapshot['cells']): SheetSnapshot['cells'] {
  const named = Object.entries(cells);
  if (named.length <= 5000) return cells;
  return Object.fromEntries(named.filter(([name]) => Number(name.replace(/\D+/, '')) <= 40));
}

/** The first cells or rules that differ, so that a failure can be read. */
export function differingParts(one: SpreadsheetText, other: SpreadsheetText): readonly string[] {
  const titles = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return titles
    .filter((title) => one[title] !== other[title])
    .flatMap((title) => {
      const [left, right] = [one[title], other[title]];
      if (left === undefined || right === undefined) {
        return [`${title}: ${left === undefined ? 'only in the second' : 'only in the first'}`];
      }
      return partsBelow(JSON.parse(left), JSON.parse(right), title).slice(0, 6);
    });
}

function partsBelow(left: unknown, right: unknown, path: string): string[] {
  const [one, other] = [JSON.stringify(left), JSON.stringify(right)];
  if (one === other) return [];
  if (!isObject(left) || !isObject(right)) return [`${path}: ${one} ≠ ${other}`];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap((key) => partsBelow(left[key], right[key], `${path}/${key}`));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
