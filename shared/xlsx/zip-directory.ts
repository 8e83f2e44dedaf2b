import { damaged, UnreadableWorkbook } from './unreadable-workbook.ts';
import { checkOverlaps, checkSizes } from './zip-checks.ts';
import type { Declared, ZipEntry } from './zip-entry.ts';

interface Directory {
  readonly start: number;
  readonly count: number;
}

/**
 * Lists the files of a zip archive in directory order, without inflating anything.
 * Throws UnreadableWorkbook: damaged, too-large (declared sizes, overlapping files), encrypted,
 * unsupported (a compression method no spreadsheet program uses).
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const declared = declaredEntries(bytes, view, directory);
  checkSizes(declared);
  const entries = declared.map((entry) => locate(view, entry, directory.start));
  checkOverlaps(declared, entries, directory.start);
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    return plainDirectory(view, at) ?? zip64Directory(view, at);
  }
  throw damaged('The archive has no directory: the file is cut off');
}

function plainDirectory(view: DataView, at: number): Directory | undefined {
  const count = view.getUint16(at + 10, true);
  const start = view.getUint32(at + 16, true);
  if (count === 0xffff || start === 0xffffffff) return undefined;
  if (start > at) throw damaged('The directory of the archive lies outside the file');
  return { start, count };
}

function zip64Directory(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) {
    throw damaged('The zip64 directory of the archive is missing');
  }
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > end || view.getUint32(at, true) !== 0x06064b50) {
    throw damaged('The zip64 directory of the archive is broken');
  }
  const count = Number(view.getBigUint64(at + 32, true));
  const start = Number(view.getBigUint64(at + 48, true));
  if (start > at) throw damaged('The zip64 directory of the archive lies outside the file');
  return { start, count };
}

function declaredEntries(bytes: Uint8Array, view: DataView, directory: Directory): Declared[] {
  const entries: Declared[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw damaged('The directory of the archive is broken');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged('The directory of the archive is cut off');
    entries.push(declaredEntry(bytes, view, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function declaredEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): Declared {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(rawName);
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new UnreadableWorkbook('encrypted', `"${name}" is encrypted`);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    throw new UnreadableWorkbook('unsupported', `"${name}" uses compression method ${method}`);
  }
  const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
  const wide = zip64Sizes(extra);
  const sized = (value: number): number => (value === 0xffffffff ? wide() : value);
  const size = sized(view.getUint32(at + 24, true));
  const compressedSize = sized(view.getUint32(at + 20, true));
  const headerStart = sized(view.getUint32(at + 42, true));
  const time = view.getUint16(at + 12, true);
  const date = view.getUint16(at + 14, true);
  const crc = view.getUint32(at + 16, true);
  return { name, rawName, flags, method, time, date, crc, size, compressedSize, headerStart };
}

/** Reads the 64-bit sizes of an extra field one by one, in the order the format prescribes. */
function zip64Sizes(extra: DataView): () => number {
  let at = 0;
  while (at + 4 <= extra.byteLength && extra.getUint16(at, true) !== 1) {
    at += 4 + extra.getUint16(at + 2, true);
  }
  at += 4;
  return () => {
    if (at + 8 > extra.byteLength) throw damaged('A zip64 size is missing');
    at += 8;
    return Number(extra.getBigUint64(at - 8, true));
  };
}

function locate(view: DataView, declared: Declared, directoryStart: number): ZipEntry {
  const { headerStart, ...entry } = declared;
  if (headerStart + 30 > directoryStart || view.getUint32(headerStart, true) !== 0x04034b50) {
    throw damaged(`"${entry.name}" is not where the archive says`);
  }
  const names = view.getUint16(headerStart + 26, true) + view.getUint16(headerStart + 28, true);
  const dataStart = headerStart + 30 + names;
  if (dataStart + entry.compressedSize > directoryStart) {
    throw damaged(`"${entry.name}" is cut off`);
  }
  return { ...entry, dataStart };
}
