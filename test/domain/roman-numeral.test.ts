import { expect, it } from 'vitest';
import { romanNumeral } from '../../shared/domain/roman-numeral.ts';

it('Sections are counted as papers of the office count them', () => {
  const counted = Array.from({ length: 14 }, (_, index) => romanNumeral(index + 1)).join(' ');
  expect(counted).toBe('I II III IV V VI VII VIII IX X XI XII XIII XIV');
  expect(romanNumeral(39)).toBe('XXXIX');
});
