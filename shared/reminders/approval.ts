/** Consonants only: no spreadsheet takes a code for a number, a date or a word. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const GROUPS = 3;
const GROUP = 3;

/**
 * The code by which people approve exactly one content, such as `KMT-QXP-BDR`; another content has
 * another. `sha256`: of that content, in hexadecimal digits.
 */
export function approvalCode(sha256: string): string {
  let rest = BigInt(`0x${sha256}`);
  const groups = Array.from({ length: GROUPS }, () => {
    let group = '';
    for (let place = 0; place < GROUP; place++) {
      group += LETTERS[Number(rest % BigInt(LETTERS.length))];
      rest /= BigInt(LETTERS.length);
    }
    return group;
  });
  return groups.join('-');
}

/** The codes in lines that people typed, however they write them. */
export function approvedCodes(lines: readonly string[]): ReadonlySet<string> {
  const code = new RegExp(
    `\\b(${Array(GROUPS).fill(`[${LETTERS}]{${GROUP}}`).join(')[ -]?(')})\\b`,
    'g',
  );
  return new Set(
    lines.flatMap((line) =>
      [...line.toUpperCase().matchAll(code)].map((match) => match.slice(1).join('-')),
    ),
  );
}
