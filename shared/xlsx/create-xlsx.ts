import type { Look, SheetModel } from '../workbook/model.ts';
import { newStylesXml } from './new-styles.ts';
import { emptyPackage, type OfficePackage, packageBytes, putPart } from './package-parts.ts';
import { RELATIONSHIPS } from './relationships.ts';
import { addSheet, MAIN } from './sheet-parts.ts';
import { openStyleBook, styleBookXml } from './style-book.ts';
import { withFullCalculation } from './workbook-edit.ts';
import { readWorkbookPart } from './workbook-part.ts';
import { escapeText } from './xml-text.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * The bytes of an .xlsx with these tabs, the first one open. The same arguments give the same
 * bytes: no date is written, and zip time stamps are fixed. A formula (without `=`) must be in
 * Excel's file notation: English names, commas, `_xlfn.` before functions newer than 2007.
 * Throws RangeError on what Excel would not open (titles, overlong prompts, lists, links).
 */
export function createXlsx(
  sheets: readonly SheetModel[],
  look: Look,
  properties: { readonly title: string; readonly creator: string },
): Uint8Array {
  if (sheets.length === 0) throw new RangeError('A workbook needs at least one tab');
  const office = emptyPackage();
  putSkeleton(office, look, properties);
  const styles = openStyleBook(newStylesXml(look), look);
  sheets.forEach((sheet, index) => {
    addSheet({ office, styles, date1904: false }, sheet, index === 0);
  });
  putPart(office, 'xl/styles.xml', styleBookXml(styles));
  const { name, xml } = readWorkbookPart(office);
  putPart(office, name, withFullCalculation(xml));
  return packageBytes(office);
}

function putSkeleton(
  office: OfficePackage,
  look: Look,
  { title, creator }: { readonly title: string; readonly creator: string },
): void {
  const type = (part: string, name: string): string =>
    `<Override PartName="/${part}" ContentType="${name}"/>`;
  const link = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${kind}" Target="${target}"/>`;
  putPart(
    office,
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      type('xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`) +
      type('xl/styles.xml', `${OFFICE}.spreadsheetml.styles+xml`) +
      type('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      `${type('docProps/app.xml', `${OFFICE}.extended-properties+xml`)}</Types>`,
  );
  putPart(
    office,
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      link(1, `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml') +
      link(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') +
      `${link(3, `${RELATIONSHIPS}/extended-properties`, 'docProps/app.xml')}</Relationships>`,
  );
  putPart(
    office,
    'docProps/core.xml',
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(creator)}</dc:creator>` +
      '</cp:coreProperties>',
  );
  // LibreOffice computes all formulas anew only for programs it does not know by name.
  putPart(
    office,
    'docProps/app.xml',
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
      '<Application>Don Doc</Application></Properties>',
  );
  putPart(
    office,
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}"><bookViews><workbookView/></bookViews></workbook>`,
  );
  putPart(
    office,
    'xl/_rels/workbook.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${link(1, `${RELATIONSHIPS}/styles`, 'styles.xml')}</Relationships>`,
  );
  putPart(office, 'xl/styles.xml', newStylesXml(look));
}
