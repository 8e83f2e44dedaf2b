import { hasPart, type OfficePackage, partText, requiredPart } from './package-parts.ts';
import { type Relationship, relationships } from './relationships.ts';
import { UnreadableWorkbook } from './unreadable-workbook.ts';
import { childElements, rootElement, type XmlElement } from './xml-edit.ts';

/** A tab as the workbook part lists it. */
export interface SheetEntry {
  readonly title: string;
  readonly sheetId: number;
  /** The part with its cells; undefined for a tab without cells (chart, dialog, macro). */
  readonly part: string | undefined;
  readonly element: XmlElement;
}

export interface WorkbookPart {
  readonly name: string;
  readonly xml: string;
  /** `x:` when every tag of the workbook is written with that prefix. */
  readonly prefix: string;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/**
 * Finds the workbook part and its tabs the way the format prescribes. Throws UnreadableWorkbook:
 * not-a-workbook for other packages (.docx), unsupported for .xlsb and .ods, damaged.
 */
export function readWorkbookPart(office: OfficePackage): WorkbookPart {
  const name = workbookName(office);
  const xml = requiredPart(office, name);
  const root = rootElement(xml);
  const prefix = prefixOf(root.name);
  if (root.name !== `${prefix}workbook`) {
    throw new UnreadableWorkbook('not-a-workbook', 'The file is not a workbook');
  }
  const children = childElements(xml, root);
  const links = relationships(office, name);
  const list = children.find((child) => child.name === `${prefix}sheets`);
  const flag = children
    .find((child) => child.name === `${prefix}workbookPr`)
    ?.attributes.get('date1904');
  return {
    name,
    xml,
    prefix,
    sheets: list ? childElements(xml, list).map((sheet) => sheetEntry(sheet, links)) : [],
    relationships: links,
    date1904: flag === '1' || flag === 'true',
  };
}

/** `x:` for `x:row`, `` for `row`. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

function workbookName(office: OfficePackage): string {
  const main = relationships(office, '').find(({ kind }) => kind === 'officeDocument');
  if (main?.target.toLowerCase().endsWith('.bin')) {
    throw new UnreadableWorkbook('unsupported', 'The workbook is in the binary format .xlsb');
  }
  if (main && hasPart(office, main.target)) return main.target;
  if (partText(office, 'mimetype')?.includes('opendocument.spreadsheet')) {
    throw new UnreadableWorkbook('unsupported', 'The workbook is in the format .ods');
  }
  const reason = main ? 'damaged' : 'not-a-workbook';
  throw new UnreadableWorkbook(reason, 'The archive holds no workbook');
}

function sheetEntry(element: XmlElement, links: readonly Relationship[]): SheetEntry {
  const [, id] =
    [...element.attributes].find(([key]) => key.endsWith(':id') && !key.startsWith('xmlns')) ?? [];
  const link = links.find((one) => one.id === id);
  return {
    title: element.attributes.get('name') ?? '',
    sheetId: Number(element.attributes.get('sheetId') ?? 0),
    part: link?.kind === 'worksheet' ? link.target : undefined,
    element,
  };
}
