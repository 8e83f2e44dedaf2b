import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName } from '../../shared/reminders/safe-name.ts';

describe('A text in a file name', () => {
  it('keeps plain codes as they are', () => {
    expect(safeName('VHXH')).toBe('VHXH');
  });

  it.each(['A/B', 'TYT..1', '../x', 'TỔ 1', 'a:b', 'C*', '_'])(
    'is safe on every system: %s',
    (text) => {
      expect(safeName(text)).toMatch(/^[A-Za-z0-9_-]+$/);
    },
  );

  it('is never the same for two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(safeName(a) === safeName(b)).toBe(a === b);
      }),
    );
  });
});
