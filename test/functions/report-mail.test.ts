import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { OFFICE, over, server, workspaceWith } from './mail-server.ts';

const request = { variant: 'office', period: null, asOf: null, mail: true } as const;

describe('A report of which the Office is told by mail', () => {
  it.each(['trial', 'live'] as const)('reaches the Office alone, once a day (%s)', async (mode) => {
    const { arrived, smtp } = await server();
    const workspace = await workspaceWith({ sendingMode: mode });
    const { path, mail } = await report(over(workspace, smtp), request);
    expect(mail?.outcome).toBe('sent');
    expect(arrived.map(({ recipients }) => recipients)).toEqual([[OFFICE]]);
    expect(arrived[0]?.subject).toContain(basename(path));
    expect(arrived[0]?.text).toContain(path);
    const again = await report(over(workspace, smtp), request);
    expect([again.mail?.outcome, arrived.length]).toEqual(['already-sent', 1]);
  });

  it('changes nothing for the reminders of the day', async () => {
    const { arrived, smtp } = await server();
    const workspace = await workspaceWith({ sendingMode: 'live' });
    await report(over(workspace, smtp), request);
    const { mails, summary } = await remind(over(workspace, smtp));
    expect(mails.filter(({ outcome }) => outcome === 'sent').length).toBeGreaterThan(0);
    expect(summary?.outcome).toBe('sent');
    expect(arrived.length).toBeGreaterThan(2);
  });

  it('is told to nobody unasked, while sending is stopped, or in a dry run', async () => {
    const { arrived, smtp } = await server();
    const live = await workspaceWith({ sendingMode: 'live' });
    expect((await report(over(live, smtp), { ...request, mail: false })).mail).toBeNull();
    const dry = await report({ ...over(live, smtp), dryRun: true }, request);
    expect(dry.mail?.outcome).toBe('planned');
    const stopped = await workspaceWith({ sendingMode: 'stopped' });
    const { mail } = await report(over(stopped, smtp), request);
    expect(mail?.outcome).toBe('skipped');
    expect(mail?.note).toContain('Tạm ngừng');
    expect(arrived).toEqual([]);
  });

  it('is stored and listed although the Office has no address', async () => {
    const { smtp } = await server();
    const workspace = await workspaceWith({ sendingMode: 'live', officeMail: '' });
    const { mail, path } = await report(over(workspace, smtp), request);
    expect(mail?.outcome).toBe('skipped');
    expect(basename(path)).toBe('BC-2026-Q2-VP.docx');
  });

  it('lays the counts for assessments beside the Office’s own report, when asked', async () => {
    const { smtp } = await server();
    const workspace = await workspaceWith({ sendingMode: 'stopped' });
    const made = await report(over(workspace, smtp), { ...request, mail: false, kpi: true });
    expect(basename(made.kpiPath ?? '')).toBe('KPI-2026-Q2.docx');
    const party = { ...request, variant: 'party', kpi: true, mail: false } as const;
    expect((await report(over(workspace, smtp), party)).kpiPath).toBeNull();
    expect((await report(over(workspace, smtp), { ...request, mail: false })).kpiPath).toBeNull();
  });
});
