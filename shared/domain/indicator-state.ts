import { type Figure, readFigure, readGoal } from './figure.ts';
import type { Indicator, IndicatorState, MeasureKind } from './indicator.ts';
import { isPlainPercentage, scaleOf } from './indicator-scale.ts';
import { searchKey } from './vietnamese-text.ts';

/**
 * Judges a target line by its own kind. Blank is “chưa có số liệu”, also for “không để xảy ra”:
 * somebody must type 0; so is a result in which no figure can be told. A target that is not reached
 * is “chưa đạt” only from its last year on.
 */
export function indicatorState(indicator: Indicator, year: number): IndicatorState {
  if (indicator.actual.trim() === '') return 'no-data';
  const { reached, unclear } = judge(indicator);
  if (unclear === 'actual' || saysNoFigure(indicator)) return 'no-data';
  if (reached === true) return 'met';
  const lastYear = Number(indicator.deadlineText.match(/20\d{2}/g)?.at(-1) ?? year);
  if (reached === null) return 'progressing';
  return lastYear > year ? 'not-yet-assessed' : 'not-met';
}

/** A cell in which a figure is needed and cannot be told. */
export type FigureCell = 'actual' | 'target' | 'baseline';

/** The cell to ask about; null where all figures are clear, or none is given yet. */
export function unclearFigure(indicator: Indicator): FigureCell | null {
  const isBlank = indicator.actual.trim() === '';
  return isBlank || saysNoFigure(indicator) ? null : judge(indicator).unclear;
}

interface Judgement {
  /** Null where figures alone do not decide. */
  readonly reached: boolean | null;
  readonly unclear: FigureCell | null;
}

interface Comparison {
  readonly goal: 'target' | 'baseline';
  readonly holds: (actual: number, goal: number) => boolean;
}

const comparisons: Readonly<Partial<Record<MeasureKind, Comparison>>> = {
  above: { goal: 'target', holds: (actual, goal) => actual > goal },
  'at-least': { goal: 'target', holds: (actual, goal) => actual >= goal },
  exactly: { goal: 'target', holds: (actual, goal) => actual === goal },
  rising: { goal: 'baseline', holds: (actual, goal) => actual > goal },
  falling: { goal: 'baseline', holds: (actual, goal) => actual < goal },
};

function judge(indicator: Indicator): Judgement {
  const { measure, actual, target } = indicator;
  const comparison = measure && comparisons[measure];
  if (comparison) return judgeFigures(indicator, comparison);
  const decided = (reached: boolean | null): Judgement => ({ reached, unclear: null });
  switch (measure) {
    case 'zero-event':
      return judgeEvents(indicator);
    case 'criterion':
      return decided(isCriterionMet(searchKey(actual)));
    case 'grade':
      return decided(isGradeReached(searchKey(actual), searchKey(target)));
    default:
      return decided(null);
  }
}

function judgeFigures(indicator: Indicator, { goal, holds }: Comparison): Judgement {
  const scale = scaleOf(indicator);
  const actual = readFigure(indicator.actual, scale);
  if (!actual) return isUnderWay(indicator) ? OPEN : unclearIn('actual');
  if (indicator[goal].trim() === '') return OPEN;
  const wanted = readGoal(indicator[goal], scale);
  if (!wanted) return unclearIn(goal);
  const verdicts = comparable(actual, wanted).flatMap(([one, other]) =>
    [one.least, one.most].flatMap((figure) =>
      [other.least, other.most].map((limit) => holds(figure, limit)),
    ),
  );
  const [reached, ...others] = new Set(verdicts);
  return reached === undefined || others.length > 0
    ? unclearIn('actual')
    : { reached, unclear: null };
}

const OPEN: Judgement = { reached: null, unclear: null };

function unclearIn(cell: FigureCell): Judgement {
  return { reached: null, unclear: cell };
}

/** What looks like a year is no figure beside one so far below it. */
const FEWEST_BESIDE_A_YEAR = 1000;

/** The pairs that two figures may stand for; none where no comparison makes sense. */
function comparable(actual: Figure, goal: Figure): readonly (readonly [Figure, Figure])[] {
  const isYear = actual.least === actual.most && actual.least > 2000 && actual.least < 2100;
  if (isYear && goal.most < FEWEST_BESIDE_A_YEAR) return [];
  if (actual.mayBeShare === goal.mayBeShare) return [[actual, goal]];
  const inPercent = (share: Figure) => ({
    ...share,
    least: share.least * 100,
    most: share.most * 100,
  });
  return actual.mayBeShare
    ? [[inPercent(actual), goal], ...(isPlainPercentage(goal) ? [] : [[actual, goal] as const])]
    : [[actual, inPercent(goal)], ...(isPlainPercentage(actual) ? [] : [[actual, goal] as const])];
}

/** “Chưa có số liệu”, “Không có số liệu”, “Đang tổng hợp số liệu”. */
function saysNoFigure({ measure, actual }: Indicator): boolean {
  const isCounted = measure === 'zero-event' || (measure !== null && measure in comparisons);
  return (
    isCounted &&
    /^(?:chua|khong) co (?:so(?: lieu)?|bao cao)\b|^dang (?:cho |tong hop |ra soat |cap nhat )(?:so lieu\b)?/.test(
      searchKey(actual),
    ) &&
    !/\d/.test(actual)
  );
}

/** “Đang triển khai”, without a figure. */
function isUnderWay({ actual }: Indicator): boolean {
  return /^(?:dang|chua (?:trien khai|thuc hien))\b[^\d]*$/.test(searchKey(actual));
}

function judgeEvents(indicator: Indicator): Judgement {
  if (isNothing(indicator.actual)) return { reached: true, unclear: null };
  // “Không xảy ra; năm trước 2 vụ” tells of another year.
  if (/^(?:khong|chua)\b/.test(searchKey(indicator.actual))) return unclearIn('actual');
  const actual = readFigure(indicator.actual, { ...scaleOf(indicator), isPercent: false });
  return actual ? { reached: actual.most === 0, unclear: null } : unclearIn('actual');
}

/** “Không xảy ra” says 0; “Không có số liệu” does not. */
function isNothing(actual: string): boolean {
  const key = searchKey(actual).replace(/^(?:trong )?(?:nam|ki|quy|thang) [\div/]+[,:]? ?/, '');
  return (
    /^(?:khong|chua)(?: co vu(?: viec)?(?: nao)?| (?:de )?(?:xay ra|phat sinh)[^\d,;:.]*)?[.]?$/.test(
      key,
    ) &&
    key !== 'chua' &&
    !/\b(?:nhung|tuy|con)\b/.test(key)
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
