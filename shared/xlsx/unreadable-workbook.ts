export type UnreadableReason =
  | 'empty'
  | 'not-a-workbook'
  | 'old-xls'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'unsupported';

/** The bytes cannot be read as an .xlsx workbook; `reason` is what a message to people needs. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Shorthands for the commonest cases; returned, so that callers keep `throw` visible. */
export function damaged(message: string): UnreadableWorkbook {
  return new UnreadableWorkbook('damaged', message);
}

export function tooLarge(message: string): UnreadableWorkbook {
  return new UnreadableWorkbook('too-large', message);
}
