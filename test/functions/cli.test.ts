import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCliArguments, WrongArguments } from '../../functions/cli-arguments.ts';
import { setup } from '../../functions/setup.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aRun } from './job-runs.ts';

const entry = fileURLToPath(new URL('../../functions/run.mjs', import.meta.url));

/** Runs the real command, as npm does. */
function job(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry, 'job', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

describe('The command line', () => {
  it('says of a draft letter in a preview that it was not written', async () => {
    const workspace = await temporaryFolder();
    const run = await aRun({ workspace });
    await setup(run, sampleContent());
    const where = ['--workspace', workspace, '--today', '2026-06-22'];
    const { stdout } = job('remind', ...where, '--preview', join(workspace, 'xem'));
    expect(stdout).toContain('CV-don-doc-2026-06-22-KTHTDT.docx  (chạy thử, chưa ghi tệp)');
    expect(job('remind', ...where).stdout).toContain('CV-don-doc-2026-06-22-KTHTDT.docx\n');
  });

  it('ends quietly when whoever reads its output goes away first', async () => {
    const workspace = await temporaryFolder();
    const where = ['--workspace', workspace, '--today', '2026-06-22'];
    expect(job('setup', ...where).status).toBe(0);
    const child = spawn(process.execPath, [entry, 'job', 'check', ...where, '--json']);
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    const [status] = await once(child, 'close');
    expect({ status, told }).toEqual({ status: 0, told: '' });
  });

  it('prints one JSON object and nothing else with --json, and exits with 0', async () => {
    const workspace = await temporaryFolder();
    const where = ['--workspace', workspace, '--today', '2026-06-22', '--json'];
    expect(job('setup', ...where).status).toBe(0);
    const checked = job('check', ...where);
    expect(checked.status).toBe(0);
    expect(checked.stderr).toBe('');
    const { today, tasks, findings, summary } = JSON.parse(checked.stdout);
    expect(today).toBe('2026-06-22');
    expect(tasks[0]).toMatchObject({
      code: 'N1.01',
      tab: 'Nhiệm vụ',
      row: 4,
      group: 1,
      leadUnit: null,
      leadUnits: ['VHXH', 'VP'],
      supportingUnits: ['ALL'],
      deadline: { text: '', date: null, effectiveDate: null },
      status: 'not-started',
      state: 'no-deadline',
      confirmation: null,
      progress: null,
    });
    expect(findings[0]).toMatchObject({
      rule: expect.any(String),
      severity: expect.stringMatching(/^(error|warning|info)$/),
      tab: expect.any(String),
      message: expect.any(String),
    });
    expect(summary.totals.total).toBe(65);
    const reported = job('report', ...where, '--variant', 'party', '--dry-run');
    const result = JSON.parse(reported.stdout);
    expect(result).toMatchObject({ period: '2026-Q2', variant: 'party' });
    expect(result.path).toBe(join(workspace, 'reports', 'BC-2026-Q2-DU.docx'));
  });

  it('exits with 1 and one sentence on stderr when the job failed', async () => {
    const path = join(await temporaryFolder(), 'so.xlsx');
    await writeFile(path, 'not a workbook');
    const { status, stdout, stderr } = job('check', '--workbook', path, '--json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/không phải là bảng tính Excel/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('exits with 2 and says what to write when the arguments are wrong', () => {
    const { status, stderr } = job('chek', '--tody', '2026-06-22');
    expect(status).toBe(2);
    expect(stderr).toContain('Cách dùng');
  });
});

describe('Arguments', () => {
  it('are read in any order, with = or a space', () => {
    expect(
      parseCliArguments([
        '--today=2026-06-22',
        'report',
        '--variant',
        'party',
        '--period',
        '2026-Q2',
      ]),
    ).toEqual({
      job: 'report',
      workbook: null,
      workspace: null,
      today: '2026-06-22',
      json: false,
      dryRun: false,
      acceptFewerRows: false,
      correct: false,
      preview: null,
      period: '2026-Q2',
      asOf: null,
      variant: 'party',
      mail: false,
      kpi: false,
    });
  });

  it.each([
    [[], 'Chưa chọn việc cần làm'],
    [['chek'], 'Không có việc “chek”'],
    [['check', 'x'], 'Thừa “x”'],
    [['check', '--tody', '1'], 'Không có tùy chọn “--tody”'],
    [['check', '--today'], '--today'],
    [['check', '--today', '22/6/2026'], 'Đề nghị ghi năm-tháng-ngày'],
    [['check', '--today', '2026-06-31'], 'chưa đúng ngày'],
    [['check', '--period', '2026'], 'chỉ dùng cho report'],
    [['report', '--period', '2026-Q5'], 'chưa đúng kỳ báo cáo'],
    [['report', '--variant', 'chair'], 'office, party hoặc committee'],
    [['report', '--period', '2026', '--as-of', '2026-06-22'], 'Chỉ dùng một trong hai'],
    [['check', '--workbook', ''], 'cần một giá trị'],
    [['check', '--preview', 'xem'], 'chỉ dùng cho remind'],
    [['remind', '--preview', ''], 'cần một giá trị'],
    [
      ['check', '--workbook', 'https://docs.google.com/spreadsheets/d/x'],
      'chưa phải đường dẫn của một bảng tính Google',
    ],
  ])('that are wrong get a sentence: %j', (args, sentence) => {
    expect(() => parseCliArguments(args)).toThrow(WrongArguments);
    expect(() => parseCliArguments(args)).toThrow(sentence);
  });

  it('are all complained about at once', () => {
    const wrong = () => parseCliArguments(['report', '--today', 'x', '--variant', 'y']);
    expect(wrong).toThrow(/chưa đúng ngày[\s\S]*office, party/);
  });
});
