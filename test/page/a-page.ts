import type { Programme } from '../../shared/domain/programme.ts';
import type { PortalInput } from '../../shared/page/portal-input.ts';
import { aProgramme } from '../builders.ts';

export const pageDay = '2026-06-22';

/** A page over this programme, for somebody of the Office; state what matters. */
export function aPage(
  programme: Programme = aProgramme(),
  overrides: Partial<PortalInput> = {},
): PortalInput {
  return {
    programme: {
      programme,
      findings: [],
      today: pageDay,
      readAt: '07 giờ 30 phút',
      sample: false,
    },
    trouble: null,
    workbook: {
      location: 'so-theo-doi.xlsx',
      address: null,
      rowAddress: (_, row) => `https://sheet.test/#range=A${row}`,
    },
    actions: { periods: [], period: '', variant: 'office', mailsLeave: true },
    notice: null,
    reminders: [],
    lastReminded: null,
    reports: [],
    drafts: [],
    ...overrides,
  };
}
