import type { Table } from 'docx';
import { recipientsLabel } from '../../messages/report-layout.ts';
import type { Report } from '../report.ts';
import { SIGNATURE_COLUMNS } from './decree-30.ts';
import { frameTable } from './frame-table.ts';
import { styledParagraph } from './paragraphs.ts';

/** Ô 7 on the right, ô 9b on the left; II.9.d: “Nơi nhận:” stands level with the signer's title. */
export function signatureTable(report: Report): Table {
  const { lines, name } = report.signature;
  const signer = lines.map((line) => styledParagraph('VBQuyenHan', line));
  // Without a name the room is still there: the paragraph waits for the Office to type it.
  return frameTable(SIGNATURE_COLUMNS, [
    [recipientList(report.recipients), [...signer, styledParagraph('VBHoTen', name)]],
  ]);
}

/** II.9.d: a dash at the left margin, `;` after each and `.` after the last. */
function recipientList(recipients: readonly string[]) {
  return [
    styledParagraph('VBNoiNhan', recipientsLabel),
    ...recipients.map((recipient, index) =>
      styledParagraph(
        'VBNoiNhanDanhSach',
        `- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`,
      ),
    ),
  ];
}
