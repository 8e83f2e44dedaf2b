import { describe, expect, it } from 'vitest';
import type { Column } from '../../shared/contract/column.ts';
import {
  daysContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../../shared/contract/registers.ts';
import { tasksContract } from '../../shared/contract/tasks.ts';
import { parseIsoDate } from '../../shared/domain/calendar-date.ts';
import {
  numberedDocuments,
  numberNotCited,
  programmeDocuments,
  unnumberedDocuments,
} from '../../sheet-templates/programme/documents.ts';
import { programmeGroups, supportingLine } from '../../sheet-templates/programme/groups.ts';
import { holidays2026 } from '../../sheet-templates/programme/holidays.ts';
import { programmeIndicators } from '../../sheet-templates/programme/indicators.ts';
import { programmeTasks } from '../../sheet-templates/programme/tasks.ts';
import {
  canonicalUnitNames,
  programmeUnits,
  wildcardUnitNames,
} from '../../sheet-templates/programme/units.ts';
import { programmeText, quotedParts } from './programme-text.ts';

const names: readonly string[] = Object.values(canonicalUnitNames);

/** The dates of administrative text: 04/5/2025, 09/9/2025, 07/01/2026. */
function administrativeDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

function valuesOutsideChoices(
  rows: readonly object[],
  columns: readonly Column[],
): readonly string[] {
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([key, value]) => {
      const choices = columns.find((column) => column.key === key)?.choices;
      return choices && !choices.includes(String(value)) ? [`${key}: ${value}`] : [];
    }),
  );
}

describe('the work contents of the programme', () => {
  it('are 63 in eight groups, and the Office has two duties more', () => {
    const perGroup = programmeGroups.map(
      ({ code }) => programmeTasks.filter((task) => task.code.startsWith(`${code}.`)).length,
    );
    expect(perGroup).toEqual([15, 6, 7, 6, 4, 5, 7, 13]);
    expect(programmeTasks.slice(63).map(({ code }) => code)).toEqual(['VP.01', 'VP.02']);
  });

  it('are numbered without a gap, from N1.01 to N8.13', () => {
    for (const { code } of programmeGroups) {
      const rows = programmeTasks.filter((task) => task.code.startsWith(`${code}.`));
      expect(rows.map((task) => task.code)).toEqual(
        rows.map((_, index) => `${code}.${String(index + 1).padStart(2, '0')}`),
      );
    }
  });

  it.each(programmeTasks.map((task) => [task.code, task] as const))(
    '%s is quoted word for word',
    (_, task) => {
      for (const part of quotedParts(task.sourcePhrase)) expect(programmeText).toContain(part);
    },
  );

  it('have short titles, all different', () => {
    const titles = programmeTasks.map(({ title }) => title);
    expect(titles.filter((title) => title.length > 90)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    const names = titles.flatMap((title) => title.match(/“[^”]+”|\d+-\w+\/[A-ZĐ]+/g) ?? []);
    expect(names.filter((name) => !programmeText.includes(name))).toEqual([]);
  });

  it('keep every lead unit of their group, choosing none', () => {
    const leads = programmeTasks.map(({ code, leadUnit }) => [code.slice(0, 2), leadUnit] as const);
    const { VHXH, VP, KTHTDT, PVHCC, CA, BCHQS } = canonicalUnitNames;
    expect([...new Map(leads.map(([group, lead]) => [group, lead]))]).toEqual([
      ['N1', `${VHXH}; ${VP}`],
      ['N2', KTHTDT],
      ['N3', KTHTDT],
      ['N4', VHXH],
      ['N5', VHXH],
      ['N6', `${VHXH}; ${PVHCC}; ${CA}`],
      ['N7', VHXH],
      ['N8', `${CA}; ${BCHQS}; ${VP}`],
      ['VP', VP],
    ]);
    expect(new Set(leads.map(([group, lead]) => group + lead)).size).toBe(9);
  });

  it('name everybody as supporting, and the MTTQ where the sentence names it', () => {
    const others = programmeTasks.filter((task) => task.supportingUnits !== supportingLine);
    expect(others.map(({ code, supportingUnits }) => [code, supportingUnits])).toEqual([
      ['N1.10', `${supportingLine}; ${canonicalUnitNames.MTTQ}`],
    ]);
  });

  it('hold nothing that the programme does not say: no deadline, product, person or status', () => {
    const keys = new Set(programmeTasks.flatMap((task) => Object.keys(task)));
    expect([...keys].toSorted()).toEqual([
      'code',
      'documentBasis',
      'group',
      'kind',
      'leadUnit',
      'sourcePhrase',
      'supportingUnits',
      'title',
    ]);
  });

  it('are a chương trình, đề án or kế hoạch only where the phrase says so', () => {
    for (const { kind, sourcePhrase } of programmeTasks) {
      if (kind) expect(sourcePhrase.toLowerCase()).toContain(kind.toLowerCase());
    }
  });

  it('choose only from the dropdowns', () => {
    expect(valuesOutsideChoices(programmeTasks, tasksContract.columns)).toEqual([]);
  });
});

describe('the groups', () => {
  it.each(programmeGroups.map((group) => [group.code, group] as const))(
    '%s has the title and the unit lines of the programme, word for word',
    (_, group) => {
      const heading = `${group.number}. ${group.title} `;
      const lines =
        `Cơ quan chủ trì thực hiện: ${group.leadLine} ` +
        `Cơ quan phối hợp thực hiện: ${supportingLine}.`;
      const start = programmeText.indexOf(heading);
      expect(start).toBeGreaterThan(0);
      const next = programmeText.indexOf('Cơ quan chủ trì thực hiện:', start);
      expect(programmeText.slice(next, next + lines.length)).toBe(lines);
    },
  );

  it('have labels of the dropdown', () => {
    const groupChoices = tasksContract.columns.find(({ key }) => key === 'group')?.choices;
    expect(programmeGroups.map(({ label }) => label)).toEqual(groupChoices?.slice(0, 8));
  });
});

describe('the documents', () => {
  const citation = ({ type, reference, issuedOn, subject }: (typeof programmeDocuments)[number]) =>
    reference === numberNotCited
      ? subject
      : `${type} số ${reference}${issuedOn ? ` ngày ${administrativeDate(issuedOn)}` : ''}`;

  it('are 22 with a number, all different, and those cited by name', () => {
    expect(new Set(numberedDocuments.map(({ reference }) => reference)).size).toBe(22);
    expect(unnumberedDocuments).toHaveLength(14);
    expect(programmeDocuments).toHaveLength(37);
  });

  it.each(numberedDocuments.map((document) => [document.reference, document] as const))(
    '%s is typed and dated as the programme does',
    (_, document) => {
      const cited = citation(document).replace(' ngày ', ',? ngày ');
      expect(programmeText).toMatch(new RegExp(cited.replaceAll('(', '\\(')));
    },
  );

  it('leave blank the dates that the programme does not give', () => {
    const undated = numberedDocuments.filter(({ issuedOn }) => issuedOn === '');
    expect(undated.map(({ reference }) => reference)).toEqual(['11-KH/ĐU', '57-NQ/TW']);
    const dates = programmeDocuments.flatMap(({ issuedOn }) => (issuedOn ? [issuedOn] : []));
    expect(dates.filter((date) => parseIsoDate(date) === null)).toEqual([]);
  });

  it('keep the date of 62-KH/ĐU as printed, older than what it carries out', () => {
    const plan = numberedDocuments.find(({ reference }) => reference === '62-KH/ĐU');
    expect(plan).toMatchObject({ issuedOn: '2025-03-16', carriesOut: '18-CTr/TU' });
  });

  it('hold every document that a task is based on', () => {
    const known = programmeDocuments.map(citation);
    const based = programmeTasks.flatMap((task) => task.documentBasis?.split('; ') ?? []);
    expect(based.filter((basis) => !known.includes(basis))).toEqual([]);
  });

  it('are the basis of each task whose phrase gives their number', () => {
    for (const { code, sourcePhrase, documentBasis = '' } of programmeTasks) {
      const numbers = sourcePhrase.match(/\d+-[A-ZĐ][A-Za-z]*\/[A-ZĐ]+/g) ?? [];
      expect([code, documentBasis.match(/\d+-[A-ZĐ][A-Za-z]*\/[A-ZĐ]+/g) ?? []]).toEqual([
        code,
        numbers,
      ]);
    }
  });

  it('carry out only documents of the list', () => {
    const parents = programmeDocuments.flatMap(({ carriesOut }) =>
      carriesOut.split('; ').filter((parent) => parent !== ''),
    );
    const unknown = parents.filter(
      (parent) =>
        !numberedDocuments.some(({ reference }) => reference === parent) &&
        !unnumberedDocuments.some(({ subject }) => subject.startsWith(parent)),
    );
    expect(unknown).toEqual([]);
  });

  it('say where in the programme they stand and that nobody has compared them yet', () => {
    for (const { programmePart, checked } of programmeDocuments) {
      expect(programmePart).toMatch(
        /^(Tên Chương trình|Phần mở đầu; I\.[12]|I\.2(; II\.2)?|II\.[1-8])$/,
      );
      expect(checked).toBe('Chưa đối chiếu');
    }
    expect(valuesOutsideChoices(programmeDocuments, documentsContract.columns)).toEqual([]);
  });
});

describe('the indicators', () => {
  it('are all 17 target lines, each of its own kind', () => {
    expect(programmeIndicators.map(({ code, measure }) => [code, measure])).toEqual([
      ['CT.01', 'Đạt tiêu chí/danh hiệu'],
      ['CT.02', 'Đạt từ mức trở lên'],
      ['CT.03', 'Đạt trên mức'],
      ['CT.04', 'Đạt đúng mức'],
      ['CT.05', 'Đạt tiêu chí/danh hiệu'],
      ['CT.06', 'Đạt đúng mức'],
      ['CT.07', 'Năm sau thấp hơn năm trước'],
      ['CT.08', 'Năm sau thấp hơn năm trước'],
      ['CT.09', 'Năm sau cao hơn năm trước'],
      ['CT.10', 'Năm sau cao hơn năm trước'],
      ['CT.11', 'Năm sau cao hơn năm trước'],
      ['CT.12', 'Đạt tiêu chí/danh hiệu'],
      ['CT.13', 'Xếp loại'],
      ['CT.14', 'Không để xảy ra'],
      ['CT.15', 'Theo văn bản khác'],
      ['CT.16', 'Theo giai đoạn'],
      ['CT.17', 'Theo giai đoạn'],
    ]);
  });

  it.each(programmeIndicators.map((indicator) => [indicator.code, indicator] as const))(
    '%s is quoted word for word',
    (_, { sourcePhrase }) => {
      for (const part of quotedParts(sourcePhrase)) expect(programmeText).toContain(part);
    },
  );

  it('take numbers and years only from their own phrase', () => {
    for (const { sourcePhrase, target = '', deadline = '' } of programmeIndicators) {
      for (const number of `${target} ${deadline}`.match(/\d+/g) ?? []) {
        // “Không để xảy ra” is the one number that is said in words.
        if (number !== '0') expect(sourcePhrase).toContain(number);
      }
    }
  });

  it('name known units and choose only from the dropdowns', () => {
    const units = programmeIndicators.flatMap(({ unit }) => unit.split('; '));
    expect(units.filter((unit) => !names.includes(unit))).toEqual([]);
    expect(valuesOutsideChoices(programmeIndicators, indicatorsContract.columns)).toEqual([]);
  });
});

describe('the units', () => {
  it('choose only from the dropdowns', () => {
    expect(valuesOutsideChoices(programmeUnits, unitsContract.columns)).toEqual([]);
  });

  it('name no person, address or telephone', () => {
    const keys = new Set(programmeUnits.flatMap((unit) => Object.keys(unit)));
    expect([...keys].toSorted()).toEqual([
      'active',
      'headTitle',
      'id',
      'name',
      'otherNames',
      'sector',
      'tone',
    ]);
  });

  it('share no name with one another or with the wildcard', () => {
    const owners = new Map<string, string>();
    const rows = programmeUnits.map(
      ({ id = '', name = '', otherNames = '' }) => [id, [name, ...otherNames.split('; ')]] as const,
    );
    for (const [id, spellings] of [...rows, ['ALL', wildcardUnitNames] as const]) {
      for (const spelling of spellings) {
        const key = spelling.toLowerCase().replaceAll(/[ .]/g, '');
        expect([spelling, owners.get(key) ?? id]).toEqual([spelling, id]);
        owners.set(key, id);
      }
    }
  });

  it('are known by every spelling of the programme', () => {
    const known = programmeUnits.flatMap(({ name = '', otherNames = '' }) => [
      name,
      ...otherNames.split('; '),
    ]);
    for (const spelling of [
      'Phòng Văn hoá - Xã hội',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Văn phòng HĐND&UBND phường',
      'Văn phòng HĐND & UBND phường',
      'Trung tâm Phục vụ hành chính công',
      'Công an phường',
      'Công an',
      'Ban Chỉ huy quân sự',
      'Ban Chỉ huy Quân sự phường',
      'Tổ dân phố',
      'TDP',
      'Ủy ban MTTQ',
    ]) {
      expect(programmeText).toContain(spelling);
      expect(known).toContain(spelling);
    }
    for (const spelling of wildcardUnitNames.slice(0, 2)) expect(programmeText).toContain(spelling);
  });
});

describe('the days off of 2026', () => {
  it('are the decided ones; the proposed swap of 23/11 with 28/11 is not entered', () => {
    expect(holidays2026.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-01-01 Nghỉ lễ',
      '2026-01-02 Nghỉ hoán đổi',
      '2026-01-10 Làm bù',
      '2026-02-16 Nghỉ lễ',
      '2026-02-17 Nghỉ lễ',
      '2026-02-18 Nghỉ lễ',
      '2026-02-19 Nghỉ lễ',
      '2026-02-20 Nghỉ lễ',
      '2026-04-26 Nghỉ lễ',
      '2026-04-27 Nghỉ bù',
      '2026-04-30 Nghỉ lễ',
      '2026-05-01 Nghỉ lễ',
      '2026-08-22 Làm bù',
      '2026-08-31 Nghỉ hoán đổi',
      '2026-09-01 Nghỉ lễ',
      '2026-09-02 Nghỉ lễ',
      '2026-11-24 Nghỉ lễ',
    ]);
    expect(valuesOutsideChoices(holidays2026, daysContract.columns)).toEqual([]);
    expect(holidays2026.filter(({ basis, name }) => basis === '' || name === '')).toEqual([]);
  });
});
