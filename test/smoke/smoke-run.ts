import type { CallPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import { type Observation, observe, type Probe } from './probe.ts';
import { type ApiSpreadsheet, type SheetsClient, sheetsClient } from './sheets-client.ts';
import { must, trialOf } from './trial.ts';
import { addTab, type TrialTabs, trialTabs } from './trial-tabs.ts';

export interface SmokeRunOptions {
  readonly spreadsheetId: string;
  /** Null = Google's own. */
  readonly rootUrl: string | null;
  readonly policy: CallPolicy;
  readonly probes: readonly Probe[];
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Ends the run early; the trial tabs are deleted all the same. */
  readonly signal?: AbortSignal;
}

export interface SmokeRun {
  readonly locale: string;
  readonly timeZone: string;
  readonly observations: readonly Observation[];
  /** Why not all facts were looked at; null = they were. */
  readonly failure: unknown;
  /** Titles of tabs of ours that could not be deleted. */
  readonly remaining: readonly string[];
  /** Titles of tabs that an earlier run left behind; they are not touched. */
  readonly leftOver: readonly string[];
}

/** Looks at each fact in a tab of its own, one after another, and deletes the tabs at the end. */
export async function smokeRun(options: SmokeRunOptions): Promise<SmokeRun> {
  const { spreadsheetId, rootUrl, policy, random } = options;
  const client = sheetsClient(spreadsheetId, rootUrl, policy);
  const { properties, sheets = [] } = await describe(client);
  const tabs = trialTabs(random);
  const titles = sheets.map((one) => one.properties?.title ?? '');
  const locale = properties?.locale ?? '';
  const observations: Observation[] = [];
  let failure: unknown = null;
  try {
    await observeAll(options, { client, tabs, locale }, observations);
  } catch (error) {
    failure = error;
  }
  return {
    ...{ locale, timeZone: properties?.timeZone ?? '', observations, failure },
    remaining: await tabs.remove(client),
    leftOver: titles.filter((title) => tabs.isLeftOver(title)),
  };
}

async function describe(client: SheetsClient): Promise<ApiSpreadsheet> {
  const fields = 'properties(locale,timeZone),sheets(properties(title))';
  return JSON.parse(must(await client.get({ fields })).text) as ApiSpreadsheet;
}

async function observeAll(
  { probes, spreadsheetId, signal }: SmokeRunOptions,
  { client, tabs, locale }: { client: SheetsClient; tabs: TrialTabs; locale: string },
  observations: Observation[],
): Promise<void> {
  const prepared = probes.map((probe, index) => ({ probe, tab: tabs.name(`${index + 1}`) }));
  must(await client.batchUpdate(prepared.map(({ tab }) => addTab(tab))));
  for (const { probe, tab } of prepared) {
    if (signal?.aborted) break;
    const trial = trialOf({ client, spreadsheetId, locale, tab, nameTab: tabs.name });
    observations.push(await observe(probe, trial));
  }
}
