import type { Look } from '../workbook/model.ts';
import { fontXml } from './style-xml.ts';

/** The smallest styles.xml: its first font is the look's, so that empty cells have it too. */
export function newStylesXml(look: Look): string {
  const none = '<left/><right/><top/><bottom/><diagonal/>';
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<fonts count="1">${fontXml({}, look)}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="1"><border>${none}</border></borders>` +
    `<cellStyleXfs count="1">${plain}/></cellStyleXfs>` +
    `<cellXfs count="1">${plain} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/></styleSheet>'
  );
}
