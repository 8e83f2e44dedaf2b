import { PROGRAMME_END, PROGRAMME_FIRST_YEAR } from '../../domain/programme.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { cellText } from '../cells/cell-text.ts';
import { withoutPaperDays } from '../deadline/deadline-frames.ts';
import type { TableLayout } from '../tables/locate-table.ts';

/** The year and the month that stand above rows; null where none or several are named. */
export interface ToldTime {
  readonly year: number | null;
  readonly month: number | null;
}

/** A title has a text, a quốc hiệu has two; more are rows of a table. */
const MOST_TEXTS = 2;
const MOST_ROWS = 12;
const LONGEST_TITLE = 300;

/** The title rows above a header, up to what is no title, and the tab's own title, as `searchKey`s. */
export function titlesAbove(layout: TableLayout<string>): readonly string[] {
  const { sheet, headers, headerRow } = layout;
  const titles = [sheet.title];
  const first = [...headers.values()].reduce((least, { row }) => Math.min(least, row), headerRow);
  for (let row = first - 1; row > Math.max(0, first - 1 - MOST_ROWS); row--) {
    const texts = (sheet.rows[row - 1] ?? []).map(cellText).filter((text) => text !== '');
    if (texts.length > MOST_TEXTS) break;
    titles.push(...texts);
  }
  return titles.map(titleKey);
}

/** “II. THÁNG 6 NĂM 2026”, “Quý III”: a heading that is nothing but the time of its rows. */
const TIME_ALONE =
  /^(?:[ivx\d]{1,4}(?:[.)] ?| ))?(?:(?:cac )?(?:nhiem vu|cong viec|viec) )?(?:trong )?(?:(?:tuan \d{1,2}|thang \d{1,2}|qui [iv\d]{1,3})(?:[,/ -]{1,2}|$)){0,3}(?:(?:nam )?20\d{2})?$/;

/**
 * What the words above a row say of its time. A heading of nothing but a time counts before the
 * titles; any other sets no year (“Chuẩn bị Đại hội năm 2028”), but brings the titles' into doubt.
 */
export function toldTime(heading: string, titles: readonly string[]): ToldTime {
  const key = titleKey(heading);
  const around = timeIn(titles);
  if (!TIME_ALONE.test(key)) {
    const isDoubtful = (key.match(YEAR) ?? []).some((year) => Number(year) !== around.year);
    return isDoubtful ? { ...around, year: null } : around;
  }
  const own = timeIn([key]);
  return { year: own.year ?? around.year, month: own.month ?? around.month };
}

/** The day on which a paper was signed or a table brought up to date says nothing of the rows. */
const OTHER_DAYS =
  /^[^,]{2,40}, ?ngay .*$|\b(?:cap nhat|tinh den|so lieu|in|lap)(?: (?:den|vao))? ?(?:ngay )?[:]? ?\d[\d/.-]*|\d{1,5}\/20\d{2}\/[a-z]|\b(?:tt|nd|qd|nq|kl|tb|ct|hd) (?:so )?\d{1,5}\/20\d{2}/g;
const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-](?:20\\d{2})';
const DAYS = new RegExp(`(?<!\\d)${DAY}(?!\\d)`, 'g');
/** “Từ ngày 22/6/2026 đến ngày 28/6/2026”; a day alone is a meeting's or a paper's. */
const STRETCH = new RegExp(`${DAY} ?(?:den|-)(?: het)?(?: ngay)? ?${DAY}`);
/** “Đến năm 2030”, “tầm nhìn 2045”, “kỷ niệm … (2030)”: where the work leads, not when it is due. */
const AIM =
  /\b(?:den|toi|tam nhin|muc tieu|hieu luc)(?: (?:het|cuoi|nam|den|toi))* ?\(?20\d{2}(?!\d)|\bki niem\b[^,;]*20\d{2}/;
const MONTH =
  /(?<!\d )\bthang (\d{1,2})(?!\d)|(?<!\d)\d{1,2}[/.-](\d{1,2})[/.-]20\d{2}(?!\d)|(?<![\d/.-])(\d{1,2})[/.-]20\d{2}(?!\d)/g;

function titleKey(text: string): string {
  const key = withoutPaperDays(searchKey(text.slice(0, LONGEST_TITLE))).replace(OTHER_DAYS, ' ');
  return STRETCH.test(key) ? key : key.replace(DAYS, withoutOtherYears);
}

/** A day of the year that would be taken anyway confirms it. */
function withoutOtherYears(day: string): string {
  return day.endsWith(String(PROGRAMME_FIRST_YEAR)) ? day : ' ';
}

function timeIn(keys: readonly string[]): ToldTime {
  const isAim = keys.some((key) => AIM.test(key));
  const year = isAim ? null : onlyOne(keys.flatMap((key) => key.match(YEAR) ?? []));
  const month = onlyOne(
    keys.flatMap((key) => [...key.matchAll(MONTH)].map(([, ...named]) => named.find(Boolean)!)),
  );
  return {
    year: year !== null && isOfProgramme(year) ? year : null,
    month: month !== null && month >= 1 && month <= 12 ? month : null,
  };
}

function isOfProgramme(year: number): boolean {
  return year >= PROGRAMME_FIRST_YEAR && year <= Number(PROGRAMME_END.slice(0, 4));
}

function onlyOne(numbers: readonly string[]): number | null {
  const [only, ...others] = new Set(numbers.map(Number));
  return only !== undefined && others.length === 0 ? only : null;
}
