import validate from '@ooxml-tools/validate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { docxFile } from '../../functions/docx-file.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import { anAnnex, aReport } from './render-docx-sample.ts';
import { aReportInput, smallProgramme } from './small-programme.ts';

const ward = {
  mark: null,
  addressee: null,
  header: {
    ...aReport().header,
    superiorBody: null,
    issuingBody: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HÒA BÌNH'],
  },
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: '' },
  annexes: [],
};

// The first call starts Microsoft's Open XML SDK in WebAssembly, about eight seconds.
test('breaks no rule of the format in the eyes of Microsoft’s own checker (pain 15)', async () => {
  const drawn = composeReport(aReportInput({ programme: smallProgramme() }));
  expect(drawn.annexes[0]?.chart).toBeTruthy();
  const long = aReport({ annexes: [anAnnex(250)] });
  const empty = aReport({ body: [], annexes: [anAnnex(0)] });
  for (const report of [aReport(), aReport(ward), empty, long, drawn]) {
    expect(await validate(await docxFile(report), 'docx', 'Microsoft365')).toEqual([]);
  }
}, 120_000);

test('reads as headings, paragraphs and tables in another program', async () => {
  const buffer = Buffer.from(await docxFile(aReport()));
  const { value: html } = await mammoth.convertToHtml({ buffer });
  expect(html).toContain('<h1>I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN</h1>');
  expect(html).toContain('<h2>1. Kết quả chung</h2>');
  expect(html).toContain('<th rowspan="2">');
  expect(html).toContain('<th colspan="3"><p>Đã hoàn thành</p></th>');
  expect(html).toContain('<td colspan="8"><p>I. Nhóm nhiệm vụ số 1</p></td>');
  const { value: text } = await mammoth.extractRawText({ buffer });
  const order = [
    'CỘNG HÒA',
    'BÁO CÁO',
    'Kính gửi',
    'I. CÔNG TÁC',
    'Bảng\u00A01. ',
    './.',
    'Nơi nhận:',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
