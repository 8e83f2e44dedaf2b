import type { Finding, FindingRule } from './finding.ts';

/** How often each rule spoke, most frequent first. */
export function countByRule(
  findings: readonly Finding[],
): readonly (readonly [FindingRule, number])[] {
  const counts = Map.groupBy(findings, ({ rule }) => rule);
  return [...counts]
    .map(([rule, own]) => [rule, own.length] as const)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
