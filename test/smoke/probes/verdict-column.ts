import { systemTabs } from '../../../shared/messages/tabs.ts';
import { notYetReviewed } from '../../../shared/messages/verdicts.ts';
import {
  headerInFormula,
  LOOKUP_COLUMN,
  verdictColumnFormula,
} from '../../../shared/tabs/verdict-cells.ts';
import { quoteSheet } from '../../../shared/workbook/a1.ts';
import { type Probe, type Sighting, sameAs } from '../probe.ts';
import type { ApiRequest } from '../sheets-client.ts';
import { area, lines, put, type Trial } from '../trial.ts';
import { addTab, type TrialTab } from '../trial-tabs.ts';

const HEADER = 'Nhận xét thử';
const VERDICT_COLUMN = 4;
/** The lookup table: a code and what stands beside it. */
const LOOKUP = [
  ['1.1', 'một', ''],
  ['2', 'hai', ''],
  ['3.1', 'ba', ''],
  ['a*b', 'sao', ''],
];
/** Codes as people type them, and the verdict each must have. */
const TASKS: readonly (readonly [code: string | number, verdict: string])[] = [
  ['3.1', 'ba'],
  [' 2\u00a0', 'hai'],
  [1.1, 'một'],
  ['A*B', 'sao'],
  ['a?b', notYetReviewed],
  ['N1', ''],
  ['9.9', notYetReviewed],
];

function lookupTab(tab: TrialTab): readonly ApiRequest[] {
  return [addTab(tab), put(tab, LOOKUP, { column: LOOKUP_COLUMN })];
}

/** The product's own formula, made to look into a trial tab. */
function formulaInto({ title }: TrialTab): string {
  return verdictColumnFormula(HEADER, 1, 1).replaceAll(
    quoteSheet(systemTabs.review),
    quoteSheet(title),
  );
}

/** Makes the two tables; returns the lookup tab. */
async function makeTables({ tab, nameTab, write }: Trial): Promise<TrialTab> {
  const lookup = nameTab('tra cứu');
  const rows = [['Mã'], ...TASKS.map(([code]) => [code])];
  const header = put(tab, [[{ formula: formulaInto(lookup) }]], { column: VERDICT_COLUMN });
  await write(...lookupTab(lookup), put(tab, rows), header);
  return lookup;
}

/** Whether the header cell and each row show what belongs to the code that stands in the row now. */
async function verdictsFollow({ values }: Trial): Promise<Sighting> {
  const [header, ...rows] = await values(`A1:D${TASKS.length + 2}`);
  const wrong = rows.filter(([code, , , verdict = '']) => {
    const known = TASKS.find(([one]) => String(one) === String(code ?? ''));
    return verdict !== (known?.[1] ?? '');
  });
  const order = rows.map(([code]) => String(code ?? '').trim()).join(' ');
  const told = wrong.length === 0 ? 'all right' : `wrong: ${JSON.stringify(wrong)}`;
  const isWhole = rows.length >= TASKS.length && header?.[3] === HEADER;
  return { seen: `${header?.[3]} | ${order} | ${told}`, holds: isWhole && wrong.length === 0 };
}

const computes: Probe = {
  fact: 'the verdict column computes (INDIRECT, ARRAYFORMULA, VLOOKUP, REGEXMATCH)',
  expected: 'each code has its verdict, also 1.1 typed as a number',
  async look(trial) {
    await makeTables(trial);
    return verdictsFollow(trial);
  },
};

const spelledBack: Probe = {
  fact: 'FORMULA rendering spells the verdict formula so that we know it again',
  expected: `headerInFormula reads ${HEADER}`,
  async look(trial) {
    const lookup = await makeTables(trial);
    const [[spelled] = []] = await trial.values('D1', 'FORMULA');
    const ours = String(spelled).replaceAll(
      quoteSheet(lookup.title),
      quoteSheet(systemTabs.review),
    );
    const isSame = spelled === formulaInto(lookup);
    const seen = `${isSame ? 'as sent' : String(spelled)}; header ${headerInFormula(ours)}`;
    return { seen, holds: headerInFormula(ours) === HEADER };
  },
};

const spilledCells: Probe = {
  fact: 'FORMULA rendering of the cells that a formula fills',
  expected: 'what each shows, not a formula',
  async look(trial) {
    await makeTables(trial);
    const [[formula] = [], ...filled] = await trial.values('D1:D4', 'FORMULA');
    const seen = `${String(formula).slice(0, 13)}…, ${JSON.stringify(filled)}`;
    const shown = TASKS.slice(0, 3).map(([, verdict]) => [verdict]);
    return { seen, holds: String(formula).startsWith('=') && sameAs(filled, shown).holds };
  },
};

const rowInserted: Probe = {
  fact: 'a row inserted right below the header',
  expected: 'has its verdict; the range still begins in row 1',
  async look(trial) {
    const { tab, write, values } = trial;
    await makeTables(trial);
    const range = lines(tab, 'ROWS', [1, 2]);
    await write({ insertDimension: { range } }, put(tab, [[1.1]], { row: 2 }));
    const { seen, holds } = await verdictsFollow(trial);
    const [[spelled] = []] = await values('D1', 'FORMULA');
    const first = /ROW\((\$A\$\d+:\$A(?:\$?\d+)?)/.exec(String(spelled))?.[1];
    return { seen: `${first} | ${seen}`, holds: holds && first?.startsWith('$A$1:') === true };
  },
};

const rowsSorted: Probe = {
  fact: 'sortRange over the rows below the header, verdict column included',
  expected: 'the formula stays, verdicts follow their codes',
  async look(trial) {
    await makeTables(trial);
    const range = area(trial.tab, [1, TASKS.length + 1], [0, VERDICT_COLUMN]);
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }];
    await trial.write({ sortRange: { range, sortSpecs } });
    return verdictsFollow(trial);
  },
};

const filterSorted: Probe = {
  fact: 'a sort by the basic filter, header row included in its range',
  expected: 'the formula stays, verdicts follow their codes',
  async look(trial) {
    await makeTables(trial);
    const range = area(trial.tab, [0, TASKS.length + 1], [0, VERDICT_COLUMN]);
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }];
    await trial.write({ setBasicFilter: { filter: { range, sortSpecs } } });
    return verdictsFollow(trial);
  },
};

const lookupRemade: Probe = {
  fact: 'the lookup tab deleted and made anew under the same title',
  expected: 'verdicts are there again (INDIRECT goes by name)',
  async look(trial) {
    const { sheetId, title } = await makeTables(trial);
    const again = trial.nameTab('tra cứu lại', title);
    await trial.write({ deleteSheet: { sheetId } }, ...lookupTab(again));
    return verdictsFollow(trial);
  },
};

export const verdictColumnProbes: readonly Probe[] = [
  computes,
  spelledBack,
  spilledCells,
  rowInserted,
  rowsSorted,
  filterSorted,
  lookupRemade,
];
