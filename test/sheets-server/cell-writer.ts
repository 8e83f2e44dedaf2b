import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument, notKnown } from './api-error.ts';
import { BLANK, type Cell, cellAt, putCell, type Sheet } from './book.ts';
import { storedFormat, storedTextFormat } from './cell-format.ts';
import { checkText, typedText } from './typed-value.ts';
import { applyUpdateMask } from './update-mask.ts';

type CellData = sheets_v4.Schema$CellData;
type Format = sheets_v4.Schema$CellFormat;
type TextFormatRun = sheets_v4.Schema$TextFormatRun;
type Paths = readonly (readonly string[])[];

type CellWriter = (sheet: Sheet, row: number, column: number, data: CellData) => void;

/** Writes the masked fields of a cell; equal formats of one request become one object. */
export function cellWriter(paths: Paths): CellWriter {
  const heads = new Set(paths.map(([head]) => head!));
  const formatPaths = paths
    .filter(([head]) => head === 'userEnteredFormat')
    .map((path) => path.slice(1));
  const formats = formatWriter(formatPaths);
  return (sheet, row, column, data) => {
    const before = cellAt(sheet, row, column) ?? BLANK;
    let after = before;
    if (heads.has('userEnteredValue')) {
      after = { ...after, ...typedOf(data.userEnteredValue), runs: null };
    }
    if (formatPaths.length > 0) {
      after = { ...after, format: formats(before.format, data.userEnteredFormat ?? null) };
    }
    if (heads.has('note')) after = { ...after, note: data.note ? data.note : null };
    if (heads.has('dataValidation')) {
      after = { ...after, validation: storedRule(data.dataValidation) };
    }
    if (heads.has('textFormatRuns')) {
      const runs = (data.textFormatRuns ?? []).map(storedRun);
      after = { ...after, runs: runs.length === 0 ? null : runs };
    }
    checkWritable(data, heads);
    if (after !== before) putCell(sheet, row, column, after);
  };
}

/** A run at the beginning comes back without its start, as every zero does. */
function storedRun({ startIndex, format }: TextFormatRun): TextFormatRun {
  return {
    ...(startIndex ? { startIndex } : {}),
    format: storedTextFormat(format ?? {}),
  };
}

function typedOf(
  value: sheets_v4.Schema$ExtendedValue | undefined,
): Pick<Cell, 'value' | 'formula'> {
  if (value === undefined) return { value: null, formula: null };
  const { numberValue, stringValue, boolValue, formulaValue, errorValue } = value;
  if (errorValue != null) throw notKnown('what writing an errorValue does');
  if (numberValue != null) return { value: numberValue, formula: null };
  if (boolValue != null) return { value: boolValue, formula: null };
  if (stringValue != null) return typedText(stringValue);
  if (formulaValue == null) return { value: null, formula: null };
  if (!formulaValue.startsWith('=')) throw notKnown(`a formulaValue without "=": ${formulaValue}`);
  checkText(formulaValue);
  return { value: null, formula: formulaValue };
}

function formatWriter(
  paths: Paths,
): (before: Format | null, given: Format | null) => Format | null {
  const known = new Map<Format | null, Map<string, Format | null>>();
  const whole = paths.some((path) => path.length === 0);
  return (before, given) => {
    const key = JSON.stringify(given);
    const ofBefore = known.get(before) ?? new Map<string, Format | null>();
    known.set(before, ofBefore);
    const ready = ofBefore.get(key);
    if (ready !== undefined) return ready;
    const after = whole
      ? (given ?? {})
      : applyUpdateMask(before ?? {}, given ?? {}, withTwins(paths));
    const stored = storedFormat(after);
    ofBefore.set(key, stored);
    return stored;
  };
}

/** A colour named by one of its two fields replaces both. */
function withTwins(paths: Paths): Paths {
  return paths.flatMap((path) => {
    const last = path[path.length - 1] ?? '';
    if (/olor$/.test(last)) return [path, [...path.slice(0, -1), `${last}Style`]];
    if (/olorStyle$/.test(last)) return [path, [...path.slice(0, -1), last.replace(/Style$/, '')]];
    return [path];
  });
}

const UNSUPPORTED = ['pivotTable', 'dataSourceTable', 'dataSourceFormula', 'chipRuns'] as const;

function checkWritable(data: CellData, heads: ReadonlySet<string>): void {
  for (const field of UNSUPPORTED) {
    if (heads.has(field) && data[field] !== undefined) throw notKnown(`writing ${field}`);
  }
}

/** A dropdown as it is read back: what is not set is left out. */
export function storedRule(
  rule: sheets_v4.Schema$DataValidationRule | undefined,
): sheets_v4.Schema$DataValidationRule | null {
  if (rule === undefined) return null;
  if (rule.condition?.type == null) throw invalidArgument('No condition specified.');
  const { condition, inputMessage, strict, showCustomUi } = rule;
  return {
    condition,
    ...(inputMessage ? { inputMessage } : {}),
    ...(strict ? { strict } : {}),
    ...(showCustomUi ? { showCustomUi } : {}),
  };
}
