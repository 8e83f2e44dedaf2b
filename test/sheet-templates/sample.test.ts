import { describe, expect, it } from 'vitest';
import type { Column } from '../../shared/contract/column.ts';
import { dayKindLabels } from '../../shared/contract/labels.ts';
import {
  changesContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../../shared/contract/registers.ts';
import { tasksContract } from '../../shared/contract/tasks.ts';
import {
  isWorkingDay,
  sameOrNextWorkingDay,
  workingCalendar,
} from '../../shared/domain/calendar.ts';
import { isoWeekday, parseIsoDate, serialFromDate } from '../../shared/domain/calendar-date.ts';
import { taskState, workingDaysOverdue } from '../../shared/domain/task-state.ts';
import { readDeadline } from '../../shared/intake/deadline/deadline.ts';
import { readStatus } from '../../shared/intake/status/status.ts';
import { holidays2026 } from '../../sheet-templates/programme/holidays.ts';
import { programmeIndicators } from '../../sheet-templates/programme/indicators.ts';
import { programmeTasks } from '../../sheet-templates/programme/tasks.ts';
import { canonicalUnitNames, programmeUnits } from '../../sheet-templates/programme/units.ts';
import { sampleChanges } from '../../sheet-templates/sample/sample-changes.ts';
import {
  type SampleCell,
  type SampleDate,
  sampleDay,
  sampleMark,
} from '../../sheet-templates/sample/sample-day.ts';
import { sampleDocuments } from '../../sheet-templates/sample/sample-documents.ts';
import { sampleIndicators } from '../../sheet-templates/sample/sample-indicators.ts';
import { sampleSettings } from '../../sheet-templates/sample/sample-settings.ts';
import {
  type SampleTask,
  sampleDetails,
  sampleTasks,
} from '../../sheet-templates/sample/sample-tasks.ts';
import { sampleUnits } from '../../sheet-templates/sample/sample-units.ts';

type Row = SampleTask & { readonly code: string; readonly leadUnit: string };

/** The task table of the demonstration, without N3.01, which its details stand for. */
const rows: readonly Row[] = [
  ...programmeTasks.map((task) => ({ ...task, ...sampleTasks[task.code] }) as Row),
  ...sampleDetails,
].filter(({ code }) => code !== 'N3.01');

const calendar = workingCalendar(
  holidays2026.map(({ date, kind, name }) => ({
    date,
    name,
    kind: kind === dayKindLabels['swapped-in'] ? 'swapped-in' : 'holiday',
  })),
);

function isDate(cell: SampleCell | undefined): cell is SampleDate {
  return typeof cell === 'object';
}

function dateOf(cell: SampleCell | undefined): string | null {
  return isDate(cell) ? cell.date : null;
}

function judged(row: Row) {
  const cell = isDate(row.deadline) ? serialFromDate(row.deadline.date) : (row.deadline ?? null);
  const reading = readDeadline(cell);
  const change = sampleChanges.find(
    ({ taskCode, kind, decision, basis }) =>
      taskCode === row.code && kind === 'Gia hạn' && decision === 'Đồng ý' && basis,
  );
  const extendedTo = dateOf(change?.newDate);
  const decisive = extendedTo ?? reading.date;
  const effectiveDate = decisive && sameOrNextWorkingDay(decisive, calendar);
  return {
    status: readStatus(String(row.status ?? '')).status,
    deadline: { ...reading, text: '', extendedTo, effectiveDate, every: null, checkpoints: [] },
    completedOn: dateOf(row.completedOn),
  };
}

const states = new Map(rows.map((row) => [row.code, taskState(judged(row), sampleDay, calendar)]));
const codesIn = (state: string) => [...states].filter(([, is]) => is === state).map(([c]) => c);

function valuesOutsideChoices(
  entries: readonly (readonly [string, object])[],
  columns: readonly Column[],
): readonly string[] {
  return entries.flatMap(([code, row]) =>
    Object.entries(row).flatMap(([key, value]) => {
      const choices = columns.find((column) => column.key === key)?.choices;
      return choices && !choices.includes(String(value)) ? [`${code} ${key}: ${value}`] : [];
    }),
  );
}

describe('the sample tasks on 22/6/2026', () => {
  it('show every state', () => {
    const shown = Object.groupBy(states.keys(), (code) => states.get(code) ?? '');
    expect(shown).toEqual({
      'not-due': [
        ...['N1.01', 'N1.02', 'N1.08', 'N1.10', 'N2.03', 'N4.01', 'N4.06', 'N5.03', 'N6.01'],
        ...['N6.02', 'N6.04', 'N7.02', 'N7.04', 'N8.03', 'N8.08', 'N8.10', 'N8.11', 'N3.01.2'],
      ],
      'due-soon': ['N1.09', 'N2.06', 'N4.05', 'N5.02', 'N6.03', 'N8.13'],
      overdue: ['N1.06', 'N3.02', 'N3.04', 'N7.03', 'VP.01'],
      ongoing: [
        ...['N1.04', 'N1.13', 'N1.14', 'N2.01', 'N3.07', 'N4.03', 'N7.01', 'N8.01', 'N8.02'],
        ...['N8.06', 'N8.09', 'VP.02'],
      ],
      'no-deadline': [
        ...['N1.03', 'N1.07', 'N1.12', 'N2.02', 'N2.05', 'N3.03', 'N4.02', 'N5.04', 'N6.05'],
        ...['N7.05', 'N7.06', 'N7.07', 'N8.05', 'N8.07'],
      ],
      'done-on-time': ['N1.05', 'N1.11', 'N3.05', 'N4.04', 'N8.04', 'N3.01.1'],
      'done-late': ['N1.15', 'N8.12'],
      'done-no-deadline': ['N5.01'],
      'done-undated': ['N2.04'],
      paused: ['N3.06'],
      cancelled: ['N3.01.3'],
    });
  });

  it('are overdue by 1, 6, 11 and 16 working days', () => {
    const overdue = rows
      .filter(({ code }) => states.get(code) === 'overdue')
      .map((row) => [row.code, workingDaysOverdue(judged(row), sampleDay, calendar)]);
    expect(Object.fromEntries(overdue)).toEqual({
      'N1.06': 11,
      'N3.02': 6,
      'N3.04': 16,
      'N7.03': 6,
      'VP.01': 1,
    });
  });

  it('give Phòng Văn hóa - Xã hội the two overdue and three due tasks of the model mail', () => {
    const own = rows.filter(({ leadUnit }) => leadUnit === canonicalUnitNames.VHXH);
    const inState = (state: string) =>
      own.filter(({ code }) => states.get(code) === state).map(({ code }) => code);
    expect(inState('overdue')).toEqual(['N1.06', 'N7.03']);
    expect(inState('due-soon')).toEqual(['N1.09', 'N4.05', 'N5.02']);
    const unclear = own.filter(
      ({ code, deadline, product }) =>
        !states.get(code)?.startsWith('done') && !(deadline && product),
    );
    expect(unclear.map(({ code }) => code)).toHaveLength(12);
    const supported = rows.filter(({ code, leadUnit, supportingUnits }) => {
      const named = String(supportingUnits).split('; ').includes(canonicalUnitNames.VHXH);
      return named && leadUnit !== canonicalUnitNames.VHXH && states.get(code) === 'due-soon';
    });
    expect(supported.map(({ code }) => code)).toEqual(['N8.13']);
  });

  it('stand before the Office in every way: confirmed, waiting, returned', () => {
    const done = rows.filter(({ status }) => status === 'Hoàn thành');
    const by = Object.groupBy(done, ({ confirmation = 'chờ' }) => String(confirmation));
    const codes = Object.entries(by).map(([key, list]) => [key, list?.map(({ code }) => code)]);
    expect(Object.fromEntries(codes)).toEqual({
      'Đã xác nhận': ['N1.05', 'N1.11', 'N1.15', 'N3.05', 'N5.01'],
      chờ: ['N2.04', 'N8.04', 'N8.12', 'N3.01.1'],
      'Đề nghị bổ sung': ['N4.04'],
    });
  });

  it('are fully clear in about 30 rows, and as in the programme in the rest', () => {
    const clarities = ['issuingBody', 'measures', 'resources', 'decisionLevel', 'product'] as const;
    const filled = rows.map((row) => clarities.filter((key) => row[key]).length);
    const inBand = (from: number, to: number) => filled.filter((n) => n >= from && n <= to).length;
    expect([inBand(5, 5), inBand(1, 4), inBand(0, 0)]).toEqual([32, 19, 16]);
  });

  it('report results in each of the eight groups', () => {
    const groups = rows.filter(({ result }) => result).map(({ group }) => String(group)[0]);
    expect(new Set(groups)).toEqual(new Set(['1', '2', '3', '4', '5', '6', '7', '8', 'N']));
    expect(groups.length).toBeGreaterThanOrEqual(25);
  });

  it('hold these deliberate mistakes and no other value outside the dropdowns', () => {
    const entries = rows.map((row) => [row.code, row] as const);
    expect(valuesOutsideChoices(entries, tasksContract.columns)).toEqual([
      'N5.03 status: Cơ bản hoàn thành',
    ]);
    const units: readonly string[] = Object.values(canonicalUnitNames);
    expect(rows.flatMap(({ leadUnit }) => leadUnit.split('; ')).filter((u) => !units.includes(u)))
      // A slip of the hand for Phòng Văn hóa - Xã hội, in N4.01.
      .toEqual(['P. Văn hóa TT']);
    const several = rows.filter(({ leadUnit }) => leadUnit.includes(';')).map(({ code }) => code);
    expect(several).toEqual(['N1.07', 'N1.12', 'N6.05', 'N8.07']);
    const typed = rows.flatMap(({ deadline }) => (typeof deadline === 'string' ? [deadline] : []));
    const unreadable = typed.filter((text) => readDeadline(text).kind === 'unclear');
    expect(unreadable).toEqual(['31/6/2026', 'Theo kế hoạch']);
    const noReason = codesIn('overdue').filter((code) => !sampleTasks[code]?.difficulty);
    expect(noReason).toEqual(['N3.02']);
    const full = rows.filter(({ progress, status }) => progress === 100 && status !== 'Hoàn thành');
    expect(full.map(({ code }) => code)).toEqual(['N6.02']);
    const noEvidence = rows.filter((row) => row.status === 'Hoàn thành' && !row.evidence);
    expect(noEvidence.map(({ code }) => code)).toEqual(['N2.04', 'N8.04']);
  });

  it('keep to a restricted row and to titles instead of persons', () => {
    expect(rows.filter(({ restricted }) => restricted).map(({ code }) => code)).toEqual(['N8.02']);
    const persons = rows.flatMap(({ responsiblePerson }) => responsiblePerson ?? []);
    for (const person of persons) {
      expect(person).toMatch(/^(Trưởng|Chánh Văn phòng|Giám đốc|Chỉ huy trưởng)/);
    }
  });

  it('know who answers each proposal', () => {
    for (const { proposal, proposalTo } of rows)
      expect(Boolean(proposal)).toBe(Boolean(proposalTo));
    expect(rows.filter(({ proposal }) => proposal)).toHaveLength(5);
  });

  it('overlay rows that exist, and lie in no future', () => {
    const codes = programmeTasks.map(({ code }) => code);
    expect(Object.keys(sampleTasks).filter((code) => !codes.includes(code))).toEqual([]);
    for (const { completedOn, updatedOn } of rows) {
      for (const date of [dateOf(completedOn), dateOf(updatedOn)]) {
        if (date) expect([date, date <= sampleDay]).toEqual([date, true]);
      }
    }
  });
});

describe('the other sample rows', () => {
  it('decide changes in every way, once without a basis', () => {
    const decided = sampleChanges.map(
      ({ taskCode, kind, decision, basis }) =>
        `${taskCode} ${kind}: ${decision}${basis ? '' : ', chưa có căn cứ'}`,
    );
    expect(decided).toEqual([
      'N1.09 Gia hạn: Đồng ý',
      'N2.06 Gia hạn: Chờ ý kiến, chưa có căn cứ',
      'N3.04 Gia hạn: Không đồng ý',
      'N8.11 Gia hạn: Đồng ý, chưa có căn cứ',
      'N3.06 Tạm dừng: Đồng ý',
      'N3.01.3 Đưa ra khỏi Chương trình: Đồng ý',
      'N6.02 Chuyển cơ quan chủ trì: Đồng ý',
    ]);
    const entries = sampleChanges.map((change) => [String(change.number), change] as const);
    expect(valuesOutsideChoices(entries, changesContract.columns)).toEqual([]);
  });

  it('repeat the old deadlines of the table in the register of changes', () => {
    for (const { taskCode, kind, oldDate } of sampleChanges) {
      if (kind !== 'Gia hạn') continue;
      expect([taskCode, rows.find(({ code }) => code === taskCode)?.deadline]).toEqual([
        taskCode,
        oldDate,
      ]);
    }
  });

  it('give units clearly made-up people and addresses that lead nowhere', () => {
    const ids = programmeUnits.map(({ id }) => id);
    for (const [id, unit] of Object.entries(sampleUnits)) {
      expect(ids).toContain(id);
      for (const key of ['head', 'contact', 'phone'] as const)
        expect(unit[key]).toMatch(/\(mẫu\)$/);
      for (const mail of [unit.headMail, unit.contactMail, unit.leaderMail]) {
        if (mail) expect(mail).toMatch(/^[a-z.]+@hoabinh\.test$/);
      }
    }
    const silent = Object.entries(sampleUnits).filter(([, unit]) => !unit.contactMail);
    expect(silent.map(([id]) => id)).toEqual(['BCHQS']);
    expect(valuesOutsideChoices(Object.entries(sampleUnits), unitsContract.columns)).toEqual([]);
  });

  it('give some indicators their figures', () => {
    const codes: readonly string[] = programmeIndicators.map(({ code }) => code);
    expect(Object.keys(sampleIndicators).filter((code) => !codes.includes(code))).toEqual([]);
    expect(Object.values(sampleIndicators).filter(({ actual }) => actual)).toHaveLength(9);
    const entries = Object.entries(sampleIndicators);
    expect(valuesOutsideChoices(entries, indicatorsContract.columns)).toEqual([]);
  });

  it('hold three plans issued in quý II (15/3 to 14/6/2026), each the evidence of a task', () => {
    for (const { reference, issuedOn } of sampleDocuments) {
      expect(issuedOn >= '2026-04-01' && issuedOn <= '2026-06-14').toBe(true);
      const [year, month, day] = issuedOn.split('-');
      const date = `${day}/${month === '06' ? 6 : Number(month)}/${year}`;
      expect(rows.map(({ evidence }) => evidence)).toContain(
        `Kế hoạch số ${reference} ngày ${date}`,
      );
    }
    const entries = sampleDocuments.map((document) => [document.reference, document] as const);
    expect(entries).toHaveLength(3);
    expect(valuesOutsideChoices(entries, documentsContract.columns)).toEqual([]);
  });

  it('hold real days only, and say that they are made up', () => {
    const cells = [...rows, ...sampleChanges, ...Object.values(sampleIndicators)].flatMap(
      (row): readonly (SampleCell | undefined)[] => Object.values(row),
    );
    const dates = cells.filter(isDate).map(({ date }) => date);
    expect(dates.filter((date) => parseIsoDate(date) === null)).toEqual([]);
    expect(isoWeekday(sampleDay)).toBe(1);
    expect(isWorkingDay(sampleDay, calendar)).toBe(true);
    expect(sampleMark).toBe('DỮ LIỆU MẪU');
    expect(sampleSettings.sample).toBe(true);
  });
});
