import type { FieldViolation } from './api-error.ts';
import type { FieldShape } from './api-shapes.ts';

const MAJOR = ['DIMENSION_UNSPECIFIED', 'ROWS', 'COLUMNS'];
const INPUT = ['INPUT_VALUE_OPTION_UNSPECIFIED', 'RAW', 'USER_ENTERED'];
const RENDER = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'];
const DATES = ['SERIAL_NUMBER', 'FORMATTED_STRING'];

/** The enums that we send: their own name, and their values in the order of their numbers. */
const ENUMS: Readonly<Record<string, readonly [name: string, values: readonly string[]]>> = {
  dimension: ['Dimension', MAJOR],
  majorDimension: ['Dimension', MAJOR],
  valueInputOption: ['ValueInputOption', INPUT],
  insertDataOption: ['AppendValuesRequest.InsertDataOption', ['OVERWRITE', 'INSERT_ROWS']],
  valueRenderOption: ['ValueRenderOption', RENDER],
  responseValueRenderOption: ['ValueRenderOption', RENDER],
  dateTimeRenderOption: ['DateTimeRenderOption', DATES],
  responseDateTimeRenderOption: ['DateTimeRenderOption', DATES],
  mergeType: ['MergeCellsRequest.MergeType', ['MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS']],
  sortOrder: ['SortOrder', ['SORT_ORDER_UNSPECIFIED', 'ASCENDING', 'DESCENDING']],
  sheetType: ['SheetType', ['SHEET_TYPE_UNSPECIFIED', 'GRID', 'OBJECT', 'DATA_SOURCE']],
  horizontalAlignment: [
    'HorizontalAlign',
    ['HORIZONTAL_ALIGN_UNSPECIFIED', 'LEFT', 'CENTER', 'RIGHT'],
  ],
  verticalAlignment: ['VerticalAlign', ['VERTICAL_ALIGN_UNSPECIFIED', 'TOP', 'MIDDLE', 'BOTTOM']],
  wrapStrategy: [
    'WrapStrategy',
    ['WRAP_STRATEGY_UNSPECIFIED', 'OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'],
  ],
};

const INTEGERS = /(Index|Id|Count|Size)$|^(length|depth|top|right|bottom|left|width|angle)$/;
/** Of GridRange and DimensionRange: wrapped in a message, which refusals name as well. */
const WRAPPED = /range\.(start|end)_((row|column)_)?index$/;

const TRUE = new Set(['true', 't', 'yes', 'y', '1']);
const FALSE = new Set(['false', 'f', 'no', 'n', '0']);

/**
 * One value that is not a message, as the JSON layer takes it: numbers and booleans also as text,
 * names of enums in any case. What it cannot take is added to the violations.
 */
export function checkValue(
  value: unknown,
  name: string,
  type: FieldShape['type'],
  path: () => string,
  violations: FieldViolation[],
): unknown {
  if (typeof value === type && type !== 'number' && ENUMS[name] === undefined) return value;
  if (type === 'number') return checkNumber(value, name, path, violations);
  if (type === 'boolean') return checkBoolean(value, path, violations);
  if (type !== 'string') return value;
  const known = ENUMS[name];
  if (known !== undefined) return checkEnum(value, known, path, violations);
  if (typeof value !== 'string') violations.push(wrongValue(path(), 'TYPE_STRING', value));
  return value;
}

function checkNumber(
  value: unknown,
  name: string,
  path: () => string,
  violations: FieldViolation[],
): unknown {
  const integer = INTEGERS.test(name);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (
    typeof number === 'number' &&
    (integer ? Number.isInteger(number) : Number.isFinite(number))
  ) {
    return number;
  }
  const at = WRAPPED.test(path()) ? `${path()}.value` : path();
  violations.push(wrongValue(at, integer ? 'TYPE_INT32' : 'TYPE_DOUBLE', value));
  return value;
}

function checkBoolean(value: unknown, path: () => string, violations: FieldViolation[]): unknown {
  if (typeof value === 'boolean') return value;
  const text = String(value).toLowerCase();
  if (TRUE.has(text)) return true;
  if (!FALSE.has(text)) violations.push(wrongValue(path(), 'TYPE_BOOL', value));
  return false;
}

function checkEnum(
  value: unknown,
  [name, values]: readonly [string, readonly string[]],
  path: () => string,
  violations: FieldViolation[],
): unknown {
  const text = String(value);
  if (values.includes(text)) return text;
  const found = values[Number(text)] ?? text.toUpperCase().replaceAll('-', '_');
  if (text !== '' && values.includes(found)) return found;
  violations.push(wrongValue(path(), `type.googleapis.com/google.apps.sheets.v4.${name}`, value));
  return value;
}

export function wrongValue(path: string, type: string, value: unknown): FieldViolation {
  const shown = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return { field: path, description: `Invalid value at '${path}' (${type}), ${shown}` };
}
