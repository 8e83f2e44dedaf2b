import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../functions/cli-arguments.ts';
import { settingBlocks } from '../../shared/contract/settings.ts';
import { DUE_SOON_WORKING_DAYS } from '../../shared/domain/task-state.ts';
import { readDeadline } from '../../shared/intake/deadline/deadline.ts';
import { readStatus } from '../../shared/intake/status/status.ts';
import { bodyNames } from '../../shared/messages/report/names.ts';
import { noticeWords } from '../../shared/messages/report/tracking-notice.ts';
import { defaultSettings } from '../../sheet-templates/defaults.ts';
import { guideTab } from '../../sheet-templates/guide-tab.ts';
import { understoodTasks } from '../intake/understood.ts';
import { namesByKind, productWords } from './product-words.ts';

const folder = new URL('../../sheet-templates/', import.meta.url);
const guides = [
  'README.md',
  ...readdirSync(new URL('guides/', folder)).map((one) => `guides/${one}`),
];
const textOf = (guide: string) =>
  readFileSync(new URL(guide, folder), 'utf8').split('\n---\n\nFor developers')[0]!;

/** Everything that people are told about the sheet: the guides, the guide tab, the Chair's thông báo. */
const told: readonly (readonly [name: string, text: string])[] = [
  ...guides.map((guide) => [guide, textOf(guide)] as const),
  ['the guide tab', textsOf(guideTab(defaultSettings).rows)],
  ['the thông báo', JSON.stringify(noticeWords(defaultSettings, bodyNames(defaultSettings)))],
];

/** Quoted because people type them, not because the product shows them. */
const typed = new Set(['báo cáo theo chế độ riêng']);

function textsOf(rows: ReturnType<typeof guideTab>['rows']): string {
  return rows
    .map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')).join(' '))
    .join('\n');
}

function all(pattern: RegExp, text: string): readonly (readonly string[])[] {
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups.map(String));
}

function isShown(quoted: string): boolean {
  if (!quoted.endsWith('…')) return productWords.has(quoted) || typed.has(quoted);
  return [...productWords].some((word) => word.startsWith(quoted.slice(0, -1)));
}

describe.each(told)('What people read in %s', (_, text) => {
  it('quotes only words that the product shows', () => {
    const quoted = all(/“([^”]+)”/g, text.replaceAll('dấu “ ”', '')).flat();
    expect(quoted.filter((one) => !isShown(one))).toEqual([]);
  });

  it('calls tabs, columns, settings and buttons by their own names', () => {
    const named = all(/(trang|cột|ô|mục|khối|nút) “([^”]+)”/giu, text);
    const unknown = named.filter(([kind, name]) => {
      const names: readonly string[] = namesByKind[kind!.toLowerCase() as keyof typeof namesByKind];
      return !names.includes(name!);
    });
    expect(unknown).toEqual([]);
  });

  it('names no tab or column without knowing it', () => {
    const known = [...namesByKind.trang, ...namesByKind.cột];
    const named = all(/(?<!\p{L})(?:trang|cột|ô) (\p{Lu}[^;:.()“”|]*)/gu, text).flat();
    expect(named.filter((name) => !known.some((one) => name.startsWith(one)))).toEqual([]);
  });
});

describe.each(guides)('The guide %s', (guide) => {
  const text = textOf(guide);

  it('says the numbers that Cấu hình has before anybody changes it', () => {
    const settings = settingBlocks.flatMap((block) => block.settings);
    const numberIn = (label: string) =>
      String(defaultSettings[settings.find((one) => one.label === label)!.key]);
    const said = [
      ...all(/mục “([^”]+)” \((\d+)/g, text),
      ...all(/(\d+) ngày làm việc \(mục “([^”]+)”\)/g, text).map((pair) => pair.toReversed()),
    ];
    expect(said).toEqual(said.map(([label]) => [label, numberIn(label!)]));
    const soon = all(/“Sắp đến hạn” \(trong (\d+)/g, text).flat();
    expect(soon).toEqual(soon.map(() => String(DUE_SOON_WORKING_DAYS)));
  });

  it('asks for no job that there is not', () => {
    const named = all(/`npm run job -- (\w+)/g, text).flat();
    expect(named.filter((name) => !jobs.some((job) => job === name))).toEqual([]);
  });

  it('leads to pages that are there', () => {
    const links = all(/\]\(([^)#]+)\)/g, text).flat();
    const missing = links.filter((link) => !existsSync(new URL(link, new URL(guide, folder))));
    expect(missing).toEqual([]);
  });
});

describe('What the guide tells people to type', () => {
  const text = textOf('README.md');

  it('is a deadline that is understood', () => {
    const line = text.split('\n').find((one) => one.startsWith('Thời hạn có thể ghi'))!;
    const kinds = all(/`([^`]+)`/g, line)
      .flat()
      .map((one) => readDeadline(one).kind);
    expect(kinds).toHaveLength(6);
    expect(kinds).not.toContain('unclear');
  });

  it('is a row of which only code, time and state are known, and nothing is asked again', () => {
    const kept = textOf('guides/du-lieu-tren-bang-tinh-google.md');
    const title = /`(Nhiệm vụ số 01,[^`]+)`/.exec(kept)![1]!;
    const product = /ở cột “Sản phẩm” ghi `([^`]+)`/.exec(kept)![1]!;
    const row = {
      title,
      product,
      leadUnit: 'Công an phường',
      deadline: '30/9/2026',
      restricted: 'Có',
    };
    const { tasks, findings } = understoodTasks(
      { ...row, code: 'N8.01' },
      { ...row, code: 'N8.02', title: title.replace('01', '02') },
    );
    expect(tasks.map(({ restricted, status }) => [restricted, status])).toEqual([
      [true, 'not-started'],
      [true, 'not-started'],
    ]);
    const asked = findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
    expect(asked).toEqual([]);
    expect(findings.map(({ rule }) => rule)).not.toContain('task/title-alike');
  });

  it('is work under way where nearly done is not done', () => {
    expect(text).toContain('`Cơ bản hoàn thành` cũng được tính như vậy');
    expect(readStatus('Cơ bản hoàn thành').status).toBe('in-progress');
  });
});
