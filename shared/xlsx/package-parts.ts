import { packFile } from './pack-file.ts';
import { damaged, UnreadableWorkbook } from './unreadable-workbook.ts';
import { readZipEntry } from './zip-content.ts';
import { readZipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-entry.ts';
import { copyFile, type PackedFile, writeZip } from './zip-writer.ts';

/**
 * An Office file: parts in a zip archive. Part names are compared without case and without the
 * leading slash, as the packaging standard says. `changes` holds what was put (null = removed) in
 * the order it happened; everything else is copied as it is.
 */
export interface OfficePackage {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly changes: Map<string, { readonly name: string; readonly text: string | null }>;
  readonly read: Map<string, string>;
}

/** Office 97 files and encrypted new ones share this header (a compound file). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** An archive with nothing in it yet. */
export function emptyPackage(): OfficePackage {
  return { bytes: new Uint8Array(), entries: new Map(), changes: new Map(), read: new Map() };
}

/** Opens bytes as a package, or says why they are none. Nothing is unpacked yet. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty', 'The file is empty');
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw compoundFile(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new UnreadableWorkbook('not-a-workbook', 'The file is not a zip archive');
  }
  const entries = new Map<string, ZipEntry>();
  for (const entry of readZipDirectory(bytes)) {
    const key = partKey(entry.name);
    if (entries.has(key)) throw damaged(`The archive holds "${entry.name}" twice`);
    entries.set(key, entry);
  }
  return { bytes, entries, changes: new Map(), read: new Map() };
}

function compoundFile(bytes: Uint8Array): UnreadableWorkbook {
  const mark = Uint8Array.from([...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(mark[0] as number); at !== -1; ) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) {
      return new UnreadableWorkbook('encrypted', 'The workbook is protected by a password');
    }
    at = bytes.indexOf(mark[0] as number, at + 1);
  }
  return new UnreadableWorkbook('old-xls', 'The workbook is in the format of Excel 97–2003');
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

export function hasPart(office: OfficePackage, name: string): boolean {
  const change = office.changes.get(partKey(name));
  return change ? change.text !== null : office.entries.has(partKey(name));
}

/** The text of a part as it was in the archive, not kept in memory: for reading large parts. */
export function partTextOnce(office: OfficePackage, name: string): string | undefined {
  const entry = office.entries.get(partKey(name));
  return entry && decodePart(readZipEntry(office.bytes, entry), name);
}

/** The text of a part with all changes so far, or undefined when there is no such part. */
export function partText(office: OfficePackage, name: string): string | undefined {
  const key = partKey(name);
  const change = office.changes.get(key);
  if (change) return change.text ?? undefined;
  const known = office.read.get(key);
  if (known !== undefined) return known;
  const text = partTextOnce(office, name);
  if (text === undefined) return undefined;
  office.read.set(key, text);
  return text;
}

/** Like `partText`, for a part the file cannot do without. */
export function requiredPart(office: OfficePackage, name: string): string {
  const text = partText(office, name);
  if (text === undefined) throw damaged(`The part "${name}" is missing`);
  return text;
}

/** Keeps a byte order mark as a character, so that writing the text back gives the same bytes. */
function decodePart(bytes: Uint8Array, name: string): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) throw new UnreadableWorkbook('unsupported', `The part "${name}" is in UTF-16`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableWorkbook('damaged', `The part "${name}" is not UTF-8`, { cause });
  }
}

/** Adds or replaces a part; the same text as before is no change. */
export function putPart(office: OfficePackage, name: string, text: string): void {
  if (partText(office, name) === text) return;
  office.changes.set(partKey(name), { name, text });
}

export function removePart(office: OfficePackage, name: string): void {
  if (hasPart(office, name)) office.changes.set(partKey(name), { name, text: null });
}

/** The archive with all changes: parts keep their place, new ones follow in the order they came. */
export function packageBytes(office: OfficePackage): Uint8Array {
  if (office.changes.size === 0) return office.bytes;
  const files: PackedFile[] = [];
  const encoder = new TextEncoder();
  for (const [key, entry] of office.entries) {
    const change = office.changes.get(key);
    if (!change) files.push(copyFile(office.bytes, entry));
    else if (change.text !== null) files.push(packFile('', encoder.encode(change.text), entry));
  }
  for (const [key, { name, text }] of office.changes) {
    if (text !== null && !office.entries.has(key)) files.push(packFile(name, encoder.encode(text)));
  }
  return writeZip(files);
}
