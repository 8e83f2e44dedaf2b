import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook as people's Excel leaves it: with everything the system knows nothing about. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

export type Parts = Readonly<Record<string, string>>;

export function zipOf(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '2026-03-02T08:00:00' });
}

export function partsOf(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]);
  return Object.fromEntries(files) as Parts;
}

export function relationshipsXml(
  ...links: readonly (readonly [string, string, string, string?])[]
) {
  const all = links.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${kind.includes('/') ? kind : `${OFFICE}/${kind}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** The tab of people's tasks; row 6 is missing on purpose, G is the verdict column. */
export const TASKS =
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:F7"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C9" sqref="C9"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
  '<cols><col min="1" max="1" width="9" customWidth="1"/><col min="2" max="2" width="41.5" style="2" customWidth="1"/></cols>' +
  '<sheetData>' +
  '<row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>' +
  '<row r="2" spans="1:6"><c r="A2" s="1" t="s"><v>1</v></c><c r="B2" s="1" t="s"><v>2</v></c><c r="F2" s="1" t="s"><v>3</v></c></row>' +
  '<row r="3" spans="1:6"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2" t="s"><v>5</v></c><c r="C3" s="3"><v>46054</v></c><c r="D3" s="2"/><c r="F3"><f>C3+1</f><v>46055</v></c></row>\n' +
  '<row r="4" spans="1:6"><c r="A4" t="inlineStr"><is><t>NV-2</t></is></c><c r="C4" s="3"/><c r="E4"><f t="shared" ref="E4:E5" si="0">C4*2</f><v>0</v></c><c r="F4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
  '<row r="5" spans="1:6"><c r="A5" t="s"><v>6</v></c><c r="C5"><v>0.85</v></c><c r="E5"><f t="shared" si="0"/><v>1.7</v></c><c r="F5" t="b"><v>1</v></c></row>' +
  '<row r="7" spans="1:6" s="2" customFormat="1"/>' +
  '</sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="abcd" saltValue="efgh" spinCount="100000" sheet="1"/>' +
  '<protectedRanges><protectedRange sqref="B3:B9" name="nhap"/></protectedRanges>' +
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
  '<conditionalFormatting sqref="A3:F9"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$C3&lt;46060</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D3:D9"><formula1>"Đang làm,Xong"</formula1></dataValidation><dataValidation type="custom" sqref="C3:C9"><formula1>C3&gt;1</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId2" tooltip="Mở"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<drawing r:id="rId3"/><legacyDrawing r:id="rId1"/>' +
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Khác!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>E3:E9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>' +
  '</worksheet>';

const OTHER = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>4</v></c><c r="B1"><f>SUM('Nhiệm vụ'!C3:C5)</f><v>46054.85</v></c></row></sheetData></worksheet>`;

const SHARED =
  `${DECLARATION}<sst xmlns="${MAIN}" count="8" uniqueCount="7"><si><t>Chương trình</t></si><si><t>Mã</t></si><si><t>Nội dung</t></si><si><t>Ghi chú</t></si><si><t>NV-1</t></si>` +
  '<si><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t>Rà soát</t></r><r><t xml:space="preserve"> hồ sơ _x0041_&amp;B</t></r><rPh sb="0" eb="1"><t>PHONETIC</t></rPh><phoneticPr fontId="1"/></si><si><t>NV-3</t></si></sst>';

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

/** The parts of the book; `changes` replaces or adds parts, `undefined` removes one. */
export function peoplesParts(changes: Record<string, string | undefined> = {}): Parts {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>` +
      override('xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`) +
      override('xl/worksheets/sheet1.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
      override('xl/worksheets/sheet7.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
      override('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`) +
      override('xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`) +
      override('xl/calcChain.xml', `${TYPE}.spreadsheetml.calcChain+xml`) +
      override('xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`) +
      override('xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`) +
      override('docProps/app.xml', `${TYPE}.extended-properties+xml`) +
      '</Types>',
    '_rels/.rels': relationshipsXml(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'extended-properties', 'docProps/app.xml'],
    ),
    'docProps/app.xml':
      `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>` +
      '<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant><vt:variant><vt:lpstr>Named Ranges</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
      '<TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>Khác</vt:lpstr><vt:lpstr>Nhiệm vụ</vt:lpstr><vt:lpstr>don_vi</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
    'customXml/item1.xml': '<du-lieu xmlns="urn:rieng">riêng</du-lieu>',
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews>` +
      '<sheets><sheet name="Khác" sheetId="9" state="hidden" r:id="rId4"/><sheet name="Nhiệm vụ" sheetId="3" r:id="rId1"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Nhiệm vụ\'!$A$1:$F$9</definedName><definedName name="don_vi">Khác!$A$1:$A$2</definedName></definedNames>' +
      '<calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rId4', 'worksheet', 'worksheets/sheet7.xml'],
      ['rId5', 'calcChain', 'calcChain.xml'],
      ['rId7', 'customXml', '../customXml/item1.xml'],
    ),
    'xl/worksheets/sheet1.xml': TASKS,
    'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
      ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId2', 'hyperlink', 'https://example.vn/', 'External'],
      ['rId3', 'drawing', '../drawings/drawing1.xml'],
      ['rId4', 'comments', '../comments1.xml'],
    ),
    'xl/worksheets/sheet7.xml': OTHER,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': SHARED,
    'xl/calcChain.xml': `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="F3" i="3"/></calcChain>`,
    'xl/comments1.xml': `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="B3" authorId="0"><text><t>Hỏi lại</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    'xl/drawings/drawing1.xml': `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>`,
    ...changes,
  };
  const present = Object.entries(parts).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  return Object.fromEntries(present);
}

export function peoplesBook(changes: Record<string, string | undefined> = {}): Uint8Array {
  return zipOf(peoplesParts(changes));
}

/** A small workbook whose only tab holds this `<sheetData>` (or a whole worksheet). */
export function bookWith(
  sheet: string,
  changes: Record<string, string | undefined> = {},
): Uint8Array {
  const xml = sheet.includes('<worksheet')
    ? sheet
    : `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`;
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"></Types>`,
    '_rels/.rels': relationshipsXml(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': xml,
    ...Object.fromEntries(
      Object.entries(changes).filter((one): one is [string, string] => one[1] !== undefined),
    ),
  });
}

/** The `<c>` elements of a worksheet by reference, and what is left when they are taken out. */
export function cellsOf(xml: string): {
  readonly cells: ReadonlyMap<string, string>;
  readonly rest: string;
} {
  const cells = new Map<string, string>();
  const rest = xml.replace(
    /<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g,
    (cell, name: string) => {
      cells.set(name, cell);
      return '';
    },
  );
  return { cells, rest };
}
