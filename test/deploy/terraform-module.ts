import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getReferencesInExpression, parse } from '@cdktf/hcl2json';

/** A folder of .tf files, as data: kind of block → type or name → … */
export interface TerraformModule {
  readonly blocks: Readonly<Record<string, unknown>>;
  /** Everything that expressions point at: `var.image`, `google_storage_bucket.store`, … */
  readonly references: ReadonlySet<string>;
  /** What there is to point at. */
  readonly declared: ReadonlySet<string>;
}

type Block = Readonly<Record<string, unknown>>;

/** Throws where a file cannot be parsed. */
export async function terraformModule(folder: string): Promise<TerraformModule> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tf'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const blocks = (await parse('all.tf', texts.join('\n'))) as Block;
  const references = new Set<string>();
  for (const expression of expressionsIn(blocks)) {
    for (const { value } of await getReferencesInExpression('all.tf', expression)) {
      references.add(pointedAt(value));
    }
  }
  return { blocks, references, declared: new Set(declaredIn(blocks)) };
}

/** The blocks of one kind of resource by their names. */
export function resources({ blocks }: TerraformModule, type: string): ReadonlyMap<string, Block> {
  const ofType = (blocks['resource'] as Record<string, Record<string, readonly Block[]>>)[type];
  return new Map(Object.entries(ofType ?? {}).map(([name, [block]]) => [name, block!]));
}

export function localsOf({ blocks }: TerraformModule): Block {
  return Object.assign({}, ...((blocks['locals'] ?? []) as readonly Block[]));
}

function expressionsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return interpolations(value);
  if (Array.isArray(value)) return value.flatMap(expressionsIn);
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(expressionsIn)
    : [];
}

/** `data.google_project.this.number` → `data.google_project.this`; others have two parts. */
function pointedAt(reference: string): string {
  const parts = reference.split('.').map((part) => part.replace(/\[.*$/, ''));
  return parts.slice(0, parts[0] === 'data' ? 3 : 2).join('.');
}

function declaredIn(blocks: Block): readonly string[] {
  const names = (kind: string) => Object.keys((blocks[kind] ?? {}) as Block);
  const typed = (kind: string, prefix: string) =>
    Object.entries((blocks[kind] ?? {}) as Record<string, Block>).flatMap(([type, named]) =>
      Object.keys(named).map((name) => `${prefix}${type}.${name}`),
    );
  const locals = ((blocks['locals'] ?? []) as readonly Block[]).flatMap(Object.keys);
  return [
    ...names('variable').map((name) => `var.${name}`),
    ...names('module').map((name) => `module.${name}`),
    ...locals.map((name) => `local.${name}`),
    ...typed('resource', ''),
    ...typed('data', 'data.'),
  ];
}

/** Every outermost `${…}` of a text, however deep its braces. */
function interpolations(text: string): readonly string[] {
  const found: string[] = [];
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', start)) {
    let depth = 0;
    let end = start + 1;
    do {
      if (text[end] === '{') depth++;
      if (text[end] === '}') depth--;
      end++;
    } while (depth > 0 && end < text.length);
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}
