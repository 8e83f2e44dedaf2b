import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { tasksContract } from '../../shared/contract/tasks.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aPeoplesWorkbook, aRun } from './job-runs.ts';

/** Stands in every cell of a restricted row in which words can be typed, but code and title. */
const SECRET = 'Zeus';

/** What must say something for the row to be followed at all, with the words around. */
const readable: Readonly<Record<string, Cell>> = {
  leadUnit: 'Ban CHQS',
  restricted: 'Có',
  updatedOn: '01/6/2026',
};

/** Rows in every state that speaks of itself somewhere: overdue, soon, done, paused, unclear. */
const states: readonly Readonly<Record<string, Cell>>[] = [
  { deadline: `15/5/2026 (${SECRET})`, status: `Đang thực hiện ${SECRET}` },
  { deadline: `04/5/2026 (${SECRET})`, status: 'Đang thực hiện' },
  { deadline: '24/6/2026', status: `Chờ ${SECRET}` },
  { deadline: '30/9/2026', status: 'Hoàn thành', completedOn: '01/6/2026' },
  {
    deadline: '12/6/2026',
    status: 'Hoàn thành',
    completedOn: '15/6/2026',
    confirmation: 'Đề nghị bổ sung',
  },
  { deadline: `theo ${SECRET}`, status: SECRET, progress: SECRET, completedOn: SECRET },
  { deadline: '31/6/2026', status: 'Tạm dừng' },
  { deadline: 'Thường xuyên', status: 'Đang thực hiện', supportingUnits: `Công an; ${SECRET}` },
  { leadUnit: `Công an; ${SECRET}`, deadline: '01/6/2026' },
];

const rows = states.map((state, index) =>
  tasksContract.columns.map(({ key, filledBy }) => {
    if (filledBy === 'software') return null;
    if (key === 'code') return `N8.0${index + 1}`;
    if (key === 'title') return `Việc số ${index + 1} của lực lượng`;
    return state[key] ?? readable[key] ?? `Nội dung ${SECRET} của ô`;
  }),
);

const changes: readonly (readonly Cell[])[] = [
  [
    'Mã nhiệm vụ',
    'Loại',
    'Nội dung hiện tại',
    'Nội dung đề nghị',
    'Thời hạn mới',
    'Lý do',
    'Ý kiến',
    'Căn cứ',
  ],
  [
    'N8.01',
    'Gia hạn',
    SECRET,
    SECRET,
    '15/6/2026',
    SECRET,
    'Đồng ý',
    'Kết luận giao ban ngày 15/6/2026',
  ],
  ['N8.02', 'Gia hạn', SECRET, SECRET, `sau ${SECRET}`, SECRET, 'Chờ ý kiến'],
];

/** Everything that two days of every job say and write outside the workbook. */
async function runJobs() {
  const workspace = await temporaryFolder();
  const workbook = join(await temporaryFolder(), 'so.xlsx');
  await aPeoplesWorkbook(workbook, {
    'Nhiệm vụ': [tasksContract.columns.map(({ header }) => header), ...rows],
    'Điều chỉnh': changes,
    'Đơn vị': [
      ['Mã', 'Tên cơ quan, đơn vị', 'Thư của đầu mối'],
      ['BCHQS', 'Ban Chỉ huy quân sự phường', 'bchqs@hoabinh.test'],
      ['CA', 'Công an phường', 'ca@hoabinh.test'],
    ],
  });
  const results = [];
  for (const today of ['2026-06-22', '2026-06-23']) {
    const context = await aRun({ workspace, workbook, today });
    results.push(await check(context), await remind(context));
    for (const variant of ['office', 'party', 'committee'] as const) {
      results.push(await report(context, { variant, period: null, asOf: null }));
    }
  }
  return { said: JSON.stringify(results, null, 1), files: await filesIn(workspace) };
}

/** Every file as a person would read it. */
async function filesIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name));
      return [name, name.endsWith('.docx') ? docxText(bytes) : plainText(bytes)] as const;
    }),
  );
}

function docxText(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

/** The parts of a mail are base64 or quoted-printable. */
function plainText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const decoded = text
    .split(/\r?\n\r?\n/)
    .map((part) => Buffer.from(part.replace(/=\r?\n/g, ''), 'base64').toString('utf8'));
  return [text, text.replace(/=\r?\n/g, ''), ...decoded].join('\n');
}

describe('A row whose content is restricted', () => {
  it('is followed, and nothing of it leaves the workbook but its code and title', async () => {
    const { said, files } = await runJobs();
    expect(files.filter(([name]) => name.endsWith('.eml')).length).toBeGreaterThan(1);
    expect(files.filter(([name]) => name.endsWith('.docx'))).toHaveLength(4);
    expect(files.filter(([, text]) => text.includes('N8.01')).length).toBeGreaterThan(2);
    const leaks = files.filter(([, text]) => text.includes(SECRET));
    expect(leaks.map(([name]) => name)).toEqual([]);
    expect(said.split('\n').filter((line) => line.includes(SECRET))).toEqual([]);
    expect(said).toContain(
      'Trang Nhiệm vụ, ô J7 (N8.06 - Việc số 6 của lực lượng): Thời hạn chưa xác định được ngày (nội dung hạn chế, xem ở trang Rà soát).',
    );
    expect(said).toContain('Trang Điều chỉnh, ô E3: Gia hạn chưa có thời hạn mới (nội dung');
  });
});
