import { FileChild } from 'docx';

/** Produces a table's XML piece by piece, when it is needed and not before. */
type XmlPieces = () => Iterable<string>;

/** An empty element that `docx` writes where a table belongs. */
class TableSlot extends FileChild {
  constructor(index: number) {
    super(`${SLOT}-${index}`);
  }
}

const SLOT = 'tableSlot';
// No text of a report can look like it: text has its `<` escaped.
const SLOT_PATTERN = new RegExp(`<${SLOT}-(\\d+)/>`);

/** Keeps the tables out of `docx`'s hands: it writes slots, the tables follow as text. */
export class TableSlots {
  readonly #tables: XmlPieces[] = [];

  add(table: XmlPieces): FileChild {
    return new TableSlot(this.#tables.push(table) - 1);
  }

  /** The document with every slot replaced, still in pieces. */
  *fill(documentXml: string): Generator<string, void, undefined> {
    for (const [position, part] of documentXml.split(SLOT_PATTERN).entries()) {
      if (position % 2 === 0) yield part;
      else yield* this.#tables[Number(part)]?.() ?? [];
    }
  }
}
