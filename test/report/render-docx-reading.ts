import { strFromU8, unzipSync } from 'fflate';

/**
 * Reads a .docx without any code of the writer: a strict XML reader and a resolver of styles, so
 * that a test asks what Word would show, whichever style or paragraph says it.
 */

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Throws on everything that makes Word say “unreadable content”. */
export function parseXml(xml: string): Element {
  const illegal = ILLEGAL.exec(xml);
  if (illegal) throw new Error(`Illegal character U+${illegal[0].codePointAt(0)?.toString(16)}`);
  const top: { tag: string; attributes: Record<string, string>; children: (Element | string)[] } = {
    tag: '',
    attributes: {},
    children: [],
  };
  const stack = [top];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closing, tag, attributes = '', empty, text] = match;
    const parent = stack.at(-1) ?? top;
    if (text !== undefined) parent.children.push(decode(text));
    else if (closing) {
      if (stack.pop()?.tag !== tag) throw new Error(`</${tag}> closes another element`);
    } else if (tag) {
      const element = { tag, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!empty) stack.push(element);
    }
  }
  if (end !== xml.length) throw new Error(`Not well formed at ${xml.slice(end, end + 60)}`);
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)?.tag}> is never closed`);
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined) throw new Error('No root element');
  return root;
}

function attributesOf(source: string): Record<string, string> {
  const found = Array.from(source.matchAll(/([\w:]+)="([^"]*)"/g));
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decode(value)]));
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));|&/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`Unknown entity ${whole}`);
    return character;
  });
}

/** All descendants with this tag, in document order. */
export function all(element: Element, tag: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.tag === tag ? [child] : []), ...all(child, tag)];
  });
}

export function children(element: Element, tag: string): Element[] {
  return element.children.filter(
    (child) => typeof child !== 'string' && child.tag === tag,
  ) as Element[];
}

/** The element at the end of a path of child tags. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (from, tag) => (from ? children(from, tag)[0] : undefined),
    element,
  );
}

export function value(element: Element | undefined, attribute = 'w:val'): string | undefined {
  return element?.attributes[attribute];
}

/** What a person reads in an element; a line break is `\n`. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.tag === 'w:t' ? child : '';
      return child.tag === 'w:br' ? '\n' : textOf(child);
    })
    .join('');
}

/** The look of a paragraph after its style, the styles beneath that, and the defaults. */
interface Look {
  readonly style: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly firstLine: number;
  readonly keepNext: boolean;
  readonly outlineLevel: number | undefined;
}

export class ReadDocx {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly document: Element;
  readonly body: Element;
  readonly #styles: Element;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
    this.document = this.xml('word/document.xml');
    this.body = at(this.document, 'w:body') ?? this.document;
    this.#styles = this.xml('word/styles.xml');
  }

  xml(path: string): Element {
    const bytes = this.parts[path];
    if (bytes === undefined) throw new Error(`No part ${path}`);
    return parseXml(strFromU8(bytes));
  }

  get styles(): Element[] {
    return children(this.#styles, 'w:style');
  }

  get paragraphs(): Element[] {
    return all(this.body, 'w:p');
  }

  get tables(): Element[] {
    return all(this.body, 'w:tbl');
  }

  get sections(): Element[] {
    return all(this.body, 'w:sectPr');
  }

  /** The first paragraph whose text begins so. */
  paragraph(start: string): Element {
    const found = this.paragraphs.find((p) =>
      textOf(p).replaceAll('\u00A0', ' ').startsWith(start),
    );
    if (found === undefined) throw new Error(`No paragraph begins with “${start}”`);
    return found;
  }

  look(paragraph: Element): Look {
    const style = value(at(paragraph, 'w:pPr', 'w:pStyle')) ?? 'Normal';
    const levels = [paragraph, ...this.#chain(style), this.#defaults()];
    const first =
      (...path: string[]) =>
      (attribute?: string) =>
        levels.map((level) => value(at(level, ...path), attribute)).find((v) => v !== undefined);
    const on = (...path: string[]) => levels.some((level) => at(level, ...path) !== undefined);
    const spacing = first('w:pPr', 'w:spacing');
    const outline = first('w:pPr', 'w:outlineLvl')();
    return {
      style,
      size: Number(first('w:rPr', 'w:sz')()) / 2,
      bold: on('w:rPr', 'w:b'),
      italic: on('w:rPr', 'w:i'),
      align: first('w:pPr', 'w:jc')() ?? 'left',
      before: Number(spacing('w:before') ?? 0),
      after: Number(spacing('w:after') ?? 0),
      line: Number(spacing('w:line') ?? 240),
      lineRule: spacing('w:lineRule') ?? 'auto',
      firstLine: Number(first('w:pPr', 'w:ind')('w:firstLine') ?? 0),
      keepNext: on('w:pPr', 'w:keepNext'),
      outlineLevel: outline === undefined ? undefined : Number(outline),
    };
  }

  #chain(id: string): Element[] {
    const style = this.styles.find((candidate) => value(candidate, 'w:styleId') === id);
    if (style === undefined) throw new Error(`Style ${id} is not defined`);
    const base = value(at(style, 'w:basedOn'));
    return [style, ...(base === undefined ? [] : this.#chain(base))];
  }

  /** docDefaults in the shape of a style. */
  #defaults(): Element {
    const defaults = at(this.#styles, 'w:docDefaults');
    const inner = [at(defaults, 'w:rPrDefault', 'w:rPr'), at(defaults, 'w:pPrDefault', 'w:pPr')];
    return { tag: 'defaults', attributes: {}, children: inner.filter((e) => e !== undefined) };
  }
}
