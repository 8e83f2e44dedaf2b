import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument } from './api-error.ts';
import type { Book, Protection, Sheet } from './book.ts';
import { type Change, chooseId, gridById, gridRangeOf, openRectOf } from './change.ts';
import { checkMayChange, mayEditInside } from './protection.ts';
import { parseUpdateMask } from './update-mask.ts';

type ProtectedRange = sheets_v4.Schema$ProtectedRange;

export function addProtectedRange(
  change: Change,
  body: sheets_v4.Schema$AddProtectedRangeRequest,
): object {
  const { book, caller } = change;
  const given = body.protectedRange ?? {};
  if (given.range === undefined) throw invalidArgument('No range specified.');
  const sheet = gridById(book, given.range.sheetId);
  const taken = (id: number) => book.sheets.some((one) => one.protections.some((p) => p.id === id));
  const id = given.protectedRangeId ?? chooseId(book, taken);
  if (taken(id)) throw invalidArgument(`Protected range with id ${id} already exists`);
  const protection = protectionOf(given, id, caller);
  sheet.protections = [...sheet.protections, protection];
  // Recorded: the reply still says what was sent; only a later read names the creator as an editor.
  const reply = { ...protectedRange(book, sheet, protection, caller) };
  reply.editors = filledEditors(given.editors ?? {});
  return { addProtectedRange: { protectedRange: reply } };
}

function filledEditors(editors: sheets_v4.Schema$Editors): sheets_v4.Schema$Editors {
  return {
    ...(editors.users?.length ? { users: editors.users } : {}),
    ...(editors.groups?.length ? { groups: editors.groups } : {}),
    ...(editors.domainUsersCanEdit ? { domainUsersCanEdit: true } : {}),
  };
}

function protectionOf(given: ProtectedRange, id: number, creator: string): Protection {
  const warningOnly = given.warningOnly ?? false;
  if (warningOnly && Object.keys(filledEditors(given.editors ?? {})).length > 0) {
    throw invalidArgument('ProtectedRange is warningOnly. Editors cannot be set on it.');
  }
  const range = openRectOf(given.range ?? {});
  if (given.unprotectedRanges?.length && Object.keys(range).length > 0) {
    throw invalidArgument('Unprotected ranges are only supported on protected sheets.');
  }
  return {
    id,
    creator,
    range,
    unprotected: (given.unprotectedRanges ?? []).map(openRectOf),
    description: given.description || null,
    warningOnly,
    editors: given.editors ?? null,
  };
}

export function updateProtectedRange(
  change: Change,
  body: sheets_v4.Schema$UpdateProtectedRangeRequest,
): void {
  const given = body.protectedRange ?? {};
  const { sheet, protection } = findProtection(change, given.protectedRangeId);
  const heads = parseUpdateMask(body.fields, 'ProtectedRange').map(([head]) => head!);
  const before: ProtectedRange = {
    range: gridRangeOf(sheet, protection.range),
    unprotectedRanges: protection.unprotected.map((one) => gridRangeOf(sheet, one)),
    description: protection.description,
    warningOnly: protection.warningOnly,
    ...(protection.editors === null ? {} : { editors: protection.editors }),
  };
  const merged: Record<string, unknown> = { ...before };
  for (const head of heads) merged[head] = given[head as keyof ProtectedRange];
  const after = protectionOf(merged as ProtectedRange, protection.id, protection.creator);
  sheet.protections = sheet.protections.map((one) => (one === protection ? after : one));
}

export function deleteProtectedRange(
  change: Change,
  body: sheets_v4.Schema$DeleteProtectedRangeRequest,
): void {
  const { sheet, protection } = findProtection(change, body.protectedRangeId);
  sheet.protections = sheet.protections.filter((one) => one !== protection);
}

function findProtection(
  { book, caller }: Change,
  id: number | null | undefined,
): { sheet: Sheet; protection: Protection } {
  for (const sheet of book.sheets) {
    const protection = sheet.protections.find((one) => one.id === id);
    if (protection === undefined) continue;
    checkMayChange(book, protection, caller);
    return { sheet, protection };
  }
  throw invalidArgument(`No protected range with id: ${id ?? 0}`);
}

/** As it is read back: the description only when it has one, `requestingUserCanEdit` for the asker. */
export function protectedRange(
  book: Book,
  sheet: Sheet,
  one: Protection,
  caller: string,
): ProtectedRange {
  return {
    protectedRangeId: one.id,
    range: gridRangeOf(sheet, one.range),
    ...(one.description === null ? {} : { description: one.description }),
    ...(one.warningOnly ? { warningOnly: true } : {}),
    ...(mayEditInside(book, one, caller) ? { requestingUserCanEdit: true } : {}),
    ...(one.unprotected.length === 0
      ? {}
      : { unprotectedRanges: one.unprotected.map((free) => gridRangeOf(sheet, free)) }),
    editors: one.warningOnly ? { users: [one.creator] } : editorsOf(book, one),
  };
}

function editorsOf(book: Book, one: Protection): sheets_v4.Schema$Editors {
  const users = new Set([book.owner, one.creator, ...(one.editors?.users ?? [])]);
  return filledEditors({ ...one.editors, users: [...users] });
}
