import { it } from 'vitest';

/** What may stand at the end of a case. */
export interface CaseNote {
  /** Why the case comes out wrong today: its test then fails as expected, and shouts once it passes. */
  readonly open?: string;
}

/** `it`, or `it.fails` for a case that is known to be open. */
export function caseOf(
  title: string,
  note: CaseNote | undefined,
  run: () => void | Promise<void>,
): void {
  (note?.open ? it.fails : it)(title, run);
}

/** The same text as other keyboards and programs write it. */
export function disguises(text: string): readonly string[] {
  return [
    text.normalize('NFD'),
    text.toLocaleUpperCase('vi'),
    ` ${text.replaceAll(' ', '\u00a0')}\u00a0`,
    text.replaceAll('-', '–'),
    `\u200b${text.replaceAll(' ', '  ')}\ufeff`,
    text.replaceAll(' ', ' \u200e'),
  ];
}
