import { describe, expect, it } from 'vitest';
import { legacyEncoding } from '../../shared/domain/legacy-encoding.ts';

describe('A text from before Unicode', () => {
  it.each([
    'Uû ban nh©n d©n ph\u00adêng Hoµ B×nh',
    'KÕ ho¹ch thùc hiÖn Ch\u00ad¬ng tr×nh hµnh ®éng',
    '§¬n vÞ chñ tr×',
    'Thêi h¹n hoµn thµnh',
    'Phßng V¨n ho¸ - X· héi',
    'Tæ chøc tuyªn truyÒn, vËn ®éng Nh©n d©n',
  ])('in TCVN3 is recognised: %s', (text) => {
    expect(legacyEncoding(text)).toBe('TCVN3');
  });

  it.each([
    'Uûy ban nhaân daân phöôøng Hoøa Bình',
    'Keá hoaïch thöïc hieän Chöông trình haønh ñoäng',
    'Ñôn vò chuû trì, phoái hôïp',
    'Thôøi haïn hoaøn thaønh',
    'Phoøng Vaên hoùa - Xaõ hoäi',
  ])('in VNI is recognised: %s', (text) => {
    expect(legacyEncoding(text)).toBe('VNI');
  });

  it.each([
    'Ủy ban nhân dân phường Hòa Bình',
    'Uỷ ban nhân dân phường Hoà Bình'.normalize('NFD'),
    'Bao cao khong dau',
    'Khu đất 1.200 m², cao 3 m³, 30 °C, ± 5 %',
    '© 2026 Văn phòng',
    'Hà Nam, bà Lê Thị Hoà',
    'toà nhà, thuê hè, xoè quạt',
    'Café Zoë, Müller, señor',
    'TCVN3',
    '',
  ])('is not seen in: %s', (text) => {
    expect(legacyEncoding(text)).toBeNull();
  });
});
