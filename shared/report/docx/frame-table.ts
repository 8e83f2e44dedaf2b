import { type Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';

/** A borderless table that only places things side by side; its rows never break. */
export function frameTable(
  columnWidths: readonly [number, number],
  rows: readonly (readonly [Paragraph[], Paragraph[]])[],
): Table {
  return new Table({
    style: 'VBKhung',
    layout: TableLayoutType.FIXED,
    columnWidths: [...columnWidths],
    width: { size: columnWidths[0] + columnWidths[1], type: 'dxa' },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                width: { size: columnWidths[column] ?? 0, type: 'dxa' },
                children,
              }),
          ),
        }),
    ),
  });
}
