import type { ReportBlock, ReportTable } from './report.ts';

export function heading(level: 1 | 2, number: string, text: string): ReportBlock {
  return { kind: 'heading', level, number, text };
}

/** Sentences of one paragraph; empty ones are left out. */
export function paragraph(...sentences: readonly string[]): ReportBlock {
  return { kind: 'paragraph', text: sentences.filter((one) => one !== '').join(' ') };
}

export function point(letter: string, text: string): ReportBlock {
  return { kind: 'point', letter, text };
}

export function table(content: ReportTable): ReportBlock {
  return { kind: 'table', table: content };
}
