import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What would make the same input give another output, or reach out of the process. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\bcrypto\.|\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(|\bconsole\.|\bglobalThis\b/;

function impureLines(code: string): readonly string[] {
  return code.split('\n').filter((line) => IMPURE.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

describe('What decides', () => {
  it('reads no clock, environment, network or chance', () => {
    // The script in the sheet is no template: it runs in Google's editor and calls the functions.
    const templates = filesBelow('sheet-templates').filter((path) => !path.includes('apps-script'));
    const files = [...filesBelow('shared'), ...templates];
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((path) =>
      impureLines(readFileSync(join(root, path), 'utf8')).map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const today = new Date();',
    'const dice = Math.random();',
    "const port = process.env['PORT'];",
    'setTimeout(() => undefined, 5);',
  ])('would be caught doing otherwise: %s', (line) => {
    expect(impureLines(line)).toEqual([line]);
  });
});
