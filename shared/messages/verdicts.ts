import type { Finding, FindingRule } from '../domain/finding.ts';
import { formatDay } from '../domain/format-day.ts';
import type { JudgedTask } from '../domain/judged-task.ts';
import { isDone } from '../domain/task-state.ts';
import { countWord, stateLabels } from './words.ts';

/** What `Đánh giá tiến độ` says beside a task. */
export function verdictText(judged: JudgedTask): string {
  if (judged.details.length > 0) return parentVerdict(judged);
  const { extendedTo } = judged.task.deadline;
  const extension = extendedTo === null ? '' : ` (đã gia hạn đến ${formatDay(extendedTo)})`;
  return stateText(judged) + extension;
}

function stateText({ task, state, workingDaysLeft }: JudgedTask): string {
  if (state === 'overdue') return overdueText(-(workingDaysLeft ?? 0));
  if (state === 'due-soon' && workingDaysLeft === 0) return 'Đến hạn hôm nay';
  if (isDone(state) && task.confirmation === 'waiting') return 'Chờ xác nhận';
  if (isDone(state) && task.confirmation === 'returned') return 'Văn phòng đề nghị bổ sung';
  return stateLabels[state];
}

/** On the days off right after the deadline no working day has passed yet. */
function overdueText(days: number): string {
  return days > 0 ? `Quá hạn ${countWord(days)} ngày làm việc` : 'Quá hạn dưới 01 ngày làm việc';
}

function parentVerdict({ details }: JudgedTask): string {
  const done = details.filter(({ state }) => isDone(state)).length;
  const overdue = details.filter(({ state }) => state === 'overdue').length;
  const late = overdue > 0 ? `, quá hạn ${countWord(overdue)}` : '';
  return `Hoàn thành ${countWord(done)}/${countWord(details.length)} nhiệm vụ chi tiết${late}`;
}

/** Several rows that share a code share one verdict, which says so. */
export const duplicateVerdict = 'Trùng mã, đề nghị sửa mã';
export const duplicateMissing = 'Mã';

/** Shown beside a code that the last run did not see. */
export const notYetReviewed = 'Chờ rà soát';

/** Short nouns of what a row lacks, in the order of their weight. */
const nouns: Partial<Record<FindingRule, string>> = {
  'task/lead-missing': 'Cơ quan chủ trì',
  'task/lead-several': 'Một cơ quan chủ trì',
  'task/lead-unknown': 'Cơ quan chủ trì',
  'task/lead-ambiguous': 'Cơ quan chủ trì',
  'task/deadline-missing': 'Thời hạn',
  'task/deadline-unclear': 'Thời hạn',
  'task/deadline-impossible': 'Thời hạn',
  'task/product-missing': 'Sản phẩm',
  'task/done-incomplete': 'Ngày hoàn thành, minh chứng',
  'task/done-in-future': 'Ngày hoàn thành',
  'task/overdue-unexplained': 'Nguyên nhân quá hạn',
  'task/status-approximate': 'Trạng thái',
  'task/status-unreadable': 'Trạng thái',
  'task/measures-missing': 'Biện pháp',
  'task/resources-missing': 'Nguồn lực',
  'task/issuing-body-missing': 'Cơ quan ban hành',
  'task/decision-level-missing': 'Cấp quyết định',
  'task/supporting-missing': 'Cơ quan phối hợp',
  'task/supporting-unknown': 'Cơ quan phối hợp',
};

/** What `Cần bổ sung` says: “Thời hạn; Sản phẩm”, or nothing. */
export function missingText(findings: readonly Finding[]): string {
  const rules = new Set(findings.map(({ rule }) => rule));
  const wanted = Object.entries(nouns).filter(([rule]) => rules.has(rule as FindingRule));
  return [...new Set(wanted.map(([, noun]) => noun))].join('; ');
}
