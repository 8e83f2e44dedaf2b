import { ImpossibleUpdate } from '../../../shared/google-sheets/impossible-update.ts';
import type { SheetRequest } from '../../../shared/google-sheets/requests.ts';
import { spreadsheetAddress } from '../../../shared/google-sheets/spreadsheet-id.ts';
import type { SpreadsheetState } from '../../../shared/google-sheets/state.ts';
import { updateRequests } from '../../../shared/google-sheets/update-requests.ts';
import { googleTroubles as troubles } from '../../../shared/messages/google-troubles.ts';
import type { Look } from '../../../shared/workbook/model.ts';
import { withDrawnTabs } from '../../../shared/workbook/row-height.ts';
import type { WorkbookUpdate } from '../../../shared/workbook/update.ts';
import { WorkbookBusy, WorkbookUnavailable } from '../../errors.ts';
import { type Lock, Locked } from '../lock.ts';
import type { Workbook } from '../ports.ts';
import { CallFailure } from './call-failure.ts';
import type { SheetsConnection } from './connect.ts';
import { wasApplied } from './read-back.ts';
import { type OwnMarks, readSpreadsheet } from './read-spreadsheet.ts';

export interface GoogleWorkbookOptions {
  /** Called once, when there is something to read. */
  readonly connect: () => Promise<SheetsConnection>;
  readonly look: Look;
  readonly marks: OwnMarks;
  /** Jobs that write the same spreadsheet wait for each other here. */
  readonly lock: Lock;
  readonly willWrite: boolean;
}

/** The production workbook: a Google Sheet that units already edit. */
export function googleWorkbook(id: string, options: GoogleWorkbookOptions): Workbook {
  let connection: Promise<SheetsConnection> | null = null;
  let last: { readonly revision: string; readonly state: SpreadsheetState } | null = null;
  let name: string = troubles.name;
  const connected = () => {
    connection ??= options.connect();
    return connection;
  };
  const busy = (cause: unknown) => new WorkbookBusy(troubles.busy(name), { cause });
  const explained = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw await inWords(error, { id, name }, connected);
    }
  };
  return {
    location: spreadsheetAddress(id),
    name: () => name,
    // It is there or it cannot be read; a service account has no storage to make one in.
    exists: async () => true,
    async create() {
      throw new WorkbookUnavailable(troubles.neverCreated);
    },
    async exclusively(job) {
      if (!options.willWrite) return job();
      try {
        return await options.lock.run(job);
      } catch (error) {
        throw error instanceof Locked ? busy(error) : error;
      }
    },
    read: (detail: 'values' | 'look' = 'values') =>
      explained(async () => {
        const { api } = await connected();
        const { title, content, state } = await readSpreadsheet(api, id, detail, options.marks);
        last = { revision: content.revision, state };
        name = title;
        return content;
      }),
    write: (update: WorkbookUpdate, revision: string) =>
      explained(async () => {
        // A run that was frozen for so long that another took over must not write over its work.
        if (options.lock.isLost()) throw busy(null);
        if (last?.revision !== revision) {
          throw new WorkbookUnavailable(troubles.changed(name));
        }
        const { state } = last;
        // What was read no longer tells what is there.
        last = null;
        return send(withDrawnTabs(update, options.look), state);
      }),
  };

  async function send(update: WorkbookUpdate, state: SpreadsheetState) {
    const { api, account } = await connected();
    const compose = (address: string | null) =>
      updateRequests(update, state, options.look, address);
    const drafted = compose(null);
    const requests = drafted.some(isProtection) ? compose(await account()) : drafted;
    if (requests.length === 0) return 'unchanged';
    await api.update(id, requests, () => wasApplied(api, id, update, requests));
    return 'written';
  }
}

function isProtection(request: SheetRequest): boolean {
  return 'addProtectedRange' in request && !request.addProtectedRange.protectedRange.warningOnly;
}

/** A failed call as a sentence that says what to do. */
async function inWords(
  error: unknown,
  { id, name }: { readonly id: string; readonly name: string },
  connected: () => Promise<SheetsConnection>,
): Promise<unknown> {
  if (error instanceof ImpossibleUpdate) {
    return new WorkbookUnavailable(troubles.impossible[error.reason](name, error.tab), {
      cause: error,
    });
  }
  if (!(error instanceof CallFailure)) return error;
  const needsAccount = ['denied', 'missing', 'protected'].includes(error.kind);
  const account = needsAccount ? await (await connected()).account() : null;
  return new WorkbookUnavailable(troubles.failed[error.kind]({ name, id, account }), {
    cause: error,
  });
}
