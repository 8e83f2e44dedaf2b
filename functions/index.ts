import { http } from '@google-cloud/functions-framework';
import { fetchFromGoogle } from './adapters/sign-in/certificates.ts';
import { googleTokens } from './adapters/sign-in/google-tokens.ts';
import { readCloudConfig } from './config.ts';
import { cloudAccess } from './http/access.ts';
import { answering } from './http/answer.ts';
import { cloudLog } from './http/cloud-log.ts';
import { doors } from './http/doors.ts';
import { doorOfPath } from './http/routes.ts';
import { changesInCloud, queueInCloud, served } from './wiring.ts';

/*
 * What Google Cloud runs: each function under its own name, and `all` of them behind one address.
 * Nobody is let in without a token that Google signed; the server of one machine (`serve.ts`) is
 * another entry, which is not reached from here.
 */
// The framework and Express put technical reasons into answers unless told that this is for real.
process.env['NODE_ENV'] ??= 'production';

const tokens = googleTokens(fetchFromGoogle, Date.now);
const config = () => readCloudConfig(process.env);

const answer = answering({
  ...served,
  config,
  queue: () => queueInCloud(config()),
  changes: changesInCloud,
  access: cloudAccess(config, tokens),
  log: cloudLog(process.env['GOOGLE_CLOUD_PROJECT'] ?? null, (line) => process.stdout.write(line)),
});

for (const name of Object.keys(doors)) {
  const own = () => name;
  http(name, answer(own));
}
const byPath = answer(({ path }) => doorOfPath(path));
http('all', byPath);
