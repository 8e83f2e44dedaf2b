import type { Finding } from '../../domain/finding.ts';

/** The contents of the programme that no row carries out, as the check of a workbook found them. */
export function openContents(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((one) =>
    one.rule === 'programme/content-open' ? [one.details.phrase] : [],
  );
}
