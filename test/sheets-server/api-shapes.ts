import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What one field of a message of the API holds. */
export interface FieldShape {
  readonly type: 'string' | 'number' | 'boolean' | 'any' | 'message' | 'map';
  /** The message's name when `type` is `message`, or the value's message of a `map`. */
  readonly message: string;
  readonly repeated: boolean;
}

type Shape = ReadonlyMap<string, FieldShape>;

let shapes: ReadonlyMap<string, Shape> | undefined;

/**
 * The fields of a message, by name. Read from the type file of `googleapis`, which Google generates
 * from the API itself: a copied list would be ours to get wrong.
 */
export function shapeOf(message: string): Shape {
  shapes ??= readShapes();
  const shape = shapes.get(message);
  if (shape === undefined) throw new Error(`no message ${message} in the API`);
  return shape;
}

function readShapes(): Map<string, Shape> {
  const path = createRequire(import.meta.url).resolve('googleapis/build/src/apis/sheets/v4.d.ts');
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = new Map<string, Shape>();
  for (const [, name, body] of text.matchAll(
    /export interface Schema\$(\w+) \{\n([\s\S]*?)\n {4}\}/g,
  )) {
    found.set(name!, readFields(body!));
  }
  return found;
}

function readFields(body: string): Shape {
  const fields = new Map<string, FieldShape>();
  for (const [, name, type] of body.matchAll(/(\w+)\?: ((?:\{[^}]*\}|[^;])+);/g)) {
    fields.set(name!, readType(type!));
  }
  return fields;
}

function readType(text: string): FieldShape {
  const message = /Schema\$(\w+)/.exec(text)?.[1] ?? '';
  const repeated = text.includes('[]');
  if (text.startsWith('{')) return { type: 'map', message, repeated: false };
  if (message !== '') return { type: 'message', message, repeated };
  const type = /^(string|number|boolean)/.exec(text)?.[1] as 'string' | undefined;
  return { type: type ?? 'any', message, repeated };
}
