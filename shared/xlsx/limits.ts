/** What a workbook may be. Excel's own limits, and what a small cloud instance survives. */
export const LIMITS = {
  /** All files of the archive together, unpacked. */
  totalBytes: 256 * 1024 * 1024,
  /** A file above this size that shrank by more than `ratio` is a bomb, not a table. */
  suspiciousBytes: 32 * 1024 * 1024,
  ratio: 250,
  rows: 1_048_576,
  columns: 16_384,
  /** Places in all rows of one tab, gaps included: two far-off cells a row would fill the memory. */
  places: 10_000_000,
  /** Characters of one cell. */
  cellText: 32_767,
  formula: 8_192,
} as const;
