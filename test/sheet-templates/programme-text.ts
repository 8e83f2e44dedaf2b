import { readFileSync } from 'node:fs';

/** One line of plain text: Markdown marks gone, page breaks mended. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/^\s*-\s+/gm, '')
    .replaceAll(/[#*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const fixture = new URL('../fixtures/programme.md', import.meta.url);

/** The programme as it was handed over, as one line. */
export const programmeText = plain(readFileSync(fixture, 'utf8'));

/** Parts of a quote; “ … ” stands where words were left out. */
export function quotedParts(quote: string): readonly string[] {
  return quote.split(' … ').map(plain);
}
