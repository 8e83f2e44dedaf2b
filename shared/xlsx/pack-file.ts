import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-entry.ts';
import { newEntry, type PackedFile, UTF8_NAME } from './zip-writer.ts';

/** Compresses `content`; `replaced` lends its name and time stamp to the new version of a file. */
export function packFile(name: string, content: Uint8Array, replaced?: ZipEntry): PackedFile {
  const entry = replaced
    ? { ...replaced, flags: replaced.flags & UTF8_NAME, method: 8 as const }
    : newEntry(name);
  return {
    ...entry,
    crc: crc32(content),
    size: content.length,
    // Large sheets: two and a half times as fast for a twelfth more bytes.
    packed: deflateSync(content, { level: content.length > 1_000_000 ? 3 : 6 }),
  };
}
