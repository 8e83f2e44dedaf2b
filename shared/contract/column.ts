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
   * Headers in other words, in plain words (no marks, no joining signs, one space after each), the
   * clearest first. A clearer one is taken before a vaguer one, and any name before both.
   */
  readonly like?: readonly RegExp[];
  /** Words too common, or too much another column's, to name this one by themselves. */
  readonly weak?: WeakHeader;
  /**
   * Of several headers that claim the column, the one with such words is meant: “Công việc cụ thể”
   * beside “Nhiệm vụ”. The column's own name then ranks with its aliases, being the broader word.
   */
  readonly narrower?: RegExp;
  readonly filledBy: FilledBy;
  readonly need: Need;
  /** The values its dropdown offers. */
  readonly choices?: readonly string[];
}

/** “Đơn vị”: taken where nothing else names the column and its neighbours say what is meant. */
export interface WeakHeader {
  readonly like: RegExp;
  /** The header row has one column of each list. */
  readonly beside: readonly (readonly string[])[];
  /** Columns that give up their header where it is like this. */
  readonly insteadOf?: readonly string[];
}

/** Headers by which a row is known to be another table's: all stand in it, and none of `unless`. */
export interface OtherTable<Key extends string = string> {
  readonly headers: readonly RegExp[];
  readonly unless: readonly Key[];
}

/** A people's tab: its title, and the columns that make it recognisable. */
export interface TableContract<Key extends string = string> {
  readonly tab: string;
  readonly columns: readonly Column<Key>[];
  /** A table is this one only when all of these are found in one header row. */
  readonly identifiedBy: readonly Key[];
  /** … and at least one of these, where the identifying headers are common words. */
  readonly andOneOf?: readonly Key[];
  /** … and the row is none of these. */
  readonly others?: readonly OtherTable<Key>[];
  /** How the tab of this title is read where it does not hold the table as above. */
  readonly inOwnTab?: TableContract<Key>;
  /** A tab that bears the title of one of these and holds its table is left to it. */
  readonly yieldsTo?: readonly TableContract<string>[];
}

/** Builds a column; `need` defaults to optional. */
export function column<const Key extends string>(
  key: Key,
  header: string,
  filledBy: FilledBy,
  need: Need = 'optional',
  more: Partial<Pick<Column, 'aliases' | 'choices' | 'like' | 'weak' | 'narrower'>> = {},
): Column<Key> {
  return { key, header, filledBy, need, ...more, aliases: more.aliases ?? [] };
}

/** The same columns with more names. */
export function withNames<Key extends string>(
  columns: readonly Column<Key>[],
  names: Readonly<Partial<Record<Key, readonly string[]>>>,
): readonly Column<Key>[] {
  return columns.map((one) => ({ ...one, aliases: [...one.aliases, ...(names[one.key] ?? [])] }));
}

/** What the header of one column says. */
export function headerOf<Key extends string>({ columns }: TableContract<Key>, key: Key): string {
  return columns.find((one) => one.key === key)?.header ?? key;
}
