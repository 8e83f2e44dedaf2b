import type { CellStyle, Look } from '../workbook/model.ts';
import type { CellFormat, TextFormat } from './requests.ts';

/** The format of each named style, and of cells that have none. */
export interface Formats {
  readonly base: CellFormat;
  readonly named: ReadonlyMap<string, CellFormat>;
}

export function formatsOf(look: Look): Formats {
  const named = Object.entries(look.styles).map(
    ([name, style]) => [name, cellFormat(style, look)] as const,
  );
  return { base: cellFormat({}, look), named: new Map(named) };
}

export function formatOf(formats: Formats, style: string | undefined): CellFormat {
  return formats.named.get(style ?? '') ?? formats.base;
}

const alignments = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

function cellFormat(style: CellStyle, look: Look): CellFormat {
  const line = style.border && { style: 'SOLID' as const, colorStyle: colorStyle(style.border) };
  return {
    textFormat: {
      fontFamily: look.fontName,
      fontSize: style.fontSize ?? look.fontSize,
      ...emphasis(style),
    },
    ...(style.fill ? { backgroundColorStyle: colorStyle(style.fill) } : {}),
    ...(line ? { borders: { top: line, bottom: line, left: line, right: line } } : {}),
    ...(style.horizontal ? { horizontalAlignment: alignments[style.horizontal] } : {}),
    verticalAlignment: style.vertical === 'top' ? 'TOP' : 'MIDDLE',
    ...(style.wrap ? { wrapStrategy: 'WRAP' } : {}),
    ...(style.numberFormat ? { numberFormat: numberFormat(style.numberFormat) } : {}),
  };
}

/** What a conditional format may change: emphasis and colours, nothing else (the API refuses it). */
export function conditionalFormat(style: CellStyle): CellFormat {
  return {
    textFormat: emphasis(style),
    ...(style.fill ? { backgroundColorStyle: colorStyle(style.fill) } : {}),
  };
}

function emphasis({ bold, italic, underline, color }: CellStyle): TextFormat {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(color ? { foregroundColorStyle: colorStyle(color) } : {}),
  };
}

export function numberFormat(pattern: string): { readonly type: string; readonly pattern: string } {
  if (/[dy]/.test(pattern)) return { type: 'DATE', pattern };
  return { type: pattern.includes('%') ? 'PERCENT' : 'NUMBER', pattern };
}

/** `RRGGBB` as the fractions that the API counts in. */
export function colorStyle(rgb: string) {
  const part = (start: number) => Number.parseInt(rgb.slice(start, start + 2), 16) / 255;
  return { rgbColor: { red: part(0), green: part(2), blue: part(4) } };
}
