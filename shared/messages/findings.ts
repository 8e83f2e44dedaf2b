import type { Finding, FindingRule } from '../domain/finding.ts';
import type { Task } from '../domain/task.ts';
import { codeKey } from '../domain/task-code.ts';
import { where } from './findings/phrases.ts';
import { registerSentences } from './findings/register-sentences.ts';
import type { Sentences } from './findings/sentences.ts';
import { taskSentences } from './findings/task-sentences.ts';
import { ruleTitles } from './rule-titles.ts';

/**
 * What each finding says: where, what was found, and what to type instead. The tone is the
 * office's: “Đề nghị …”, never “sai” or “không hợp lệ”.
 */
const sentences: Sentences<FindingRule> = { ...taskSentences, ...registerSentences };

/**
 * Describes findings outside the workbook: what is typed in a restricted row, or in a row of
 * `Điều chỉnh` about it, is not quoted, for only its code and title may leave.
 */
export function describerOutside(tasks: readonly Task[]): (one: Finding) => string {
  const restricted = tasks.filter((task) => task.restricted);
  const rows = new Set(restricted.map(({ tab, sheetRow }) => `${tab}\n${sheetRow}`));
  const codes = new Set(restricted.map(({ code }) => codeKey(code)));
  const isAbout = ({ tab, row, details }: Finding) =>
    rows.has(`${tab}\n${row}`) || ('code' in details && codes.has(codeKey(details.code)));
  return (one) =>
    isAbout(one)
      ? `${where(one)}: ${ruleTitles[one.rule]} (${hiddenWords}).`
      : describeFinding(one);
}

const hiddenWords = 'nội dung hạn chế, xem ở trang Rà soát';

/** The sentence of a finding, in Vietnamese, complete with its place. */
export function describeFinding(finding: Finding): string {
  const sentence = sentences[finding.rule] as (one: Finding) => string;
  return sentence(finding);
}
