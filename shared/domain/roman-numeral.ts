const SIGNS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** The number of a section, as papers of the office count them: 1 is `I`, 14 is `XIV`; up to 39. */
export function romanNumeral(number: number): string {
  let left = number;
  let roman = '';
  for (const [value, sign] of SIGNS) {
    for (; left >= value; left -= value) roman += sign;
  }
  return roman;
}
