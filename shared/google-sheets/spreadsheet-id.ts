/** Ids are 44 characters today; nothing shorter than this has been one. */
const ID = /^[A-Za-z0-9_-]{30,}$/;
const IN_ADDRESS =
  /^(?:https:\/\/)?(?:docs|drive)\.google\.com\/(?:a\/[^/]+\/)?(?:spreadsheets|file)\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]{30,})(?:[/?#]|$)/;
const AS_QUERY =
  /^(?:https:\/\/)?(?:docs|drive)\.google\.com\/[^#]*[?&](?:id|key)=([A-Za-z0-9_-]{30,})/;

/**
 * The id in what a person pasted: the id itself, or the address of a spreadsheet with whatever
 * stands behind it. Null when it is neither, so that it may be the path of a file.
 */
export function spreadsheetId(text: string): string | null {
  const trimmed = text.trim();
  if (ID.test(trimmed)) return trimmed;
  return IN_ADDRESS.exec(trimmed)?.[1] ?? AS_QUERY.exec(trimmed)?.[1] ?? null;
}

/** Where people open it. */
export function spreadsheetAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** Where people open one of its tabs. */
export function tabAddress(id: string, sheetId: number): string {
  return `${spreadsheetAddress(id)}#gid=${sheetId}`;
}
