import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';

type Color = sheets_v4.Schema$Color;
type ColorStyle = sheets_v4.Schema$ColorStyle;

/** Colours are kept as 8 bits each and read back without zeros: 0.5 as 0.49803922, black as `{}`. */
export function storedColor(color: Color): Color {
  const { red, green, blue, alpha } = color;
  return {
    ...channel('red', red),
    ...channel('green', green),
    ...channel('blue', blue),
    ...(alpha == null ? {} : { alpha: shortFloat(alpha) }),
  };
}

function channel(name: 'red' | 'green' | 'blue', value: number | null | undefined): Color {
  const bits = Math.floor(Math.fround(Math.fround(value ?? 0) * 255));
  return bits === 0 ? {} : { [name]: shortFloat(bits / 255) };
}

/** A colour can be written in two fields; the style wins, and both are read back. */
export function sameColor(
  style: ColorStyle | null | undefined,
  color: Color | null | undefined,
): ColorStyle | null {
  if (style?.themeColor != null) return { themeColor: style.themeColor };
  const given = style?.rgbColor ?? color;
  return given == null ? null : { rgbColor: storedColor(given) };
}

/** The fewest digits that still name the same 32-bit float, as Google prints them. */
function shortFloat(value: number): number {
  const wanted = Math.fround(value);
  for (let digits = 1; digits < 10; digits += 1) {
    const short = Number(wanted.toPrecision(digits));
    if (Math.fround(short) === wanted) return short;
  }
  return wanted;
}
