/**
 * Where people open a row: the address of its tab, and its first cell, by which a program brings
 * the row into view. It holds for the moment of reading: rows move when people sort. Null for files.
 */
export function rowAddress(
  tabAddresses: ReadonlyMap<string, string>,
  tab: string,
  row: number,
): string | null {
  const address = tabAddresses.get(tab);
  return address === undefined ? null : `${address}&range=A${row}`;
}
