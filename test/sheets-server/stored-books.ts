import { ApiError, notFound, permissionDenied } from './api-error.ts';
import { type Book, draftOf } from './book.ts';
import { newFileId } from './drive.ts';
import { newBook } from './new-book.ts';
import { settle } from './shown-values.ts';

export interface CreateOptions {
  readonly title?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** `office-file`: an .xlsx in Drive, which the Sheets API refuses to touch. */
  readonly kind?: 'spreadsheet' | 'office-file';
  /** False: the service account was never given access. */
  readonly shared?: boolean;
}

interface Stored {
  readonly kind: 'spreadsheet' | 'office-file';
  readonly shared: boolean;
  current: Book;
  /** The state before the last write. */
  previous: Book;
}

export interface StoredBooks {
  create(options: CreateOptions, owner: string): string;
  /** False when there was no such file. */
  remove(id: string): boolean;
  /** The state that the API shows its caller; throws what Google answers when it shows none. */
  open(id: string, stale: boolean): Book;
  /** The state without any of the API's doors. */
  peek(id: string): Book;
  /** Runs a change on a draft and keeps it only when nothing was thrown. */
  write<T>(id: string, change: (draft: Book) => T): T;
}

export function storedBooks(): StoredBooks {
  const books = new Map<string, Stored>();
  const find = (id: string): Stored => {
    const stored = books.get(id);
    if (stored === undefined) throw notFound();
    return stored;
  };
  return {
    create(options, owner) {
      const id = newFileId();
      const { title, locale, timeZone, kind = 'spreadsheet', shared = true } = options;
      const book = newBook({
        id,
        owner,
        ...(title === undefined ? {} : { title }),
        ...(locale === undefined ? {} : { locale }),
        ...(timeZone === undefined ? {} : { timeZone }),
      });
      settle(book);
      books.set(id, { kind, shared, current: book, previous: book });
      return id;
    },
    remove: (id) => books.delete(id),
    open(id, stale) {
      const stored = find(id);
      if (!stored.shared) throw permissionDenied();
      if (stored.kind === 'office-file') throw officeFile();
      return stale ? stored.previous : stored.current;
    },
    peek: (id) => find(id).current,
    write(id, change) {
      const stored = find(id);
      const draft = draftOf(stored.current);
      const result = change(draft);
      settle(draft);
      stored.previous = stored.current;
      stored.current = draft;
      return result;
    },
  };
}

function officeFile(): ApiError {
  const message = 'This operation is not supported for this document';
  return new ApiError(400, 'FAILED_PRECONDITION', message);
}
