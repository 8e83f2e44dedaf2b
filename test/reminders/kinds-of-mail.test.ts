import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Settings } from '../../shared/domain/settings.ts';
import type { Task } from '../../shared/domain/task.ts';
import type { Unit } from '../../shared/domain/unit.ts';
import { digestMail } from '../../shared/reminders/digest-mail.ts';
import { headMail } from '../../shared/reminders/head-mail.ts';
import { planHeadNotices } from '../../shared/reminders/head-notice.ts';
import { NOTHING_SENT } from '../../shared/reminders/history.ts';
import { planDigests } from '../../shared/reminders/plan-digests.ts';
import {
  aDeadline,
  aProgramme,
  aTask,
  aUnit,
  noDeadline,
  ongoingWork,
  someSettings,
  someUnits,
} from '../builders.ts';

const late = aDeadline('2026-06-05');
const monday = '2026-06-22';
const recently = { updatedOn: '2026-06-20' };

interface Kind {
  readonly tasks: readonly Task[];
  readonly unit?: string;
  readonly day?: string;
  readonly settings?: Partial<Settings>;
  readonly trial?: boolean;
  readonly to?: 'head';
}

/** Every kind of mail that a unit or its head may get, beside the model letter of the week. */
const kinds: Readonly<Record<string, Kind>> = {
  'between two Mondays, one task due today': {
    day: '2026-06-24',
    tasks: [aTask({ ...recently, title: 'Sắp xếp Tổ dân phố', deadline: aDeadline('2026-06-24') })],
  },
  'to a unit that is asked, never told (Công an phường)': {
    unit: 'CA',
    tasks: [aTask({ ...recently, code: 'N8.01', leadUnit: 'CA', deadline: late })],
  },
  'to a body that is only informed (Ủy ban MTTQ)': {
    unit: 'MTTQ',
    tasks: [aTask({ ...recently, code: 'N7.02', supportingUnits: ['MTTQ'], deadline: late })],
  },
  'with restricted work': {
    unit: 'CA',
    tasks: [
      aTask({ ...recently, code: 'N8.02', leadUnit: 'CA', restricted: true, deadline: late }),
    ],
  },
  'with nothing that presses, before a closing date': {
    day: '2026-06-08',
    tasks: [
      aTask({ deadline: { ...ongoingWork(), checkpoints: ['2026-06-14'] } }),
      aTask({ code: 'N1.02', deadline: noDeadline() }),
    ],
  },
  'with figures to confirm, to a unit that is asked': {
    unit: 'CA',
    day: '2026-06-11',
    tasks: [aTask({ ...recently, code: 'N8.01', leadUnit: 'CA' })],
  },
  'on trial, to the Office alone': {
    trial: true,
    settings: { sendingMode: 'trial' },
    tasks: [aTask({ ...recently, deadline: late })],
  },
  'to the head of a unit': {
    to: 'head',
    tasks: [
      aTask({ title: 'Sắp xếp Tổ dân phố', code: 'N1.06', deadline: late }),
      aTask({ title: 'Lập kế hoạch', code: 'N7.03', deadline: aDeadline('2026-06-12') }),
      aTask({ title: 'Mới quá hạn', code: 'N7.04', deadline: aDeadline('2026-06-19') }),
    ],
  },
  'to the head of a unit that is asked, with restricted work': {
    to: 'head',
    unit: 'CA',
    tasks: [
      aTask({ code: 'N8.01', leadUnit: 'CA', deadline: late }),
      aTask({ code: 'N8.02', leadUnit: 'CA', restricted: true, deadline: late }),
    ],
  },
  'to the head of a unit, on trial': {
    to: 'head',
    trial: true,
    settings: { sendingMode: 'trial' },
    tasks: [aTask({ deadline: late })],
  },
};

function mailOf({ tasks, unit = 'VHXH', day = monday, settings = {}, trial = false, to }: Kind) {
  const informed = aUnit('MTTQ', 'Ủy ban MTTQ Việt Nam phường', { tone: 'inform' });
  const programme = aProgramme({
    tasks,
    units: [...someUnits, informed],
    settings: someSettings(settings),
  });
  const setting = {
    settings: programme.settings,
    readAt: '07 giờ 30 phút',
    sample: false,
    trial,
    unitNames: new Map(programme.units.map(({ id, name }) => [id, name])),
    rowAddress: () => null,
    date: `${day}T07:30:00+07:00`,
  };
  const ofUnit = (one: { readonly unit: Unit }) => one.unit.id === unit;
  if (to === 'head') {
    return headMail(planHeadNotices(programme, day, NOTHING_SENT).find(ofUnit)!, setting);
  }
  return digestMail(planDigests(programme, day, NOTHING_SENT).find(ofUnit)!, setting)!;
}

it('A mail on trial has an id of its own, so that the one in earnest is not hidden behind it', () => {
  const tasks = [aTask({ ...recently, deadline: late })];
  const ids = [true, false].map((trial) => mailOf({ tasks, trial }).messageId);
  expect(new Set(ids).size).toBe(2);
});

it('Every kind of mail reads as the Office wants it', () => {
  const path = new URL('./kinds-of-mail.golden.txt', import.meta.url);
  const texts = Object.entries(kinds).map(([name, kind]) => {
    const { to, subject, text } = mailOf(kind);
    return `==== ${name}\n${to.address}\n${subject}\n\n${text}`;
  });
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, texts.join('\n'));
  expect(texts.join('\n')).toBe(readFileSync(path, 'utf8'));
});
