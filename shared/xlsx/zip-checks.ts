import { LIMITS } from './limits.ts';
import { damaged, UnreadableWorkbook } from './unreadable-workbook.ts';
import type { Declared, ZipEntry } from './zip-entry.ts';

export function checkSizes(entries: readonly Declared[]): void {
  let total = 0;
  for (const { name, size, compressedSize, method } of entries) {
    total += size;
    const swollen = size > LIMITS.suspiciousBytes && size > compressedSize * LIMITS.ratio;
    if (total > LIMITS.totalBytes || swollen) {
      throw new UnreadableWorkbook('too-large', `"${name}" would unpack to far too many bytes`);
    }
    if (method === 0 && size !== compressedSize) {
      throw damaged(`The sizes of "${name}" contradict each other`);
    }
  }
}

/** Files that share bytes are how a small archive unpacks to terabytes. */
export function checkOverlaps(
  declared: readonly Declared[],
  entries: readonly ZipEntry[],
  directoryStart: number,
): void {
  const spans = entries
    .map((entry, index) => ({
      start: declared[index]?.headerStart ?? 0,
      end: entry.dataStart + entry.compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  spans.forEach(({ end }, index) => {
    if (end > (spans[index + 1]?.start ?? directoryStart)) {
      throw new UnreadableWorkbook('too-large', 'Files of the archive overlap');
    }
  });
}
