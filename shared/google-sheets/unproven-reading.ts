/**
 * An answer with status 200 that cannot be what was asked for: cut off, a login page, another
 * range. Nothing may be concluded from it, least of all that a sheet is empty.
 */
export class UnprovenReading extends Error {
  override readonly name = 'UnprovenReading';
}

/** The people at work made the two readings differ: to be read again. */
export class ChangedWhileReading extends Error {
  override readonly name = 'ChangedWhileReading';
}
