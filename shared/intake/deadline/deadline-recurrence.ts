import type { DayOfYear, Recurrence } from '../../domain/checkpoints.ts';
import type { DeadlineWords } from './deadline-words.ts';

/* Recurring work, and how often it comes back. Keys are written as in `deadline-times.ts`. */

const UNITS = '(?:\\d{1,2} )?(?:tuan|thang|qui|nam|ki)';
/**
 * `hang nam`, `moi qui`, after any words that name no year; “mặt hàng”, “ngân hàng” and “mới” are
 * other words, and so is a cited “kế hoạch hằng năm”.
 */
const EVERY = new RegExp(
  `^(?!theo |ke hoach)(?![^;]*\\b20\\d{2}\\b[^;]*\\b(?:hang|moi|tung) )(?:[^.]{0,150}?[ ,;/-])??(?<!\\b(?:mat|cua|ngan|khach|xep|don) )(?:hang|moi|tung) (${UNITS})\\b(?! \\d)`,
);
/** `2 lan/nam`, `6 thang/lan`, `qui/lan`, `2 nam mot lan`. */
const TIMES_PER =
  /^(?:(mot|hai|ba|\d{1,2}) ?)?(lan|tuan|thang|qui|nam)(?:\/(?:0?1 )?| (?:mot|moi|tren|trong) | 0?1 (?=lan\b))(lan|nam|qui|thang|tuan|ki)\b/;
const PER_TIMES = /\b(?:(?:mot|moi|hang|tung|0?1) )?(nam|qui|thang) (mot|hai|ba|\d{1,2}) lan\b/;
/** `dinh ki 6 thang`, `theo qui`. */
const REGULARLY = new RegExp(
  `^(?:theo )?(?:bao cao )?dinh ki\\b(?:.*?\\b(${UNITS})\\b)?|^theo (qui|thang|nam)$`,
);
/** `ngay 20 thang cuoi qui`, `truoc ngay 05 thang ke tiep`: a day of each period. */
const DAY_OF_EACH =
  /^(?:[a-z ]{0,60} )?ngay (\d{1,2}) (?:cua )?thang (?:(cuoi|dau|giua) (?:cua )?(qui|nam)\b|(ke tiep|tiep theo|lien ke))/;
/** `thang,qui,6 thang,nam`: the names of periods and nothing else. */
const PERIODS = new RegExp(
  `^(?:bao cao |theo |tung )?(?=.*(?:qui|tuan|nam$|^thang))${UNITS}(?:(?:[,;/+-]| va )${UNITS}){1,5}$`,
);

/** Recurring, with how often. */
export function readRecurring(key: string): DeadlineWords | null {
  const times = TIMES_PER.exec(key);
  if (times) return recurring(recurrenceOfTimes(times[1] ?? 'mot', times[2]!, times[3]!));
  const every = EVERY.exec(key);
  const perTimes = PER_TIMES.exec(key);
  if (perTimes && (every || perTimes.index === 0)) {
    return recurring(recurrenceOfTimes(perTimes[2]!, 'lan', perTimes[1]!));
  }
  if (every) return everyNamed(key, every[1]!);
  if (PERIODS.test(key)) return recurring(mostFrequent(key));
  const day = DAY_OF_EACH.exec(key);
  if (day) return dayOfEach(Number(day[1]), day[2], day[3] ?? 'thang');
  const regularly = REGULARLY.exec(key);
  return regularly && recurring(recurrenceOfUnit(regularly[1] ?? regularly[2] ?? ''));
}

function recurring(every: Recurrence | undefined, days: readonly DayOfYear[] = []): DeadlineWords {
  const named = days.length > 0 ? { days } : {};
  return { kind: 'recurring', date: null, ...(every ? { every } : {}), ...named };
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** Which month of a period, and how many months a period has. */
const PLACES: Readonly<Record<string, number>> = { dau: 1, giua: 2, cuoi: 0 };
const LENGTHS: Readonly<Record<string, number>> = { thang: 1, qui: 3, nam: 12 };

/** “Ngày 20 tháng cuối quý”, “ngày 05 tháng kế tiếp”. */
function dayOfEach(day: number, place: string | undefined, period: string): DeadlineWords {
  const length = LENGTHS[period]!;
  const first = period === 'nam' && place === 'giua' ? 6 : PLACES[place ?? 'cuoi']!;
  return recurring(
    recurrences[period],
    MONTHS.filter((month) => month % length === first % length).map((month) => ({ month, day })),
  );
}

const recurrences: Readonly<Record<string, Recurrence>> = {
  tuan: 'week',
  thang: 'month',
  qui: 'quarter',
  nam: 'year',
};

/** `qui`, `6 thang`, `2 nam`; nothing for `ki`. */
function recurrenceOfUnit(unit: string): Recurrence | undefined {
  const months = /^(\d{1,2}) (thang|qui)$/.exec(unit);
  if (months) return ofMonths(Number(months[1]) * (months[2] === 'qui' ? 3 : 1));
  return recurrences[unit.replace(/^\d{1,2} /, '')];
}

/** `2 lan/nam` is each half-year, `3 thang/lan` each quarter, `2 nam/lan` no more than each year. */
function recurrenceOfTimes(count: string, what: string, per: string): Recurrence | undefined {
  const number = { mot: 1, hai: 2, ba: 3 }[count] ?? Number(count);
  if (what === 'lan') return per === 'nam' ? ofMonths(12 / number) : recurrences[per];
  return recurrenceOfUnit(`${number} ${what}`);
}

function ofMonths(months: number): Recurrence {
  if (months >= 12) return 'year';
  if (months >= 6) return 'half-year';
  return months >= 3 ? 'quarter' : 'month';
}

const EACH = new RegExp(
  `\\b(?:hang|moi|tung) ${UNITS}(?:(?:[,;/]| va )${UNITS}\\b(?! ?\\d))*|${UNITS}(?=(?:[,;/]| va )(?:${UNITS}(?:,| va ))*(?:hang|moi|tung) )`,
  'g',
);

/** Days named within the year say how often: “30/6 và 31/12 hằng năm” is each half-year. */
function everyNamed(key: string, unit: string): DeadlineWords {
  const each = mostFrequent((key.match(EACH) ?? []).join(',')) ?? recurrenceOfUnit(unit);
  const day = each === 'month' ? dayOfMonth(key) : null;
  if (day !== null) return dayOfEach(day, undefined, 'thang');
  if (each !== 'year') return recurring(each);
  const days = daysNamed(key);
  return recurring(ofMonths(12 / Math.max(1, days.length)), days);
}

/** “Trước ngày 25 hằng tháng”, “25/hằng tháng”; the last day of a range. */
function dayOfMonth(key: string): number | null {
  const named = [...key.matchAll(/(?:\bngay |^)(\d{1,2})(?=[ ,;/]+(?:den|hang|moi|tung)\b|$)/g)];
  const day = Number(named.at(-1)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

const BY_FREQUENCY: readonly Recurrence[] = ['week', 'month', 'quarter', 'half-year', 'year'];

function mostFrequent(key: string): Recurrence | undefined {
  const units = key.match(new RegExp(UNITS, 'g')) ?? [];
  const found = units.map(recurrenceOfUnit);
  return BY_FREQUENCY.find((one) => found.includes(one));
}

const DAY = '(?:\\d{1,2}\\/\\d{1,2}|(?:thang|qui|[tq])[ .]?(?:\\d{1,2}|iv\\b|i{1,3}\\b))';
const DAYS = new RegExp(
  `\\b(${DAY})(?![/\\d])((?:(?:[,;]| va )(?:\\d{1,2}|iv|i{1,3})\\b(?!/))*)`,
  'g',
);
const FIRST_OF_RANGE = new RegExp(`\\b${DAY}(?:-| den (?:het )?(?:ngay )?)(?=${DAY}|\\d)`, 'g');
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** The days, or last days of months and quarters, that are named; a range is its last day. */
function daysNamed(key: string): readonly DayOfYear[] {
  const plain = key.replace(/(\d) thang (?=\d)/g, '$1/').replace(FIRST_OF_RANGE, '');
  const days: DayOfYear[] = [];
  for (const [, first = '', more = ''] of plain.matchAll(DAYS)) {
    const [day, month] = first.split('/').map(Number);
    if (month !== undefined) days.push({ month, day: day! });
    else {
      const length = first.startsWith('q') ? 3 : 1;
      for (const number of `${first.replace(/^(?:thang|qui|[tq])/, '')}${more}`.match(/\d+|i+v?/g)!)
        days.push({ month: (QUARTERS[number] ?? Number(number)) * length, day: 31 });
    }
  }
  const isReal = ({ month, day }: DayOfYear) => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return days.filter(isReal).toSorted((a, b) => a.month - b.month || a.day - b.day);
}
