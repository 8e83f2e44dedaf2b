import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ReportVariant } from '../../shared/domain/report-variant.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import { plainText } from './plain-text.ts';
import { aReportInput, smallProgramme } from './small-programme.ts';

const { UPDATE_GOLDEN } = process.env;

// UPDATE_GOLDEN=1 rewrites the files; a person reads the result.
test.each<ReportVariant>(['office', 'party', 'committee'])(
  'a small programme reads as agreed in the %s version',
  (variant) => {
    const report = composeReport(
      aReportInput({
        programme: smallProgramme(),
        variant,
        today: '2026-06-22',
        remindersSent: { mails: 14, units: 5, letters: 1 },
        mark: 'DỮ LIỆU MẪU - ngày mẫu 22/6/2026',
      }),
    );
    const golden = fileURLToPath(new URL(`${variant}.golden.txt`, import.meta.url));
    if (UPDATE_GOLDEN === '1') writeFileSync(golden, plainText(report));
    expect(plainText(report)).toBe(readFileSync(golden, 'utf8'));
  },
);
