import { yearOf } from '../../domain/calendar-date.ts';
import { namesTime, timesNamed, withoutPaperDays } from './deadline-frames.ts';
import { deadlineRules } from './deadline-rules.ts';
import { readWords } from './deadline-sentence.ts';
import { type DeadlineWords, readBy, UNCLEAR } from './deadline-words.ts';

/** A cell's words outside and inside its brackets; an open bracket runs to the end. */
interface RemarkedWords {
  /** What stands before, between and behind the brackets; more than one names its own time. */
  readonly parts: readonly string[];
  readonly remarks: readonly string[];
}

const REMARK = /\(([^()]*)(?:\)|$)/g;

/** Brackets within brackets are read as one remark. */
function splitRemarks(key: string): RemarkedWords {
  const remarks: string[] = [];
  let rest = key;
  for (let depth = 0; depth < 3 && rest.includes('('); depth++) {
    rest = rest.replace(REMARK, (_, remark: string) => {
      if (remark.trim() !== '') remarks.push(remark.trim());
      return '\n';
    });
  }
  const parts = rest
    .split('\n')
    .map((part) => part.replace(/^(?:[,;:+. )-]|va )+|[,;:+. )-]+$/g, ''));
  return { parts: parts.filter((part) => part !== ''), remarks };
}

/** Remarks in brackets are left aside, unless they name another day. */
export function readRemarked(key: string, yearWhenNone: number | null): DeadlineWords {
  const { parts, remarks } = splitRemarks(key);
  const main = readParts(parts, yearWhenNone);
  const remark = remarks.join(';');
  if (main.kind === 'ongoing' || main.kind === 'event') {
    return withRemarkedEnd(main, remark, yearWhenNone);
  }
  const year = main.date === null ? yearWhenNone : yearOf(main.date);
  if (main.kind === 'recurring') {
    return main.every === 'year' ? readWords(`${parts.join(' ')} ${remark}`, year) : main;
  }
  const words = withoutPaperDays(remark);
  const whole = readWords(words, year);
  if (whole.kind === 'recurring' && (main.yearAssumed || main.kind === 'unclear')) {
    return readWords(`${parts.join(' ')} ${remark}`, null);
  }
  // A last day and work without end contradict each other.
  if (whole.kind === 'ongoing') return UNCLEAR;
  const isOther = whole.date !== null && whole.date !== main.date && !isAround(words, main, year);
  return isOther || namesOtherTime(words, main, year) ? UNCLEAR : main;
}

/** The words around brackets are one wording, or each the same; “(đợt 1), 31/12/2026 (đợt 2)” is not. */
function readParts(parts: readonly string[], yearWhenNone: number | null): DeadlineWords {
  const [first = '', ...more] = parts;
  const isOne = more.every((part) => /^(?:nam )?20\d{2}$/.test(part) || !namesDeadline(part));
  if (isOne) return readWords(parts.join(' '), yearWhenNone);
  const main = readWords(first, yearWhenNone);
  const others = more.map((part) => readWords(part, yearWhenNone));
  const isSame = others.every(({ kind, date }) => kind === main.kind && date === main.date);
  return isSame || (!namesDeadline(first) && more.length === 1)
    ? isSame
      ? main
      : others[0]!
    : UNCLEAR;
}

function namesDeadline(part: string): boolean {
  return namesTime(part) || /\b20\d{2}\b/.test(part) || readBy(deadlineRules, part, null) !== null;
}

/** “Khi có vốn (chậm nhất 31/12/2026)”, “Thường xuyên (đến hết năm 2027)”. */
function withRemarkedEnd(
  main: DeadlineWords,
  remark: string,
  yearWhenNone: number | null,
): DeadlineWords {
  const isEnd = /^(?:den|toi|truoc|(?:cham|muon|tre) nhat|khong qua|xong|hoan thanh)\b/.test(
    remark,
  );
  const end = readWords(remark, yearWhenNone);
  if (main.kind === 'ongoing') {
    return isEnd && /^(?:den|toi)/.test(remark) && end.date ? { ...end, kind: 'span' } : main;
  }
  return end.date === null && !namesTime(remark) ? main : isEnd ? end : UNCLEAR;
}

/** Whether any day, month or quarter in the words is another time than the one that was read. */
function namesOtherTime(words: string, main: DeadlineWords, year: number | null): boolean {
  return timesNamed(words).some((time) => {
    const named = readBy(deadlineRules, time, year);
    if (named?.impossible) return true;
    return named?.date != null && named.date !== main.date && !isAround(time, main, year);
  });
}

/** “15/6/2026 (quý II)”: the longer time around a day is no other time. */
function isAround(time: string, main: DeadlineWords, year: number | null): boolean {
  const named = main.kind === 'day' ? readBy(deadlineRules, time, year) : null;
  return !!named?.firstDay && named.firstDay <= main.date! && main.date! <= named.date!;
}
