import { randomBytes } from 'node:crypto';
import { ApiError } from './api-error.ts';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** The id of a new file: 44 characters, as long as Google's. */
export function newFileId(): string {
  return `1${randomBytes(33).toString('base64url').slice(0, 43)}`;
}

export interface NewFile {
  readonly name: string;
}

export function newFileOf(body: unknown): NewFile {
  const { name, mimeType } = (body ?? {}) as { name?: unknown; mimeType?: unknown };
  if (mimeType !== undefined && mimeType !== SPREADSHEET) {
    throw new ApiError(501, 'UNIMPLEMENTED', `The test server only makes files of ${SPREADSHEET}`);
  }
  return { name: typeof name === 'string' ? name : 'Untitled' };
}

export function createdFile(id: string, name: string): object {
  return { kind: 'drive#file', id, name, mimeType: SPREADSHEET };
}

/** Drive's errors look different from those of Sheets. */
export function fileNotFound(id: string): object {
  const message = `File not found: ${id}.`;
  return {
    error: {
      code: 404,
      message,
      errors: [
        {
          message,
          domain: 'global',
          reason: 'notFound',
          location: 'fileId',
          locationType: 'parameter',
        },
      ],
    },
  };
}
