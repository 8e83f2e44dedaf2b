/** Encodings of the years before Unicode; their texts look right only in their own fonts. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Letters that only Unicode Vietnamese has: a text with one of them is no legacy text. */
const UNICODE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
/** Nothing else needs a closer look; nearly all cells end here. */
const SUSPICIOUS = /[\u00a1-\u00bf\u00c0-\u00ff]/;
/** TCVN3 (.VnTime) puts letters where Latin-1 has signs: `ñy ban nh©n d©n ph­êng`. */
const TCVN3 = /(?<=\p{L})[¨©ª¬\u00ad®µ¶¸¹¼½¾×Þß]|[¨©ª¬®µ¶¸¹¼½¾§](?=\p{L})/gu;
/** One sign with letters on both sides, or a § that opens a word, is enough. */
const INSIDE_WORD = /(?<=\p{L})[¨©ª«¬®µ¶¸¹»¼½¾](?=\p{L})|(?<![\p{L}\p{N}])§(?=\p{Ll})/u;
/** VNI writes the letter, then its marks as a letter of their own: `Uûy ban nhaân daân phöôøng`. */
const VNI =
  /a[âêäåëïøûü]|[eo][âäåïøû]|[uy][ïøû]|ô[ïøûùõ]|ö[ïøûùõ]?|A[ÂÊÄÅËÏØÛÜ]|[EO][ÂÄÅÏØÛ]|[UY][ÏØÛ]|Ô[ÏØÛÙÕ]|Ö[ÏØÛÙÕ]?|[Ññ](?=[aeiouyôöAEIOUYÔÖ])/g;

/**
 * Recognises a text in TCVN3 (ABC) or VNI, by letter pairs that Unicode Vietnamese cannot have; two
 * of them, because one may be a slip or a foreign name. Null for everything else.
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (!SUSPICIOUS.test(text) || UNICODE.test(text)) return null;
  if (INSIDE_WORD.test(text) || (text.match(TCVN3)?.length ?? 0) >= 2) return 'TCVN3';
  return (text.match(VNI)?.length ?? 0) >= 2 ? 'VNI' : null;
}
