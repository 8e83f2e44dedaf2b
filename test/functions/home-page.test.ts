import { expect, it } from 'vitest';
import { homePage } from '../../functions/home-page.ts';

it('The page lists letters under a heading of their own, and none where there are none', () => {
  const reports = ['BC-2026-Q2-VP.docx'];
  const letters = ['CV-don-doc-2026-06-29-VHXH.docx'];
  const [own, drafts] = homePage('so.xlsx', { reports, letters }).split('Dự thảo công văn đôn đốc');
  expect(own).toContain('BC-2026-Q2-VP.docx');
  expect(own).not.toContain('CV-don-doc');
  expect(drafts).toContain('href="/reports/CV-don-doc-2026-06-29-VHXH.docx"');
  expect(homePage('so.xlsx', { reports, letters: [] })).not.toContain('Dự thảo công văn');
});
