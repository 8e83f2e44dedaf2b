import { describe, expect, it } from 'vitest';
import { type SheetWorld, sheetWith } from './fake-sheet.ts';

const address = 'https://don-doc-hoa-binh-1.asia-southeast1.run.app';
const answering = (status: number, body: unknown): SheetWorld => ({
  address,
  answer: () => ({ status, text: typeof body === 'string' ? body : JSON.stringify(body) }),
});
const checked = { summary: { totals: { total: 63 }, findings: { error: 5, warning: 12 } } };

async function sayingAfter(item: string, world: SheetWorld): Promise<string | undefined> {
  const { traces, run } = await sheetWith(world);
  run(item);
  return traces.alerts.at(-1);
}

describe('The menu in the sheet', () => {
  it('has an item for each job, and each item has its function', async () => {
    const { traces, run } = await sheetWith(answering(200, checked));
    run('onOpen');
    expect(traces.menu.map(([label]) => label)).toEqual([
      'Rà soát ngay',
      'Xem trước thư nhắc',
      'Lập báo cáo',
      'Mở trang báo cáo',
      'Tạo chế độ xem lọc cho từng đơn vị',
    ]);
    for (const [, name] of traces.menu) expect(() => run(name)).not.toThrow();
  });

  it('checks as the person at the sheet and says what was found', async () => {
    const { traces, run } = await sheetWith(answering(200, checked));
    run('checkNow');
    expect(traces.fetched).toEqual([
      {
        url: `${address}/check`,
        options: expect.objectContaining({
          method: 'post',
          payload: '{}',
          followRedirects: false,
          headers: expect.objectContaining({
            Authorization: 'Bearer token-of-the-person',
            Origin: address,
          }),
        }),
      },
    ]);
    expect(traces.alerts).toEqual([
      'Đã rà soát 63 nhiệm vụ: 5 lỗi phải sửa, 12 chỗ cần xem lại. Chi tiết ở trang Rà soát và trang Tổng quan.',
    ]);
  });

  it('shows the mails of the day without sending one', async () => {
    const mails = [
      { unitName: 'Công an phường', to: 'ca@hoabinh.test', tasks: [1, 2] },
      { unitName: 'Trạm Y tế phường', to: null, tasks: [1] },
    ];
    const { traces, run } = await sheetWith(answering(200, { mails }));
    run('previewMails');
    expect(traces.fetched[0]?.options['payload']).toBe('{"preview":true}');
    expect(traces.alerts[0]?.split('\n').slice(1)).toEqual([
      '- Công an phường (ca@hoabinh.test): 2 nhiệm vụ',
      '- Trạm Y tế phường (chưa có địa chỉ thư): 1 nhiệm vụ',
    ]);
  });

  it('cuts a long list of mails and says so', async () => {
    const mails = Array.from({ length: 40 }, () => ({ unitName: 'Tổ', to: null, tasks: [] }));
    const said = await sayingAfter('previewMails', answering(200, { mails }));
    expect(said?.split('\n')).toHaveLength(17);
    expect(said).toContain('… và 25 thư khác.');
  });

  it('says which report it made, whatever the path', async () => {
    for (const path of [
      '/data/reports/BC-2026-Q2-VP.docx',
      'C:\\so\\reports\\BC-2026-Q2-VP.docx',
    ]) {
      const said = await sayingAfter('makeReport', answering(200, { path }));
      expect(said).toBe('Đã lập báo cáo BC-2026-Q2-VP.docx. Mở trang báo cáo để tải về.');
    }
  });

  it.each([
    [409, { detail: 'Công việc này đang chạy.' }, 'Công việc này đang chạy.'],
    [403, '<html>IAP</html>', 'Tài khoản của anh/chị chưa được quyền'],
    [302, '', 'Tài khoản của anh/chị chưa được quyền'],
    [500, 'oops', 'sự cố (mã 500)'],
    [200, '<html>sign in</html>', 'sự cố (mã 200)'],
  ])('tells a person what an answer of %i means', async (status, body, sentence) => {
    expect(await sayingAfter('checkNow', answering(status, body))).toContain(sentence);
  });

  it('says that nothing answered', async () => {
    const answer = () => {
      throw new Error('Address unavailable');
    };
    expect(await sayingAfter('checkNow', { address, answer })).toContain('Chưa kết nối được');
  });

  it('asks nothing of the server without knowing who the person is', async () => {
    const { traces, run } = await sheetWith({ ...answering(200, checked), token: '' });
    run('checkNow');
    expect(traces.fetched).toEqual([]);
    expect(traces.alerts[0]).toContain('chưa cho biết tài khoản');
  });

  it('asks for the address once, and keeps it', async () => {
    const world = { ...answering(200, checked), address: null, typed: ` ${address}/ ` };
    const { traces, run } = await sheetWith(world);
    run('checkNow');
    run('checkNow');
    expect(traces.prompts).toHaveLength(1);
    expect(traces.fetched.map(({ url }) => url)).toEqual([`${address}/check`, `${address}/check`]);
  });

  it.each([
    'http://don-doc.test',
    'https://user@evil.test',
    'https://don-doc.test/path',
    'javascript:alert(1)',
    'https://x.test" onclick="alert(1)',
  ])('sends no token to %s', async (typed) => {
    const { traces, run } = await sheetWith({ ...answering(200, checked), address: null, typed });
    run('checkNow');
    run('openPage');
    expect([traces.fetched, traces.pages, traces.properties.size]).toEqual([[], [], 0]);
  });

  it('shows a link to the page', async () => {
    const { traces, run } = await sheetWith({ address });
    run('openPage');
    expect(traces.pages[0]).toContain(`href="${address}/"`);
  });
});

describe('The filter views', () => {
  const tabs = {
    'Nhiệm vụ': [
      ['KẾ HOẠCH'],
      ['Mã', 'Nhiệm vụ', 'CƠ QUAN CHỦ TRÌ'],
      ['N1.01', 'Việc', 'Công an phường'],
    ],
    'Đơn vị': [
      ['Mã', 'Tên đơn vị'],
      ['CA', 'Công an phường'],
      ['YT', 'Trạm Y tế phường'],
      ['', ''],
    ],
  };

  it('are made for each unit that has none, on the column of the lead unit', async () => {
    const { traces, run } = await sheetWith({ tabs, views: ['Đôn đốc: Công an phường'] });
    run('makeFilterViews');
    expect(traces.batches).toEqual([
      {
        requests: [
          {
            addFilterView: {
              filter: {
                title: 'Đôn đốc: Trạm Y tế phường',
                range: { sheetId: 0, startRowIndex: 1 },
                criteria: {
                  2: {
                    condition: {
                      type: 'TEXT_CONTAINS',
                      values: [{ userEnteredValue: 'Trạm Y tế phường' }],
                    },
                  },
                },
              },
            },
          },
        ],
      },
    ]);
    expect(traces.alerts[0]).toContain('Đã tạo 1 chế độ xem lọc mới; có đủ cho 2 đơn vị');
  });

  it('are left as they are when every unit has one', async () => {
    const views = ['Đôn đốc: Công an phường', 'Đôn đốc: Trạm Y tế phường'];
    const { traces, run } = await sheetWith({ tabs, views });
    run('makeFilterViews');
    expect(traces.batches).toEqual([]);
  });

  it('are not made where there is no task table', async () => {
    expect(await sayingAfter('makeFilterViews', { tabs: {} })).toContain('Không tìm thấy trang');
  });
});
