import type { CalendarDate } from '../../domain/calendar-date.ts';
import { citesWithDay, type DatedNumber, datedNumbers } from '../../domain/document-number.ts';
import {
  type Finding,
  type FindingDetails,
  type FindingPlace,
  finding,
} from '../../domain/finding.ts';
import type { RegisteredPaper } from '../registers/documents.ts';
import type { ReadTask } from '../tasks.ts';

/** Cells in which papers are cited with their days. */
const CITING = ['title', 'sourcePhrase', 'documentBasis', 'product', 'result', 'evidence'] as const;

interface FirstCited {
  readonly issuedOn: CalendarDate;
  readonly place: FindingPlace;
}

/**
 * Papers cited in task rows: one that is older than what it carries out (the programme itself holds
 * such a slip, 62-KH/ĐU), and one number with two days, here or in `Văn bản`. Shown to the Office,
 * never corrected; what `Văn bản` shows already and what many rows repeat is told once.
 */
export function checkCitedPapers(
  tasks: readonly ReadTask[],
  register: { readonly papers: readonly RegisteredPaper[]; readonly findings: readonly Finding[] },
): readonly Finding[] {
  const first = new Map<string, FirstCited>();
  for (const paper of register.papers.toReversed()) first.set(keyInTime(paper), paper);
  const told = new Set(register.findings.map(sameSlip));
  const findings: Finding[] = [];
  const read = new Map<string, readonly DatedNumber[]>();
  const numbersIn = (text: string) => {
    const known = read.get(text) ?? datedNumbers(text);
    read.set(text, known);
    return known;
  };
  for (const { row, task } of tasks) {
    if (task.restricted) continue;
    for (const key of CITING) {
      const text = row.text(key);
      if (!citesWithDay(text)) continue;
      const cited = numbersIn(text);
      for (const [index, paper] of cited.entries()) {
        const place = row.place(key);
        const found = [...twoDays(paper, place, first), ...older(cited[index - 1], paper, place)];
        const fresh = found.filter((one) => !told.has(sameSlip(one)));
        for (const one of fresh) told.add(sameSlip(one));
        findings.push(...fresh);
      }
    }
  }
  return findings;
}

/** Equal for one contradiction, wherever it stands. */
function sameSlip({ rule, details }: Finding): string {
  const { document, issuedOn, basisIssuedOn, otherIssuedOn } = details as Readonly<
    Partial<FindingDetails['document/older-than-basis'] & FindingDetails['document/two-dates']>
  >;
  const days = [issuedOn, basisIssuedOn ?? otherIssuedOn].toSorted();
  return [rule, document?.reference, ...days].join(' ');
}

/** Numbers of the state begin anew each year, those of the Party run through its term. */
function keyInTime({
  text,
  key,
  issuedOn,
}: Pick<DatedNumber, 'text' | 'key' | 'issuedOn'>): string {
  return /^\d+-/.test(text) ? key : `${key} ${issuedOn.slice(0, 4)}`;
}

function twoDays(
  paper: DatedNumber,
  place: FindingPlace,
  first: Map<string, FirstCited>,
): readonly Finding[] {
  const key = keyInTime(paper);
  const before = first.get(key);
  if (!before) first.set(key, { issuedOn: paper.issuedOn, place });
  if (!before || before.issuedOn === paper.issuedOn) return [];
  const details = {
    document: { type: paper.type, reference: paper.text },
    issuedOn: paper.issuedOn,
    otherIssuedOn: before.issuedOn,
    otherCell:
      before.place.tab === place.tab
        ? (before.place.cell ?? '')
        : `${before.place.cell} (trang ${before.place.tab})`,
  };
  return [finding('document/two-dates', place, details)];
}

function older(
  paper: DatedNumber | undefined,
  basis: DatedNumber,
  place: FindingPlace,
): readonly Finding[] {
  if (!paper || !basis.isBasis || paper.issuedOn >= basis.issuedOn) return [];
  const details = {
    document: { type: paper.type, reference: paper.text },
    issuedOn: paper.issuedOn,
    basis: { type: basis.type, reference: basis.text },
    basisIssuedOn: basis.issuedOn,
  };
  return [finding('document/older-than-basis', place, details)];
}
