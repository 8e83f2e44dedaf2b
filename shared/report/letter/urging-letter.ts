import { addWorkingDays } from '../../domain/calendar.ts';
import { type CalendarDate, yearOf } from '../../domain/calendar-date.ts';
import { formatDay } from '../../domain/format-day.ts';
import type { LateTask } from '../../domain/late-tasks.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Unit } from '../../domain/unit.ts';
import { bodyNames } from '../../messages/report/names.ts';
import { lateListHeaders, letterWords } from '../../messages/report/urging-letter.ts';
import { resultCell, titleCell } from '../annexes/task-cells.ts';
import { paragraph } from '../blocks.ts';
import type { Report, ReportTable } from '../report.ts';
import { committeePaper } from './committee-paper.ts';

/** Who is written to about what; a unit that only the Office itself may be gets no “qua Văn phòng”. */
export interface UrgingLetterInput {
  readonly programme: Programme;
  readonly unit: Unit;
  /** All of the unit's overdue work, longest first; at least one. */
  readonly late: readonly LateTask[];
  /** The days of the mails about it that reached the unit, earliest first. */
  readonly mailDays: readonly CalendarDate[];
  readonly today: CalendarDate;
  readonly mark: string | null;
}

/** Working days from the letter to the unit's answer, to the work being done, to the Office's report. */
const ANSWER_IN = 3;
const FINISH_IN = 6;
const REPORT_IN = 8;
const OFFICE = 'VP';

const WIDTHS = [10, 82, 30, 28, 66, 36];

/**
 * A draft công văn đôn đốc as data, for a person to number, date and sign (office.md 2.6; Nghị định
 * 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5). One overdue task is named in the text; several stand in a list.
 */
export function urgingLetter(input: UrgingLetterInput): Report {
  const { programme, unit, late, mailDays, today, mark } = input;
  const { settings, calendar } = programme;
  const names = bodyNames(settings);
  const isOffice = unit.id === OFFICE;
  const by = (days: number) => addWorkingDays(today, days, calendar);
  const setting = {
    settings: isOffice ? { ...settings, signatureForm: 'chair' as const } : settings,
    names,
    unit,
    isOffice,
  };
  const words = letterWords(setting);
  const demands = [
    words.finish(late.length, by(FINISH_IN)),
    words.answer(by(ANSWER_IN)),
    words.propose,
  ].map((text, index) => `${index + 1}. ${text}`);
  const closing = isOffice ? [] : [words.follow(by(REPORT_IN))];
  const texts = [
    [words.state(late, today), words.reminded(mailDays)].filter(Boolean).join(' '),
    words.order,
    ...demands,
    ...closing,
  ];
  return {
    ...committeePaper({ settings: setting.settings, words, symbol: 'UBND-VP', today, mark }),
    documentType: null,
    addressee: words.addressee,
    body: texts.map((text, index) =>
      paragraph(index === texts.length - 1 ? text.replace(/\.?$/, './.') : text),
    ),
    annexes:
      late.length === 1
        ? []
        : [
            {
              number: '',
              title: words.listTitle,
              attachedTo: words.attachedTo(yearOf(today)),
              table: lateList(late),
            },
          ],
  };
}

function lateList(late: readonly LateTask[]): ReportTable {
  return {
    columns: WIDTHS.map((widthMm, index) => ({
      widthMm,
      align: [0, 2, 3].includes(index) ? 'center' : 'left',
    })),
    header: [lateListHeaders.map((text) => ({ text }))],
    rows: late.map(({ task, workingDays }, index) => ({
      cells: [
        String(index + 1),
        titleCell(task),
        formatDay(task.deadline.effectiveDate!),
        String(workingDays),
        resultCell(task),
        '',
      ],
    })),
  };
}
