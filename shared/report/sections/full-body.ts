import { headings, nextWorkHeading } from '../../messages/report/headings.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Draft } from '../draft.ts';
import type { ReportBlock } from '../report.ts';
import { changeResults } from './changes.ts';
import { direction } from './direction.ts';
import {
  overdueSentence,
  permanentSentence,
  reservations,
  totalSentences,
  undatedSentence,
} from './general-results.ts';
import { generalTable } from './general-table.ts';
import { groupPoints } from './group-results.ts';
import { indicatorResults } from './indicators.ts';
import { nextWorkParagraphs } from './next-work.ts';
import { proposalParagraphs } from './proposals.ts';
import { shortcomings } from './shortcomings.ts';
import { unitResults } from './unit-results.ts';

/** Sections I–V (office.md 3.2): the Office's report, and the UBND's for general circulation. */
export function fullBody(draft: Draft): readonly ReportBlock[] {
  return [
    ...direction(draft),
    heading(1, 'II', headings.results),
    heading(2, '1', headings.general),
    ...generalResults(draft),
    heading(2, '2', headings.groups),
    ...groupPoints(draft),
    heading(2, '3', headings.indicators),
    ...indicatorResults(draft),
    heading(2, '4', headings.units),
    ...unitResults(draft),
    heading(2, '5', headings.changes),
    changeResults(draft),
    ...shortcomings(draft),
    heading(1, 'IV', nextWorkHeading(draft.facts.next.period)),
    ...nextWorkParagraphs(draft),
    heading(1, 'V', headings.proposals),
    ...proposalParagraphs(draft),
  ];
}

function generalResults(draft: Draft): readonly ReportBlock[] {
  const { totals } = draft.facts;
  const work =
    totals.total === 0 ? [] : [paragraph(permanentSentence(draft), overdueSentence(draft))];
  return [
    ...totalSentences(draft).map((one) => paragraph(one)),
    generalTable(draft),
    ...work,
    paragraph(undatedSentence(draft), ...reservations(draft)),
  ];
}
