import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { damaged, UnreadableWorkbook } from './unreadable-workbook.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Input per step: a step cannot yield more than 1,032 times as much, so memory stays bounded. */
const STEP = 64 * 1024;

/**
 * The unpacked bytes of one file of the archive. Throws UnreadableWorkbook: damaged when the
 * stream, its length or its checksum is wrong, too-large when it yields more than it declares.
 */
export function readZipEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = entry.method === 0 ? packed : inflate(packed, entry);
  if (crc32(content) !== entry.crc) throw damaged(`The checksum of "${entry.name}" is wrong`);
  return content;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) {
      throw new UnreadableWorkbook('too-large', `"${entry.name}" unpacks to more than it declares`);
    }
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    throw new UnreadableWorkbook('damaged', `"${entry.name}" cannot be unpacked`, { cause });
  }
  if (filled !== entry.size) throw damaged(`"${entry.name}" is shorter than it declares`);
  return content;
}
