import { closeRect } from './a1.ts';
import { invalidArgument } from './api-error.ts';
import type { Book, Protection, Rect, Sheet } from './book.ts';

const REFUSAL =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Refuses an edit of cells that a protection keeps from this caller. */
export function checkMayEdit(book: Book, sheet: Sheet, rect: Rect, caller: string): void {
  for (const protection of sheet.protections) {
    if (mayEditInside(book, protection, caller)) continue;
    const inside = intersect(closeRect(sheet, protection.range), rect);
    if (inside === null) continue;
    const free = protection.unprotected.map((one) => closeRect(sheet, one));
    if (subtract(inside, free).length > 0) throw invalidArgument(REFUSAL);
  }
}

/** Refuses to put rows or columns where a protected range would have to grow. */
export function checkMayInsert(
  book: Book,
  sheet: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
  index: number,
  caller: string,
): void {
  for (const protection of sheet.protections) {
    if (mayEditInside(book, protection, caller)) continue;
    const rect = closeRect(sheet, protection.range);
    const [start, end] =
      dimension === 'ROWS' ? [rect.startRow, rect.endRow] : [rect.startColumn, rect.endColumn];
    if (start < index && index < end) throw invalidArgument(REFUSAL);
  }
}

/** Only those who may edit a protected range may change or remove the protection itself. */
export function checkMayChange(book: Book, protection: Protection, caller: string): void {
  if (!mayEditInside(book, protection, caller)) throw invalidArgument(REFUSAL);
}

export function mayEditInside(book: Book, protection: Protection, caller: string): boolean {
  if (protection.warningOnly || protection.editors === null) return true;
  if (caller === book.owner || caller === protection.creator) return true;
  return protection.editors.users?.includes(caller) ?? false;
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const rect = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return rect.startRow < rect.endRow && rect.startColumn < rect.endColumn ? rect : null;
}

/** What remains of a rectangle when others are cut out of it. */
function subtract(rect: Rect, holes: readonly Rect[]): Rect[] {
  let rest = [rect];
  for (const hole of holes) rest = rest.flatMap((piece) => cutOut(piece, hole));
  return rest;
}

function cutOut(rect: Rect, hole: Rect): Rect[] {
  const shared = intersect(rect, hole);
  if (shared === null) return [rect];
  const pieces = [
    { ...rect, endRow: shared.startRow },
    { ...rect, startRow: shared.endRow },
    { ...rect, startRow: shared.startRow, endRow: shared.endRow, endColumn: shared.startColumn },
    { ...rect, startRow: shared.startRow, endRow: shared.endRow, startColumn: shared.endColumn },
  ];
  return pieces.filter((one) => one.startRow < one.endRow && one.startColumn < one.endColumn);
}
