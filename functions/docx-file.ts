import { renderDocx } from '../shared/report/render-docx.ts';
import type { Report } from '../shared/report/report.ts';
import { zipParts } from './adapters/zip-parts.ts';

/** The Word file of a report, or of a letter. Throws as `renderDocx` does. */
export async function docxFile(report: Report): Promise<Uint8Array> {
  return zipParts(renderDocx(report));
}
