/**
 * A text as part of a file name or Message-ID: ASCII letters, digits and hyphens stay, everything
 * else becomes its code point (`A/B` → `A_2f_B`). Different texts never become the same name.
 */
export function safeName(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}
