/** One file inside a .docx: text, of which UTF-8 makes its bytes. */
export interface DocxPart {
  readonly name: string;
  /** Made while they are asked for, and only once. */
  readonly pieces: Iterable<string>;
}
