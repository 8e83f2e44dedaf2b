/** Drive's feed of changed files, for one account. */
export interface DriveChanges {
  /** `me`: the account that asks. */
  add(fileId: string, me: boolean): void;
  answer(api: 'drive.changes.start' | 'drive.changes.list', query: URLSearchParams): object;
}

const PAGE = 3;

/** A mark is a place in the list of all changes; of a file only the last one is told. */
export function driveChangesFeed(): DriveChanges {
  const changes: { readonly fileId: string; readonly me: boolean }[] = [];
  return {
    add: (fileId, me) => void changes.push({ fileId, me }),
    answer(api, query) {
      if (api === 'drive.changes.start') return { startPageToken: String(changes.length) };
      const from = Number(query.get('pageToken'));
      const to = Math.min(from + PAGE, changes.length);
      const told = changes.slice(from, to).flatMap(({ fileId, me }, index) => {
        const isLast = !changes.slice(from + index + 1).some((later) => later.fileId === fileId);
        return isLast ? [{ fileId, file: { lastModifyingUser: { me } } }] : [];
      });
      const next = to < changes.length ? 'nextPageToken' : 'newStartPageToken';
      return { changes: told, [next]: String(to) };
    },
  };
}
