import type { ZipEntry } from './zip-entry.ts';

/** A file ready to be laid into an archive. */
export interface PackedFile {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: 0 | 8;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** 1 January 1980, the first day zip knows: the same content gives the same bytes every day. */
const FIXED_DATE = 0x21;
export const UTF8_NAME = 0x800;

/** What a new file's entry says besides its content; always the same for the same name. */
export function newEntry(name: string): Omit<PackedFile, 'crc' | 'size' | 'packed'> {
  const rawName = new TextEncoder().encode(name);
  return { rawName, flags: UTF8_NAME, method: 8, time: 0, date: FIXED_DATE };
}

/** A file taken over from another archive without unpacking it. */
export function copyFile(archive: Uint8Array, entry: ZipEntry): PackedFile {
  const packed = archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  // Bit 3 (sizes after the data) goes: the header written here holds the sizes.
  return { ...entry, flags: entry.flags & UTF8_NAME, packed };
}

/** Lays the files into one archive, in the order given. */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const names = files.reduce((sum, file) => sum + file.rawName.length, 0);
  const data = files.reduce((sum, file) => sum + file.packed.length, 0);
  const directoryStart = files.length * 30 + names + data;
  const directorySize = files.length * 46 + names;
  const bytes = new Uint8Array(directoryStart + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let entryAt = directoryStart;
  for (const file of files) {
    view.setUint32(entryAt, 0x02014b50, true);
    view.setUint16(entryAt + 4, 20, true);
    writeCommonHeader(view, entryAt + 6, file);
    view.setUint32(entryAt + 42, at, true);
    bytes.set(file.rawName, entryAt + 46);
    entryAt += 46 + file.rawName.length;

    view.setUint32(at, 0x04034b50, true);
    writeCommonHeader(view, at + 4, file);
    bytes.set(file.rawName, at + 30);
    bytes.set(file.packed, at + 30 + file.rawName.length);
    at += 30 + file.rawName.length + file.packed.length;
  }
  view.setUint32(entryAt, 0x06054b50, true);
  view.setUint16(entryAt + 8, files.length, true);
  view.setUint16(entryAt + 10, files.length, true);
  view.setUint32(entryAt + 12, directorySize, true);
  view.setUint32(entryAt + 16, directoryStart, true);
  return bytes;
}

/** The 24 bytes that the local header and the directory have in common. */
function writeCommonHeader(view: DataView, at: number, file: PackedFile): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, file.flags, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 6, file.time, true);
  view.setUint16(at + 8, file.date, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.packed.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, file.rawName.length, true);
}
