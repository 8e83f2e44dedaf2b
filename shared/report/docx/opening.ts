import type { FileChild, Paragraph, Table } from 'docx';
import {
  addressedTo,
  documentNumber,
  nationalMotto,
  nationalName,
} from '../../messages/report-layout.ts';
import type { Report, ReportHeader } from '../report.ts';
import { HEADER_COLUMNS, PAGE, SIZE } from './decree-30.ts';
import { frameTable } from './frame-table.ts';
import { ruleBeneath, styledParagraph } from './paragraphs.ts';

/** Ô 1–5a and 9a: everything above the first paragraph of the body. */
export function opening(report: Report): FileChild[] {
  const { documentType, addressee } = report;
  return [
    headerTable(report),
    ...(documentType === null ? [] : titleOf(documentType, report.subject)),
    // II.9.d: one addressee stands on the line of “Kính gửi:”; Mục V.8 prints no end mark.
    ...(addressee === null ? [] : [styledParagraph('VBKinhGui', addressedTo(addressee))]),
  ];
}

function titleOf(documentType: string, subject: string): Paragraph[] {
  return [
    styledParagraph('VBTenLoai', documentType),
    styledParagraph('VBTrichYeu', subject),
    ruleBeneath(subject, SIZE.subject, PAGE.portraitTextWidth),
  ];
}

/** Two rows, so that number and date share a line (II.4.c) however long the names above are. */
function headerTable({ header, documentType, subject }: Report): Table {
  const dateLine = styledParagraph('VBDiaDanh', header.placeAndDate);
  const numberLine = styledParagraph('VBSoKyHieu', documentNumber(header.symbol));
  // Ô 5b: a công văn's trích yếu stands under its number.
  const about = documentType === null ? [styledParagraph('VBTrichYeuCongVan', subject)] : [];
  return frameTable(HEADER_COLUMNS, [
    [issuer(header), national()],
    [[numberLine, ...about], [dateLine]],
  ]);
}

function issuer({ superiorBody, issuingBody }: ReportHeader): Paragraph[] {
  return [
    ...(superiorBody === null ? [] : [styledParagraph('VBCoQuanChuQuan', superiorBody)]),
    ...issuingBody.map((line) => styledParagraph('VBCoQuanBanHanh', line)),
    ruleBeneath(issuingBody.at(-1) ?? '', SIZE.issuingBody, HEADER_COLUMNS[0]),
  ];
}

function national(): Paragraph[] {
  return [
    styledParagraph('VBQuocHieu', nationalName),
    styledParagraph('VBTieuNgu', nationalMotto),
    // II.1.b: as long as the motto.
    ruleBeneath(nationalMotto, SIZE.motto, HEADER_COLUMNS[1], 1),
  ];
}
