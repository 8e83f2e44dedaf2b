import type { Period } from '../domain/period.ts';
import type { ReportVariant } from '../domain/report-variant.ts';

const senders: Readonly<Record<ReportVariant, string>> = {
  office: 'VP',
  party: 'DU',
  committee: 'UBND',
};

const variants = new Map(
  Object.entries(senders).map(([variant, sender]) => [sender, variant as ReportVariant]),
);

/** What a stored file is, by the name it got here (a repeat is numbered); null = another file. */
export function variantOfFile(name: string): ReportVariant | null {
  return variants.get(/^BC-[\w-]+?-([A-Z]+)(?:-\d+)?\.docx$/.exec(name)?.[1] ?? '') ?? null;
}

/** Beside the reports, and the counts that belong to them, lie drafts of letters and of the thông báo. */
export function isReportName(fileName: string): boolean {
  return /^(?:BC|KPI)-/.test(fileName);
}

/** `KPI-2026-Q2.docx`. */
export function kpiFileName(period: Period): string {
  return `KPI-${period.id.replace('..', '-')}.docx`;
}

/** `BC-2026-Q2-VP.docx`: ASCII only, because attachments and old file servers spoil the rest. */
export function reportFileName(variant: ReportVariant, period: Period): string {
  return `BC-${period.id.replace('..', '-')}-${senders[variant]}.docx`;
}
