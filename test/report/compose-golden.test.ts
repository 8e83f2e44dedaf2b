import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parsePeriod } from '../../shared/domain/period.ts';
import type { ReportVariant } from '../../shared/domain/report-variant.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import type { Report } from '../../shared/report/report.ts';
import { plainText } from './plain-text.ts';
import {
  aReportInput,
  quarterTwo,
  smallProgramme,
  smallProgrammeInSeptember,
} from './small-programme.ts';

const { UPDATE_GOLDEN } = process.env;

/** UPDATE_GOLDEN=1 rewrites the file; a person reads the result. */
function expectGolden(report: Report, name: string): void {
  const golden = fileURLToPath(new URL(`${name}.golden.txt`, import.meta.url));
  if (UPDATE_GOLDEN === '1') writeFileSync(golden, plainText(report));
  expect(plainText(report)).toBe(readFileSync(golden, 'utf8'));
}

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
    expectGolden(report, variant);
  },
);

test.each<ReportVariant>(['office', 'party'])(
  'it reads as agreed beside the period before, in the %s version',
  (variant) => {
    const period = parsePeriod('2026-Q3', 14)!;
    const report = composeReport(
      aReportInput({
        programme: smallProgrammeInSeptember(),
        variant,
        period,
        today: period.to,
        remindersSent: { mails: 9, units: 3, letters: 0 },
        previous: { programme: smallProgramme(), period: quarterTwo, today: quarterTwo.to },
      }),
    );
    expectGolden(report, `${variant}-compared`);
  },
);
