import type { ChartFill, ReportChart } from '../report.ts';
import { FONT, LANGUAGE, SIZE } from './decree-30.ts';
import { attribute } from './safe-text.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OUTLINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';

/** Told apart by a photocopier: dark, light, striped, blank. */
const FILLS: Readonly<Record<ChartFill, string>> = {
  dark: solid('595959'),
  light: solid('D9D9D9'),
  striped:
    '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="000000"/></a:fgClr>' +
    '<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>',
  blank: solid('FFFFFF'),
};

/**
 * A bar for each category, its series one after another; a part of its own (`c:chartSpace`). The
 * figures stand in the part itself: no workbook is embedded, so nothing can be out of step with it.
 */
export function chartXml(chart: ReportChart): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main">` +
    `<c:lang val="${LANGUAGE}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>' +
    `<c:varyColors val="0"/>${chart.series.map((_, index) => seriesXml(chart, index)).join('')}` +
    '<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    `${axes()}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties()}</c:chartSpace>`
  );
}

function seriesXml({ categories, series }: ReportChart, index: number): string {
  const { name, values, fill } = series[index]!;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${attribute(name)}</c:v></c:tx><c:spPr>${FILLS[fill]}${OUTLINE}</c:spPr>` +
    `<c:invertIfNegative val="0"/>${labels(fill)}` +
    `<c:cat><c:strLit>${points(categories)}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>0</c:formatCode>${points(values.map(String))}</c:numLit></c:val>` +
    '</c:ser>'
  );
}

function points(values: readonly string[]): string {
  const all = values.map((value, at) => `<c:pt idx="${at}"><c:v>${attribute(value)}</c:v></c:pt>`);
  return `<c:ptCount val="${values.length}"/>${all.join('')}`;
}

/** The figure on its bar, on a white ground where the bar is dark or striped; no noughts. */
function labels(fill: ChartFill): string {
  const ground = fill === 'light' || fill === 'blank' ? '<a:noFill/>' : solid('FFFFFF');
  return (
    '<c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/>' +
    `<c:spPr>${ground}</c:spPr>${textProperties()}<c:dLblPos val="ctr"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** The first category stands on top, as in the table; a count needs no fractions. */
function axes(): string {
  const common = (id: number, orientation: string, hidden: number, side: string) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="${hidden}"/><c:axPos val="${side}"/>`;
  return (
    `<c:catAx>${common(1, 'maxMin', 0, 'l')}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${OUTLINE}</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx>${common(2, 'minMax', 1, 'b')}<c:numFmt formatCode="0" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    '<c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>'
  );
}

function textProperties(): string {
  const faces = ['latin', 'ea', 'cs'].map((script) => `<a:${script} typeface="${FONT}"/>`);
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${SIZE.tableCell * 100}" b="0">${solid('000000')}${faces.join('')}</a:defRPr>` +
    `</a:pPr><a:endParaRPr lang="${LANGUAGE}"/></a:p></c:txPr>`
  );
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
