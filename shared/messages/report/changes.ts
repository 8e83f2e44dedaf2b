import type { ChangeKind } from '../../domain/change.ts';
import { upperFirst } from '../../domain/vietnamese-text.ts';
import { countWord, inParentheses, joinWithAnd } from '../words.ts';
import { seeAnnex, taskCount } from './phrases.ts';

const verbs: Readonly<Record<ChangeKind, string>> = {
  extend: 'gia hạn',
  add: 'bổ sung',
  reword: 'sửa nội dung',
  split: 'tách',
  merge: 'gộp',
  'change-lead': 'chuyển cơ quan chủ trì',
  pause: 'tạm dừng',
  resume: 'tiếp tục thực hiện',
  remove: 'đưa ra khỏi Chương trình',
};

/** `Loại điều chỉnh` of Phụ lục IV. */
export function changeLabel(kind: ChangeKind | null): string {
  return upperFirst(verb(kind));
}

export interface CountedChange {
  readonly kind: ChangeKind | null;
  readonly codes: readonly string[];
}

function verb(kind: ChangeKind | null): string {
  return kind === null ? 'điều chỉnh' : verbs[kind];
}

/** “gia hạn 02 nhiệm vụ”. */
function changed({ kind, codes }: CountedChange): string {
  return `${verb(kind)} ${taskCount(codes.length)}`;
}

export const noChanges = 'Trong kỳ không có điều chỉnh, bổ sung nhiệm vụ.';

/** Used when the register names no one decider, or several. */
export const competentLevel = 'cấp có thẩm quyền';

export function approvedChanges(
  decider: string,
  changes: readonly CountedChange[],
  annex: string,
): string {
  return `Trong kỳ, ${decider} đồng ý ${changes.map(changed).join(', ')} ${seeAnnex(annex)}.`;
}

function requests(changes: readonly CountedChange[]): string {
  return joinWithAnd(
    changes.map(
      ({ kind, codes }) =>
        `${countWord(codes.length)} đề nghị ${verb(kind)}${inParentheses(codes)}`,
    ),
  );
}

export function refusedChanges(decider: string, changes: readonly CountedChange[]): string {
  return `${upperFirst(decider)} không đồng ý ${requests(changes)}.`;
}

export function pendingChanges(changes: readonly CountedChange[]): string {
  return `Hiện còn ${requests(changes)} đang chờ ý kiến.`;
}

export function removedWithoutDecision(codes: readonly string[]): string {
  return `Có ${taskCount(codes.length)} được ghi đưa ra khỏi Chương trình${inParentheses(codes)} nhưng chưa có ý kiến đồng ý tại Sổ điều chỉnh, bổ sung nhiệm vụ; không tính vào tổng số.`;
}
