import { describe, expect, it } from 'vitest';
import { finding } from '../../shared/domain/finding.ts';
import { totalsByGroup } from '../../shared/domain/group-totals.ts';
import { judgeTasks } from '../../shared/domain/judged-task.ts';
import { parsePeriod } from '../../shared/domain/period.ts';
import { totalsOf } from '../../shared/domain/unit-totals.ts';
import { portalPage } from '../../shared/page/portal-page.ts';
import { previewPage } from '../../shared/page/preview-page.ts';
import { sampleDay } from '../../sheet-templates/sample/sample-day.ts';
import { aDeadline, aFinishedTask, anIndicator, aProgramme, aTask, aUnit } from '../builders.ts';
import { sampleProgramme } from '../report/sample-programme.ts';
import { aPage, pageDay } from './a-page.ts';

const late = aTask({
  code: 'N1.06',
  title: 'Sắp xếp Tổ dân phố',
  deadline: aDeadline('2026-06-05'),
});

describe('The page of leaders and the Office', () => {
  it('says what is overdue, by whom and for how long, with a link to the row', () => {
    const page = portalPage(aPage(aProgramme({ tasks: [late] })));
    const [row = ''] = /<tr><th scope="row" data-header="Mã">.*?<\/tr>/s.exec(page) ?? [];
    expect(row.replace(/<[^>]+>/g, '|')).toContain('N1.06');
    expect(row).toContain(`href="https://sheet.test/#range=A${late.sheetRow}"`);
    for (const words of ['Sắp xếp Tổ dân phố', 'Phòng Văn hóa - Xã hội', '05/6/2026', '>11<']) {
      expect(row).toContain(words);
    }
  });

  it('shows nothing of a restricted row but its code', () => {
    const page = portalPage(aPage(aProgramme({ tasks: [{ ...late, restricted: true }] })));
    expect(page).toContain('N1.06');
    expect(page).not.toContain('Sắp xếp');
  });

  it('has figures that add up: classes, units and groups are the same whole', () => {
    const programme = sampleProgramme();
    const judged = judgeTasks(programme, sampleDay);
    const { total } = totalsOf(judged);
    const groups = totalsByGroup(judged).reduce((sum, { totals }) => sum + totals.total, 0);
    expect(groups).toBe(total);
    const page = portalPage(aPage(programme));
    const foot = [...page.matchAll(/<tfoot>.*?<td class="figure"[^>]*>(\d+)</gs)];
    expect(foot.map(([, figure]) => Number(figure))).toEqual([total, total, total]);
  });

  it('draws one chart, whose words say its figures', () => {
    const tasks = [late, aFinishedTask('2026-06-01'), aFinishedTask('2026-06-02')];
    const page = portalPage(aPage(aProgramme({ tasks })));
    expect(page.match(/<svg class="chart"/g)).toHaveLength(1);
    expect(page).toContain('Đã hoàn thành 2; Chưa hoàn thành, quá hạn 1.');
    const widths = [...page.matchAll(/<rect class="\S+" x="[\d.]+" y="0" width="([\d.]+)"/g)];
    expect(widths.reduce((sum, [, width]) => sum + Number(width), 0)).toBeCloseTo(1000, 0);
  });

  it('tells of a programme without tasks in a sentence, not with empty tables', () => {
    const page = portalPage(aPage());
    expect(page).toContain('Bảng theo dõi chưa có nhiệm vụ nào.');
    expect(page).toContain('Không có nhiệm vụ quá hạn.');
    expect(page).not.toContain('NaN');
  });

  it('counts what waits for whom, and says first what must be put right', () => {
    const place = { tab: 'Nhiệm vụ', row: late.sheetRow, cell: 'F4' };
    const { code, title } = late;
    const findings = [
      finding('task/lead-missing', place, { code, title }),
      finding('task/product-missing', place, { code, title }),
      finding('table/codes-missing', { tab: 'x', row: null, cell: null }, { header: 'Mã' }),
    ];
    const input = aPage(aProgramme({ tasks: [late] }));
    const page = portalPage({ ...input, programme: { ...input.programme!, findings } });
    const counts = /Phòng Văn hóa - Xã hội<\/th><td[^>]*>1<\/td><td[^>]*>1<\/td><td[^>]*>0</;
    expect(page).toMatch(counts);
    expect(page).toMatch(/Văn phòng \(sổ sách chung\)<\/th><td[^>]*>1</);
    expect(page).toContain('chưa có cơ quan chủ trì');
  });

  it('shows target lines with their units, and says where there is no figure', () => {
    const indicators = [
      anIndicator({ title: 'Tỷ lệ A', measureUnit: '%', actual: '', target: '80' }),
    ];
    const page = portalPage(aPage(aProgramme({ indicators })));
    expect(page).toContain('Tỷ lệ A (%)');
    expect(page).toContain('Chưa có số liệu');
  });

  it('offers its buttons only to who may press them', () => {
    const periods = [parsePeriod('2026-Q2', 14)!];
    const actions = { periods, period: '2026-Q2', variant: 'party', mailsLeave: false } as const;
    const mine = portalPage(aPage(aProgramme(), { actions }));
    expect(mine).toContain('action="/check"');
    expect(mine).toContain('<option value="2026-Q2" selected>Quý II năm 2026</option>');
    expect(mine).toContain('<option value="party" selected>');
    expect(mine).toContain('Soạn thư nhắc việc');
    expect(portalPage(aPage(aProgramme(), { actions: null }))).not.toContain('<form');
  });

  it('lists letters under a heading of their own, and none where there are none', () => {
    const reports = ['BC-2026-Q2-VP.docx'];
    const letters = ['CV-don-doc-2026-06-29-VHXH.docx'];
    const page = portalPage(aPage(aProgramme(), { reports, drafts: letters }));
    const [own, below] = page.split('Dự thảo văn bản');
    expect(own).toContain('BC-2026-Q2-VP.docx');
    expect(own).not.toContain('CV-don-doc');
    expect(below).toContain('href="/reports/CV-don-doc-2026-06-29-VHXH.docx"');
    expect(portalPage(aPage(aProgramme(), { reports }))).not.toContain('Dự thảo văn bản');
  });

  it('keeps what can be done without the workbook while that cannot be read', () => {
    const trouble = 'Tệp đang mở trong Excel. Đề nghị đóng tệp rồi thử lại.';
    const page = portalPage(aPage(undefined, { programme: null, trouble, reports: ['BC-1.docx'] }));
    expect(page).toContain(trouble);
    expect(page).toContain('href="/reports/BC-1.docx"');
    expect(page).not.toContain('Nhiệm vụ quá hạn');
  });

  it.each([
    [{ kind: 'checked' }, 'Đã rà soát'],
    [{ kind: 'sent', mails: 3, failed: 1 }, 'Đã gửi 03 thư. Có 01 thư chưa gửi được'],
    [{ kind: 'written', mails: 3, failed: 0 }, 'Đã soạn 03 thư, để trong hộp thư đi'],
    [{ kind: 'sent', mails: 0, failed: 0 }, 'không có thư nào cần gửi'],
    [{ kind: 'reported', name: 'BC-2026-Q2-VP.docx' }, 'Đã lập báo cáo BC-2026-Q2-VP.docx'],
  ] as const)('says what a button did: %j', (notice, words) => {
    expect(portalPage(aPage(aProgramme(), { notice }))).toContain(words);
  });

  it('lets no text of a cell become markup', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const units = [aUnit('VHXH', evil)];
    const tasks = [{ ...late, title: evil, code: evil }];
    const indicators = [anIndicator({ title: evil, target: evil, actual: evil })];
    const reminders = [{ unitName: evil, lastDay: pageDay, outcome: evil, mailsIn30Days: 1 }];
    const input = aPage(aProgramme({ units, tasks, indicators }), {
      reminders,
      reports: [evil],
      drafts: [evil],
      notice: { kind: 'reported', name: evil },
    });
    const pages = [
      portalPage(input),
      portalPage({ ...input, programme: null, trouble: evil }),
      previewPage(pageDay, [{ unitName: evil, to: evil, subject: evil, text: evil }]),
    ];
    for (const page of pages) {
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toContain('<img');
    }
  });

  it('stays under 100 kB with 2,000 tasks, all of them late and asked about', () => {
    const title =
      'Rà soát, bổ sung quy hoạch chi tiết các khu dân cư trên địa bàn phường năm 2026 ';
    const tasks = Array.from({ length: 2000 }, (_, index) =>
      aTask({ code: `N1.${index}`, title: title.repeat(2), deadline: aDeadline('2026-06-05') }),
    );
    const findings = tasks.map(({ code, title: long }, index) =>
      finding('task/lead-missing', { tab: 'x', row: index, cell: 'F4' }, { code, title: long }),
    );
    const input = aPage(aProgramme({ tasks }));
    const page = portalPage({ ...input, programme: { ...input.programme!, findings } });
    expect(Buffer.byteLength(page)).toBeLessThan(100_000);
    expect(page).toContain('Còn 1.950 nhiệm vụ quá hạn khác');
    expect(page).toContain('Còn 1.980 nội dung khác');
  });
});

describe('The preview of mails', () => {
  it('shows whom each mail goes to, and words for units that no mail reaches', () => {
    const page = previewPage(pageDay, [
      {
        unitName: 'Phòng A',
        to: 'a@hoabinh.test',
        subject: '[Nhắc việc] 01 quá hạn',
        text: 'Kính gửi',
      },
      { unitName: 'Tổ dân phố', to: null, subject: 'x', text: 'Văn phòng phường kính gửi' },
    ]);
    expect(page).toContain('Gửi đến: Phòng A &lt;a@hoabinh.test&gt;');
    expect(page).toContain('có thể gửi qua Zalo');
    expect(previewPage(pageDay, [])).toContain('Ngày 22/6/2026 không có thư nhắc việc.');
  });
});
