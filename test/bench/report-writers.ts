import { createRequire } from 'node:module';
import type { ReportTableRow } from '../../shared/report/report.ts';
import { leastWriter } from './least-writer.ts';
import { carbone, docxPackage, docxtemplater } from './report-peers.ts';

export const OURS = 'ours';
export const LIMIT = 'limit: XML by hand, node:zlib';

/** The same rows as the table of a Word file. */
export type ReportWriter = (rows: readonly ReportTableRow[]) => Promise<Uint8Array>;

/** What they need is loaded when they run: loading it is part of the work. */
export const reportWriters: Readonly<Record<string, ReportWriter>> = {
  [LIMIT]: leastWriter,
  [OURS]: ours,
  docxtemplater,
  carbone,
  docx: docxPackage,
};

async function ours(rows: readonly ReportTableRow[]): Promise<Uint8Array> {
  const { docxFile } = await import('../../functions/docx-file.ts');
  const { anAnnex, aReport } = await import('../report/render-docx-sample.ts');
  const annex = anAnnex(0);
  return docxFile(aReport({ annexes: [{ ...annex, table: { ...annex.table, rows } }] }));
}

/** Peers stand in a package of their own, so that they never become the product's. */
export function isInstalled(name: string): boolean {
  if (name === LIMIT || name === OURS) return true;
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
