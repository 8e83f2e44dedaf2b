import { readFileSync } from 'node:fs';

/** Linux lets a child begin with its parent's `maxRSS`; what the kernel notes of the program is its own. */
export function peakKilobytes(): number {
  try {
    const noted = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (noted !== undefined) return Number(noted);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
