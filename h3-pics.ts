import { writeFileSync } from 'node:fs';
import { docxFile } from './functions/docx-file.ts';
import { composeReport } from './shared/report/compose-report.ts';
import { sampleDay } from './sheet-templates/sample/sample-day.ts';
import { anAnnex, aReport } from './test/report/render-docx-sample.ts';
import { sampleProgramme } from './test/report/sample-programme.ts';
import { aReportInput } from './test/report/small-programme.ts';

for (const variant of ['office', 'party', 'committee'] as const)
  writeFileSync(
    `/tmp/h3pics/${variant}.docx`,
    await docxFile(
      composeReport(aReportInput({ programme: sampleProgramme(), variant, today: sampleDay })),
    ),
  );
const a = anAnnex(0);
const rows = Array.from({ length: 230 }, (_, i) => anAnnex(i + 1).table.rows.at(-1)!);
const g = (t: string) => ({ cells: [t], wide: true, bold: true });
writeFileSync(
  '/tmp/h3pics/long.docx',
  await docxFile(
    aReport({
      annexes: [
        {
          ...a,
          table: {
            ...a.table,
            rows: [g('I. Nhóm một'), ...rows.slice(0, 75), g('II. Nhóm hai'), ...rows.slice(75)],
          },
        },
      ],
    }),
  ),
);
