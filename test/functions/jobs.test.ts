import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readXlsx as hucreRead } from 'hucre';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { WorkbookUnavailable } from '../../functions/errors.ts';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { setup } from '../../functions/setup.ts';
import { claim, encodeLedgerEntry, ofSummary } from '../../shared/reminders/ledger.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { programmeContent, sampleContent } from '../../sheet-templates/content.ts';
import { aPeoplesWorkbook, aRun, aSampleRun, filesOf } from './job-runs.ts';

async function tab(path: string, title: string) {
  const sheets = readXlsx(await readFile(path));
  return sheets.find((sheet) => sheet.title === title)?.rows ?? [];
}

const defaultReport = { variant: 'office', period: null, asOf: null } as const;

describe('Setting up', () => {
  it('makes the programme’s workbook with every tab, people’s and the system’s', async () => {
    const context = await aRun();
    const { created, added } = await setup(context, programmeContent());
    expect(created).toBe(true);
    expect(added).toHaveLength(12);
    const titles = readXlsx(await readFile(context.workbook.location)).map(({ title }) => title);
    expect(titles).toEqual([
      'Hướng dẫn',
      'Tổng quan',
      'Nhiệm vụ',
      'Rà soát',
      'Chỉ tiêu',
      'Đơn vị',
      'Văn bản',
      'Điều chỉnh',
      'Ngày nghỉ',
      'Cấu hình',
      'Nhật ký nhắc việc',
      'Báo cáo',
    ]);
  });

  it('changes nothing when it is repeated', async () => {
    const context = await aRun();
    await setup(context, programmeContent());
    const before = await filesOf(dirname(context.workbook.location));
    expect((await setup(context, programmeContent())).added).toEqual([]);
    expect(await filesOf(dirname(context.workbook.location))).toEqual(before);
  });

  it('adds to a workbook of people’s own what it lacks, and keeps every cell they wrote', async () => {
    const context = await aRun();
    const rows = [
      ['UBND PHƯỜNG HÒA BÌNH'],
      ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
      [1, 'Lập kế hoạch cải cách hành chính', 'Văn phòng', '30/6/2026'],
    ];
    await aPeoplesWorkbook(context.workbook.location, { 'Theo dõi': rows, Nháp: [['của tôi']] });
    const { added } = await setup(context, programmeContent());
    expect(added).toContainEqual({ kind: 'column', tab: 'Theo dõi', header: 'Mã' });
    expect(added).toContainEqual({ kind: 'tab', tab: 'Đơn vị' });
    expect(added).not.toContainEqual({ kind: 'tab', tab: 'Nhiệm vụ' });
    const now = await tab(context.workbook.location, 'Theo dõi');
    expect(now.map((row) => row.slice(0, 4))).toEqual(rows.map((row) => row.slice(0, 4)));
    expect(await tab(context.workbook.location, 'Nháp')).toEqual([['của tôi']]);
    expect((await setup(context, programmeContent())).added).toEqual([]);
  });

  it('keeps a dated copy of what was there before it adds anything', async () => {
    const context = await aRun();
    await aPeoplesWorkbook(context.workbook.location, {
      A: [
        ['Nhiệm vụ', 'Cơ quan chủ trì'],
        ['x', 'VP'],
      ],
    });
    const before = await readFile(context.workbook.location);
    await setup(context, programmeContent());
    const folder = context.workbook.location.replace('.xlsx', '-ban-luu');
    const [oldest = ''] = (await readdir(folder)).sort();
    expect(await readFile(join(folder, oldest))).toEqual(before);
  });

  it('points new dropdowns to the units where people keep them, and to no tab that is not there', async () => {
    const context = await aRun();
    await aPeoplesWorkbook(context.workbook.location, {
      'Theo dõi': [
        ['Nhiệm vụ', 'Cơ quan chủ trì'],
        ['Lập kế hoạch', 'VP'],
      ],
      'Danh bạ': [
        ['Danh bạ phường'],
        ['Tên đơn vị', 'Email', 'Viết tắt'],
        ['Văn phòng', 'vp@hoabinh.test', 'VP'],
      ],
      'Cấu hình': [['của chúng tôi']],
    });
    await setup(context, programmeContent());
    const book = await hucreRead(await readFile(context.workbook.location));
    const titles = book.sheets.map(({ name }) => name);
    const rules = book.sheets.flatMap(({ dataValidations = [] }) => dataValidations);
    const named = JSON.stringify(rules).match(/'[^']+'!/g) ?? [];
    expect(named).toContain("'Danh bạ'!");
    expect(named.filter((name) => !titles.includes(name.slice(1, -2)))).toEqual([]);
    expect(named).not.toContain("'Cấu hình'!");
  });

  it('stops when the task tab’s name is taken by something else', async () => {
    const context = await aRun();
    await aPeoplesWorkbook(context.workbook.location, { 'Nhiệm vụ': [['ghi chú']] });
    await expect(setup(context, programmeContent())).rejects.toThrow('đã có trang “Nhiệm vụ”');
  });
});

describe('Several jobs on one workbook', () => {
  it('wait for each other, and all of them finish', async () => {
    const context = await aSampleRun();
    const { workbook } = context;
    const order: string[] = [];
    const watched: typeof workbook = {
      ...workbook,
      async read() {
        order.push('read');
        return workbook.read();
      },
      async write(update, revision) {
        const outcome = await workbook.write(update, revision);
        order.push(outcome);
        return outcome;
      },
    };
    const days = ['2026-06-23', '2026-06-24', '2026-06-25', '2026-06-26'];
    const runs = days.map((today) => check({ ...context, workbook: watched, today }));
    expect((await Promise.all(runs)).map(({ today }) => today)).toEqual(days);
    expect(order).toEqual(days.flatMap(() => ['read', 'written']));
  });

  it('let what a job throws through as it is, not as trouble with the file', async () => {
    const { workbook } = await aSampleRun();
    const bug = Object.assign(new Error('elsewhere'), { code: 'ENOENT' });
    await expect(workbook.exclusively(() => Promise.reject(bug))).rejects.toBe(bug);
  });

  it('keep what was mailed when the workbook cannot take the log', async () => {
    const context = await aSampleRun();
    const { workbook } = context;
    const refusing = {
      ...context,
      workbook: {
        ...workbook,
        write: () => Promise.reject(new WorkbookUnavailable('Tệp đang mở.')),
      },
    };
    const { mails, logTrouble } = await remind(refusing);
    expect(mails.filter(({ outcome }) => outcome === 'sent').length).toBeGreaterThan(3);
    expect(logTrouble).toBe('Tệp đang mở.');
    const again = await remind(context);
    expect(again.mails.some(({ outcome }) => outcome === 'sent')).toBe(false);
    expect(again.logTrouble).toBeNull();
  });
});

describe('Tabs of people’s own', () => {
  it('that bear a system tab’s name are never replaced', async () => {
    const context = await aRun();
    await aPeoplesWorkbook(context.workbook.location, {
      'Theo dõi': [
        ['Nhiệm vụ', 'Cơ quan chủ trì'],
        ['Lập kế hoạch', 'VP'],
      ],
      'Tổng quan': [['của tôi'], ['số liệu quý', 5]],
    });
    const before = await filesOf(dirname(context.workbook.location));
    await expect(check(context)).rejects.toThrow('“Tổng quan” do người dùng tự lập');
    await expect(remind(context)).rejects.toThrow('Đề nghị đổi tên trang đó');
    expect(await filesOf(dirname(context.workbook.location))).toEqual(before);
  });

  it('that hold a second task table are told, loudly', async () => {
    const context = await aRun();
    await aPeoplesWorkbook(context.workbook.location, {
      'Nhiệm vụ': [
        ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì'],
        ['N1.01', 'Lập kế hoạch', 'VP'],
      ],
      'Nhóm 2': [
        ['Nhiệm vụ', 'Cơ quan chủ trì'],
        ['Tuyển quân', 'BCHQS'],
      ],
    });
    const told = (await check(context)).findings.find(
      ({ rule }) => rule === 'table/second-task-table',
    );
    expect(told).toMatchObject({ severity: 'error', tab: 'Nhóm 2' });
    expect(told?.message).toContain('chỉ đọc trang Nhiệm vụ');
  });
});

describe('Checking the programme as it was issued', () => {
  it('asks nothing about the settings that it wrote itself', async () => {
    const context = await aRun();
    await setup(context, programmeContent());
    const { findings } = await check(context);
    expect(findings.filter(({ rule }) => rule.startsWith('settings/'))).toEqual([]);
  });

  it('finds 65 tasks, none of them clear in all six ways', async () => {
    const context = await aRun();
    await setup(context, programmeContent());
    const { tasks, summary } = await check(context);
    expect(tasks).toHaveLength(65);
    expect(summary.totals).toMatchObject({ total: 65, open: { noDeadline: 65 } });
    expect(summary.withAllClarities).toBe(0);
  });

  it('asks the Office to name one lead unit for the 33 rows of groups 1, 6 and 8', async () => {
    const context = await aRun();
    await setup(context, programmeContent());
    const { findings, tasks } = await check(context);
    expect(findings.filter(({ rule }) => rule === 'task/lead-several')).toHaveLength(33);
    expect(tasks.find(({ code }) => code === 'N8.03')).toMatchObject({
      leadUnit: null,
      leadUnits: ['CA', 'BCHQS', 'VP'],
      supportingUnits: ['ALL'],
    });
  });

  it('flags the plan that is older than the programme it carries out (62-KH/ĐU)', async () => {
    const context = await aRun();
    await setup(context, programmeContent());
    const { findings } = await check(context);
    const flagged = findings.filter(({ rule }) => rule === 'document/older-than-basis');
    expect(flagged).toHaveLength(1);
    expect(flagged[0]?.message).toContain('62-KH/ĐU ghi ngày 16/3/2025');
  });
});

describe('Checking the sample workbook', () => {
  it('shows every state that a task can have', async () => {
    const { tasks } = await check(await aSampleRun());
    expect(new Set(tasks.map(({ state }) => state))).toEqual(
      new Set([
        'not-due',
        'due-soon',
        'overdue',
        'ongoing',
        'no-deadline',
        'done-on-time',
        'done-late',
        'done-no-deadline',
        'done-undated',
        'paused',
        'cancelled',
      ]),
    );
    expect(new Set(tasks.map(({ confirmation }) => confirmation))).toEqual(
      new Set([null, 'waiting', 'confirmed', 'returned']),
    );
  });

  it('stores the verdict beside each row with its formula', async () => {
    const context = await aSampleRun();
    const rows = await tab(context.workbook.location, 'Nhiệm vụ');
    const row = rows.find(([code]) => code === 'N1.06');
    expect(row?.[2]).toMatchObject({ value: 'Quá hạn 11 ngày làm việc' });
  });

  it('writes nothing when it is repeated', async () => {
    const context = await aSampleRun();
    await check(context);
    const before = await filesOf(dirname(context.workbook.location));
    await check(context);
    expect(await filesOf(dirname(context.workbook.location))).toEqual(before);
  });

  it('writes nothing at all in a dry run', async () => {
    const context = await aSampleRun();
    const before = await filesOf(dirname(context.workbook.location));
    const dry = { ...context, dryRun: true };
    await check(dry);
    await remind(dry);
    await report(dry, defaultReport);
    expect(await filesOf(dirname(context.workbook.location))).toEqual(before);
  });

  it('touches no cell that people own', async () => {
    const context = await aSampleRun();
    const peoples = [
      'Hướng dẫn',
      'Nhiệm vụ',
      'Chỉ tiêu',
      'Đơn vị',
      'Văn bản',
      'Điều chỉnh',
      'Ngày nghỉ',
      'Cấu hình',
    ];
    const read = async () => {
      const sheets = readXlsx(await readFile(context.workbook.location));
      return sheets
        .filter(({ title }) => peoples.includes(title))
        .map(({ title, rows }) => [
          title,
          rows.map((row) => row.filter((cell) => cell === null || typeof cell !== 'object')),
        ]);
    };
    const before = await read();
    const later = { ...context, today: '2026-09-30' };
    await check(later);
    await remind(later);
    expect(await read()).toEqual(before);
  });
});

describe('Reminding', () => {
  it('reaches a unit whatever signs its code holds', async () => {
    const context = await aRun();
    await aPeoplesWorkbook(context.workbook.location, {
      'Nhiệm vụ': [
        ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        ['N7.01', 'Tiêm chủng', 'Trạm Y tế', '05/6/2026'],
        ['N7.02', 'Khám bệnh', 'Trường A', '05/6/2026'],
      ],
      'Đơn vị': [
        ['Mã', 'Tên đơn vị', 'Email'],
        ['TYT..1', 'Trạm Y tế', 'tyt@hoabinh.test'],
        ['A/B', 'Trường A', 'a@hoabinh.test'],
      ],
    });
    const outcomes = (run: Awaited<ReturnType<typeof remind>>) =>
      run.mails.map(({ outcome }) => outcome);
    expect(outcomes(await remind(context))).toEqual(['sent', 'sent']);
    expect(outcomes(await remind(context))).toEqual(['already-sent', 'already-sent']);
  });

  it('writes the same bytes whenever the same mail is written', async () => {
    const outboxes = await Promise.all(
      [await aSampleRun(), await aSampleRun()].map(async (context) => {
        await remind(context);
        return filesOf(join(dirname(context.workbook.location), 'outbox'));
      }),
    );
    expect(outboxes[0]).toEqual(outboxes[1]);
  });

  it('sends each unit one mail and nothing again on the same day (pain 2)', async () => {
    const context = await aSampleRun();
    const first = await remind(context);
    const again = await remind(context);
    const sent = first.mails.filter(({ outcome }) => outcome === 'sent').map(({ key }) => key);
    expect(sent.length).toBeGreaterThan(3);
    expect(
      again.mails.filter(({ outcome }) => outcome === 'already-sent').map(({ key }) => key),
    ).toEqual(sent);
    const outbox = join(dirname(context.workbook.location), 'outbox');
    // Besides the units' mails the Office's own summary.
    expect(await readdir(outbox)).toHaveLength(sent.length + 1);
  });

  it('sends nothing on a day off', async () => {
    const context = { ...(await aSampleRun()), today: '2026-06-21' };
    expect((await remind(context)).mails).toEqual([]);
  });

  it('sends nothing on New Year’s Day of a year that nobody has entered, and asks for that year', async () => {
    const context = { ...(await aSampleRun()), today: '2027-01-01' };
    expect((await remind(context)).mails).toEqual([]);
    const { findings } = await check(context);
    expect(findings.map(({ rule }) => rule)).toContain('calendar/year-missing');
  });

  it('tells why a unit gets no mail', async () => {
    const { mails } = await remind(await aSampleRun());
    expect(mails.find(({ unit }) => unit === 'BCHQS')).toMatchObject({
      outcome: 'skipped',
      to: null,
      note: expect.stringContaining('chưa có địa chỉ thư'),
    });
  });

  it('goes on with the other units when one delivery fails, and tries that one again', async () => {
    const context = await aSampleRun();
    const { DeliveryFailed } = await import('../../functions/errors.ts');
    const broken = {
      ...context,
      mailer: {
        leavesMachine: true,
        send: async (mail: Parameters<typeof context.mailer.send>[0]) => {
          if (mail.key.endsWith('VHXH')) throw new DeliveryFailed('Máy chủ thư chưa nhận.');
          return context.mailer.send(mail);
        },
        close: () => undefined,
      },
    };
    const outcome = async (run: typeof context) =>
      (await remind(run)).mails.find(({ unit }) => unit === 'VHXH')?.outcome;
    expect(await outcome(broken)).toBe('failed');
    expect(await outcome(context)).toBe('sent');
    expect(await outcome(context)).toBe('already-sent');
  });

  it('leaves a mail alone that another run has claimed, and takes it over after 15 minutes', async () => {
    const context = await aSampleRun();
    const stuck = {
      ...context,
      mailer: {
        leavesMachine: true,
        send: () => Promise.reject(new Error('process died')),
        close: () => undefined,
      },
    };
    await expect(remind(stuck)).rejects.toThrow('process died');
    const at = (minutes: number) => ({
      ...context,
      clock: () => new Date(Date.now() + minutes * 60_000),
    });
    const claimed = (await remind(at(1))).mails.find(({ unit }) => unit === 'VP');
    expect(claimed?.outcome).toBe('skipped');
    const taken = (await remind(at(16))).mails.find(({ unit }) => unit === 'VP');
    expect(taken?.outcome).toBe('sent');
  });

  it('mirrors the ledger in the log tab', async () => {
    const context = await aSampleRun();
    const { mails } = await remind(context);
    const rows = await tab(context.workbook.location, 'Nhật ký nhắc việc');
    const subjects = rows.map((row) => row[3]);
    for (const mail of mails.filter(({ outcome }) => outcome === 'sent')) {
      expect(subjects).toContain(mail.subject);
    }
  });

  it('drafts one công văn for a unit that is fifteen days late, and lists it', async () => {
    const context = { ...(await aSampleRun()), today: '2026-06-29' };
    const { letters } = await remind(context);
    expect(letters.length).toBeGreaterThan(0);
    const [letter] = letters;
    const { value } = await mammoth.extractRawText({ buffer: await readFile(letter!.path) });
    expect(value).toContain('V/v đôn đốc thực hiện nhiệm vụ quá hạn');
    const name = basename(letter!.path);
    const listed = (await tab(context.workbook.location, 'Báo cáo')).flat();
    expect(listed).toContain('Chưa lập báo cáo nào.');
    expect(listed.indexOf(name)).toBeGreaterThan(listed.indexOf('DỰ THẢO CÔNG VĂN ĐÔN ĐỐC'));
    const again = await remind(context);
    expect(again.letters).toEqual(letters);
    const later = await remind({ ...context, today: '2026-06-30' });
    const files = await readdir(join(dirname(context.workbook.location), 'reports'));
    expect(files).toHaveLength(letters.length + later.letters.length);
    expect(later.letters.map(({ unit }) => unit)).not.toContain(letter!.unit);
  });

  it('says of a mail whose run died on an earlier day that nobody knows', async () => {
    const context = await aSampleRun();
    const claimed = claim(
      ofSummary('2026-06-19', 'Văn phòng HĐND và UBND phường', []),
      { to: 'a@b.test', subject: 's', trial: false },
      '2026-06-19T00:30:00Z',
    );
    await context.store.create('ledger/2026-06-19/tong-hop.json', encodeLedgerEntry(claimed));
    await remind(context);
    const rows = await tab(context.workbook.location, 'Nhật ký nhắc việc');
    expect(rows.at(-1)?.[5]).toBe('Không rõ đã gửi hay chưa; thư sau nhắc lại');
  });

  it('does not send again what a damaged ledger entry may have sent, and goes on with the rest', async () => {
    const context = await aSampleRun();
    await remind(context);
    const entry = join(dirname(context.workbook.location), 'ledger', '2026-06-22', 'VHXH.json');
    await writeFile(entry, '{"half');
    const { mails } = await remind(context);
    const outcomes = new Map(mails.map(({ unit, outcome }) => [unit, outcome]));
    expect([outcomes.get('VHXH'), outcomes.get('VP')]).toEqual(['failed', 'already-sent']);
    const log = (await tab(context.workbook.location, 'Nhật ký nhắc việc')).flat().join();
    expect(log).toContain('bị hỏng nên chưa gửi');
  });
});

describe('Reporting', () => {
  it('counts the reminders of each overdue task in the annex', async () => {
    const run = await aRun();
    const sample = sampleContent();
    const settings = { ...sample.settings, sendingMode: 'live' as const };
    await setup(run, { ...sample, settings });
    const mailer = {
      leavesMachine: true,
      send: async () => ({ answer: '250 OK' }),
      close: () => undefined,
    };
    const context = { ...run, today: '2026-06-12', mailer };
    await remind(context);
    const { path } = await report({ ...context, today: '2026-06-22' }, defaultReport);
    const { value } = await mammoth.extractRawText({ buffer: await readFile(path) });
    const annex = value.slice(value.indexOf('DANH MỤC NHIỆM VỤ QUÁ HẠN'));
    const row = annex
      .slice(annex.indexOf('(N1.06)'))
      .split('\n')
      .filter((line) => line !== '');
    expect(row.slice(0, 8)).toContain('1');
  });

  it('speaks of no mails that never left the machine', async () => {
    const context = { ...(await aSampleRun()), today: '2026-06-12' };
    await remind(context);
    const { path } = await report({ ...context, today: '2026-06-22' }, defaultReport);
    const { value } = await mammoth.extractRawText({ buffer: await readFile(path) });
    expect(value).not.toMatch(/đã gửi \d+ thư nhắc việc/);
    const log = (await tab(context.workbook.location, 'Nhật ký nhắc việc')).flat().join();
    expect(log).toContain('Đã ghi vào hộp thư đi trên máy');
  });

  it('says in a dry run which file it would write', async () => {
    const context = await aSampleRun();
    const { path } = await report(context, defaultReport);
    await writeFile(path, 'edited by the Office');
    const planned = await report({ ...context, dryRun: true }, defaultReport);
    expect(planned.path).toBe((await report(context, defaultReport)).path);
  });

  it('writes a Word file under a readable name and lists it in the workbook', async () => {
    const context = await aSampleRun();
    const { path, period, variant } = await report(context, defaultReport);
    expect([period, variant]).toEqual(['2026-Q2', 'office']);
    expect(path).toMatch(/BC-2026-Q2-VP\.docx$/);
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    expect((await tab(context.workbook.location, 'Báo cáo')).flat()).toContain(
      'BC-2026-Q2-VP.docx',
    );
  });

  it('makes the same bytes again, and never writes over a file that the Office edited', async () => {
    const context = await aSampleRun();
    const { path } = await report(context, defaultReport);
    expect((await report(context, defaultReport)).path).toBe(path);
    await writeFile(path, 'edited by the Office');
    const second = await report(context, defaultReport);
    expect(second.path).toMatch(/BC-2026-Q2-VP-2\.docx$/);
    expect(await readFile(path, 'utf8')).toBe('edited by the Office');
  });
});
