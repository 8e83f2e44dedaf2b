import { describe, expect, it } from 'vitest';
import { isMailAddress } from '../../shared/domain/mail-address.ts';
import { hostileAddresses } from '../functions/hostile-addresses.ts';

describe('One plain mail address', () => {
  it.each([
    'a@b.test',
    'vanphong@hoabinh.test',
    'ubnd.p.hoabinh@haiphong.test',
    'nguyen_van-a+nhac@mail.hoabinh.haiphong.test',
    'VHXH@HOABINH.TEST',
    '0225000001@hoabinh.test',
    `${'a'.repeat(64)}@b.test`,
  ])('is %s', (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each(hostileAddresses)('is not %j', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
