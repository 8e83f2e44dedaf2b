import { styleNames } from '../../messages/report-layout.ts';
import { FONT, LANGUAGE, SIZE, SPACING } from './decree-30.ts';
import {
  PARAGRAPH_STYLES,
  type ParagraphStyle,
  type ParagraphStyleId,
} from './paragraph-styles.ts';
import { escapeXml } from './safe-text.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The whole of word/styles.xml. Written here because `docx` cannot define table styles and adds
 * blue headings and a dozen styles the Office would never choose.
 */
export function stylesXml(): string {
  const paragraphs = Object.keys(PARAGRAPH_STYLES) as ParagraphStyleId[];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:styles xmlns:w="${NAMESPACE}">`,
    documentDefaults(),
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>',
    '<w:qFormat/></w:style>',
    ...paragraphs.map((id) => paragraphStyle(id, PARAGRAPH_STYLES[id])),
    characterStyles(),
    tableStyles(),
    '</w:styles>',
  ].join('');
}

function documentDefaults(): string {
  // Four scripts: with `ascii` alone Word takes ư and ơ from another font (they are hAnsi).
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((script) => `w:${script}="${FONT}"`);
  const language = `<w:lang w:val="${LANGUAGE}" w:eastAsia="${LANGUAGE}" w:bidi="${LANGUAGE}"/>`;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${fonts.join(' ')}/>` +
    `${size(SIZE.body)}${language}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>` +
    `<w:spacing w:before="0" w:after="0" w:line="${SPACING.single}" w:lineRule="auto"/>` +
    '</w:pPr></w:pPrDefault></w:docDefaults>'
  );
}

function paragraphStyle(id: ParagraphStyleId, style: ParagraphStyle): string {
  return (
    `<w:style w:type="paragraph"${id.startsWith('VB') ? ' w:customStyle="1"' : ''} ` +
    `w:styleId="${id}">${name(id)}<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>` +
    `${style.next ? `<w:next w:val="${style.next}"/>` : ''}<w:qFormat/>` +
    `<w:pPr>${paragraphProperties(style)}</w:pPr><w:rPr>${runProperties(style)}</w:rPr></w:style>`
  );
}

/** In the order the schema (CT_PPrBase) asks for. */
function paragraphProperties(style: ParagraphStyle): string {
  return [
    style.keepNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    style.bottomBorder
      ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>'
      : '',
    spacing(style),
    style.firstLine === undefined ? '' : `<w:ind w:firstLine="${style.firstLine}"/>`,
    style.contextualSpacing ? '<w:contextualSpacing/>' : '',
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
    style.outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${style.outlineLevel}"/>`,
  ].join('');
}

function spacing({ before, after, line, exactLine }: ParagraphStyle): string {
  const attributes = [
    before === undefined ? '' : ` w:before="${before}"`,
    after === undefined ? '' : ` w:after="${after}"`,
    line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`,
    exactLine === undefined ? '' : ` w:line="${exactLine}" w:lineRule="exact"`,
  ].join('');
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

function runProperties(style: ParagraphStyle): string {
  return (
    (style.bold ? '<w:b/><w:bCs/>' : '') +
    (style.italic ? '<w:i/><w:iCs/>' : '') +
    (style.size === undefined ? '' : size(style.size))
  );
}

function characterStyles(): string {
  return (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    `<w:style w:type="character" w:customStyle="1" w:styleId="VBDam">${name('VBDam')}` +
    '<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
  );
}

function tableStyles(): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = edges.map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal">' +
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 0)}</w:tblPr></w:style>` +
    tableStyle('VBKhung', cellMargins(0, 0)) +
    tableStyle(
      'VBBang',
      `<w:tblBorders>${borders.join('')}</w:tblBorders>` +
        cellMargins(SPACING.cellTopBottom, SPACING.cellSide),
    )
  );
}

function tableStyle(id: 'VBKhung' | 'VBBang', properties: string): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}">${name(id)}` +
    `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>${properties}</w:tblPr></w:style>`
  );
}

function cellMargins(topBottom: number, side: number): string {
  const edge = (tag: string, width: number) => `<w:${tag} w:w="${width}" w:type="dxa"/>`;
  return (
    `<w:tblCellMar>${edge('top', topBottom)}${edge('left', side)}` +
    `${edge('bottom', topBottom)}${edge('right', side)}</w:tblCellMar>`
  );
}

function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

/** Typed so that a style without a name does not compile. */
function name(id: keyof typeof styleNames): string {
  return `<w:name w:val="${escapeXml(styleNames[id])}"/>`;
}
