import { formatDay } from '../../domain/format-day.ts';
import { changeInTasks } from '../../messages/report/comparison.ts';
import {
  bothIssuers,
  citedPaper,
  clarityReached,
  commonDuties,
  nothingTracked,
  papersIssued,
  remindersSent,
  unitsUpdated,
  withoutTask,
} from '../../messages/report/direction.ts';
import { headings } from '../../messages/report/headings.ts';
import { chairOf } from '../../messages/report/names.ts';
import { clarityLabels } from '../../messages/words.ts';
import { heading, paragraph } from '../blocks.ts';
import { codesOf, type Draft } from '../draft.ts';
import type { ReportBlock } from '../report.ts';
import { asClause } from '../text.ts';
import { bestResults, quotedResults } from './quoted-results.ts';

/** I. Công tác lãnh đạo, chỉ đạo, tổ chức thực hiện. */
export function direction(draft: Draft): readonly ReportBlock[] {
  return [
    heading(1, 'I', headings.direction),
    heading(2, '1', headings.papers),
    paragraph(papers(draft)),
    heading(2, '2', headings.followUp),
    paragraph(reminders(draft), results(draft), updates(draft)),
    heading(2, '3', headings.clarity),
    paragraph(clarity(draft), withoutTask(draft.input.openContents)),
  ];
}

function papers({ facts: { documents }, names }: Draft): string {
  const byChair = documents.filter((one) => one.byChair).length;
  const chair = chairOf(names);
  const issuer =
    byChair === 0
      ? names.committee
      : byChair === documents.length
        ? chair
        : bothIssuers(names.committee, chair);
  const latest = documents.length <= 5 ? documents : documents.slice(-3);
  const cited = latest.map(({ document }) =>
    citedPaper(
      document.type,
      document.reference,
      formatDay(document.issuedOn!),
      asClause(document.subject),
    ),
  );
  return papersIssued(issuer, names.committee, cited, documents.length);
}

function reminders({ input: { remindersSent: sent }, names }: Draft): string {
  return remindersSent(names.office, sent);
}

/** The programme's common duties are the Office's own following up (VP.01, VP.02). */
function results(draft: Draft): string {
  const common = draft.facts.groups.find(({ group }) => group === 0);
  const best = bestResults(common?.tasks ?? [], 3);
  return best.length === 0 ? '' : commonDuties(quotedResults(best, draft));
}

function updates({ facts: { units, window } }: Draft): string {
  const known = units.filter(({ unit }) => unit !== null);
  const named = (updated: 'some' | 'none') =>
    known.filter((one) => one.updated === updated).map(({ unit }) => unit?.name ?? '');
  const partly = named('some');
  const silent = named('none');
  const full = known.length - partly.length - silent.length;
  return unitsUpdated(
    { total: known.length, full, partly, silent },
    window.readOn === null ? null : formatDay(window.readOn),
  );
}

function clarity({ facts: { clarity: figures, tasks, previous } }: Draft): string {
  if (tasks.length === 0) return nothingTracked;
  return clarityReached({
    contents: figures.contents,
    tasks: tasks.length,
    clear: figures.clear,
    unclear: figures.unclear.length,
    missing: figures.missing.map(({ clarity: one, count }) => ({
      label: clarityLabels[one],
      count,
    })),
    unclearCodes: codesOf(figures.unclear),
    change: changeInTasks(
      figures.clear,
      previous && { period: previous.period, before: previous.clear },
    ),
  });
}
