import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MAILS_AT_ONCE } from '../../functions/remind.ts';
import { setup } from '../../functions/setup.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { certificates } from '../cloud/token-keys.ts';
import { JOB_AUDIENCE, jobToken, SCHEDULER } from '../cloud/tokens.ts';
import { SAMPLE_MAILS, sampleMonday } from '../functions/job-runs.ts';
import { aSheetRun, valuesIn } from '../google-sheets/sheet-runs.ts';
import { startSheetsServer } from '../sheets-server/sheets-server.ts';
import { startStorageServer } from '../storage-server/storage-server.ts';
import type { MortalServer } from './mortal-server.ts';
import { watchedSmtp } from './watched-smtp.ts';

const entry = fileURLToPath(new URL('./mortal-server.ts', import.meta.url));

/** The moments at which an instance is killed in the middle of a request. */
const deaths = [
  'while it takes the lock',
  'after a claim',
  'during DATA',
  'after the final dot, before the 250',
  'before the sheet is written',
] as const;
type Death = (typeof deaths)[number];

/** A ward in the cloud whose instance dies at one moment. */
async function aWard(death: Death) {
  const taken: string[] = [];
  let dying: ChildProcess | null = null;
  const killAt = (moment: Death, signal: NodeJS.Signals = 'SIGKILL') => {
    if (moment === death) dying?.kill(signal);
  };
  const storage = await startStorageServer('don-doc-kho', (name) => {
    if (name.startsWith('locks/')) killAt('while it takes the lock');
    if (name.startsWith('ledger/')) killAt('after a claim', 'SIGTERM');
  });
  const sheets = await startSheetsServer({ quota: false });
  sheets.onRequest(({ kind }) => {
    if (kind === 'write') killAt('before the sheet is written');
    return null;
  });
  onTestFinished(async () => void (await Promise.all([storage.close(), sheets.close()])));
  const id = sheets.createSpreadsheet();
  const bucket = { name: 'don-doc-kho', prefix: '', rootUrl: storage.url, portalUrl: null };
  const sample = sampleContent();
  const live = { ...sample, settings: { ...sample.settings, sendingMode: 'live' as const } };
  await setup(await aSheetRun(sheets, id, { workspace: 'none', bucket }), live);
  const environment = {
    WORKBOOK: id,
    SHEETS_ROOT_URL: sheets.url,
    STORE_BUCKET: 'don-doc-kho',
    STORAGE_ROOT_URL: storage.url,
    SMTP_URL: await watchedSmtp({
      onData: () => killAt('during DATA'),
      isDeaf: () => dying !== null && death === 'during DATA',
      onTaken(deliveries) {
        taken.push(...deliveries);
        killAt('after the final dot, before the 250');
      },
    }),
    JOB_AUDIENCE,
    JOB_CALLERS: SCHEDULER,
  };
  /** An instance gets one request, and the next one is another instance. */
  const remind = async (minutesLater: number, isDying = false): Promise<number | 'cut off'> => {
    const told: MortalServer = { environment, certificates, today: sampleMonday, minutesLater };
    const child = spawn(process.execPath, [entry, JSON.stringify(told)]);
    onTestFinished(() => void child.kill('SIGKILL'));
    const [port] = await once(child.stdout, 'data');
    dying = isDying ? child : null;
    const headers = { authorization: `Bearer ${jobToken()}` };
    const url = `http://127.0.0.1:${String(port).trim()}/remind`;
    const answer = await fetch(url, { method: 'POST', headers }).catch(() => null);
    child.kill('SIGKILL');
    return answer?.status ?? 'cut off';
  };
  const logged = async () =>
    (await valuesIn(sheets, id, 'Nhật ký nhắc việc')).filter((cells) =>
      cells.some((cell) => String(cell).startsWith('Đã gửi')),
    ).length;
  const unsent = () =>
    [...storage.contents()].filter(
      ([name, text]) => name.startsWith('ledger/') && !text.includes('"sent"'),
    ).length;
  return { taken, remind, logged, unsent };
}

describe('An instance that is killed in the middle of a request, and the requests after it', () => {
  it.each(deaths)(
    'deliver every mail, and repeat only what could not be marked: %s',
    async (death) => {
      const { taken, remind, logged, unsent } = await aWard(death);
      expect(await remind(0, true)).toBe('cut off');
      expect(await remind(5)).toBe(200);
      expect(await remind(30)).toBe(200);
      const mails = new Set(taken.map((one) => one.split(' ')[0])).size;
      expect({ mails, logged: await logged(), unsent: unsent() }).toEqual({
        mails: SAMPLE_MAILS,
        logged: SAMPLE_MAILS,
        unsent: 0,
      });
      const copies = taken.length - new Set(taken).size;
      const mayRepeat = death === 'during DATA' || death.startsWith('after');
      expect(copies).toBeLessThanOrEqual(mayRepeat ? MAILS_AT_ONCE : 0);
      const atOnce = taken.length;
      expect(await remind(60)).toBe(200);
      expect(taken).toHaveLength(atOnce);
    },
    60_000,
  );
});
