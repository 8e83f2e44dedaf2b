import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../shared/domain/period.ts';
import { reportFacts } from '../../shared/report/report-facts.ts';
import {
  aChange,
  aDeadline,
  aDocument,
  aFinishedTask,
  aProgramme,
  aTask,
  noDeadline,
  ongoingWork,
  someSettings,
} from '../builders.ts';
import { aReportInput, aReportOn } from './small-programme.ts';

const codes = (tasks: readonly { readonly task: { readonly code: string } }[]) =>
  tasks.map(({ task }) => task.code);

describe('closing the figures', () => {
  test('takes the closing date while today is later, and today while it is earlier', () => {
    expect(reportFacts(aReportInput({ today: '2026-06-22' })).window).toMatchObject({
      asOf: '2026-06-14',
      readOn: '2026-06-22',
    });
    expect(reportFacts(aReportInput({ today: '2026-06-03' })).window).toMatchObject({
      asOf: '2026-06-03',
      readOn: null,
    });
  });

  test('counts work finished after the closing date as not finished, and names it apart', () => {
    const late = aFinishedTask('2026-06-18', { deadline: aDeadline('2026-06-10') });
    const facts = reportFacts(aReportOn([late], { today: '2026-06-22' }));
    expect(facts.totals).toMatchObject({ done: { total: 0 }, open: { overdue: 1 } });
    expect(codes(facts.finishedAfterClosing)).toEqual(['N1.01']);
    expect(facts.next.overdue).toBe(0);
  });

  test('does not let an extension agreed after the closing date undo a delay', () => {
    const task = aTask({ deadline: aDeadline('2026-06-01', '2026-07-31') });
    const agreed = (decidedOn: string) =>
      reportFacts(
        aReportInput({
          programme: aProgramme({
            tasks: [task],
            changes: [aChange({ newDate: '2026-07-31', decidedOn })],
          }),
          today: '2026-06-22',
        }),
      ).totals.open;
    expect(agreed('2026-06-10')).toMatchObject({ overdue: 0, inTime: 1 });
    expect(agreed('2026-06-18')).toMatchObject({ overdue: 1, inTime: 0 });
  });

  test('reaches back to the issue of the programme in the first period only', () => {
    const window = (id: string) =>
      reportFacts(aReportInput({ period: parsePeriod(id, 14)!, today: '2026-12-31' })).window;
    expect(window('2026-Q2')).toMatchObject({ firstPeriod: true, from: null });
    expect(window('2026-H1')).toMatchObject({ firstPeriod: true });
    expect(window('2026-Q3')).toMatchObject({ firstPeriod: false, from: '2026-06-15' });
  });
});

describe('counting', () => {
  test('counts only rows without details', () => {
    const facts = reportFacts(
      aReportOn([
        aTask({ code: 'N1.06', hasDetails: true }),
        aTask({ code: 'N1.06.1', parentCode: 'N1.06' }),
        aTask({ code: 'N1.06.2', parentCode: 'N1.06' }),
      ]),
    );
    expect(facts.totals.total).toBe(2);
    expect(facts.clarity.contents).toBe(1);
  });

  test('keeps what was taken out of the programme outside the total', () => {
    const facts = reportFacts(aReportOn([aTask(), aTask({ code: 'N1.02', status: 'cancelled' })]));
    expect(facts.totals).toMatchObject({ total: 1, cancelled: 1 });
    expect(codes(facts.changes.removedWithoutDecision)).toEqual(['N1.02']);
  });

  test('judges punctuality on what is finished or overdue and has a deadline', () => {
    const { due } = reportFacts(
      aReportOn([
        aFinishedTask('2026-05-20', { code: 'N1.01', deadline: aDeadline('2026-05-29') }),
        aFinishedTask('2026-06-02', { code: 'N1.02', deadline: aDeadline('2026-05-29') }),
        aFinishedTask('2026-06-02', { code: 'N1.03', deadline: aDeadline('2026-09-30') }),
        aFinishedTask(null, { code: 'N1.04', deadline: aDeadline('2026-05-29') }),
        aTask({ code: 'N1.05', deadline: aDeadline('2026-05-29') }),
        aTask({ code: 'N1.06', deadline: aDeadline('2026-06-30') }),
        aTask({ code: 'N1.07', deadline: ongoingWork() }),
      ]),
    );
    expect(due).toEqual({ total: 4, onTime: 2, early: 1 });
  });

  test('puts a task with two lead units beside the units, not under one of them', () => {
    const { units } = reportFacts(
      aReportOn([aTask({ leadUnit: null, leadUnits: ['CA', 'BCHQS'] }), aTask({ code: 'N1.02' })]),
    );
    expect(units.map(({ unit, totals }) => [unit?.id ?? null, totals.total])).toEqual([
      ['VHXH', 1],
      [null, 1],
    ]);
  });

  test('lists the longest overdue first', () => {
    const { overdue } = reportFacts(
      aReportOn([
        aTask({ code: 'N1.01', deadline: aDeadline('2026-06-10') }),
        aTask({ code: 'N1.02', deadline: aDeadline('2026-05-04') }),
      ]),
    );
    expect(codes(overdue)).toEqual(['N1.02', 'N1.01']);
  });
});

describe('the work of the next period', () => {
  test('includes what falls due between the closing date and the end of the quarter', () => {
    const { next } = reportFacts(
      aReportOn([
        aTask({ code: 'N1.01', deadline: aDeadline('2026-06-30') }),
        aTask({ code: 'N1.02', deadline: aDeadline('2026-08-31') }),
        aTask({ code: 'N1.03', deadline: aDeadline('2026-10-30') }),
        aTask({ code: 'N1.04', deadline: noDeadline() }),
      ]),
    );
    expect(next.period.id).toBe('2026-Q3');
    expect(next.months.map(({ month, tasks }) => [month, tasks.length])).toEqual([
      [6, 1],
      [8, 1],
    ]);
    expect(next.someBefore).toBe(true);
  });

  test('in the middle of a term is the year that runs', () => {
    const next = (today: string) =>
      reportFacts(aReportInput({ period: parsePeriod('2026..2030', 14)!, today })).next.period.id;
    expect(next('2027-06-22')).toBe('2027');
    expect(next('2027-12-20')).toBe('2028');
    expect(next('2030-12-14')).toBe('2031');
  });
});

describe('what else is told', () => {
  test('takes papers of the UBND and its Chair within the period, never the programme itself', () => {
    const { documents } = reportFacts(
      aReportInput({
        programme: aProgramme({
          settings: someSettings({ programmeNumber: '05/CTr-UBND' }),
          documents: [
            aDocument({ reference: '15/KH-UBND', issuedOn: '2026-06-12' }),
            aDocument({
              reference: '40/TB-UBND',
              issuedOn: '2026-05-12',
              issuer: 'Chủ tịch UBND phường',
            }),
            aDocument({ reference: '01/CTr-UBND', issuedOn: '2025-10-03' }),
            aDocument({ reference: '16/KH-UBND', issuedOn: '2026-06-15' }),
            aDocument({ reference: '09-KH/ĐU', issuer: 'Ban Thường vụ Đảng ủy' }),
            aDocument({ reference: '99/KH-UBND', issuer: 'UBND thành phố' }),
            aDocument({ reference: '05/CTr-UBND', issuedOn: '2026-04-15' }),
          ],
        }),
      }),
    );
    expect(documents.map(({ document }) => document.reference)).toEqual([
      '40/TB-UBND',
      '15/KH-UBND',
    ]);
  });

  test('puts proposals to the highest addressee first, and answered ones apart', () => {
    const { proposals } = reportFacts(
      aReportOn([
        aTask({ code: 'N1.01', proposal: 'Bố trí kinh phí', proposalTo: 'Chủ tịch UBND phường' }),
        aTask({ code: 'N1.02', proposal: 'Cho chủ trương', proposalTo: 'Đảng ủy phường' }),
        aTask({ code: 'N1.03', proposal: 'Ban hành hướng dẫn', proposalTo: 'UBND thành phố' }),
        aTask({ code: 'N1.04', proposal: 'Gia hạn', instruction: 'Đồng ý' }),
      ]),
    );
    expect(codes(proposals.open.map(({ reported }) => reported))).toEqual([
      'N1.03',
      'N1.02',
      'N1.01',
    ]);
    expect(codes(proposals.answered)).toEqual(['N1.04']);
  });

  test('tells decisions of the period, and requests that still wait', () => {
    const { changes } = reportFacts(
      aReportInput({
        programme: aProgramme({
          changes: [
            aChange({ taskCode: 'N1.01', decidedOn: '2026-05-25' }),
            aChange({ taskCode: 'N1.02', decidedOn: '2026-06-15' }),
            aChange({ taskCode: 'N1.03', decision: 'refused' }),
            aChange({ taskCode: 'N1.04', decision: 'pending', decidedOn: null }),
          ],
        }),
        today: '2026-06-22',
      }),
    );
    const of = (list: typeof changes.approved) => list.map(({ change }) => change.taskCode);
    expect(of(changes.approved)).toEqual(['N1.01']);
    expect(of(changes.refused)).toEqual(['N1.03']);
    expect(of(changes.pending)).toEqual(['N1.04']);
  });

  test('calls a unit up to date only when each task that needs it was touched in the period', () => {
    const { units } = reportFacts(
      aReportOn([
        aTask({ code: 'N1.01', updatedOn: '2026-06-10' }),
        aTask({ code: 'N1.02', status: 'paused' }),
        aTask({ code: 'N2.01', leadUnit: 'KTHTDT', updatedOn: '2026-06-10' }),
        aTask({ code: 'N2.02', leadUnit: 'KTHTDT' }),
        aTask({ code: 'N8.01', leadUnit: 'CA' }),
      ]),
    );
    expect(units.map(({ unit, updated }) => [unit?.id, updated])).toEqual([
      ['KTHTDT', 'some'],
      ['VHXH', 'all'],
      ['CA', 'none'],
    ]);
  });
});
