/** No file on Windows can bear these names. */
const WINDOWS_DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A text as part of a file name or Message-ID: ASCII letters, digits and hyphens stay, everything
 * else becomes its code point (`A/B` → `A_2f_B`). Different texts never become the same name.
 */
export function safeName(text: string): string {
  const safe = text.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
  return WINDOWS_DEVICES.test(safe) ? `_${safe}` : safe;
}
