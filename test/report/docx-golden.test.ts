import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { docxFile } from '../../functions/docx-file.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { aDeadline, aFinishedTask, aTask } from '../builders.ts';
import { type Element, ReadDocx } from './render-docx-reading.ts';
import { aReportInput, aReportOn } from './small-programme.ts';

const { UPDATE_GOLDEN } = process.env;

const programmes: Readonly<Record<string, ReportInput>> = {
  'nothing-yet': aReportInput({ variant: 'committee' }),
  'one-late': aReportOn([aTask({ code: 'N1.01', deadline: aDeadline('2026-05-29') })], {
    variant: 'party',
  }),
  'two-units': aReportOn([
    aFinishedTask('2026-05-20', {
      code: 'N1.01',
      leadUnit: 'VP',
      deadline: aDeadline('2026-05-29'),
    }),
    aTask({ code: 'N2.01', deadline: aDeadline('2026-09-30') }),
  ]),
};

// UPDATE_GOLDEN=1 rewrites the files; a person reads the result.
test.each(Object.keys(programmes))('the Word file of “%s” is made as agreed', async (name) => {
  const docx = new ReadDocx(await docxFile(composeReport(programmes[name]!)));
  const { children } = docx.document;
  const xml = children.map((child) => indented(child)).join('');
  const golden = fileURLToPath(new URL(`${name}.golden.xml`, import.meta.url));
  if (UPDATE_GOLDEN === '1') writeFileSync(golden, xml);
  expect(xml).toBe(readFileSync(golden, 'utf8'));
});

const ON_ONE_LINE = ['w:p', 'w:tcPr', 'w:trPr', 'w:tblPr', 'w:tblGrid', 'w:sectPr'];

/** One line for each paragraph, and for what only describes a table, a row, a cell or a section. */
function indented(node: Element | string, depth = 0): string {
  if (typeof node === 'string') return node;
  const { tag, children } = node;
  const space = '  '.repeat(depth);
  if (ON_ONE_LINE.includes(tag)) return `${space}${inline(node)}\n`;
  const inner = children.map((child) => indented(child, depth + 1)).join('');
  return `${space}<${tag}>\n${inner}${space}</${tag}>\n`;
}

function inline(node: Element | string): string {
  if (typeof node === 'string') return node;
  const { tag, attributes, children } = node;
  const names = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const start = `<${tag}${names.join('')}`;
  return children.length === 0
    ? `${start}/>`
    : `${start}>${children.map(inline).join('')}</${tag}>`;
}
