import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { newEntry, type PackedFile, writeZip } from '../../shared/xlsx/zip-writer.ts';

/** A file for an archive: pieces of text, of which UTF-8 makes its bytes. */
interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** UTF-16 units of text that are compressed at a time. */
const STEP = 64 * 1024;
/** Written ahead while the compressor, which has a thread of its own, is busy. */
const STEPS_AHEAD = 4;

/**
 * An archive of these files in this order, the same for the same text. Node's compressor takes
 * half of the time of one in JavaScript, and never holds a whole file that was not packed yet.
 */
export async function zipParts(parts: Iterable<ZipPart>): Promise<Uint8Array> {
  const files: PackedFile[] = [];
  for (const part of parts) files.push(await packed(part));
  return writeZip(files);
}

async function packed({ name, pieces }: ZipPart): Promise<PackedFile> {
  const output: Buffer[] = [];
  let crc = 0;
  let size = 0;
  const measured = function* () {
    for (const bytes of inSteps(pieces)) {
      crc = crc32(bytes, crc);
      size += bytes.length;
      yield bytes;
    }
  };
  const source = Readable.from(measured(), { highWaterMark: STEPS_AHEAD });
  await pipeline(source, createDeflateRaw(), async (compressed) => {
    for await (const chunk of compressed) output.push(chunk as Buffer);
  });
  return { ...newEntry(name), crc, size, packed: Buffer.concat(output) };
}

function* inSteps(pieces: Iterable<string>): Generator<Buffer, void, undefined> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < STEP) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
