/** `1` → `A`, `27` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `1`, `AA` → `27`. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

/** `(12, 10)` → `J12`. Row and column are 1-based. */
export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** A sheet title as formulas and links want it: always quoted, `'` doubled. */
export function quoteSheet(title: string): string {
  return `'${title.replaceAll("'", "''")}'`;
}
