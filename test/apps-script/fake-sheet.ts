import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { bundleAppsScript } from '../../functions/deploy/bundle-apps-script.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What the world around the script holds and answers. */
export interface SheetWorld {
  /** Tabs by title, as they show. */
  readonly tabs?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly views?: readonly string[];
  readonly address?: string | null;
  /** What the person types when asked; null = Cancel. */
  readonly typed?: string | null;
  readonly token?: string;
  /** Throws for no network. */
  readonly answer?: (url: string) => { readonly status: number; readonly text: string };
}

/** What the script did. */
export interface SheetTraces {
  readonly menu: (readonly [label: string, name: string])[];
  readonly alerts: string[];
  readonly prompts: string[];
  readonly fetched: { readonly url: string; readonly options: Record<string, unknown> }[];
  readonly pages: string[];
  readonly batches: unknown[];
  readonly properties: Map<string, string>;
}

const OK = 'OK';

/** The built script in a world of its own, where only what Apps Script has is known. */
export async function sheetWith(world: SheetWorld) {
  const folder = await temporaryFolder();
  await bundleAppsScript(folder);
  const code = await readFile(join(folder, 'Code.js'), 'utf8');
  const traces: SheetTraces = {
    menu: [],
    alerts: [],
    prompts: [],
    fetched: [],
    pages: [],
    batches: [],
    properties: new Map(world.address ? [['PORTAL_URL', world.address]] : []),
  };
  const globals: Record<string, unknown> = fakeGlobals(world, traces);
  runInNewContext(code, globals);
  return { traces, run: (name: string) => (globals[name] as () => void)() };
}

function fakeGlobals(world: SheetWorld, traces: SheetTraces) {
  return {
    SpreadsheetApp: { getUi: () => fakeUi(world, traces), getActive: () => fakeBook(world) },
    PropertiesService: {
      getScriptProperties: () => ({
        getProperty: (key: string) => traces.properties.get(key) ?? null,
        setProperty: (key: string, value: string) => void traces.properties.set(key, value),
      }),
    },
    ScriptApp: { getIdentityToken: () => world.token ?? 'token-of-the-person' },
    UrlFetchApp: {
      fetch(url: string, options: Record<string, unknown>) {
        traces.fetched.push({ url, options });
        const { status, text } = world.answer!(url);
        return { getResponseCode: () => status, getContentText: () => text };
      },
    },
    HtmlService: {
      createHtmlOutput(html: string) {
        traces.pages.push(html);
        const page = { setWidth: () => page, setHeight: () => page };
        return page;
      },
    },
    Sheets: {
      Spreadsheets: {
        get: () => ({
          sheets: [{ properties: {}, filterViews: world.views?.map((title) => ({ title })) }],
        }),
        batchUpdate: (body: unknown) => void traces.batches.push(JSON.parse(JSON.stringify(body))),
      },
    },
  };
}

function fakeUi({ typed = null }: SheetWorld, traces: SheetTraces) {
  const menu = {
    addItem(label: string, name: string) {
      traces.menu.push([label, name]);
      return menu;
    },
    addToUi: () => undefined,
  };
  return {
    Button: { OK },
    ButtonSet: { OK, OK_CANCEL: 'OK_CANCEL' },
    createMenu: () => menu,
    alert: (_title: string, sentence: string) => void traces.alerts.push(sentence),
    prompt(_title: string, sentence: string) {
      traces.prompts.push(sentence);
      return {
        getSelectedButton: () => (typed === null ? 'CANCEL' : OK),
        getResponseText: () => typed ?? '',
      };
    },
    showModalDialog: () => undefined,
  };
}

function fakeBook({ tabs = {} }: SheetWorld) {
  return {
    getId: () => 'the-book',
    getSheetByName(title: string) {
      const rows = tabs[title];
      if (rows === undefined) return null;
      return { getSheetId: () => 0, getDataRange: () => ({ getDisplayValues: () => rows }) };
    },
  };
}
