/** Who fills a column: the Office (Văn phòng), the lead unit, or the software itself. */
export type FilledBy = 'office' | 'unit' | 'software';

/**
 * `required`: the row is unusable without it · `clarity`: part of 06 rõ · `on-update`: written
 * when something happened · `optional`: blank is never a fault.
 */
export type Need = 'required' | 'clarity' | 'on-update' | 'optional';

/** One column of a people's tab: what its header says and by what other names people call it. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  /** Compared as `viKey`: case, tone style, Unicode form, spaces and dashes do not matter. */
  readonly aliases: readonly string[];
  /**
   * Headers in other words, as `searchKey` spells them (no marks, no joining signs). Taken only
   * where no header has the column's name, and only when one header alone is like it.
   */
  readonly like?: RegExp;
  /**
   * Words too common to name the column by themselves (“Đơn vị”), taken where the header row has
   * one of each list of `beside` and nothing else names the column.
   */
  readonly weak?: { readonly like: RegExp; readonly beside: readonly (readonly string[])[] };
  readonly filledBy: FilledBy;
  readonly need: Need;
  /** The values its dropdown offers. */
  readonly choices?: readonly string[];
}

/** A people's tab: its title, and the columns that make it recognisable. */
export interface TableContract<Key extends string = string> {
  readonly tab: string;
  readonly columns: readonly Column<Key>[];
  /** A table is this one only when all of these are found in one header row. */
  readonly identifiedBy: readonly Key[];
  /** … and at least one of these, where the identifying headers are common words. */
  readonly andOneOf?: readonly Key[];
}

/** Builds a column; `need` defaults to optional. */
export function column<const Key extends string>(
  key: Key,
  header: string,
  filledBy: FilledBy,
  need: Need = 'optional',
  more: Partial<Pick<Column, 'aliases' | 'choices' | 'like' | 'weak'>> = {},
): Column<Key> {
  return {
    key,
    header,
    filledBy,
    need,
    aliases: more.aliases ?? [],
    ...(more.choices ? { choices: more.choices } : {}),
    ...(more.like ? { like: more.like } : {}),
    ...(more.weak ? { weak: more.weak } : {}),
  };
}

/** What the header of one column says. */
export function headerOf<Key extends string>({ columns }: TableContract<Key>, key: Key): string {
  return columns.find((one) => one.key === key)?.header ?? key;
}
