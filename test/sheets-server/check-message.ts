import { badRequest, type FieldViolation } from './api-error.ts';
import { type FieldShape, shapeOf } from './api-shapes.ts';
import { checkValue, wrongValue } from './check-value.ts';

type Json = Record<string, unknown>;

/** Where the walk stands and what it found; a path is only written out for a violation. */
interface Walk {
  readonly trail: (string | number)[];
  readonly violations: FieldViolation[];
}

/**
 * Checks a body as Google's JSON layer does, before anything is looked at: unknown fields and wrong
 * types are all collected into one 400. Nulls count as absent; they and values in another spelling
 * are put right in place.
 */
export function checkMessage(body: unknown, message: string, path = ''): void {
  const walk: Walk = { trail: path === '' ? [] : [path], violations: [] };
  walkMessage(body, message, walk);
  throwAll(walk.violations);
}

/** One query parameter; returns its value in the usual spelling. */
export function checkParameter(name: string, value: string): string {
  const violations: FieldViolation[] = [];
  const type = /^(include|exclude)/.test(name) ? 'boolean' : 'string';
  const checked = checkValue(value, name, type, () => snakeCase(name), violations);
  throwAll(violations);
  return String(checked);
}

function throwAll(violations: readonly FieldViolation[]): void {
  if (violations.length === 0) return;
  throw badRequest(violations.map((one) => one.description).join('\n'), violations);
}

function walkMessage(value: unknown, message: string, walk: Walk): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    walk.violations.push(wrongValue(pathOf(walk), typeName(message), value));
    return;
  }
  const shape = shapeOf(message);
  const object = value as Json;
  let kind = false;
  for (const name in object) {
    const field = shape.get(name);
    if (field === undefined) {
      walk.violations.push(unknownName(name, pathOf(walk), 'Cannot find field.'));
    } else if (object[name] === null) {
      delete object[name];
    } else {
      // A request is one kind out of many.
      if (message === 'Request' && kind) walk.violations.push(secondKind(name, pathOf(walk)));
      kind = true;
      walkField(object, name, field, walk);
    }
  }
}

function walkField(object: Json, name: string, field: FieldShape, walk: Walk): void {
  const value = object[name];
  if (!field.repeated && Array.isArray(value)) {
    const problem = 'Proto field is not repeating, cannot start list.';
    walk.violations.push(unknownName(name, pathOf(walk), problem));
    return;
  }
  walk.trail.push(name);
  if (field.repeated && Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      walk.trail.push(index);
      value[index] = walkValue(value[index], name, field, walk);
      walk.trail.pop();
    }
  } else {
    const checked = walkValue(value, name, field, walk);
    // A single object where a list belongs is read as the list's one element.
    if (field.repeated) object[name] = [checked];
    else if (checked !== value) object[name] = checked;
  }
  walk.trail.pop();
}

function walkValue(value: unknown, name: string, field: FieldShape, walk: Walk): unknown {
  if (field.type === 'message') {
    walkMessage(value, field.message, walk);
    return value;
  }
  if (name === 'values' && field.type === 'any' && !Array.isArray(value)) {
    const type = 'type.googleapis.com/google.protobuf.ListValue';
    walk.violations.push(wrongValue(pathOf(walk), type, value));
  }
  return checkValue(value, name, field.type, () => pathOf(walk), walk.violations);
}

/** `requests[0].update_cells.rows[2]`: the names as Google's own messages have them. */
function pathOf({ trail }: Walk): string {
  let path = '';
  for (const step of trail) {
    if (typeof step === 'number') path += `[${step}]`;
    else path += path === '' ? snakeCase(step) : `.${snakeCase(step)}`;
  }
  return path;
}

function typeName(message: string): string {
  const name = message === 'Request' ? 'BatchUpdateSpreadsheetRequest.Request' : message;
  return `type.googleapis.com/google.apps.sheets.v4.${name}`;
}

function unknownName(name: string, path: string, problem: string): FieldViolation {
  const at = path === '' ? '' : ` at '${path}'`;
  const description = `Invalid JSON payload received. Unknown name "${name}"${at}: ${problem}`;
  return path === '' ? { description } : { field: path, description };
}

function secondKind(name: string, path: string): FieldViolation {
  const description =
    `Invalid value at '${path}' (oneof), oneof field 'kind' is already set. ` +
    `Cannot set '${name}'`;
  return { field: path, description };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
