import type { GroupNumber } from './task.ts';

/**
 * Codes start with a letter, because `1.10` typed in a spreadsheet becomes 1.1: `N1.01` … `N8.13`,
 * `VP.01` for the Office's common duties, `N1.06.1` for a detail row, `N1` for a group heading.
 */
const HEADING_CODE = /^(?:N([1-8])|VP)$/i;

/** The group that a heading row opens (0 = common duties), or null when it is no heading code. */
export function headingGroup(code: string): GroupNumber | null {
  const match = HEADING_CODE.exec(code);
  if (!match) return null;
  return match[1] === undefined ? 0 : Number(match[1]);
}

/** The group that a task code belongs to, or null when the code does not say. */
export function groupOfCode(code: string): GroupNumber | null {
  const match = /^(?:N([1-8])|(VP))[.\s-]/i.exec(code);
  if (!match) return null;
  return match[2] ? 0 : Number(match[1]);
}

/** `N1.06` for `N1.06.1`; null for a code of the first level. */
export function parentOfCode(code: string): string | null {
  const match = /^(.+\.\d+)\.\d+$/.exec(code);
  return match ? match[1]! : null;
}

/**
 * What makes two codes one: case, spaces and dash kinds do not count, because spreadsheets look
 * codes up without case and people type `n1.06` or `N1. 06`.
 */
export function codeKey(code: string): string {
  // Most codes are as they should be, and every row is asked several times.
  if (/^[A-Z\d.]*$/.test(code)) return code;
  return code
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
}

/** Codes of people's own may be anything; those with parents are short. */
const LONGEST_CODE = 40;

/**
 * Proposes codes that nobody uses: `N4.07` after `N4.06`, `N1.06.3` after `N1.06.2`, `NV.01` where
 * the group is unknown, for a code of a group would put the row in it. Each proposal counts as taken,
 * so that no two rows are offered the same one. `taken` holds codes in any order.
 */
export function codeProposals(taken: Iterable<string>): {
  readonly inGroup: (group: GroupNumber | null) => string;
  readonly under: (parentCode: string) => string;
} {
  const lastByPrefix = new Map<string, number>();
  const take = (code: string) => {
    const [, prefix, number] = /^(.+)\.(\d{1,6})$/.exec(code) ?? [];
    if (prefix === undefined) return;
    lastByPrefix.set(prefix, Math.max(lastByPrefix.get(prefix) ?? 0, Number(number)));
    // Whoever took the code of a missing parent would adopt its details.
    const parent = code.length <= LONGEST_CODE ? parentOfCode(code) : null;
    if (parent !== null) take(parent);
  };
  for (const code of taken) take(codeKey(code));
  const next = (prefix: string) => {
    const number = (lastByPrefix.get(codeKey(prefix)) ?? 0) + 1;
    lastByPrefix.set(codeKey(prefix), number);
    return number;
  };
  return {
    inGroup(group) {
      const prefix = group === null ? 'NV' : group === 0 ? 'VP' : `N${group}`;
      return `${prefix}.${String(next(prefix)).padStart(2, '0')}`;
    },
    under: (parentCode) => `${parentCode}.${next(parentCode)}`,
  };
}
