import type { CalendarDate } from './calendar-date.ts';

/** A row of `Văn bản`. A bare number is no key: Party numbers restart with each congress term. */
export interface CitedDocument {
  readonly sheetRow: number;
  /** Number and symbol, for example `62-KH/ĐU`. */
  readonly reference: string;
  readonly type: string;
  readonly issuer: string;
  readonly issuedOn: CalendarDate | null;
  readonly subject: string;
  /** References of the documents that this one carries out. */
  readonly carriesOut: readonly string[];
  readonly programmePart: string;
}
