import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { sameColor } from './colors.ts';

type Format = sheets_v4.Schema$CellFormat;
type TextFormat = sheets_v4.Schema$TextFormat;

const FORMAT_ORDER = [
  'numberFormat',
  'backgroundColor',
  'borders',
  'padding',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapStrategy',
  'textDirection',
  'textFormat',
  'hyperlinkDisplayType',
  'textRotation',
  'backgroundColorStyle',
] as const;

const TEXT_ORDER = [
  'foregroundColor',
  'fontFamily',
  'fontSize',
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'link',
  'foregroundColorStyle',
] as const;

/** A format as it is read back: colours in both of their fields, fields in Google's order. */
export function storedFormat(format: Format): Format | null {
  const stored: Format = { ...format };
  paint(stored, 'backgroundColor', 'backgroundColorStyle');
  if (format.textFormat) stored.textFormat = storedTextFormat(format.textFormat);
  if (format.borders) stored.borders = storedBorders(format.borders);
  return Object.keys(stored).length === 0 ? null : inOrder(stored, FORMAT_ORDER);
}

export function storedTextFormat(format: TextFormat): TextFormat {
  const stored: TextFormat = { ...format };
  paint(stored, 'foregroundColor', 'foregroundColorStyle');
  return inOrder(stored, TEXT_ORDER);
}

function storedBorders(borders: sheets_v4.Schema$Borders): sheets_v4.Schema$Borders {
  const stored: sheets_v4.Schema$Borders = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = borders[side];
    if (border == null) continue;
    const kept: sheets_v4.Schema$Border = { ...border };
    paint(kept, 'color', 'colorStyle');
    stored[side] = kept;
  }
  return stored;
}

function paint(target: object, color: string, style: string): void {
  const fields = target as Record<string, unknown>;
  const same = sameColor(
    fields[style] as sheets_v4.Schema$ColorStyle | undefined,
    fields[color] as sheets_v4.Schema$Color | undefined,
  );
  if (same === null) return;
  if (same.rgbColor) fields[color] = same.rgbColor;
  fields[style] = same;
}

function inOrder<T extends object>(value: T, order: readonly (keyof T)[]): T {
  const sorted = {} as T;
  for (const name of order) if (value[name] !== undefined) sorted[name] = value[name];
  return sorted;
}
