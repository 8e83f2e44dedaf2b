import * as z from 'zod';
import { feedTrouble } from '../../shared/messages/google-troubles.ts';
import { FeedUnavailable } from '../errors.ts';
import { authorizationFor } from './google-authorization.ts';
import { json, proven } from './google-reply.ts';
import { CallFailure } from './google-sheets/call-failure.ts';
import type { CallPolicy } from './google-sheets/call-policy.ts';
import { send } from './google-transport.ts';
import type { ChangeFeed } from './ports.ts';

const SCOPE = 'https://www.googleapis.com/auth/drive.metadata.readonly';
const GOOGLE = 'https://www.googleapis.com/';
const FIELDS = 'nextPageToken,newStartPageToken,changes(fileId,file(lastModifyingUser(me)))';

const started = z.object({ startPageToken: z.string() });
const page = z.object({
  nextPageToken: z.string().optional(),
  newStartPageToken: z.string().optional(),
  changes: z.array(
    z.object({
      fileId: z.string().optional(),
      file: z.object({ lastModifyingUser: z.object({ me: z.boolean() }).optional() }).optional(),
    }),
  ),
});

/** Drive's feed of all files that are shared with our account: one request for any number of sheets. */
export function driveChanges(rootUrl: string | null, policy: CallPolicy): ChangeFeed {
  const authorization = authorizationFor(rootUrl, SCOPE);
  const read = async <Result>(
    path: string,
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<Result>,
  ): Promise<Result> => {
    const url = new URL(`/drive/v3/changes${path}`, rootUrl ?? GOOGLE);
    url.search = new URLSearchParams({ ...query, prettyPrint: 'false' }).toString();
    const call = async () => {
      const headers = new Headers(await authorization());
      const reply = proven(await send({ url, headers }, policy.deadlineMs.read));
      const { data } = schema.safeParse(json(reply));
      if (data === undefined) throw new CallFailure('unproven', 'Changes, but not as documented');
      return data;
    };
    try {
      return await policy.run({ kind: 'read', call });
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      throw new FeedUnavailable(feedTrouble, { cause: error });
    }
  };
  return {
    start: async () =>
      (await read('/startPageToken', { fields: 'startPageToken' }, started)).startPageToken,
    async since(mark) {
      const ids = new Set<string>();
      for (let pageToken = mark; ; ) {
        const query = { pageToken, pageSize: '1000', fields: FIELDS };
        const found = await read('', query, page);
        for (const { fileId, file } of found.changes) {
          if (fileId !== undefined && file?.lastModifyingUser?.me !== true) ids.add(fileId);
        }
        if (found.nextPageToken === undefined) {
          return { ids, mark: found.newStartPageToken ?? pageToken };
        }
        pageToken = found.nextPageToken;
      }
    },
  };
}
