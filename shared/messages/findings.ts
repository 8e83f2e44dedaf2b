import type { Finding, FindingRule } from '../domain/finding.ts';
import { registerSentences } from './findings/register-sentences.ts';
import type { Sentences } from './findings/sentences.ts';
import { taskSentences } from './findings/task-sentences.ts';

/**
 * What each finding says: where, what was found, and what to type instead. The tone is the
 * office's: “Đề nghị …”, never “sai” or “không hợp lệ”.
 */
const sentences: Sentences<FindingRule> = { ...taskSentences, ...registerSentences };

/** The sentence of a finding, in Vietnamese, complete with its place. */
export function describeFinding(finding: Finding): string {
  const sentence = sentences[finding.rule] as (one: Finding) => string;
  return sentence(finding);
}
