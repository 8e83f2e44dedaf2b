import type { DocumentColumnKey } from '../../contract/registers.ts';
import { type CalendarDate, yearOf } from '../../domain/calendar-date.ts';
import type { CitedDocument } from '../../domain/document.ts';
import { documentNumbers, paperKey } from '../../domain/document-number.ts';
import { type Finding, type FindingPlace, finding } from '../../domain/finding.ts';
import { cleanText, searchKey } from '../../domain/vietnamese-text.ts';
import { readDateCell } from '../cells/date-cell.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import { type TableRow, tableRows } from '../tables/table-row.ts';
import { bareName, nameInFull } from '../units/unit-name-keys.ts';

/** A paper with its number and its day, and where the day stands. */
export interface RegisteredPaper {
  readonly text: string;
  readonly key: string;
  readonly issuedOn: CalendarDate;
  readonly place: FindingPlace;
}

/** Reads `Văn bản` and flags a document that is older than one it carries out. */
export function parseDocuments(
  layout: TableLayout<DocumentColumnKey> | null,
  place: string,
): {
  readonly documents: readonly CitedDocument[];
  readonly papers: readonly RegisteredPaper[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const rows = tableRows(layout).filter(
    (row) => row.text('reference') !== '' || row.text('subject') !== '',
  );
  const documents = rows.map((row) => parseDocument(row, findings));
  for (const [index, document] of documents.entries()) {
    findings.push(...olderThanBasis(document, documents, rows[index]!));
    findings.push(...twoDates(document, documents.slice(0, index), rows, searchKey(place)));
  }
  const papers = documents.flatMap((document, index) => registered(document, rows[index]!));
  return { documents, papers, findings };
}

function parseDocument(row: TableRow<DocumentColumnKey>, findings: Finding[]): CitedDocument {
  return {
    sheetRow: row.sheetRow,
    reference: row.text('reference'),
    type: row.text('type'),
    issuer: row.text('issuer'),
    issuedOn: issueDate(row, findings),
    subject: row.text('subject'),
    carriesOut: splitReferences(row.text('carriesOut')),
    programmePart: row.text('programmePart'),
  };
}

function issueDate(row: TableRow<DocumentColumnKey>, findings: Finding[]): CalendarDate | null {
  const reading = readDateCell(row.cell('issuedOn'));
  if (reading.kind === 'day') return reading.date;
  if (reading.kind !== 'blank') {
    const details = { document: row.text('reference'), text: row.text('issuedOn') };
    findings.push(finding('document/date-unreadable', row.place('issuedOn'), details));
  }
  return null;
}

/** A row of one number and a day. */
function registered(
  { reference, issuer, issuedOn }: CitedDocument,
  row: TableRow<DocumentColumnKey>,
): readonly RegisteredPaper[] {
  const [number, ...others] = documentNumbers(reference);
  if (issuedOn === null || number === undefined || others.length > 0) return [];
  const key = paperKey(number.key, /\bthanh pho\b|\btp\b/.test(searchKey(issuer)));
  return [{ text: number.text, key, issuedOn, place: row.place('issuedOn') }];
}

/** Each number cited in the cell, and what names a paper without one. */
function splitReferences(text: string): readonly string[] {
  return text
    .split(/[;\n]+/)
    .flatMap((part) => {
      const numbers = documentNumbers(part).map((one) => one.text);
      return numbers.length > 0 ? numbers : part.split(',');
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Papers without a number are compared by what is written. */
function referenceKey(reference: string): string {
  const [number] = documentNumbers(reference);
  return number ? number.key : cleanText(reference).replaceAll(' ', '');
}

/**
 * Numbers of the state begin anew each year, so only two days of one year contradict each other;
 * those of the Party run through its term, and their symbol names who issued them.
 */
function twoDates(
  document: CitedDocument,
  before: readonly CitedDocument[],
  rows: readonly TableRow<DocumentColumnKey>[],
  placeKey: string,
): readonly Finding[] {
  const { issuedOn, reference, type } = document;
  if (issuedOn === null || documentNumbers(reference).length === 0) return [];
  const other = before.findIndex(
    (one) =>
      one.issuedOn !== null &&
      one.issuedOn !== issuedOn &&
      referenceKey(one.reference) === referenceKey(reference) &&
      (isOfParty(reference) ||
        (yearOf(one.issuedOn) === yearOf(issuedOn) &&
          issuerKey(one.issuer, placeKey) === issuerKey(document.issuer, placeKey))),
  );
  if (other === -1) return [];
  return [
    finding('document/two-dates', rows[before.length]!.place('issuedOn'), {
      document: { type, reference },
      issuedOn,
      otherIssuedOn: before[other]!.issuedOn!,
      otherCell: rows[other]!.place('issuedOn').cell ?? '',
    }),
  ];
}

/** “UBND phường”, “Ủy ban nhân dân phường” and the same with the ward's name are one. */
function issuerKey(issuer: string, placeKey: string): string {
  return nameInFull(bareName(issuer, placeKey));
}

/** `62-KH/ĐU`; papers of the state write `62/KH-UBND`. */
function isOfParty(reference: string): boolean {
  return /^\d+-/.test(documentNumbers(reference)[0]?.text ?? '');
}

/**
 * A plan cannot carry out a paper that did not exist yet. The programme itself holds such a slip
 * (62-KH/ĐU): it is shown to the Office and never corrected.
 */
function olderThanBasis(
  document: CitedDocument,
  all: readonly CitedDocument[],
  row: TableRow<DocumentColumnKey>,
): readonly Finding[] {
  const issuedOn = document.issuedOn;
  if (issuedOn === null) return [];
  const bases = document.carriesOut
    .map((reference) =>
      all.find((other) => referenceKey(other.reference) === referenceKey(reference)),
    )
    .filter((other) => other !== undefined && other.issuedOn !== null && other.issuedOn > issuedOn)
    .map((other) => other!);
  return bases.slice(0, 1).map((basis) =>
    finding('document/older-than-basis', row.place('issuedOn'), {
      document: { type: document.type, reference: document.reference },
      issuedOn,
      basis: { type: basis.type, reference: basis.reference },
      basisIssuedOn: basis.issuedOn!,
    }),
  );
}
