import { expect, test } from 'vitest';
import { parsePeriod } from '../../shared/domain/period.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import { sampleDay } from '../../sheet-templates/sample/sample-day.ts';
import { bodyText } from './plain-text.ts';
import { emptyProgramme, sampleProgramme } from './sample-programme.ts';
import { aReportInput, quarterTwo } from './small-programme.ts';

const reportOn = (programme: ReturnType<typeof sampleProgramme>, variant: 'office' | 'party') =>
  composeReport(aReportInput({ programme, variant, today: sampleDay }));

test('the report to the Party Committee stays within two pages', () => {
  const { body } = reportOn(sampleProgramme(), 'party');
  const prose = bodyText({
    ...reportOn(sampleProgramme(), 'party'),
    body: body.filter(({ kind }) => kind !== 'table'),
  });
  // Measured: 4.400 characters, Bảng 1 and the signature fill two pages of A4 at 14 pt.
  expect(prose.length).toBeLessThan(4_400);
});

test('it stays so beside a period before, for work that has all become late meanwhile', () => {
  const programme = sampleProgramme();
  const previous = { programme, period: quarterTwo, today: quarterTwo.to };
  const period = parsePeriod('2026-Q3', 14)!;
  const input = aReportInput({ programme, variant: 'party', period, today: period.to, previous });
  const report = composeReport(input);
  const body = report.body.filter(({ kind }) => kind !== 'table');
  // Bảng 1 has two more rows than in a first period.
  expect(bodyText({ ...report, body }).length).toBeLessThan(4_200);
});

test('the programme before anybody has filled anything still makes a report', () => {
  const text = bodyText(reportOn(emptyProgramme(), 'office'));
  expect(text).toContain('63 nội dung của Chương trình đã được cụ thể hóa thành 65 nhiệm vụ');
  expect(text).toContain('đến nay chưa có nhiệm vụ đủ 06 rõ');
});
