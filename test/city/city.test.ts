import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withToken } from '../cloud/cloud.ts';
import { jobToken } from '../cloud/tokens.ts';
import { type City, startCity } from './city.ts';
import { type CityWard, type Trouble, troubles } from './city-ward.ts';

/** `CITY_WARDS=114 npm test -- test/city/city.test` is Hải Phòng, in less than a minute. */
const asked = process.env['CITY_WARDS'];
const WARDS = Number(asked ?? 36);
const SENDERS = 4;
/** Room for three mails a ward, of the four that each has to send. */
const MAILS_A_DAY = 3 * Math.ceil(WARDS / SENDERS);
/** For so long Google refuses every request. */
const STORM = { fromMs: 60_000, toMs: 150_000 } as const;

let city: City;
let healthy: readonly CityWard[];

/** One ward for each kind of trouble: of Hải Phòng's that is every twentieth. */
const APART = Math.floor(WARDS / troubles.length);
const troubleOf = (index: number): Trouble | null =>
  index % APART === 3 ? (troubles[Math.floor(index / APART)] ?? null) : null;

beforeAll(async () => {
  city = await startCity({
    troubles: Array.from({ length: WARDS }, (_, index) => troubleOf(index)),
    senders: SENDERS,
    mailsADay: MAILS_A_DAY,
    isStorm: (ms) => ms >= STORM.fromMs && ms < STORM.toMs,
  });
  healthy = city.wards.filter(({ trouble }) => trouble === null);
  // The scheduler delivers twice, at once and later; the queue too.
  await Promise.all([city.dispatch('check'), city.dispatch('check')]);
  await city.dispatch('remind');
  const again = city.wards.filter((_, index) => index % 10 === 0);
  await Promise.all(
    again.map(({ name }) => city.ask(`/wards/${name}/remind`, withToken(jobToken()))),
  );
  await city.dispatch('remind');
  await city.tasks.idle();
}, 600_000);
afterAll(() => city.close());

const lines = () => city.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
const isOf = (ward: CityWard) => (one: { readonly to: string }) =>
  one.to.endsWith(`@${ward.canary}.test`);

/** The canaries in a text, each once. */
function canariesIn(text: string): readonly string[] {
  return [...new Set(text.match(/chim\d+x/g))];
}

describe(`A city of ${WARDS} wards, one for each kind of trouble among them`, () => {
  it('does each job of each healthy ward, through a storm of refusals', () => {
    const done = new Set(
      lines().flatMap(({ status, ward, function: job }) =>
        status === 200 ? `${ward} ${job}` : [],
      ),
    );
    const missing = healthy.filter(
      ({ name }) => !done.has(`${name} check`) || !done.has(`${name} remind`),
    );
    expect(missing).toEqual([]);
    const refused = city.sheets.requests.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
  });

  it('shows each healthy ward its verdicts and what was sent', () => {
    for (const { workbook, canary } of healthy) {
      const text = JSON.stringify(city.sheets.snapshot(workbook));
      expect(text).toContain(`Chỉnh trang chợ ${canary}`);
      expect(text).toContain('Nhật ký nhắc việc');
      expect(text).toContain('Quá hạn');
    }
  });

  it('tells the operator of each ward that has a trouble, whatever it is', () => {
    const failed = new Set(
      lines().flatMap(({ severity, ward }) => (severity === 'INFO' ? [] : String(ward))),
    );
    const ill = city.wards.filter(({ trouble }) => trouble !== null);
    expect(ill.map(({ trouble }) => trouble)).toEqual(troubles);
    expect(ill.filter(({ name }) => !failed.has(name))).toEqual([]);
  });

  it('sends each mail once, of each ward as many as its share, and of no sender more than its limit', () => {
    const { taken } = city;
    const mails = taken.map(({ to, text }) => `${to} ${text.split('\n', 1)[0]}`);
    expect(new Set(mails).size).toBe(mails.length);
    for (let sender = 0; sender < SENDERS; sender++) {
      const sent = taken.filter((one) => one.sender === sender).length;
      expect([sender, sent > 0, sent <= MAILS_A_DAY]).toEqual([sender, true, true]);
    }
    expect(healthy.filter((ward) => taken.filter(isOf(ward)).length !== 3)).toEqual([]);
  });

  it('lets nothing of one ward into what another gets', () => {
    const canaryOf = new Map(city.wards.map(({ name, canary }) => [name, canary]));
    for (const { to, text } of city.taken) {
      expect(canariesIn(text)).toEqual(canariesIn(to));
    }
    for (const { workbook, canary, trouble } of city.wards) {
      if (trouble === 'deleted') continue;
      expect(canariesIn(JSON.stringify(city.sheets.snapshot(workbook)))).toEqual([canary]);
    }
    for (const [name, bytes] of city.storage.objects()) {
      const own = canaryOf.get(name.split('/', 1)[0]!);
      if (name === 'wards.json') continue;
      expect(canariesIn(textOf(name, bytes)).filter((one) => one !== own)).toEqual([]);
    }
    expect(canariesIn(city.logged.join('\n'))).toEqual([]);
  });

  it('asks the sheets for no more than the account’s quota allows', () => {
    const wrong = city.sheets.requests.filter(
      ({ status }, index) => status === 429 && !city.stormy.has(index),
    );
    expect(wrong).toEqual([]);
    const { requests } = city.sheets;
    const reads = requests.filter(({ kind }) => kind === 'read').length;
    const minutes = Math.round(city.nowMs() / 60_000);
    const told = `${WARDS} wards: ${reads} reads, ${requests.length - reads} writes, ${minutes} minutes, ${city.taken.length} mails, ${Math.round(process.memoryUsage().rss / 1e6)} MB with all servers\n`;
    if (asked !== undefined) process.stdout.write(told);
  });
});

/** A Word file's parts, or the text itself. */
function textOf(name: string, bytes: Buffer): string {
  const parts = name.endsWith('.docx') ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
}
