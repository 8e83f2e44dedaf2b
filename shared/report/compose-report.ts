import { yearOf } from '../domain/calendar-date.ts';
import { formatDay } from '../domain/format-day.ts';
import {
  addressee,
  closingSentence,
  documentType,
  fileTitle,
  letterhead,
  openingSentence,
  placeAndDate,
  recipients,
  signature,
  subject,
  symbol,
} from '../messages/report/frame.ts';
import { annexes } from './annexes/annexes.ts';
import { paragraph } from './blocks.ts';
import { type Draft, draft } from './draft.ts';
import type { Report } from './report.ts';
import type { ReportInput } from './report-input.ts';
import { briefBody } from './sections/brief-body.ts';
import { fullBody } from './sections/full-body.ts';

/** The whole báo cáo as data: the same input always gives the same report. */
export function composeReport(input: ReportInput): Report {
  const { variant, period, mark, today } = input;
  const own = draft(input);
  const { settings, names } = own;
  const about = subject(settings, names, period);
  return {
    documentTitle: fileTitle(period),
    documentSubject: about,
    mark,
    header: {
      ...letterhead(variant, names),
      symbol: symbol(variant),
      placeAndDate: placeAndDate(settings.place, yearOf(today)),
    },
    documentType,
    subject: about,
    addressee: addressee(variant, names),
    body: [
      paragraph(opening(own)),
      ...(variant === 'party' ? briefBody(own) : fullBody(own)),
      paragraph(closingSentence(variant, names, period)),
    ],
    signature: signature(variant, settings),
    recipients: recipients(variant, names, settings.recipients),
    annexes: annexes(own),
  };
}

function opening({ input, facts: { window }, settings, names }: Draft): string {
  const { variant, period } = input;
  return openingSentence(variant, settings, names, period, {
    from: window.from === null ? null : formatDay(window.from),
    sinceIssue: window.firstPeriod && window.programmeIssued,
    to: formatDay(window.asOf),
    readOn: window.readOn === null ? null : formatDay(window.readOn),
    correctedOn: input.isCorrected ? formatDay(input.today) : null,
  });
}
