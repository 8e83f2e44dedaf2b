/** One file of the archive, as its central directory declares it (checked against the limits). */
export interface ZipEntry {
  readonly name: string;
  /** The name as stored, so that a copy is exact. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: 0 | 8;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Offset of the compressed bytes in the archive. */
  readonly dataStart: number;
}

/** An entry before its place in the archive is checked. */
export interface Declared extends Omit<ZipEntry, 'dataStart'> {
  readonly headerStart: number;
}
