import { tasksContract } from '../../shared/contract/tasks.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import { sampleContent } from '../../sheet-templates/content.ts';

export type Rows = readonly (readonly Cell[])[];

/** The sample's rows over and over, each with a code and a title of its own. */
export function sampleTable(count: number, width: number): Rows {
  const columns = tasksContract.columns.slice(0, width);
  const rows = sampleContent().groups.flatMap((group) => group.rows);
  const cellOf = (index: number, key: (typeof columns)[number]['key']): Cell => {
    if (key === 'code') return `N${(index % 8) + 1}.${String((index >> 3) + 1).padStart(2, '0')}`;
    const value = rows[index % rows.length]?.[key] ?? null;
    if (key === 'title') return `${String(value ?? '')} ${index}`;
    return typeof value === 'object' && value !== null ? 46_203 : value;
  };
  return [
    columns.map(({ header }) => header),
    ...Array.from({ length: count }, (_, index) => columns.map(({ key }) => cellOf(index, key))),
  ];
}
