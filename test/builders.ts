import { type SpecialDay, workingCalendar } from '../shared/domain/calendar.ts';
import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import type { Change } from '../shared/domain/change.ts';
import type { Deadline } from '../shared/domain/deadline.ts';
import type { CitedDocument } from '../shared/domain/document.ts';
import { formatDay } from '../shared/domain/format-day.ts';
import type { Indicator } from '../shared/domain/indicator.ts';
import type { Programme } from '../shared/domain/programme.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { Task } from '../shared/domain/task.ts';
import { groupOfCode } from '../shared/domain/task-code.ts';
import type { Unit } from '../shared/domain/unit.ts';

/**
 * Sensible defaults, so that a test states only what matters. Everything is made up; a task is by
 * default clear in all six ways, in progress and due on 31/12/2026.
 */

const open = { every: null, checkpoints: [] } as const;

/** A deadline on a working day of that date; extended when a second day is given. */
export function aDeadline(date: CalendarDate, extendedTo: CalendarDate | null = null): Deadline {
  const effectiveDate = extendedTo ?? date;
  return { ...open, text: formatDay(date), kind: 'day', date, extendedTo, effectiveDate };
}

/** “Thường xuyên”. */
export function ongoingWork(): Deadline {
  return dateless('Thường xuyên', 'ongoing');
}

export function noDeadline(): Deadline {
  return dateless('', 'missing');
}

function dateless(text: string, kind: Deadline['kind']): Deadline {
  return { ...open, text, kind, date: null, extendedTo: null, effectiveDate: null };
}

/** The group follows the code and the lead units follow `leadUnit`, unless they are given. */
export function aTask(overrides: Partial<Task> = {}): Task {
  const code = overrides.code ?? 'N1.01';
  const leadUnit = overrides.leadUnit === undefined ? 'VHXH' : overrides.leadUnit;
  const task: Task = {
    code,
    tab: 'Nhiệm vụ',
    sheetRow: 3,
    group: groupOfCode(code),
    title: `Nhiệm vụ mẫu ${code}`,
    leadUnit,
    leadUnits: leadUnit === null ? [] : [leadUnit],
    supportingUnits: ['ALL'],
    issuingBody: 'UBND phường',
    measures: 'Lấy ý kiến Nhân dân',
    resources: 'Ngân sách chi thường xuyên',
    deadline: aDeadline('2026-12-31'),
    decisionLevel: 'Chủ tịch UBND phường',
    responsiblePerson: '',
    product: 'Kế hoạch của UBND phường',
    status: 'in-progress',
    progressPercent: null,
    result: '',
    evidence: '',
    completedOn: null,
    difficulty: '',
    proposal: '',
    proposalTo: '',
    updatedOn: null,
    confirmation: null,
    instruction: '',
    sourcePhrase: 'Câu mẫu của Chương trình',
    documentBasis: '',
    kind: '',
    restricted: false,
    inherited: [],
    parentCode: null,
    hasDetails: false,
  };
  return { ...task, ...overrides };
}

/** A task that its unit finished and the Office confirmed. */
export function aFinishedTask(completedOn: CalendarDate | null, overrides: Partial<Task> = {}) {
  return aTask({ status: 'done', completedOn, confirmation: 'confirmed', ...overrides });
}

export function aUnit(id: string, name: string, overrides: Partial<Unit> = {}): Unit {
  return {
    id,
    name,
    otherNames: [],
    sector: 'Cơ quan chuyên môn, đơn vị thuộc UBND',
    tone: 'urge',
    head: 'Nguyễn Văn A',
    headTitle: 'Trưởng phòng',
    headMail: `truong.${id.toLowerCase()}@hoabinh.test`,
    contact: 'Trần Thị B',
    contactMail: `${id.toLowerCase()}@hoabinh.test`,
    phone: '0225 000 000',
    leader: '',
    leaderMail: '',
    active: true,
    sheetRow: 3,
    ...overrides,
  };
}

/** The six lead units of the programme. */
export const someUnits: readonly Unit[] = [
  aUnit('VP', 'Văn phòng HĐND và UBND phường', { headTitle: 'Chánh Văn phòng' }),
  aUnit('KTHTDT', 'Phòng Kinh tế, Hạ tầng và Đô thị'),
  aUnit('VHXH', 'Phòng Văn hóa - Xã hội'),
  aUnit('PVHCC', 'Trung tâm Phục vụ hành chính công phường'),
  aUnit('CA', 'Công an phường', { tone: 'ask' }),
  aUnit('BCHQS', 'Ban Chỉ huy quân sự phường', { tone: 'ask' }),
];

export function someSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    bodyName: 'Ủy ban nhân dân phường Hòa Bình',
    place: 'Hòa Bình',
    officeName: 'Văn phòng HĐND và UBND phường',
    programmeNumber: '',
    programmeDate: null,
    programmeStart: '2026-04-01',
    signatureForm: 'chair',
    signerName: 'Lê Văn Mẫu',
    officeSignerName: 'Phạm Thị Mẫu',
    recipients: [],
    reportKind: 'quarter',
    reportVariant: 'office',
    closingDay: 14,
    partyClosingDay: 14,
    workingDaysToUpdate: 2,
    sendingMode: 'live',
    remindFrom: null,
    ladder: [15, 7, 3, 1],
    everyOverdue: 5,
    mostReminders: 3,
    sendsOnDaysOff: false,
    rhythm: 'weekly',
    weeklyDay: 1,
    headAfter: 5,
    chiefAfter: 10,
    letterAfter: 15,
    mailsLeaders: false,
    approvedMails: [],
    rowsPerSection: 10,
    officeContact: 'Trần Thị B',
    officePhone: '0225 000 001',
    officeMail: 'vanphong@hoabinh.test',
    fullReaders: [],
    sample: false,
    ...overrides,
  };
}

export function aProgramme(overrides: Partial<Programme> = {}): Programme {
  return {
    tasks: [],
    indicators: [],
    units: someUnits,
    documents: [],
    changes: [],
    calendar: aCalendar('2026-01-02'),
    settings: someSettings(),
    ...overrides,
  };
}

/** A calendar on which these days are public holidays. */
export function aCalendar(...holidays: readonly CalendarDate[]) {
  return workingCalendar(
    holidays.map((date): SpecialDay => ({ date, kind: 'holiday', name: 'Nghỉ lễ' })),
  );
}

/** An approved extension to 30/9/2026, unless told otherwise. */
export function aChange(overrides: Partial<Change> = {}): Change {
  return {
    sheetRow: 3,
    taskCode: 'N1.01',
    kind: 'extend',
    before: '',
    after: '',
    oldDate: '2026-06-30',
    newDate: '2026-09-30',
    reason: 'Chờ hướng dẫn của thành phố.',
    proposedBy: 'Phòng Văn hóa - Xã hội',
    proposedOn: '2026-05-20',
    decision: 'approved',
    decidedBy: 'Chủ tịch UBND phường',
    decidedOn: '2026-05-25',
    basis: 'Kết luận giao ban ngày 25/5/2026',
    ...overrides,
  };
}

export function anIndicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    sheetRow: 3,
    code: 'CT.01',
    title: 'Tỷ lệ dân số có tài khoản thanh toán điện tử',
    group: 2,
    unit: 'KTHTDT',
    measure: 'above',
    measureUnit: '%',
    target: '80',
    deadlineText: 'Đến năm 2030',
    targetThisYear: '',
    baseline: '',
    actual: '',
    actualOn: null,
    source: '',
    ...overrides,
  };
}

/** A plan of the UBND of 12/6/2026. */
export function aDocument(overrides: Partial<CitedDocument> = {}): CitedDocument {
  return {
    sheetRow: 3,
    reference: '15/KH-UBND',
    type: 'Kế hoạch',
    issuer: 'UBND phường',
    issuedOn: '2026-06-12',
    subject: 'Về xây dựng phường không ma túy',
    carriesOut: [],
    programmePart: 'II.8',
    ...overrides,
  };
}
