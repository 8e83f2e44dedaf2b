import { describe, expect, it } from 'vitest';
import { remind } from '../../functions/remind.ts';
import { jobContext } from '../../functions/wiring.ts';
import { sampleMonday } from './job-runs.ts';
import { OFFICE, over, server, workspaceWith } from './mail-server.ts';

const LEADERS = ['chutich@hoabinh.test', 'phochutich@hoabinh.test'];
const HEAD = 'truongphong.vhxh@hoabinh.test';

describe('Reminding over SMTP', () => {
  it('on trial reaches the Office alone, marked, and says for whom each mail is', async () => {
    const { arrived, smtp } = await server();
    const { mails, summary } = await remind(
      over(await workspaceWith({ sendingMode: 'trial' }), smtp),
    );
    expect(mails.filter(({ outcome }) => outcome === 'sent').length).toBeGreaterThan(3);
    expect(new Set(arrived.flatMap(({ recipients }) => recipients))).toEqual(new Set([OFFICE]));
    for (const { subject } of arrived) expect(subject).toMatch(/^\[Chạy thử\]/);
    expect(arrived.map(({ text }) => text).join('\n')).toContain(
      'Thư này dành cho Công an phường (congan@hoabinh.test); chỉ gửi Văn phòng để xem trước',
    );
    expect(summary?.outcome).toBe('sent');
  });

  it('for real reaches each unit once, and by a mail of their own the heads from five days overdue', async () => {
    const { arrived, smtp } = await server();
    const workspace = await workspaceWith({ sendingMode: 'live' });
    const { mails } = await remind(over(workspace, smtp));
    const again = await remind(over(workspace, smtp));
    expect(new Set(again.mails.map(({ outcome }) => outcome))).toEqual(
      new Set(['already-sent', 'skipped']),
    );
    const units = mails.filter(({ outcome }) => outcome === 'sent').map(({ to }) => to);
    const sent = arrived.filter(({ subject }) => !subject.includes('[Tổng hợp'));
    expect(sent.map(({ recipients }) => recipients)).toHaveLength(units.length);
    expect(sent.flatMap(({ recipients }) => recipients).toSorted()).toEqual(units.toSorted());
    const head = sent.find(({ recipients }) => recipients.includes(HEAD));
    expect(head?.subject).toMatch(/^\[Dữ liệu mẫu\]\[Báo trưởng đơn vị\] \d+ .* - Phòng Văn hóa/);
    for (const { subject } of arrived) expect(subject).not.toContain('Chạy thử');
  });

  it('tells the units all the same after the trial has ended, on the same day', async () => {
    const { arrived, smtp } = await server();
    const workspace = await workspaceWith({ sendingMode: 'trial' });
    await remind(over(workspace, smtp));
    const live = await workspaceWith({ sendingMode: 'live' });
    arrived.length = 0;
    const { mails } = await remind(over(workspace, smtp, `${live}/so-theo-doi.xlsx`));
    expect(mails.filter(({ outcome }) => outcome === 'sent').length).toBeGreaterThan(3);
    expect(arrived.flatMap(({ recipients }) => recipients)).toContain('congan@hoabinh.test');
  });

  it('goes on when the server refuses one unit, and tells the Office why (I16, pain 14)', async () => {
    const { arrived, smtp } = await server('congan@hoabinh.test');
    const workspace = await workspaceWith({ sendingMode: 'live' });
    const { mails } = await remind(over(workspace, smtp));
    expect(mails.find(({ unit }) => unit === 'CA')?.outcome).toBe('failed');
    expect(mails.find(({ unit }) => unit === 'VHXH')?.outcome).toBe('sent');
    const summary = arrived.find(({ subject }) => subject.includes('[Tổng hợp'));
    // One refused, and the sample's two units without an address.
    expect(summary?.subject).toContain('03 không gửi được');
    expect(summary?.text).toContain('Máy chủ thư không nhận địa chỉ congan@hoabinh.test');
    expect(summary?.text).toContain('NHẮN QUA ZALO CHO ĐƠN VỊ KHÔNG CÓ THƯ');
  });

  it('keeps to the daily limit, the longest delays first, and goes on the next day', async () => {
    const { arrived, smtp } = await server();
    const workspace = await workspaceWith({ sendingMode: 'live' });
    const few = { workspace, workbook: null, dryRun: false, smtp, mailsADay: 3 };
    const { mails, summary } = await remind(jobContext({ ...few, today: sampleMonday }));
    const sent = mails.filter(({ outcome }) => outcome === 'sent').map(({ unit }) => unit);
    expect(sent).toEqual(['KTHTDT', 'VHXH']);
    expect(summary?.outcome).toBe('sent');
    expect(new Set(arrived.map(({ subject }) => subject)).size).toBe(3);
    expect(arrived.at(-1)?.text).toContain('Đã gửi đủ 3 thư cho phép trong ngày nên chưa gửi');
    const again = await remind(jobContext({ ...few, today: sampleMonday }));
    expect(again.mails.filter(({ outcome }) => outcome === 'sent')).toEqual([]);
    const next = await remind(jobContext({ ...few, today: '2026-06-23' }));
    const later = next.mails.filter(({ outcome }) => outcome === 'sent').map(({ unit }) => unit);
    expect(later).toHaveLength(2);
    for (const unit of later) expect(sent).not.toContain(unit);
  });

  it('reaches a leader of the UBND with the one mail that the Office approved, and once', async () => {
    const { arrived, smtp } = await server();
    const live = { sendingMode: 'live', mailsLeaders: true } as const;
    const workspace = await workspaceWith(live);
    await remind(over(workspace, smtp));
    const toLeaders = () =>
      arrived.filter(({ recipients }) => recipients.some((one) => LEADERS.includes(one)));
    expect(toLeaders()).toEqual([]);
    const summary = arrived.find(({ subject }) => subject.includes('[Tổng hợp'))?.text ?? '';
    const [, to, code = ''] = /Thư gửi (\S+), .* ghi mã (\S+) vào mục/.exec(summary) ?? [];
    const approved = `${await workspaceWith({ ...live, approvedMails: [code] })}/so-theo-doi.xlsx`;
    const { mails } = await remind(over(workspace, smtp, approved));
    await remind(over(workspace, smtp, approved));
    expect(mails.filter(({ outcome }) => outcome === 'sent').map((mail) => mail.to)).toEqual([to]);
    expect(toLeaders().map(({ recipients }) => recipients)).toEqual([[to]]);
    expect(toLeaders()[0]?.subject).toContain('[Báo cáo lãnh đạo UBND]');
  });

  it('sends nothing before the Office has an address that answers can go to', async () => {
    const { arrived, smtp } = await server();
    const workspace = await workspaceWith({ sendingMode: 'live', officeMail: '' });
    await expect(remind(over(workspace, smtp))).rejects.toThrow('Chưa ghi Địa chỉ nhận trả lời');
    expect(arrived).toEqual([]);
  });
});
