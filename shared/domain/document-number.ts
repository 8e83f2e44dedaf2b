import { type CalendarDate, calendarDate } from './calendar-date.ts';
import { cleanText } from './vietnamese-text.ts';

/** A number and symbol found in a text. */
export interface DocumentNumber {
  /** As written, spaces and dash kinds put right: `62-KH/ĐU`, `30/2020/NĐ-CP`. */
  readonly text: string;
  /** Equal for writings of one number: `05-CTr/TU` is `5-CTr/TU`. */
  readonly key: string;
}

const TYPE = '[A-ZĐ][A-Za-zĐđ]{0,5}';
const ISSUER = '[A-ZĐ][A-ZĐa-zđ]*\\d{0,2}(?:[-&][A-ZĐ][A-ZĐa-zđ]*)*';
/**
 * Party papers (`11-CTr/ĐU`, Hướng dẫn 36-HD/VPTW), papers of the state with and without a year
 * (`01/CTr-UBND`, `30/2020/NĐ-CP`, Nghị định 30/2020/NĐ-CP), laws (`28/2026/QH16`), letters
 * (`12729/VPCP-KGVX`). Case counts: `CTr` is a programme, `TTr` a submission.
 */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(\\d{1,5})(?:-(${TYPE}/${ISSUER})|(?:/(\\d{4}))?/(${TYPE}-${ISSUER}|(?:UBTV)?QH\\d{1,2}|[A-ZĐ]{2,}))(?![\\p{L}\\p{N}])`,
  'gu',
);

/** A number cited together with its day: `62-KH/ĐU, ngày 16/3/2025`. */
export interface DatedNumber extends DocumentNumber {
  /** What stands before the number: “Kế hoạch”, '' where it does not say. */
  readonly type: string;
  readonly issuedOn: CalendarDate;
  /** Whether it is named as what the paper before it carries out. */
  readonly isBasis: boolean;
}

/** Words that begin another thought: the day behind them is not the paper's. */
const OTHER_THOUGHT =
  '(?:hoàn|xong|trước|đến|hạn|báo|trình|gửi|nộp|thực|triển|tổ chức|về|theo|từ|sau|chậm)';
const BY_WHOM = `(?:[, ]*(?:của|do)(?: (?!${OTHER_THOUGHT})[\\p{L}.&-]+,?){1,8})?`;
/** `, ngày 12/6/2026`, `của UBND phường ngày 12 tháng 01 năm 2026`. */
const DAY = new RegExp(
  `^${BY_WHOM}[, ]*(?:(?:ban hành|ký) )?(?:ngày )?(\\d{1,2})(?:[/.]| tháng )(\\d{1,2})(?:[/.]| năm )(\\d{4})(?!\\d)`,
  'iu',
);
/** The same number of the city is another paper; those of the Party name their issuer. */
const OF_CITY = /^[^;\d]{0,40}(?:[\d/.]+ )?[^;\d]{0,20}(?:thành phố|TP\b)/iu;
const TYPE_BEFORE = /(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}) số $/u;

/** Whether a text may cite a number with its day; nearly none does. */
export function citesWithDay(text: string): boolean {
  return text.length > 10 && /\d{4}/.test(text) && /\d\s?[-/\u2010-\u2015\u2212]/.test(text);
}

/** The numbers that a text cites with their days, in order. */
export function datedNumbers(text: string): readonly DatedNumber[] {
  if (!citesWithDay(text)) return [];
  const plain = plainNumbers(text);
  let end = 0;
  return [...plain.matchAll(NUMBER)].flatMap((match) => {
    const behind = plain.slice(match.index + match[0].length);
    const day = DAY.exec(behind);
    const issuedOn = day && calendarDate(+day[3]!, +day[2]!, +day[1]!);
    if (!issuedOn) return [];
    const between = plain.slice(end, match.index);
    const isBasis =
      end > 0 && /thực hiện|triển khai|cụ thể hóa/i.test(between) && !between.includes(';');
    end = match.index + match[0].length + day[0].length;
    const type = TYPE_BEFORE.exec(between)?.[1] ?? '';
    const key = paperKey(keyOf(match), OF_CITY.test(behind));
    return [{ text: match[0], key, type, issuedOn, isBasis }];
  });
}

/** One paper's key: of two numbers that are alike, the city's is another paper. */
export function paperKey(key: string, isOfCity: boolean): string {
  return isOfCity && !key.includes('/') ? `${key}|city` : key;
}

/** The numbers cited anywhere in a text, in order; a date (12/3/2026) is none. */
export function documentNumbers(text: string): readonly DocumentNumber[] {
  return [...plainNumbers(text).matchAll(NUMBER)].map((match) => ({
    text: match[0],
    key: keyOf(match),
  }));
}

function plainNumbers(text: string): string {
  return cleanText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=[\p{L}\p{N}]) ?([-/]) ?(?=[\p{L}\p{N}])/gu, '$1');
}

function keyOf([, number = '', party, year, state]: RegExpExecArray): string {
  return `${Number(number)}|${year ?? ''}|${party ?? state}`;
}
