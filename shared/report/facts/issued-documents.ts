import type { CitedDocument } from '../../domain/document.ts';
import type { Programme } from '../../domain/programme.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { FiguresWindow } from './figures-window.ts';

/** A paper of the UBND or of its Chair that carries the programme out. */
export interface IssuedDocument {
  readonly document: CitedDocument;
  readonly byChair: boolean;
}

/** What `Văn bản` says was issued in the period, oldest first; never the programme itself. */
export function issuedDocuments(
  { documents, settings }: Programme,
  window: FiguresWindow,
): readonly IssuedDocument[] {
  const since = window.from ?? window.issuedFrom;
  return documents
    .map((document) => ({ document, byChair: isChair(document) }))
    .filter(({ document, byChair }) => byChair || isCommittee(document, settings.bodyName))
    .filter(({ document }) => !isProgramme(document, settings.programmeNumber))
    .filter(({ document: { issuedOn } }) => issuedOn !== null)
    .filter(({ document: { issuedOn } }) => issuedOn! >= since && issuedOn! <= window.asOf)
    .toSorted((a, b) => a.document.issuedOn!.localeCompare(b.document.issuedOn!));
}

function isCommittee({ issuer }: CitedDocument, bodyName: string): boolean {
  const key = issuerKey(issuer);
  return key === 'ubnd phuong' || key === issuerKey(bodyName);
}

function isChair({ issuer }: CitedDocument): boolean {
  return /^(pho )?chu tich ubnd phuong\b/.test(issuerKey(issuer));
}

function issuerKey(name: string): string {
  return searchKey(name).replace('uy ban nhan dan', 'ubnd');
}

function isProgramme({ reference, programmePart }: CitedDocument, number: string): boolean {
  if (searchKey(programmePart) === 'ten chuong trinh' || reference.startsWith('/')) return true;
  return number !== '' && searchKey(reference) === searchKey(number);
}
