import { check } from '../../functions/check.ts';
import type { JobContext } from '../../functions/job-context.ts';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { setup } from '../../functions/setup.ts';
import { systemTabs } from '../../shared/messages/tabs.ts';
import type { WorkbookTemplateContent } from '../../sheet-templates/content.ts';
import { defaultSettings } from '../../sheet-templates/defaults.ts';
import type { SheetsServer } from '../sheets-server/sheets-server.ts';
import { aWardSpreadsheet, TASK_TAB_ID } from './ward-spreadsheet.ts';
import { FIRST_TASK_ROW, TASK_TAB } from './ward-tabs.ts';

/** One job over one kind of spreadsheet. */
export interface TrialJob {
  readonly name: string;
  readonly spreadsheet: (server: SheetsServer) => Promise<string>;
  /** Runs that went before, undisturbed. */
  readonly before: readonly ((context: JobContext) => Promise<unknown>)[];
  /** What people did since. */
  readonly since?: (server: SheetsServer, id: string) => void;
  readonly run: (context: JobContext) => Promise<unknown>;
}

/** What `setup` puts where something is missing; nothing of it is in a ward's own tabs. */
export const template: WorkbookTemplateContent = {
  groups: [
    { code: 'N1', title: '1. Kinh tế', rows: [{ code: 'N1.01', title: 'Rà soát quy hoạch' }] },
  ],
  indicators: [],
  units: [],
  documents: [],
  changes: [],
  days: [],
  settings: defaultSettings,
};

const runSetup = (context: JobContext) => setup(context, template);
const runReport = (context: JobContext) =>
  report(context, { variant: null, period: null, asOf: null });

export const setupOfEmpty: TrialJob = {
  name: 'setup of an empty spreadsheet',
  spreadsheet: async (server) => server.createSpreadsheet(),
  before: [],
  run: runSetup,
};

export const setupOfLostColours: TrialJob = {
  name: 'setup where colours and a protection are gone',
  spreadsheet: aWardSpreadsheet,
  before: [runSetup],
  since: loseColours,
  run: runSetup,
};

/** The jobs that take milliseconds. */
export const trialJobs: readonly TrialJob[] = [
  {
    name: 'setup of a table that people made',
    spreadsheet: (server) => aWardSpreadsheet(server, 'plain'),
    before: [],
    run: runSetup,
  },
  setupOfLostColours,
  {
    name: 'check',
    spreadsheet: aWardSpreadsheet,
    before: [check],
    since: goOnWorking,
    run: check,
  },
  { name: 'remind', spreadsheet: aWardSpreadsheet, before: [], run: remind },
  { name: 'report', spreadsheet: aWardSpreadsheet, before: [], run: runReport },
];

function goOnWorking(server: SheetsServer, id: string): void {
  const person = server.person(id);
  person.retype(TASK_TAB, 'J5', 'Tạm dừng');
  person.sort(TASK_TAB, 'B', { fromRow: FIRST_TASK_ROW });
}

/** The colours of the verdicts, and the protection of a tab of the software's. */
function loseColours(server: SheetsServer, id: string): void {
  const owner = server.person(id, 'owner');
  const { sheets } = server.snapshot(id);
  const tab = (title: string) => sheets.find((one) => one.title === title);
  for (const _ of tab(TASK_TAB)?.conditionalFormats ?? []) {
    owner.edit({ deleteConditionalFormatRule: { sheetId: TASK_TAB_ID, index: 0 } });
  }
  const protections = (tab(systemTabs.mailLog)?.protections ?? []) as { id: number }[];
  for (const { id: protectedRangeId } of protections) {
    owner.edit({ deleteProtectedRange: { protectedRangeId } });
  }
}
