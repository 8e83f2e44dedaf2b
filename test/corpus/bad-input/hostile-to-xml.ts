/** Every kind of character that XML forbids or reads otherwise. */
export const hostileTexts: readonly string[] = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...Array.from({ length: 33 }, (_, code) => String.fromCharCode(0x7f + code)),
  ...['\ufffe', '\uffff', '\ufeff', '\u00ad', '\u061c', '\u2028', '\u2029', '\u200b', '\u200e'],
  ...['\u202a', '\u202b', '\u202d', '\u202e', '\u2060', '\u2066', '\u2067', '\u2068', '\u2069'],
  ...Array.from({ length: 16 }, (_, step) => String.fromCharCode(0xd800 + step * 64)),
  ...Array.from({ length: 16 }, (_, step) => String.fromCharCode(0xdc00 + step * 64)),
  ...['\udc00\ud800', '\ud800x', 'x\udfff', '\u{10ffff}', '\u{1fffe}', '\u{fffff}'],
  ...[']]>', '<![CDATA[', '<!--', '-->', '<?x ?>', '&amp;', '&lt;', '&#0;', '&#x0;', '&bad;', '&'],
  ...[
    '<',
    '>',
    '"',
    "'",
    '_x0000_',
    '_x000D_',
    '_x005F_',
    '</t></is></c>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
  ],
];
