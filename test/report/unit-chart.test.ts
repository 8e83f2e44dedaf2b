import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxFile } from '../../functions/docx-file.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import { reportFacts } from '../../shared/report/report-facts.ts';
import { sampleDay } from '../../sheet-templates/sample/sample-day.ts';
import { randomProgramme } from './random-programme.ts';
import { all, at, ReadDocx, value } from './render-docx-reading.ts';
import { sampleProgramme } from './sample-programme.ts';
import { aReportInput } from './small-programme.ts';

const input = aReportInput({ programme: sampleProgramme(), today: sampleDay });
const report = composeReport(input);
const chart = report.annexes[0]!.chart!;

describe('the chart of Phụ lục I', () => {
  test('shows every counted task once, whatever the programme', () => {
    fc.assert(
      fc.property(randomProgramme, (programme) => {
        const any = aReportInput({ programme });
        const drawn = composeReport(any).annexes[0]?.chart;
        if (!drawn) return;
        const { totals, units } = reportFacts(any);
        const sums = drawn.series.map(({ values }) => values.reduce((sum, one) => sum + one, 0));
        const { done, open, paused, total } = totals;
        expect(sums).toEqual([done.total, open.total - open.overdue, open.overdue, paused]);
        expect(sums.reduce((sum, one) => sum + one, 0)).toBe(total);
        expect(drawn.categories).toHaveLength(units.length);
      }),
    );
  });

  test('is told apart without colours and says its figures to who does not see it', () => {
    expect(new Set(chart.series.map(({ fill }) => fill)).size).toBe(chart.series.length);
    expect(chart.altText).toContain('Phòng Văn hóa - Xã hội: đã hoàn thành 3;');
  });

  test('stands in the file under its caption with its figures and its words for a screen reader', async () => {
    const docx = new ReadDocx(await docxFile(report));
    const caption = docx.paragraph(chart.title);
    expect(docx.look(caption).keepNext).toBe(true);
    const [properties] = all(docx.body, 'wp:docPr');
    expect(value(properties, 'descr')).toBe(chart.altText);
    const drawn = docx.xml('word/charts/chart1.xml');
    const ofSeries = all(drawn, 'c:ser').map((series) => ({
      name: at(series, 'c:tx', 'c:v')?.children[0],
      values: all(at(series, 'c:val')!, 'c:v').map((one) => Number(one.children[0])),
    }));
    expect(ofSeries).toEqual(chart.series.map(({ name, values }) => ({ name, values })));
    expect(
      all(drawn, 'a:srgbClr').every((color) => /^(..)\1\1$/.test(value(color, 'val') ?? '')),
    ).toBe(true);
  });

  test('is left out where there is only one unit to show', () => {
    const programme = sampleProgramme();
    const tasks = programme.tasks.map((task) => ({ ...task, leadUnit: 'VP', leadUnits: ['VP'] }));
    const one = composeReport({ ...input, programme: { ...programme, tasks } });
    expect(one.annexes[0]?.chart).toBeNull();
  });

  test('never stands in the report to the Party Committee', () => {
    const { annexes } = composeReport({ ...input, variant: 'party' });
    expect(annexes.every((annex) => !annex.chart)).toBe(true);
  });
});
