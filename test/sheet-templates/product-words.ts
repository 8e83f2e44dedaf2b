import {
  changesContract,
  daysContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../../shared/contract/registers.ts';
import * as settingWords from '../../shared/contract/settings.ts';
import { tasksContract } from '../../shared/contract/tasks.ts';
import { mailWords } from '../../shared/messages/mails.ts';
import { portalWords } from '../../shared/messages/portal.ts';
import { overviewWords, reviewWords, systemTabs, tabWords } from '../../shared/messages/tabs.ts';
import { tallyTitle } from '../../shared/messages/tally.ts';
import { notYetReviewed, verdictText } from '../../shared/messages/verdicts.ts';
import { indicatorStateLabels, severityLabels, stateLabels } from '../../shared/messages/words.ts';
import { programmeContent } from '../../sheet-templates/content.ts';
import { newWorkbook } from '../../sheet-templates/template.ts';
import { aTask } from '../builders.ts';

const contracts = [
  tasksContract,
  indicatorsContract,
  unitsContract,
  documentsContract,
  changesContract,
  daysContract,
];
const columns = contracts.flatMap((contract): readonly { header: string; choices?: unknown }[] => [
  ...contract.columns,
]);

/** What a guide may call by each of these words, as the product itself writes it. */
export const namesByKind = {
  trang: newWorkbook(programmeContent()).map(({ title }) => title),
  cột: columns.map(({ header }) => header),
  ô: columns.map(({ header }) => header),
  mục: settingWords.settingBlocks.flatMap(({ settings }) => settings.map(({ label }) => label)),
  khối: settingWords.settingBlocks.map(({ title }) => title),
  nút: Object.values(portalWords.actions),
} as const;

const waiting = aTask({ status: 'done', confirmation: 'waiting', completedOn: '2026-06-12' });

/** Every word that people see in the workbook, in mails or on the page. */
export const productWords: ReadonlySet<string> = new Set([
  ...Object.values(namesByKind).flat(),
  ...textsIn(columns.map(({ choices }) => choices)),
  ...textsIn(settingWords),
  ...textsIn([systemTabs, reviewWords, overviewWords, mailWords, tallyTitle, notYetReviewed]),
  ...textsIn([stateLabels, severityLabels, indicatorStateLabels]),
  tabWords.stale('22/6/2026'),
  verdictText({ task: waiting, state: 'done-on-time', workingDaysLeft: null, details: [] }),
]);

/** All texts in a value, however deep; functions say nothing by themselves. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
