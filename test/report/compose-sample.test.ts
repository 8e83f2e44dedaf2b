import { expect, test } from 'vitest';
import { composeReport } from '../../shared/report/compose-report.ts';
import { sampleDay } from '../../sheet-templates/sample/sample-day.ts';
import { bodyText } from './plain-text.ts';
import { emptyProgramme, sampleProgramme } from './sample-programme.ts';
import { aReportInput } from './small-programme.ts';

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

test('the programme before anybody has filled anything still makes a report', () => {
  const text = bodyText(reportOn(emptyProgramme(), 'office'));
  expect(text).toContain('63 nội dung của Chương trình đã được cụ thể hóa thành 65 nhiệm vụ');
  expect(text).toContain('đến nay chưa có nhiệm vụ đủ 06 rõ');
});
