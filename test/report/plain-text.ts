import type { Report, ReportBlock, ReportTable } from '../../shared/report/report.ts';

/** A composed report as a person would read it aloud: for golden files and for reading. */
export function plainText(report: Report): string {
  const { header, signature, recipients } = report;
  return [
    ...(report.mark ? [`[${report.mark}]`] : []),
    ...(header.superiorBody ? [header.superiorBody] : []),
    ...header.issuingBody,
    `Số: …/${header.symbol}`,
    header.placeAndDate,
    '',
    ...(report.documentType ? [report.documentType] : []),
    report.subject,
    ...(report.addressee ? [`Kính gửi: ${report.addressee}`] : []),
    '',
    ...report.body.flatMap(blockLines),
    '',
    'Nơi nhận:',
    ...recipients.map((recipient) => `- ${recipient}`),
    ...signature.lines,
    signature.name,
    ...report.annexes.flatMap((annex) => [
      '',
      `Phụ lục ${annex.number}`.trim(),
      annex.title,
      annex.attachedTo,
      ...tableLines(annex.table),
    ]),
    '',
  ].join('\n');
}

/** Body text only: what sentences say. */
export function bodyText(report: Report): string {
  return report.body.flatMap(blockLines).join('\n');
}

function blockLines(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [...(block.level === 1 ? [''] : []), `${block.number}. ${block.text}`];
    case 'paragraph':
      return [block.text];
    case 'point':
      return [`${block.letter}) ${block.text}`];
    case 'table':
      return tableLines(block.table);
  }
}

function tableLines({ caption, header, rows }: ReportTable): readonly string[] {
  return [
    ...(caption ? [caption] : []),
    ...header.map((cells) => `| ${cells.map(({ text }) => text).join(' | ')} |`),
    ...rows.map(({ cells }) => `| ${cells.join(' | ')} |`),
  ];
}
