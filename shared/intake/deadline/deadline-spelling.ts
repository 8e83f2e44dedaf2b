/*
 * The same words in the spelling that the rules know: abbreviations, slips and figures in words.
 * Keys are `searchKey`s.
 */

const NUMBERS: Readonly<Record<string, string>> = {
  mot: '1',
  hai: '2',
  ba: '3',
  tu: '4',
  bon: '4',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
  'muoi mot': '11',
  'muoi hai': '12',
};

const SPELLINGS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^[*•+>→✓✔☑√ -]+(?=[\p{L}\d(])/u, ''],
  [/[ ,;]*[✓✔☑√★*!]+$/u, ''],
  [/\b(?:h\/t|ht|htanh|hthanh)\b/g, 'hoan thanh'],
  [/\b(?:trc|truoc|tr\.) ?(?=\d|[a-z])/g, 'truoc '],
  [/\btr (?=\d|ngay |thang \d)/g, 'truoc '],
  [/\bd\/?k(?=[ :](?:\d{1,2}\/|ngay|thang \d|qui |q\d|truoc|cuoi|het|trong))/g, 'du kien'],
  [/\bg\/d\b/g, 'gd'],
  [/\bthg?\.? ?(?=\d)/g, 'thang '],
  [/(\d)\/ ?(?=thang \d)/g, '$1 '],
  [/\b(thang|qui|nam|ngay)(?=\d)/g, '$1 '],
  [/\b(truoc|den)(?=\d)/g, '$1 '],
  // “Trước và trong tháng 7” does not end before July.
  [/\btruoc (?:va|hoac) trong\b/g, 'trong'],
  [/\btrong va truoc\b/g, 'trong'],
  [/\b(?:mung|mong) (?=\d)/g, 'ngay '],
  [/\bngay ngay\b/g, 'ngay'],
  // May is told from “tháng … năm” by its year.
  [/\bthang nam(?=(?:,? nam |\/)20\d{2}\b)/g, 'thang 5'],
];

const NUMBER_WORDS =
  /\b(thang|qui) (muoi mot|muoi hai|muoi|mot|hai|ba|tu|bon|sau|bay|tam|chin)\b(?! (?:thang|khi|do)\b)/g;

/** `written` still has its marks: “tháng Sáu” is June, “tháng sau” the next month. */
export function spelledOut(key: string, written: string): string {
  const spelled = SPELLINGS.reduce((text, [pattern, words]) => text.replace(pattern, words), key);
  return nextMonth(spelled, written).replace(
    NUMBER_WORDS,
    (_, unit: string, word: string) => `${unit} ${NUMBERS[word]}`,
  );
}

/** Without any mark, only a year tells “tháng Sáu” from “tháng sau”; else it stays in doubt. */
function nextMonth(key: string, written: string): string {
  if (/s[áÁ]u/iu.test(written)) return key;
  const hasMarks = /[^\p{ASCII}]/u.test(written);
  const words = hasMarks ? 'thang ke tiep' : 'thang toi';
  return key.replace(/\bthang sau\b(?![ ,/]*(?:nam )?20\d{2})/g, words);
}

const LUNAR =
  /\bam lich\b|\ba\.?l\b|\bthang (?:gieng|chap)\b|\b\d{1,2} chap$|\bram\b|\b\d{1,2} tet\b/;
/** “30/4/2026 (10/3 âm lịch)”: the same day in the other calendar. */
const LUNAR_REMARK = /(?<=\d)\([^()]*\d[^()]*(?:am lich|\bal)\b[^()]*\)/;

/** A day of the moon is no day of ours: what tells the same day again is left aside. */
export function withoutLunarRemark(key: string): string {
  return key.replace(LUNAR_REMARK, '');
}

export function isLunar(key: string): boolean {
  return LUNAR.test(key);
}
