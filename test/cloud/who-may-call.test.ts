import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCloud, type Cloud, signedIn, startCloud, withToken } from './cloud.ts';
import { iapAssertion, jobToken, secondsFromNow } from './tokens.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
}, 60_000);
afterAll(() => cloud.close());

/** How many requests the sheet and the bucket have seen. */
function touched({ sheets, storage }: Pick<Cloud, 'sheets' | 'storage'>): number {
  return sheets.requests.length + storage.asked.length;
}

async function expectRefused(
  path: string,
  init: RequestInit,
  status: 401 | 403,
  { sheets, storage, ask } = cloud,
) {
  const before = touched({ sheets, storage });
  const answer = await ask(path, init);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const body = await answer.text();
  expect(JSON.parse(body)).toMatchObject({ status, detail: expect.stringMatching(/[ạ-ỹà-ý]/i) });
  expect(body).not.toMatch(/eyJ|token|jwt|signature|audience|\.ts/i);
  expect(touched({ sheets, storage })).toBe(before);
}

const OFFICE = 'vanphong@hoabinh.test';
const UNIT = 'congan@hoabinh.test';

describe('A job in the cloud', () => {
  it('runs for the scheduler and for the queue', async () => {
    const { ask } = cloud;
    const answer = await ask('/check', withToken(jobToken()));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ tasks: expect.any(Array) });
    const queue = 'Queue@don-doc.iam.gserviceaccount.com';
    const again = await ask('/check', withToken(jobToken({ email: queue })));
    expect(again.status).toBe(200);
  });

  const badTokens: Readonly<Record<string, () => string>> = {
    'has expired': () => jobToken({ iat: secondsFromNow(-7200), exp: secondsFromNow(-600) }),
    'is not valid yet': () => jobToken({ iat: secondsFromNow(900), exp: secondsFromNow(1800) }),
    'never expires': () => jobToken({ exp: secondsFromNow(10 * 365 * 86_400) }),
    'says no expiry': () => jobToken({ exp: undefined }),
    'is for another service': () => jobToken({ aud: 'https://other.test' }),
    'is for nobody': () => jobToken({ aud: undefined }),
    'is for several': () => jobToken({ aud: ['https://don-doc.test', 'https://other.test'] }),
    'is from another issuer': () => jobToken({ iss: 'https://evil.test' }),
    'comes from IAP': () => iapAssertion('scheduler@don-doc.iam.gserviceaccount.com'),
    'has an unverified address': () => jobToken({ email_verified: false }),
    'says nothing of its address': () => jobToken({ email_verified: undefined }),
    'says “true” as a text': () => jobToken({ email_verified: 'true' }),
    'has no address': () => jobToken({ email: undefined }),
    'is not signed (alg: none)': () => jobToken({}, { with: 'nothing' }),
    'is signed with the public key (HS256)': () => jobToken({}, { with: 'HS256' }),
    'is signed with the public key and says RS256': () =>
      jobToken({}, { with: 'HS256', alg: 'RS256' }),
    'is signed by a stranger': () => jobToken({}, { with: 'stranger' }),
    'names a key that Google does not have': () => jobToken({}, { kid: 'google-9' }),
    'names a key as objects do': () => jobToken({}, { kid: '__proto__' }),
    'lost its signature at Google’s front door': () => jobToken({}, { with: 'removed' }),
    'was changed': () => jobToken().replace(/\.(...)/, '.AAA'),
    'is no token': () => 'x',
    'is too long': () => `${jobToken()}${'A'.repeat(9000)}`,
    'has a key of IAP': () => jobToken({}, { with: 'ES256', kid: 'iap-1' }),
  };

  it('is refused to everything that is not the scheduler’s token', async () => {
    cloud.logged.splice(0);
    for (const [what, token] of Object.entries(badTokens)) {
      for (const path of ['/check', '/remind', '/report']) {
        await expectRefused(path, withToken(token()), 401).catch((error: Error) => {
          throw new Error(`${path}, a token that ${what}: ${error.message}`, { cause: error });
        });
      }
    }
    expect(cloud.logged.join('')).not.toMatch(/eyJ|scheduler@/);
    const reasons = new Set(cloud.logged.flatMap((line) => JSON.parse(line).causes as string[]));
    expect([...reasons].sort()).toEqual([
      'malformed',
      'no-verified-email',
      'not-proven',
      'signature-removed',
      'unknown-key',
      'wrong-algorithm',
    ]);
  });

  it.each([
    ['nothing', {}],
    ['another scheme', { authorization: `Basic ${jobToken()}` }],
    ['two tokens', { authorization: `Bearer ${jobToken()}, Bearer ${jobToken()}` }],
    ['IAP’s plain header, which anybody can send', { 'x-goog-authenticated-user-email': OFFICE }],
    ['the token where Cloud Run reads its own', { 'x-serverless-authorization': jobToken() }],
    ['the scheduler’s header, which anybody can send', { 'x-cloudscheduler': 'true' }],
  ])('is refused to %s', async (_, headers) => {
    await expectRefused('/remind', { method: 'POST', headers }, 401);
  });

  it('is refused to an account of Google’s that is not ours', async () => {
    const other = jobToken({ email: 'scheduler@other.iam.gserviceaccount.com' });
    await expectRefused('/remind', withToken(other), 403);
  });

  it('is refused to everybody where no caller is named', async () => {
    const closed = await aCloud({ JOB_AUDIENCE: undefined, JOB_CALLERS: undefined });
    await expectRefused('/check', withToken(jobToken()), 401, closed);
  });
});

describe('The reports page in the cloud', () => {
  it('opens for the Office and for a unit, each with what is theirs', async () => {
    const { ask } = cloud;
    for (const variant of ['office', 'committee', 'party']) {
      const headers = { 'content-type': 'application/octet-stream' };
      const body = JSON.stringify({ asOf: '2026-06-22', variant });
      const answer = await ask('/report', withToken(jobToken(), { headers, body }));
      expect(answer.status).toBe(200);
    }
    const pageOf = async (who: string) => (await ask('/', signedIn(iapAssertion(who)))).text();
    const links = (page: string) => page.match(/href="\/reports\/[^"]+/g)?.length;
    const office = await pageOf(OFFICE);
    expect([links(office), office.includes('Rà soát ngay')]).toEqual([3, true]);
    expect(links(await pageOf('chutich@hoabinh.test'))).toBe(3);
    const unit = await pageOf(UNIT.toUpperCase());
    expect([links(unit), unit.includes('Rà soát ngay')]).toEqual([1, false]);
    const names = [...office.matchAll(/href="\/reports\/([^"]+)/g)].map(([, name]) => name!);
    for (const name of names) {
      const mine = await ask(`/reports/${name}`, signedIn(iapAssertion(OFFICE)));
      expect([name, mine.status]).toEqual([name, 200]);
      const theirs = await ask(`/reports/${name}`, signedIn(iapAssertion(UNIT)));
      expect([name, theirs.status]).toEqual([name, name.includes('UBND') ? 200 : 403]);
    }
  });

  const badAssertions: Readonly<Record<string, () => string>> = {
    'has expired': () =>
      iapAssertion(OFFICE, { iat: secondsFromNow(-1800), exp: secondsFromNow(-600) }),
    'is not valid yet': () =>
      iapAssertion(OFFICE, { iat: secondsFromNow(900), exp: secondsFromNow(1500) }),
    'is for another service': () =>
      iapAssertion(OFFICE, { aud: '/projects/123/locations/asia-southeast1/services/other' }),
    'is from another issuer': () => iapAssertion(OFFICE, { iss: 'https://accounts.google.com' }),
    'is not signed': () => iapAssertion(OFFICE, {}, { with: 'nothing' }),
    'is signed with a public key': () => iapAssertion(OFFICE, {}, { with: 'HS256' }),
    'says ES256 and is not': () => iapAssertion(OFFICE, {}, { with: 'RS256', alg: 'ES256' }),
    'names an unknown key': () => iapAssertion(OFFICE, {}, { kid: 'iap-9' }),
    'is a token for jobs': () => jobToken({ email: OFFICE }),
    'has no address': () => iapAssertion(OFFICE, { email: undefined }),
  };

  it('is refused to everything that IAP has not signed for it', async () => {
    for (const [what, assertion] of Object.entries(badAssertions)) {
      for (const path of ['/', '/reports/BC-2026-Q2-UBND.docx']) {
        await expectRefused(path, signedIn(assertion()), 401).catch((error: Error) => {
          throw new Error(`${path}, an assertion that ${what}: ${error.message}`, { cause: error });
        });
      }
    }
    await expectRefused('/', {}, 401);
    const plain = { 'x-goog-authenticated-user-email': `accounts.google.com:${OFFICE}` };
    await expectRefused('/', { headers: plain }, 401);
    await expectRefused('/', { headers: { authorization: `Bearer ${jobToken()}` } }, 401);
  });

  it('is refused to somebody whom this ward’s workbook does not name', async () => {
    const { ask, storage, logged } = cloud;
    storage.asked.splice(0);
    for (const path of ['/', '/reports/BC-2026-Q2-UBND.docx']) {
      const answer = await ask(path, signedIn(iapAssertion('vanphong@phuongkhac.test')));
      expect(answer.status).toBe(403);
    }
    expect(storage.asked.some((one) => /reports/.test(one))).toBe(false);
    expect(logged.join('')).toContain('not-of-this-ward');
    expect(logged.join('')).not.toContain('phuongkhac');
  });

  it('reads who may open it once a minute at most', async () => {
    const { ask, sheets } = await aCloud();
    const before = sheets.requests.length;
    for (let visit = 0; visit < 5; visit++) await ask('/', signedIn(iapAssertion(OFFICE)));
    expect(sheets.requests.length - before).toBe(2);
    expect(sheets.requests.slice(before).every(({ kind }) => kind === 'read')).toBe(true);
  });

  it.each([
    '/reports/..%2f..%2fledger%2f2026-06-22.json',
    '/reports/..%5cledger',
    '/reports/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/reports/%00.docx',
    '/reports/.docx',
    `/reports/${'a'.repeat(300)}.docx`,
    '/reports/..%2flocks%2fx-UBND.docx',
  ])('gives nothing that is no report: %s', async (path) => {
    const { ask, storage } = cloud;
    storage.asked.splice(0);
    const office = await ask(path, signedIn(iapAssertion(OFFICE)));
    expect(office.status).toBe(404);
    const unit = await ask(path, signedIn(iapAssertion(UNIT)));
    expect([403, 404]).toContain(unit.status);
    const read = storage.asked.filter((one) => one.includes('alt=media'));
    expect(read.filter((one) => !/o\/(?:readings|memory)%2F/.test(one))).toEqual([]);
  });

  it('gives nothing for an address that is none, nor says why', async () => {
    const answer = await cloud.ask('/reports/%E0%A4%A', signedIn(iapAssertion(OFFICE)));
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toMatch(/ at |\.js|node_modules/);
  });
});

describe('A button on the reports page in the cloud', () => {
  const pressed = {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', accept: 'text/html' },
  };

  it('runs the job for the Office and shows the page again', async () => {
    const { ask } = cloud;
    const answer = await ask('/check', signedIn(iapAssertion(OFFICE), pressed));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/?done=checked']);
  });

  it('does nothing for a unit', async () => {
    cloud.storage.asked.splice(0);
    const answer = await cloud.ask('/remind', signedIn(iapAssertion(UNIT), pressed));
    expect(answer.status).toBe(403);
    expect(cloud.storage.asked.some((one) => one.startsWith('POST'))).toBe(false);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.test' },
    { origin: 'null' },
    {},
  ])('does nothing for a page of another site that uses the Office’s sign-in: %j', async (from) => {
    const headers = from as Record<string, string>;
    const init = signedIn(iapAssertion(OFFICE), { method: 'POST', headers });
    await expectRefused('/remind', init, 403);
  });
});

describe('Google’s keys', () => {
  it('are fetched once for many callers, and again for a new key only after a while', async () => {
    let fetches = 0;
    const { localCertificates } = await import('./token-keys.ts');
    const { ask } = await aCloud({}, async (url) => {
      fetches++;
      return localCertificates(url);
    });
    for (let call = 0; call < 4; call++) {
      await ask('/check', withToken(jobToken({}, { kid: `made-up-${call}` })));
      await ask('/report', withToken(jobToken(), { body: '{"unknown":1}' }));
    }
    expect(fetches).toBe(1);
  });

  it('let nobody in while they cannot be had', async () => {
    const { ask } = await aCloud({}, () => Promise.reject(new Error('no network')));
    const answer = await ask('/check', withToken(jobToken()));
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('khóa công khai của Google');
  });
});
