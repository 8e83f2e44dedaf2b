import { badRequest } from './api-error.ts';
import { shapeOf } from './api-shapes.ts';
import { expandMask } from './mask-paths.ts';

/** What a mask asks for: everything (`true`), or some fields and what of each. */
export type MaskTree = true | { readonly [field: string]: MaskTree };

type Branch = { [field: string]: MaskTree };

/** Reads the `fields` parameter (`a/b`, `a.b`, `a(b,c)`, `*`) against the message it selects from. */
export function parseResponseMask(text: string, message: string): MaskTree {
  const paths = expandMask(text);
  const tree: Branch = {};
  let everything = false;
  for (const path of paths) {
    if (!existsIn(message, path)) throw unknownPath(text, path);
    const end = path.indexOf('*');
    if (end === 0) everything = true;
    else plant(tree, end < 0 ? path : path.slice(0, end));
  }
  return everything ? true : tree;
}

function unknownPath(mask: string, path: readonly string[]): Error {
  const description =
    "Error expanding 'fields' parameter. " +
    `Cannot find matching fields for path '${path.join('.')}'.`;
  return badRequest('Request contains an invalid argument.', [{ field: mask, description }]);
}

function existsIn(message: string, path: readonly string[]): boolean {
  let current = message;
  for (const [index, name] of path.entries()) {
    if (name === '*') return index === path.length - 1;
    if (current === '') return false;
    const field = shapeOf(current).get(name);
    if (field === undefined) return false;
    // Below a map or a free value any name may stand.
    if (field.type === 'map' || field.type === 'any') return true;
    current = field.type === 'message' ? field.message : '';
  }
  return true;
}

function plant(tree: Branch, path: readonly string[]): void {
  let branch = tree;
  for (const [index, name] of path.entries()) {
    if (branch[name] === true) return;
    if (index === path.length - 1) {
      branch[name] = true;
      return;
    }
    branch[name] ??= {};
    branch = branch[name] as Branch;
  }
}

export function wants(mask: MaskTree, field: string): boolean {
  return mask === true || mask[field] !== undefined;
}

export function within(mask: MaskTree, field: string): MaskTree {
  return mask === true ? true : (mask[field] ?? {});
}

/** The reply with only what the mask selects, in the reply's own order. */
export function applyResponseMask(value: unknown, mask: MaskTree): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => applyResponseMask(item, mask));
  const kept: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const part = mask[name];
    if (part !== undefined) kept[name] = applyResponseMask(item, part);
  }
  return kept;
}
