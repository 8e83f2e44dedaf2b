import type { Document } from 'docx';
import { escapeXml } from './safe-text.ts';

/** What `docx` makes of its objects: an element by its tag, a text, or `_attr` with attributes. */
type Described = string | number | boolean | { readonly [tag: string]: unknown };

/**
 * The XML of a part that `docx` objects describe. `docx` would write and zip it itself, together
 * with a dozen parts that no report needs, in many times the time and with the clock in it.
 */
export function describedXml(
  frame: Document,
  wrapper: Document['Document'] | Document['Headers'][number],
): string {
  const described = wrapper.View.prepForXml({ file: frame, viewWrapper: wrapper, stack: [] });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${nodeXml(described as Described)}`;
}

function nodeXml(node: Described): string {
  if (typeof node !== 'object') return escapeXml(String(node));
  return Object.entries(node)
    .map(([tag, content]) => elementXml(tag, listOf(content)))
    .join('');
}

function listOf(content: unknown): readonly Described[] {
  return (Array.isArray(content) ? content : [content]) as Described[];
}

function elementXml(tag: string, content: readonly Described[]): string {
  let attributes = '';
  let inner = '';
  for (const node of content) {
    if (typeof node === 'object' && '_attr' in node) attributes += attributesXml(node['_attr']);
    else inner += nodeXml(node);
  }
  return inner === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inner}</${tag}>`;
}

function attributesXml(attributes: unknown): string {
  return Object.entries(attributes as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
