import type { ReportVariant } from './report-variant.ts';
import type { Settings } from './settings.ts';
import type { Unit, UnitId } from './unit.ts';

/**
 * What somebody who opens the reports page is to the ward: the Office and those whom `Cấu hình`
 * names open everything; a unit sees every state, as the workbook shows it anyway.
 */
export type Reader = { readonly kind: 'all' } | { readonly kind: 'unit'; readonly unit: UnitId };

/** Null for an address that neither `Cấu hình` nor an active unit in `Đơn vị` names. */
export function readerOf(
  address: string,
  { units, settings }: { readonly units: readonly Unit[]; readonly settings: Settings },
): Reader | null {
  const isTheirs = (mail: string) => mail !== '' && mail.toLowerCase() === address.toLowerCase();
  if ([settings.officeMail, ...settings.fullReaders].some(isTheirs)) return { kind: 'all' };
  const unit = units.find(
    ({ active, headMail, contactMail, leaderMail }) =>
      active && [headMail, contactMail, leaderMail].some(isTheirs),
  );
  if (!unit) return null;
  return unit.name === settings.officeName ? { kind: 'all' } : { kind: 'unit', unit: unit.id };
}

/**
 * A unit may have what the People's Committee sends it; the Office's and the Party's reports and
 * drafts of letters (`variant` null) are for those who work on them.
 */
export function mayDownload(reader: Reader, variant: ReportVariant | null): boolean {
  return reader.kind === 'all' || variant === 'committee';
}
