import { isDone } from '../../domain/task-state.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { ReportedTask } from './reported-task.ts';

/** Whom a proposal is addressed to, highest first. */
export const ADDRESSEES = [
  'superior',
  'party',
  'council',
  'committee',
  'chair',
  'vice-chair',
  'other',
] as const;

export type Addressee = (typeof ADDRESSEES)[number];

export interface ReportedProposal {
  readonly reported: ReportedTask;
  readonly addressee: Addressee;
  /** `Kiến nghị gửi` as typed, for an addressee that no dropdown knows. */
  readonly typed: string;
}

export interface ProposalFacts {
  /** Without an answer, highest addressee first. */
  readonly open: readonly ReportedProposal[];
  /** `Ý kiến chỉ đạo` has been written. */
  readonly answered: readonly ReportedTask[];
}

export function proposalFacts(tasks: readonly ReportedTask[]): ProposalFacts {
  const proposing = tasks.filter(
    ({ task, state, finishedInPeriod }) =>
      task.proposal !== '' && (!isDone(state) || finishedInPeriod),
  );
  return {
    open: proposing
      .filter(({ task }) => task.instruction === '')
      .map((reported) => ({ reported, ...addresseeOf(reported) }))
      .toSorted((a, b) => ADDRESSEES.indexOf(a.addressee) - ADDRESSEES.indexOf(b.addressee)),
    answered: proposing.filter(({ task }) => task.instruction !== ''),
  };
}

const patterns: readonly (readonly [RegExp, Addressee])[] = [
  [/cap tren|thanh pho|trung uong|thanh uy|^so /, 'superior'],
  [/dang uy|ban thuong vu/, 'party'],
  [/van phong/, 'other'],
  [/hdnd|hoi dong nhan dan/, 'council'],
  [/pho chu tich/, 'vice-chair'],
  [/chu tich/, 'chair'],
  [/ubnd|uy ban nhan dan/, 'committee'],
  // A unit's own head, or nobody: what still stands in the sheet is for the UBND to look at.
  [/^$|nguoi dung dau/, 'committee'],
];

/** `Kiến nghị gửi`, by default the level that decides the task (office.md 1.2). */
function addresseeOf({ task }: ReportedTask): { addressee: Addressee; typed: string } {
  const typed = task.proposalTo || task.decisionLevel;
  const key = searchKey(typed);
  return { typed, addressee: patterns.find(([pattern]) => pattern.test(key))?.[1] ?? 'other' };
}
