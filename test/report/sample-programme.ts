import type { TableContract } from '../../shared/contract/column.ts';
import {
  changesContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../../shared/contract/registers.ts';
import { tasksContract } from '../../shared/contract/tasks.ts';
import { serialFromDate } from '../../shared/domain/calendar-date.ts';
import type { Programme } from '../../shared/domain/programme.ts';
import { understandWorkbook } from '../../shared/intake/understand.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import {
  programmeContent,
  sampleContent,
  type TemplateRow,
} from '../../sheet-templates/content.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { sampleDay } from '../../sheet-templates/sample/sample-day.ts';
import { workbookOf } from '../intake/workbook-of.ts';

/** The workbook of the demonstration, understood as a run would on its day. */
export function sampleProgramme(): Programme {
  return understood(sampleContent());
}

/** The workbook as it is made: the programme itself and nothing else. */
export function emptyProgramme(): Programme {
  return understood(programmeContent());
}

function understood(content: ReturnType<typeof sampleContent>): Programme {
  const groups = content.groups.flatMap(({ code, title, rows }) => [{ code, title }, ...rows]);
  const workbook = workbookOf({
    'Nhiệm vụ': sheet(tasksContract, groups),
    'Chỉ tiêu': sheet(indicatorsContract, content.indicators),
    'Đơn vị': sheet(unitsContract, content.units),
    'Văn bản': sheet(documentsContract, content.documents),
    'Điều chỉnh': sheet(changesContract, content.changes),
  });
  const defaults = { ...programmeDefaults(), settings: content.settings };
  const understanding = understandWorkbook(workbook, defaults, sampleDay);
  if (!understanding) throw new Error('The sample holds no task table');
  return understanding.programme;
}

function sheet<Key extends string>(
  contract: TableContract<Key>,
  rows: readonly TemplateRow<Key>[],
) {
  const { columns } = contract;
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key }) => asCell(row[key]))),
  ];
}

function asCell(value: TemplateRow<string>[string]): Cell {
  if (value === undefined) return null;
  return typeof value === 'object' ? serialFromDate(value.date) : value;
}
