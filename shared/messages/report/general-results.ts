import type { Totals } from '../../domain/totals.ts';
import { countWord, inParentheses } from '../words.ts';
import { breakdown, FEWEST_FOR_A_SHARE, reachedShare, seeAnnex, taskCount } from './phrases.ts';

/** How many are done; the classes of Bảng 1 that are not empty. */
export function doneBreakdown({ done }: Totals): string {
  return breakdown([
    ['đúng hạn', done.onTime],
    ['quá hạn', done.late],
    [doneWithoutDay(done), done.noDeadline],
  ]);
}

/** What was finished without a day is not called work without deadline. */
export function doneWithoutDay({ undated, noDeadline }: Totals['done']): string {
  if (undated === 0) return 'không có thời hạn';
  return undated === noDeadline
    ? 'chưa ghi ngày hoàn thành'
    : 'không có thời hạn hoặc chưa ghi ngày hoàn thành';
}

/** Hải Phòng's “đang thực hiện” swallows “chưa thực hiện”; the report says “chưa hoàn thành”. */
export function openBreakdown({ open }: Totals): string {
  return breakdown([
    ['trong hạn', open.inTime],
    ['quá hạn', open.overdue],
    ['thường xuyên', open.ongoing],
    ['chưa xác định thời hạn', open.noDeadline],
  ]);
}

/** `change`: “, tăng 06 nhiệm vụ so với …” of what is done, or ''. */
export function generalResult(day: string, totals: Totals, table: string, change: string): string {
  const { total, done, open, paused } = totals;
  if (total === 0) return `Đến hết ngày ${day}, chưa có nhiệm vụ được theo dõi.`;
  const tracked = `Đến hết ngày ${day}, tổng số nhiệm vụ theo dõi là ${taskCount(total)}`;
  if (open.total === total)
    return `${tracked}, chưa có nhiệm vụ hoàn thành${change} (${openBreakdown(totals)}). Chi tiết tại ${table}.`;
  const parts = [
    done.total === 0
      ? `chưa có nhiệm vụ hoàn thành${change}`
      : `đã hoàn thành ${taskCount(done.total)}${reachedShare(done.total, total, 'tổng số nhiệm vụ')} (${doneBreakdown(totals)})${change}`,
    open.total === 0
      ? 'không còn nhiệm vụ chưa hoàn thành'
      : `chưa hoàn thành ${taskCount(open.total)} (${openBreakdown(totals)})`,
    paused === 0 ? '' : `tạm dừng ${taskCount(paused)}`,
  ];
  const all = parts.filter((part) => part !== '').join('; ');
  return `${tracked}. Trong đó, ${all}. Chi tiết tại ${table}.`;
}

/** The two-page version leaves the classes to the table. */
export function generalResultInBrief(
  day: string,
  totals: Totals,
  table: string,
  change: string,
): string {
  const { total, done, open, paused } = totals;
  if (total === 0) return generalResult(day, totals, table, change);
  const parts = [
    `tổng số nhiệm vụ theo dõi là ${taskCount(total)}`,
    done.total === 0
      ? `chưa có nhiệm vụ hoàn thành${change}`
      : `đã hoàn thành ${taskCount(done.total)}${reachedShare(done.total, total, 'tổng số nhiệm vụ')}${change}`,
    open.total === 0 ? '' : `chưa hoàn thành ${taskCount(open.total)}${overdueAmong(totals)}`,
    paused === 0 ? '' : `tạm dừng ${taskCount(paused)}`,
  ];
  return `Đến hết ngày ${day}, ${parts.filter((part) => part !== '').join('; ')} (${table}).`;
}

function overdueAmong({ open }: Totals): string {
  return open.overdue === 0 ? '' : `, trong đó quá hạn ${taskCount(open.overdue)}`;
}

/** The share that counts: of what could be judged, how much was on time; `change` as above. */
export function onTimeOfDue(total: number, onTime: number, early: number, change: string): string {
  if (total === 0) return 'Trong kỳ không có nhiệm vụ đến hạn.';
  const base = `${taskCount(total)} đã đến hạn${early > 0 ? ' hoặc hoàn thành trước thời hạn' : ''}`;
  if (onTime === 0) return `Trong ${base}, chưa có nhiệm vụ hoàn thành đúng hạn.`;
  if (total < FEWEST_FOR_A_SHARE)
    return `Tính trên ${base}, hoàn thành đúng hạn ${countWord(onTime)}/${taskCount(total)}.`;
  return `Tính trên ${base}, hoàn thành đúng hạn ${taskCount(onTime)}${reachedShare(onTime, total)}${change}.`;
}

const UNCHANGED = 'đã cập nhật, không có thay đổi';
const LATER = 'cập nhật sau thời điểm chốt số liệu';
const SILENT = 'chưa cập nhật kết quả';

/** Permanent work by what was written about it in the period. */
export interface PermanentFigures {
  readonly reported: number;
  /** Brought up to date, with nothing new to tell. */
  readonly unchanged: number;
  /** Written only after the closing date. */
  readonly later: number;
  readonly silent: number;
  /** “N3.07 - Phòng Kinh tế, Hạ tầng và Đô thị”, or empty when too many to name. */
  readonly silentNames: readonly string[];
}

export function permanentWork(figures: PermanentFigures, annex: string): string {
  const { reported, unchanged, later, silent, silentNames } = figures;
  const total = reported + unchanged + later + silent;
  const which = silentNames.length > 0 ? ` (${silentNames.join('; ')})` : ` ${seeAnnex(annex)}`;
  const classes = [
    { count: reported, alone: 'có kết quả trong kỳ', beside: 'có kết quả trong kỳ', more: '' },
    { count: unchanged, alone: UNCHANGED, beside: UNCHANGED, more: '' },
    { count: later, alone: LATER, beside: LATER, more: '' },
    { count: silent, alone: `${SILENT} trong kỳ`, beside: SILENT, more: which },
  ].filter(({ count }) => count > 0);
  const [only, ...others] = classes;
  if (only && others.length === 0)
    return total === 1
      ? `Có 01 nhiệm vụ thường xuyên, ${only.alone}${only.more}.`
      : `Cả ${taskCount(total)} thường xuyên đều ${only.alone}${only.more}.`;
  const parts = classes.map(({ count, beside, more }) => `${taskCount(count)} ${beside}${more}`);
  return `Trong ${taskCount(total)} thường xuyên, ${parts.join('; ')}.`;
}

/** `items` names all when there are at most three, else the three longest. */
export function overdueTasks(total: number, items: readonly string[], annex: string): string {
  if (total === 0) return 'Không có nhiệm vụ quá hạn.';
  const all = items.length === total;
  const lead = all
    ? `Có ${taskCount(total)} quá hạn`
    : `Có ${taskCount(total)} quá hạn, trong đó quá hạn lâu nhất`;
  return `${lead}: ${items.join('; ')}${all ? '' : ` ${seeAnnex(annex)}`}.`;
}

/** What became of the overdue work of the last period, and what is newly overdue. */
export interface OverdueFlowFigures {
  readonly total: number;
  readonly done: number;
  /** Open and no longer late: the deadline was moved. */
  readonly extended: number;
  readonly paused: number;
  /** Taken out of the programme, or no task of its own any more. */
  readonly gone: number;
  readonly stillOverdue: number;
  readonly fresh: number;
}

/**
 * “Số nhiệm vụ quá hạn là 04 nhiệm vụ, giảm 03 nhiệm vụ so với …; trong 07 nhiệm vụ quá hạn kỳ
 * trước, …; phát sinh mới 01 nhiệm vụ.” `change` as above, `flow` null for periods far apart.
 */
export function overdueCompared(
  total: number,
  change: string,
  flow: OverdueFlowFigures | null,
): string {
  const now =
    total === 0
      ? `Không có nhiệm vụ quá hạn${change}`
      : `Số nhiệm vụ quá hạn là ${taskCount(total)}${change}`;
  const since = flow === null ? [] : [becameOf(flow), flow.fresh === 0 ? '' : newlyOverdue(flow)];
  return `${[now, ...since].filter((part) => part !== '').join('; ')}.`;
}

function newlyOverdue({ fresh }: OverdueFlowFigures): string {
  return `phát sinh mới ${taskCount(fresh)}`;
}

function becameOf({
  total,
  done,
  extended,
  paused,
  gone,
  stillOverdue,
}: OverdueFlowFigures): string {
  if (total === 0) return '';
  const classes = [
    [done, 'đã hoàn thành'],
    [extended, 'được gia hạn'],
    [paused, 'tạm dừng'],
    [gone, 'không còn trong danh mục theo dõi'],
    [stillOverdue, 'chưa hoàn thành'],
  ] as const;
  const filled = classes.filter(([count]) => count > 0);
  const [only, ...others] = filled;
  if (only && others.length === 0)
    return `${taskCount(total)} quá hạn kỳ trước${total === 1 ? '' : ' đều'} ${only[1]}`;
  const parts = filled.map(([count, what]) => `${taskCount(count)} ${what}`);
  return `trong ${taskCount(total)} quá hạn kỳ trước, ${parts.join(', ')}`;
}

/** After the sentence that counts them. */
export function overdueNamed(total: number, items: readonly string[], annex: string): string {
  if (total === 0) return '';
  return items.length === total
    ? `Cụ thể: ${items.join('; ')}.`
    : `Quá hạn lâu nhất: ${items.join('; ')} ${seeAnnex(annex)}.`;
}

/** “sắp xếp Tổ dân phố (Phòng Văn hóa - Xã hội chủ trì), thời hạn 29/5/2026, quá hạn 10 ngày làm việc”. */
export function overdueItem(task: string, lead: string, due: string, overdue: string): string {
  return `${task} (${lead}), thời hạn ${due}, ${overdue}`;
}

/** The two-page version leaves the day to its annex. */
export function overdueItemInBrief(task: string, lead: string, overdue: string): string {
  return `${task} (${lead}, ${overdue})`;
}

export function waitingForOffice(count: number, codes: readonly string[]): string {
  return `Trong số nhiệm vụ đã hoàn thành, có ${taskCount(count)} đơn vị báo cáo hoàn thành, đang chờ Văn phòng xác nhận${inParentheses(codes)}.`;
}

export function undatedDone(count: number, codes: readonly string[]): string {
  return `Có ${taskCount(count)} hoàn thành nhưng chưa ghi ngày hoàn thành${inParentheses(codes)}, chưa đánh giá được đúng hạn hay quá hạn.`;
}

export function finishedLater(count: number, codes: readonly string[]): string {
  return `Sau thời điểm chốt số liệu, có thêm ${taskCount(count)} hoàn thành${inParentheses(codes)}, sẽ tổng hợp vào kỳ sau.`;
}
