import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What people suffer from in other systems: the title of a test says which of them it answers. */
const pains = [
  'reminded about work already done',
  'the same mail twice',
  'one mail per row',
  'reminders on days off',
  'a day too early or too late',
  'rows move, and the wrong one is written to',
  'a header renamed or doubled loses data in silence',
  'merged cells have a value in their first row only',
  'day and month swapped',
  'nobody knows what was changed',
  'an extended deadline is nagged about, or its lateness wiped',
  'a task can rest for ever',
  'reminders cost money',
  'a mail fails and nobody notices',
  'the Word file does not open',
];

/** What must hold of reminders whatever fails. */
const invariants = [1, 2, 10, 11, 15, 16, 17, 20];

const titles = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => readFileSync(join(root, name), 'utf8').match(/\([^()\n]*\)['`]/g) ?? [])
  .join('\n');

it.each(pains.map((pain, index) => [index + 1, pain]))('pain %i is answered: %s', (number) => {
  expect(titles).toMatch(new RegExp(`pains?(?: \\d+,)* ${number}\\b`));
});

it.each(invariants)('I%i is held by a test that names it', (number) => {
  expect(titles).toMatch(new RegExp(`\\bI${number}\\b`));
});
