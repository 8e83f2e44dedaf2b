import { searchKey } from '../../domain/vietnamese-text.ts';

/** The value whose label was chosen; undefined for other words, null for a blank cell. */
export function readChoice<Value extends string>(
  text: string,
  labels: Readonly<Record<Value, string>>,
): Value | null | undefined {
  const key = searchKey(text);
  if (key === '') return null;
  const entries = Object.entries(labels) as [Value, string][];
  return entries.find(([, label]) => searchKey(label) === key)?.[0];
}
