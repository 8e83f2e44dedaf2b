import { randomUUID } from 'node:crypto';

/** An upload of an object and what is said of it, as `multipart/related` (RFC 2387). */
export function multipart(
  resource: unknown,
  bytes: Uint8Array,
): { readonly contentType: string; readonly body: Buffer } {
  const boundary = `don-doc-${randomUUID()}`;
  const part = (type: string) => `--${boundary}\r\nContent-Type: ${type}\r\n\r\n`;
  return {
    contentType: `multipart/related; boundary=${boundary}`,
    body: Buffer.concat([
      Buffer.from(`${part('application/json; charset=UTF-8')}${JSON.stringify(resource)}\r\n`),
      Buffer.from(part('application/octet-stream')),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  };
}
