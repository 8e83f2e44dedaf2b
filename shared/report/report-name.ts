import type { Period } from '../domain/period.ts';
import type { ReportVariant } from '../domain/report-variant.ts';

const senders: Readonly<Record<ReportVariant, string>> = {
  office: 'VP',
  party: 'DU',
  committee: 'UBND',
};

/** `BC-2026-Q2-VP.docx`: ASCII only, because attachments and old file servers spoil the rest. */
export function reportFileName(variant: ReportVariant, period: Period): string {
  return `BC-${period.id.replace('..', '-')}-${senders[variant]}.docx`;
}
