import fc from 'fast-check';
import { type Edit, inTasks } from './edit.ts';
import { FIRST_TASK_ROW, HEADER_ROW, taskTab } from './ward-tabs.ts';

const HEADERS = taskTab('dressed').rows[HEADER_ROW - 1]!.cells.map((cell) => cell?.value ?? null);
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
const letter = fc.constantFrom(...LETTERS);
const row = fc.integer({ min: FIRST_TASK_ROW, max: 15 });

/** Also with the header among the rows, as “Sort sheet” does where nothing is frozen. */
const sorts = fc
  .record({
    column: letter,
    descending: fc.boolean(),
    fromRow: fc.constantFrom(...Array<number>(9).fill(FIRST_TASK_ROW), HEADER_ROW),
  })
  .map(
    ({ column, descending, fromRow }): Edit => ({
      ...inTasks(
        `sorts by ${column} from row ${fromRow}`,
        fromRow === HEADER_ROW ? 'breaks' : 'none',
        (person, tab) => person.sort(tab, column, { fromRow, descending }),
      ),
      sortsBy: column,
    }),
  );

/** Also right below the header, and above it. */
const insertsRows = fc
  .record({
    before: fc.integer({ min: HEADER_ROW, max: 16 }),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ before, count }) =>
    inTasks(
      `inserts ${count} rows before ${before}`,
      before > HEADER_ROW ? 'moves' : 'breaks',
      (person, tab) => person.insertRows(tab, before, count),
    ),
  );

const deletesRows = fc
  .record({ at: row, count: fc.integer({ min: 1, max: 4 }) })
  .map(({ at, count }) =>
    inTasks(`deletes ${count} rows from ${at}`, 'breaks', (person, tab) =>
      person.deleteRows(tab, at, count),
    ),
  );

const movesRows = fc
  .record({ at: row, before: row })
  .map(({ at, before }) =>
    inTasks(`moves row ${at} before ${before}`, 'none', (person, tab) =>
      person.moveRows(tab, at, 1, before),
    ),
  );

const typed = fc.oneof(
  fc.record({
    column: fc.constant('A'),
    value: fc.constantFrom(
      'N1.01',
      'n1.02',
      ' N1.03 ',
      'N2.01',
      'N9.99',
      'VP.01',
      'A*~?',
      '1,5',
      7,
      '',
    ),
  }),
  fc.record({ column: fc.constant('B'), value: fc.constantFrom('Việc mới', '=1+1', '') }),
  fc.record({
    column: fc.constant('G'),
    value: fc.constantFrom(46_170, 46_200, '31/12/2026', 'Quý III/2026', 'hôm qua', ''),
  }),
  fc.record({
    column: fc.constant('J'),
    value: fc.constantFrom('Hoàn thành', 'Đang thực hiện', 'Tạm dừng', 'xong', ''),
  }),
  fc.record({
    column: fc.constantFrom('E', 'F', 'H', 'I'),
    value: fc.constantFrom({ formula: '="Sổ"' }, { formula: '=1/4' }, true, 46_180, 'VHXH', ''),
  }),
);

const retypes = fc
  .record({ cell: typed, at: row })
  .map(({ cell: { column, value }, at }) =>
    inTasks(`types ${JSON.stringify(value)} in ${column}${at}`, 'none', (person, tab) =>
      person.retype(tab, `${column}${at}`, value),
    ),
  );

const renamesHeader = fc
  .record({ column: letter, isBack: fc.boolean() })
  .map(({ column, isBack }) => {
    const header = isBack ? (HEADERS[LETTERS.indexOf(column)] as string) : 'Cột khác';
    return inTasks(`types the header “${header}” in ${column}`, 'breaks', (person, tab) =>
      person.retype(tab, `${column}${HEADER_ROW}`, header),
    );
  });

const insertsColumn = letter.map((column) =>
  inTasks(`inserts a column before ${column}`, 'moves', (person, tab) =>
    person.insertColumns(tab, column),
  ),
);

const movesColumn = fc
  .record({ from: letter, before: letter })
  .map(({ from, before }) =>
    inTasks(`moves column ${from} before ${before}`, 'none', (person, tab) =>
      person.moveColumn(tab, from, before),
    ),
  );

/** What people do within the task table. */
export const tableEdits = fc.oneof(
  { weight: 6, arbitrary: sorts },
  { weight: 3, arbitrary: insertsRows },
  { weight: 3, arbitrary: deletesRows },
  { weight: 2, arbitrary: movesRows },
  { weight: 8, arbitrary: retypes },
  { weight: 2, arbitrary: renamesHeader },
  { weight: 3, arbitrary: insertsColumn },
  { weight: 3, arbitrary: movesColumn },
);
