import { headings, nextWorkHeading } from '../../messages/report/headings.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Draft } from '../draft.ts';
import type { ReportBlock } from '../report.ts';
import { overdueSentence, reservations, totalSentencesInBrief } from './general-results.ts';
import { generalTableInBrief } from './general-table.ts';
import { highlights } from './group-results.ts';
import { indicatorsInBrief } from './indicators.ts';
import { nextWorkInBrief } from './next-work.ts';
import { proposalsInBrief } from './proposals.ts';
import { causesInBrief } from './shortcomings.ts';

/** At most two pages, for the standing Party Committee (office.md 3.2, version B). */
export function briefBody(draft: Draft): readonly ReportBlock[] {
  return [
    heading(1, 'I', headings.results),
    heading(2, '1', headings.general),
    paragraph(...totalSentencesInBrief(draft), ...reservations(draft)),
    generalTableInBrief(draft),
    heading(2, '2', headings.highlights),
    paragraph(highlights(draft)),
    heading(2, '3', headings.indicatorsInBrief),
    indicatorsInBrief(draft),
    heading(1, 'II', headings.troubles),
    paragraph(overdueSentence(draft), causesInBrief(draft)),
    heading(1, 'III', nextWorkHeading(draft.facts.next.period)),
    paragraph(nextWorkInBrief(draft)),
    heading(1, 'IV', headings.proposals),
    ...proposalsInBrief(draft),
  ];
}
