/** One plain address with the name shown beside it; never a list, never a string to be parsed. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** A mail ready to be sent: the same bytes whenever it is rendered again. */
export interface Mail {
  /** What the ledger claims: day and unit, for example `2026-06-22/VHXH`. */
  readonly key: string;
  /** Safe on every system, without extension: `2026-06-22_VHXH`. */
  readonly fileName: string;
  /** Without angle brackets; derived from the key, so that a second copy is recognised. */
  readonly messageId: string;
  readonly from: MailAddress;
  readonly replyTo: MailAddress | null;
  /** The only recipient: what is meant for somebody else is a mail of its own. */
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** ISO 8601 with offset: when the figures were read. */
  readonly date: string;
}
