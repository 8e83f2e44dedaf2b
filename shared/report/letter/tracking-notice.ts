import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Programme } from '../../domain/programme.ts';
import { pointLetters } from '../../messages/report/headings.ts';
import { bodyNames } from '../../messages/report/names.ts';
import { noticeWords } from '../../messages/report/tracking-notice.ts';
import { heading, paragraph, point } from '../blocks.ts';
import type { Report, ReportBlock } from '../report.ts';
import { committeePaper } from './committee-paper.ts';

/** ASCII only, like the names of reports. */
export const NOTICE_FILE_NAME = 'TB-cap-nhat-bang-theo-doi.docx';

/**
 * The draft thông báo as data, for the Chair to change, number, date and sign: units bring the sheet
 * up to date instead of sending a monthly report on paper (Mẫu 1.4). Its days are those of `Cấu
 * hình`; lead units outside the UBND's orders are asked by name.
 */
export function trackingNotice(
  programme: Programme,
  today: CalendarDate,
  mark: string | null,
): Report {
  const { settings } = programme;
  const words = noticeWords(settings, bodyNames(settings));
  return {
    ...committeePaper({ settings, words, symbol: 'TB-UBND', today, mark }),
    documentType: words.documentType,
    addressee: null,
    body: body(words, words.asked(askedUnits(programme))),
    annexes: [],
  };
}

function body(words: ReturnType<typeof noticeWords>, asked: string): readonly ReportBlock[] {
  return [
    paragraph(words.opening),
    heading(2, '1', words.use),
    paragraph(words.insteadOfPaper),
    heading(2, '2', words.duties),
    ...words.dutyPoints.map((text, index) => point(pointLetters[index]!, text)),
    heading(2, '3', words.protection),
    paragraph(words.nothingSecret),
    heading(2, '4', words.organisation),
    ...(asked === '' ? [] : [paragraph(asked)]),
    paragraph(words.officeDuty),
    paragraph(words.closing),
  ];
}

/** Lead units that are asked, never ordered (`Hình thức nhắc`: Đề nghị phối hợp). */
function askedUnits({ units, tasks }: Programme): readonly string[] {
  const leads = new Set(tasks.flatMap(({ leadUnits }) => leadUnits));
  return units
    .filter(({ id, active, tone }) => active && tone === 'ask' && leads.has(id))
    .map(({ name }) => name);
}
