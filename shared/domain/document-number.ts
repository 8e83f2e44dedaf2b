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

/** The numbers cited anywhere in a text, in order; a date (12/3/2026) is none. */
export function documentNumbers(text: string): readonly DocumentNumber[] {
  const plain = cleanText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=[\p{L}\p{N}]) ?([-/]) ?(?=[\p{L}\p{N}])/gu, '$1');
  return [...plain.matchAll(NUMBER)].map(([found, number = '', party, year, state]) => ({
    text: found,
    key: `${Number(number)}|${year ?? ''}|${party ?? state}`,
  }));
}
