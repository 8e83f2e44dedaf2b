const DAY_MS = 86_400_000;
/** 1899-12-30, day 0 of serial dates. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** `2026-03-01T12:00:00` (cells of type `d`, strict files) as a serial number, else undefined. */
export function serialOfIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(
    text.trim(),
  );
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (Date.UTC(year, month - 1, day, hour, minute, second) - EPOCH_MS) / DAY_MS;
}
