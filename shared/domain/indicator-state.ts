import type { Indicator, IndicatorState } from './indicator.ts';
import { searchKey } from './vietnamese-text.ts';

/**
 * Judges a target line by its own kind. Blank is “chưa có số liệu”, also for “không để xảy ra”:
 * somebody must type 0. A target that is not reached is “chưa đạt” only from its last year on.
 */
export function indicatorState(indicator: Indicator, year: number): IndicatorState {
  if (indicator.actual.trim() === '') return 'no-data';
  const reached = isReached(indicator);
  if (reached === true) return 'met';
  const lastYear = Number(/20\d{2}(?!.*20\d{2})/s.exec(indicator.deadlineText)?.[0] ?? year);
  if (reached === null) return 'progressing';
  return lastYear > year ? 'not-yet-assessed' : 'not-met';
}

/** Null where figures alone do not decide. */
function isReached(indicator: Indicator): boolean | null {
  const actual = numberIn(indicator.actual);
  const target = numberIn(indicator.target);
  const baseline = numberIn(indicator.baseline);
  switch (indicator.measure) {
    case 'above':
      return compare(actual, target, (a, b) => a > b);
    case 'at-least':
      return compare(actual, target, (a, b) => a >= b);
    case 'exactly':
      return compare(actual, target, (a, b) => a === b);
    case 'zero-event':
      return isNothing(indicator.actual) || compare(actual, 0, (a, b) => a === b);
    case 'rising':
      return compare(actual, baseline, (a, b) => a > b);
    case 'falling':
      return compare(actual, baseline, (a, b) => a < b);
    case 'criterion':
      return isCriterionMet(searchKey(indicator.actual));
    case 'grade':
      return isGradeReached(searchKey(indicator.actual), searchKey(indicator.target));
    default:
      return null;
  }
}

/** “Không xảy ra” says 0; “Không có số liệu” does not. */
function isNothing(actual: string): boolean {
  return /^khong( xay ra| de xay ra| phat sinh| co vu( viec)?( nao)?)?[.]?$/.test(
    searchKey(actual),
  );
}

/** “Đạt 3/5 tiêu chí” and “cơ bản đạt” are on the way; “chưa đạt” is not met. */
function isCriterionMet(actual: string): boolean | null {
  if (/^(chua|khong)\b/.test(actual)) return false;
  if (/\bchua\b|\bco ban\b|^gan\b|mot phan|^(da )?dat (duoc )?(khoang )?\d/.test(actual))
    return null;
  return /^((da )?(dat|duoc cong nhan|hoan thanh)\b|co($|[,;.(]))/.test(actual);
}

/** From the lowest up, in the words of Nghị định 335/2025/NĐ-CP and of the Party's yearly grading. */
const GRADES = [
  /khong hoan thanh|chua hoan thanh|yeu|kem/,
  /hoan thanh|trung binh|\bdat\b/,
  /\b(tot|kha)\b/,
  /xuat sac|dan dau|tieu bieu/,
] as const;

function gradeOf(text: string): number {
  if (GRADES[0].test(text)) return 0;
  return GRADES.findLastIndex((grade) => grade.test(text));
}

function isGradeReached(actual: string, target: string): boolean | null {
  if (target === '') return null;
  const [reached, wanted] = [gradeOf(actual), gradeOf(target)];
  return reached < 0 || wanted < 0 ? actual === target || null : reached >= wanted;
}

function compare(
  actual: number | null,
  other: number | null,
  holds: (actual: number, other: number) => boolean,
): boolean | null {
  return actual === null || other === null ? null : holds(actual, other);
}

/** The first number of a text, Vietnamese style: `71,5%` is 71.5, `1.234` is 1234. */
function numberIn(text: string): number | null {
  const match = /-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+(?:[.,]\d+)?/.exec(text);
  if (!match) return null;
  const plain = /^-?\d{1,3}(?:\.\d{3})+/.test(match[0]) ? match[0].replaceAll('.', '') : match[0];
  return Number(plain.replace(',', '.'));
}
