import type { FindingOf, FindingRule } from '../../domain/finding.ts';

/** A sentence for each of some rules; a rule without one does not compile. */
export type Sentences<Rules extends FindingRule> = {
  readonly [Rule in Rules]: (finding: FindingOf<Rule>) => string;
};
