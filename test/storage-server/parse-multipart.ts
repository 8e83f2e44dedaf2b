/** The bytes of both parts of a `multipart/related` upload. */
export function parseMultipart(contentType: string, body: Buffer): readonly [Buffer, Buffer] {
  const boundary = /boundary=("?)([^";]+)\1/.exec(contentType)?.[2];
  const parts: Buffer[] = [];
  const mark = Buffer.from(`--${boundary}`);
  for (let at = body.indexOf(mark); ; ) {
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), at);
    if (next < 0) break;
    const blank = body.indexOf('\r\n\r\n', at);
    parts.push(body.subarray(blank + 4, next));
    at = next + 2;
  }
  const [resource, bytes, ...more] = parts;
  if (!boundary || !resource || !bytes || more.length > 0) throw new Error('Not two parts');
  return [resource, bytes];
}
