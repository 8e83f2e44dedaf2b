import type { ReportChart } from '../report.ts';
import { CHART, PAGE } from './decree-30.ts';
import { attribute } from './safe-text.ts';

const EMU_PER_TWIP = 635;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** By which the document finds the chart, counted from 1 over the whole report. */
export function chartId(number: number): string {
  return `chart${number}`;
}

/** The paragraph in which a chart stands, over the whole width of a landscape page. */
export function chartFrameXml(chart: ReportChart, number: number): string {
  const width = PAGE.landscapeTextWidth * EMU_PER_TWIP;
  const height = (CHART.legend + chart.categories.length * CHART.bar) * EMU_PER_TWIP;
  const name = `name="${attribute(chart.title)}" descr="${attribute(chart.altText)}"`;
  return (
    '<w:p><w:pPr><w:pStyle w:val="VBBieuDo"/></w:pPr><w:r><w:drawing>' +
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:docPr id="${number}" ${name}/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" r:id="${chartId(number)}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  );
}
