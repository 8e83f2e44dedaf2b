import { invalidArgument } from './api-error.ts';
import { shapeOf } from './api-shapes.ts';
import { expandMask } from './mask-paths.ts';

type Json = Record<string, unknown>;

/** The paths of an update's `fields`, checked against the message that it updates. */
export function parseUpdateMask(text: string | null | undefined, message: string): string[][] {
  if (text === undefined || text === null || text === '') {
    throw invalidArgument(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  if (text === '*') return [...shapeOf(message).keys()].map((name) => [name]);
  return expandMask(text).map((path) => checkPath(path, message));
}

function checkPath(names: readonly string[], message: string): string[] {
  const path = names.map(camelCase);
  let current = message;
  for (const name of path) {
    const field = current === '' ? undefined : shapeOf(current).get(name);
    if (field === undefined) throw invalidArgument(`Invalid field: ${names.join('.')}`);
    current = field.type === 'message' && !field.repeated ? field.message : '';
  }
  return path;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `target` with every path of the mask taken from `source`; what `source` lacks is removed. */
export function applyUpdateMask<T extends object>(
  target: T,
  source: T,
  paths: readonly (readonly string[])[],
): T {
  let result = target as Json;
  for (const path of paths) result = copyPath(result, source as Json, path);
  return result as T;
}

function copyPath(target: Json, source: Json | undefined, path: readonly string[]): Json {
  const [name, ...rest] = path;
  const { [name!]: before, ...others } = target;
  const given = source?.[name!];
  if (rest.length === 0) {
    if (given === undefined) return others;
    // Written in place when it was there, so that the order of the fields stays.
    return { ...target, [name!]: given };
  }
  const inner = copyPath((before as Json | undefined) ?? {}, given as Json | undefined, rest);
  return Object.keys(inner).length === 0 ? others : { ...target, [name!]: inner };
}
