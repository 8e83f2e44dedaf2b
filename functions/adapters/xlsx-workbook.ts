import { createHash } from 'node:crypto';
import { access, mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { workbookTroubles as troubles } from '../../shared/messages/troubles.ts';
import type { WorkbookContent } from '../../shared/workbook/content.ts';
import type { Look, SheetModel } from '../../shared/workbook/model.ts';
import { withDrawnTabs, withEstimatedHeights } from '../../shared/workbook/row-height.ts';
import type { WorkbookUpdate } from '../../shared/workbook/update.ts';
import { createXlsx } from '../../shared/xlsx/create-xlsx.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { UnreadableWorkbook } from '../../shared/xlsx/unreadable-workbook.ts';
import { UnsupportedEdit } from '../../shared/xlsx/unsupported-edit.ts';
import { updateXlsx } from '../../shared/xlsx/update-xlsx.ts';
import { WorkbookBusy, WorkbookUnavailable } from '../errors.ts';
import { hasCode, runLocked } from './file-lock.ts';
import { keepVersion } from './kept-versions.ts';
import { Locked } from './lock.ts';
import type { Workbook } from './ports.ts';
import { createFile, replaceFile } from './replace-file.ts';

export interface XlsxOptions {
  readonly look: Look;
  readonly title: string;
  readonly creator: string;
  /** A run that will write stops at once while somebody has the file open. */
  readonly willWrite: boolean;
  readonly now: () => Date;
}

/** A job over a ward's workbook takes seconds; the next one waits for it this long. */
const WAIT_FOR_JOB_MS = 60_000;

/** The embedded workbook: an .xlsx file that people edit with Excel or LibreOffice. */
export function xlsxWorkbook(path: string, options: XlsxOptions): Workbook {
  const name = basename(path);
  return {
    location: path,
    name: () => name,
    exists: () => exists(path),
    async exclusively(job) {
      // Without a folder there is nothing to protect, and reading says what is missing.
      if (!options.willWrite || !(await exists(dirname(path)))) return job();
      return runLocked(path, job, WAIT_FOR_JOB_MS, (work) => onDisk(name, work));
    },
    async create(sheets: readonly SheetModel[]) {
      if (extname(path).toLowerCase() !== '.xlsx') {
        throw new WorkbookUnavailable(troubles.wrongExtension(name));
      }
      const { look, title, creator } = options;
      const drawn = sheets.map((sheet) => withEstimatedHeights(sheet, look));
      const bytes = createXlsx(drawn, look, { title, creator });
      const created = await onDisk(name, async () => {
        await mkdir(dirname(path), { recursive: true });
        return createFile(path, bytes);
      });
      if (!created) throw new WorkbookUnavailable(troubles.existsAlready(name));
    },
    async read(): Promise<WorkbookContent> {
      if (options.willWrite) await refuseWhileOpen(path);
      const bytes = await readWorkbookFile(path);
      return { sheets: understood(name, () => readXlsx(bytes)), revision: revisionOf(bytes) };
    },
    write: (update: WorkbookUpdate, revision: string) =>
      onDisk(name, async () => {
        await refuseWhileOpen(path);
        const bytes = await readWorkbookFile(path);
        if (revisionOf(bytes) !== revision) throw new WorkbookUnavailable(troubles.changed(name));
        const drawn = withDrawnTabs(update, options.look);
        const updated = understood(name, () => updateXlsx(bytes, drawn, options.look));
        if (revisionOf(updated) === revision) return 'unchanged';
        await keepVersion(path, bytes, options.now());
        await replaceFile(path, updated);
        return 'written';
      }),
  };
}

function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function readWorkbookFile(path: string): Promise<Uint8Array> {
  const name = basename(path);
  try {
    if ((await stat(path)).isDirectory()) throw new WorkbookUnavailable(troubles.isFolder(name));
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      throw new WorkbookUnavailable(troubles.missing(path), { cause: error });
    }
    throw asUnavailable(name, error);
  }
}

/** Excel keeps `~$name`, LibreOffice `.~lock.name#` beside a file that is open for editing. */
async function refuseWhileOpen(path: string): Promise<void> {
  const name = basename(path);
  for (const lockName of [`~$${name}`, `.~lock.${name}#`]) {
    if (await exists(join(dirname(path), lockName))) {
      throw new WorkbookUnavailable(troubles.open(name, lockName));
    }
  }
}

/** Turns what the reader or patcher throws into a sentence; the file is untouched by then. */
function understood<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      throw new WorkbookUnavailable(troubles.unreadable[error.reason](name), { cause: error });
    }
    if (error instanceof UnsupportedEdit) {
      throw new WorkbookUnavailable(troubles.unsafeEdit(name), { cause: error });
    }
    throw error;
  }
}

async function onDisk<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asUnavailable(name, error);
  }
}

function asUnavailable(name: string, error: unknown): unknown {
  if (error instanceof Locked) {
    return new WorkbookBusy(troubles.busy(name), { cause: error });
  }
  if (hasCode(error, 'EBUSY', 'EPERM', 'EACCES')) {
    return new WorkbookUnavailable(troubles.noAccess(name), { cause: error });
  }
  if (
    hasCode(
      error,
      'ENOSPC',
      'EROFS',
      'EIO',
      'ENOTDIR',
      'ENAMETOOLONG',
      'ENOTSUP',
      'EISDIR',
      'EEXIST',
      'ENOENT',
    )
  ) {
    return new WorkbookUnavailable(troubles.diskTrouble(name), { cause: error });
  }
  return error;
}
