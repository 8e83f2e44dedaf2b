import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import type { JobContext } from '../../functions/job-context.ts';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { readTaskMemory } from '../../functions/task-memory.ts';
import type { TaskMemory } from '../../shared/domain/task-memory.ts';
import { systemTabs } from '../../shared/messages/tabs.ts';
import type { BookSnapshot, SheetSnapshot } from '../sheets-server/snapshot.ts';
import { expectClearError } from './clear-error.ts';
import { judgedMoment, lookupTable } from './judged-moment.ts';
import { aSheetRun } from './sheet-runs.ts';
import { shownVerdicts } from './shown-verdicts.ts';
import { differingParts, spreadsheetText } from './spreadsheet-text.ts';
import { type TimedEdit, timedEdits } from './timed-edits.ts';
import { openTrialGround, type TrialGround } from './trial-ground.ts';
import { type TwoOffices, twoOffices } from './two-offices.ts';

let ground: TrialGround;
beforeAll(async () => {
  ground = await openTrialGround();
});
afterAll(() => ground.close());

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20);

/** Null, or why `remind` could not write what it had sent. */
type Trouble = string | null;

const jobs: readonly {
  readonly name: string;
  readonly run: (context: JobContext) => Promise<Trouble>;
}[] = [
  { name: 'check', run: (context) => check(context).then(() => null) },
  { name: 'remind', run: (context) => remind(context).then(({ logTrouble }) => logTrouble) },
  {
    name: 'report',
    run: (context) => report(context, { variant: null, period: null, asOf: null }).then(() => null),
  },
];

describe.each(jobs)('while people work, $name', ({ run }) => {
  it(
    'spoils nothing of theirs, shows no verdict beside another task, and comes right',
    async () => {
      await fc.assert(
        fc.asyncProperty(timedEdits, async (edits) => {
          const office = await twoOffices(ground.server);
          const runs = runsOver(office.id);
          await check(await runs.context());
          const memory = await runs.memory();
          await runAmong(office, edits, memory, async () => run(await runs.context()));
          await run(await runs.context({ acceptFewerRows: true })).catch(expectClearError);
          await expectConvergence(office, runs);
          expect(runs.mails).toEqual([...new Set(runs.mails)]);
        }),
        { numRuns: RUNS },
      );
    }, // A run of its own is a quarter of a second, on a busy machine half of one.
    20_000 + RUNS * 1000,
  );
});

interface Runs {
  /** Mails in the order in which they were sent. */
  readonly mails: readonly string[];
  /** What the runs so far remember of the tasks. */
  readonly memory: () => Promise<TaskMemory>;
  readonly context: (how?: { acceptFewerRows: boolean }) => Promise<JobContext>;
}

/** Runs that share one Store, as those of a ward do. */
function runsOver(id: string): Runs {
  const workspace = ground.folder();
  const mails: string[] = [];
  return {
    mails,
    async memory() {
      const { store, workbook } = await aSheetRun(ground.server, id, { workspace });
      return (await readTaskMemory(store, workbook)).memory;
    },
    async context(how = { acceptFewerRows: false }) {
      const made = await aSheetRun(ground.server, id, { workspace, ...how });
      const send: JobContext['mailer']['send'] = (mail) => {
        mails.push(mail.fileName);
        return made.mailer.send(mail);
      };
      return { ...made, mailer: { ...made.mailer, send } };
    },
  };
}

/** The job with people at work; they go on with what they had in mind after it. */
async function runAmong(
  office: TwoOffices,
  edits: readonly TimedEdit[],
  memory: TaskMemory,
  job: () => Promise<Trouble>,
): Promise<void> {
  const left = [...edits];
  const start = ground.server.requests.length;
  office.watch();
  const surprises: unknown[] = [];
  ground.server.onRequest(({ index }) => {
    try {
      while (left.length > 0 && left[0]!.request <= index - start) office.edit(left.shift()!.edit);
    } catch (error) {
      surprises.push(error);
    }
    return null;
  });
  const isDone = await job().then((trouble) => trouble === null, expectClearError);
  ground.server.onRequest(null);
  expect(surprises).toEqual([]);
  const now = ground.server.snapshot(office.id);
  if (isDone) expectOneMoment(now, office, memory);
  else expectReason(office);
  await expectVerdictsByCode(office.id, now);
  for (const { edit } of left) office.edit(edit);
  if (left.length > 0) await expectVerdictsByCode(office.id, ground.server.snapshot(office.id));
}

/** I5: the verdicts are those of one state of the table, not of a mixture. */
function expectOneMoment(
  now: BookSnapshot,
  { moments, made }: TwoOffices,
  memory: TaskMemory,
): void {
  const table = lookupTable(now);
  if (table === null) {
    expect(made.map(({ tab }) => tab)).toContain(systemTabs.review);
    return;
  }
  const isJudged = (moment: BookSnapshot) => isDeepStrictEqual(judgedMoment(moment, memory), table);
  const names = made.map(({ name }) => name).join(', ');
  expect(moments.some(isJudged), `a state among these: ${names}`).toBe(true);
}

/** Sorting, typing and moving rows never keep a job from its work. */
function expectReason({ made }: TwoOffices): void {
  const moves = made.filter(({ harm }) => harm === 'moves').length;
  const isBroken = made.some(({ harm }) => harm === 'breaks');
  expect(isBroken || moves >= 3, JSON.stringify(made.map(({ name }) => name))).toBe(true);
}

/** I3: every tab of people's is as if no job had ever run. */
function expectNothingOfPeoplesChanged(office: TwoOffices, now: BookSnapshot): void {
  for (const { title, ours, theirs } of office.peoplesTabs(now)) {
    const [one, other] = [theirs, ours].map((tab) => ({ [title]: JSON.stringify(tab) }));
    expect(differingParts(one!, other!)).toEqual([]);
  }
}

/** I4: by the row's own code, whatever was sorted, inserted or moved. */
async function expectVerdictsByCode(id: string, now: BookSnapshot): Promise<void> {
  const rows = await shownVerdicts(ground.server, id, now);
  expect(rows.filter(({ shown, expected }) => shown !== expected)).toEqual([]);
}

/** Once people stop, one run sets everything right and the next changes nothing. */
async function expectConvergence(office: TwoOffices, { context, memory }: Runs): Promise<void> {
  const checked = async () => {
    const run = check(await context({ acceptFewerRows: true }));
    const isDone = await run.then(() => true, expectClearError);
    return { isDone, now: ground.server.snapshot(office.id) };
  };
  const first = await checked();
  const { isDone, now } = await checked();
  expect(isDone).toBe(first.isDone);
  expect(differingParts(spreadsheetText(first.now), spreadsheetText(now))).toEqual([]);
  expectNothingOfPeoplesChanged(office, now);
  await expectVerdictsByCode(office.id, now);
  const judged = judgedMoment(now, await memory());
  if (!isDone) {
    expect(judged === null || hasTakenName(now)).toBe(true);
    return;
  }
  expect(lookupTable(now)).toEqual(judged);
  for (const { title, protections, cells } of now.sheets) {
    if (!OUR_TITLES.includes(title)) continue;
    expect(protections.length, title).toBe(1);
    if (title === systemTabs.mailLog || title === systemTabs.reports) expectNoRowTwice(cells);
  }
}

const OUR_TITLES: readonly string[] = Object.values(systemTabs);

/** A tab of people's that bears the name of one of ours. */
function hasTakenName({ sheets }: BookSnapshot): boolean {
  return sheets.some(
    ({ title, protections }) => OUR_TITLES.includes(title) && protections.length === 0,
  );
}

function expectNoRowTwice(cells: SheetSnapshot['cells']): void {
  const rows = Map.groupBy(Object.entries(cells), ([name]) => name.replace(/\D+/, ''));
  const texts = [...rows.values()]
    .map((row) => JSON.stringify(row.map(([, cell]) => (cell as { value?: unknown }).value ?? '')))
    .filter((row) => /[^",[\]]/.test(row));
  expect(texts).toEqual([...new Set(texts)]);
}
