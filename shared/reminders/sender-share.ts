/**
 * How many mails a day one ward may send by a sender that several wards share. Shares are fixed, so
 * that a ward that sends much takes nothing from another, and all together never pass the sender's
 * limit, without any ward knowing of the others. `own` is the ward's own limit, null = none.
 */
export function shareOfSender(limit: number, sharing: number, own: number | null): number {
  return Math.min(Math.floor(limit / Math.max(1, sharing)), own ?? Number.POSITIVE_INFINITY);
}
