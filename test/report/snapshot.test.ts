import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finding } from '../../shared/domain/finding.ts';
import { parsePeriod } from '../../shared/domain/period.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import {
  type Closing,
  frozenClosings,
  frozenOf,
  owedClosings,
  snapshotKey,
} from '../../shared/report/snapshot/closings.ts';
import { inputFrom } from '../../shared/report/snapshot/input-from.ts';
import { openContents } from '../../shared/report/snapshot/open-contents.ts';
import { type Snapshot, takeSnapshot } from '../../shared/report/snapshot/snapshot.ts';
import { decodeSnapshot, encodeSnapshot } from '../../shared/report/snapshot/snapshot-data.ts';
import { aChange, aDeadline, aProgramme, aTask, someSettings } from '../builders.ts';
import { plainText } from './plain-text.ts';
import { randomProgramme } from './random-programme.ts';
import { smallProgramme } from './small-programme.ts';

const june: Closing = { month: '2026-06', rule: 'all', date: '2026-06-14' };

function aSnapshot(programme = smallProgramme(), overrides: Partial<Snapshot> = {}): Snapshot {
  const reminders = {
    mails: [
      { day: '2026-03-13', unitName: 'A' },
      { day: '2026-03-14', unitName: 'A' },
      { day: '2026-06-12', unitName: 'A' },
      { day: '2026-06-12', unitName: 'B' },
    ],
    pressed: new Map([['N1.01', 2]]),
    letters: ['2026-06-11'],
  };
  const openContents = ['Sắp xếp Tổ dân phố'];
  const seen = { programme, today: '2026-06-14', number: 1, reminders, openContents, earlier: [] };
  return { ...takeSnapshot(june, seen), ...overrides };
}

const asked = (id = '2026-Q2') => ({
  variant: 'office' as const,
  period: parsePeriod(id, 14)!,
  settings: someSettings(),
  mark: null,
});

test('contents that no row carries out are frozen in the programme’s own words', () => {
  const place = { tab: 'Nhiệm vụ', row: null, cell: null };
  const open = { group: 1, phrase: 'Sắp xếp Tổ dân phố', nextCode: 'N1.07' } as const;
  const findings = [
    finding('programme/groups-empty', place, { groups: [2] }),
    finding('programme/content-open', place, open),
  ];
  expect(openContents(findings)).toEqual(['Sắp xếp Tổ dân phố']);
});

describe('what is frozen', () => {
  test('comes back as it was, whatever people wrote', () => {
    fc.assert(
      fc.property(randomProgramme, (programme) => {
        const snapshot = aSnapshot(programme);
        expect(decodeSnapshot(encodeSnapshot(snapshot))).toEqual(snapshot);
      }),
    );
    const small = aSnapshot();
    expect(decodeSnapshot(encodeSnapshot(small))).toEqual(small);
  });

  test('makes the same report as the figures it was taken from', () => {
    const snapshot = aSnapshot();
    const read = decodeSnapshot(encodeSnapshot(snapshot))!;
    expect(composeReport(inputFrom(read, null, asked()))).toEqual(
      composeReport(inputFrom(snapshot, null, asked())),
    );
  });

  test('is nothing when half of it is lost, or it is of another version', () => {
    const text = new TextDecoder().decode(encodeSnapshot(aSnapshot()));
    const asBytes = (words: string) => new TextEncoder().encode(words);
    expect(decodeSnapshot(asBytes(text.slice(0, -20)))).toBeNull();
    expect(decodeSnapshot(asBytes(text.replace('"version":1', '"version":2')))).toBeNull();
  });

  test('holds no address, no name of a person, and of restricted work nothing but its figures', () => {
    const hidden = aTask({
      code: 'N8.01',
      title: 'Zeus',
      deadline: { ...aDeadline('2026-05-29'), text: '29/5/2026 Zeus' },
      product: 'Zeus',
      result: 'Zeus',
      evidence: 'Zeus',
      difficulty: 'Zeus',
      proposal: 'Zeus',
      proposalTo: 'Đảng ủy về vụ Zeus',
      decisionLevel: 'Zeus',
      sourcePhrase: 'Zeus',
      instruction: 'Zeus',
      restricted: true,
    });
    const programme = aProgramme({
      tasks: [hidden, aTask({ responsiblePerson: 'Zeus', instruction: 'Giao đồng chí Zeus' })],
      changes: [aChange({ taskCode: 'n8.01', before: 'Zeus', after: 'Zeus', reason: 'Zeus' })],
    });
    const text = new TextDecoder().decode(encodeSnapshot(aSnapshot(programme)));
    expect(text).not.toMatch(/Zeus|@|Nguyễn Văn A|Trần Thị B|0225/);
    expect(text).toContain('"effectiveDate":"2026-05-29"');
  });

  test('keeps whom a restricted proposal goes to, where the cell says only that', () => {
    const of = (proposalTo: string) =>
      aSnapshot(aProgramme({ tasks: [aTask({ proposal: 'x', proposalTo, restricted: true })] }))
        .programme.tasks[0]?.proposalTo;
    expect(of('Đảng ủy phường')).toBe('Đảng ủy phường');
    expect(of('Chủ tịch UBND phường')).toBe('Chủ tịch UBND phường');
    expect(of('Chủ tịch UBND phường về việc A')).toBe('');
  });

  test('counts mails from one closing date to the day before the next', () => {
    expect(inputFrom(aSnapshot(), null, asked()).remindersSent).toEqual({
      mails: 3,
      units: 2,
      letters: 1,
    });
    expect(inputFrom(aSnapshot(), null, asked('2026-06')).remindersSent.mails).toBe(2);
  });

  test('is compared with no figures that were read on the same day', () => {
    const late = { frozenOn: '2026-09-15' };
    const now = { ...aSnapshot(), month: '2026-09', date: '2026-09-14', ...late };
    const compared = (before: Partial<Snapshot>) =>
      inputFrom(now, aSnapshot(undefined, before), asked('2026-Q3')).previous;
    expect(compared(late)).toBeNull();
    expect(compared({})).toMatchObject({ today: '2026-06-14', period: { id: '2026-Q2' } });
  });

  test('takes who signs from the sheet as it is, and the closing day as it was', () => {
    const settings = someSettings({ closingDay: 20, signerName: 'Người khác' });
    const input = inputFrom(aSnapshot(), null, { ...asked(), settings });
    expect(input.programme.settings).toMatchObject({ closingDay: 14, signerName: 'Người khác' });
  });
});

describe('which closing dates a run freezes', () => {
  const owed = (keys: readonly string[], today: string, settings = someSettings()) =>
    owedClosings(frozenClosings(keys, false), settings, today).map(({ month, rule, date }) =>
      [month, rule, date].join(' '),
    );

  test('the last that has come, when nothing is frozen yet', () => {
    expect(owed([], '2026-11-13')).toEqual(['2026-10 all 2026-10-14']);
    expect(owed([], '2026-11-14')).toEqual(['2026-11 all 2026-11-14']);
  });

  test('none before the programme', () => {
    expect(owed([], '2026-04-13', someSettings({ programmeStart: '2026-04-01' }))).toEqual([]);
    expect(owed([], '2026-05-14', someSettings({ programmeDate: '2026-05-15' }))).toEqual([]);
  });

  test('all since the last frozen one, after an outage, across a year', () => {
    expect(owed(['snapshots/2026-11.json'], '2027-01-14')).toEqual([
      '2026-12 all 2026-12-14',
      '2027-01 all 2027-01-14',
    ]);
    expect(owed(['snapshots/2026-11.json'], '2026-12-13')).toEqual([]);
  });

  test('the Party Committee’s own where it closes on another day', () => {
    const settings = someSettings({ partyClosingDay: 20 });
    expect(owed([], '2026-06-22', settings)).toEqual([
      '2026-06 own 2026-06-14',
      '2026-06 party 2026-06-20',
    ]);
    const keys = ['snapshots/2026-06-own.json'];
    expect(owed(keys, '2026-06-19', settings)).toEqual(['2026-05 party 2026-05-20']);
    expect(owed(['snapshots/2026-06.json'], '2026-06-22', settings)).toEqual([]);
  });

  test('every key is found again, corrections before what they correct', () => {
    for (const rule of ['all', 'own', 'party'] as const) {
      for (const number of [1, 2, 11]) {
        const key = snapshotKey({ month: '2026-06', rule }, number, true);
        expect(frozenClosings([key], true)).toEqual([{ month: '2026-06', rule, number, key }]);
        expect(frozenClosings([key], false)).toEqual([]);
      }
    }
    const keys = [1, 2, 10].map((number) =>
      snapshotKey({ month: '2026-06', rule: 'all' }, number, false),
    );
    expect(frozenOf(frozenClosings(keys, false), '2026-06', 'party')?.number).toBe(10);
    expect(frozenClosings(['snapshots/read me.txt', 'snapshots/2026-06.json.tmp'], false)).toEqual(
      [],
    );
  });
});

test('a report says nothing of what only the sheet knew', () => {
  const text = plainText(composeReport(inputFrom(aSnapshot(), null, asked())));
  expect(text).toContain('N8.01');
  expect(text.replace('Số: …/', '')).not.toContain('…');
});
