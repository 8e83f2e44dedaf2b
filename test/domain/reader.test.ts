import { describe, expect, it } from 'vitest';
import { mayDownload, readerOf } from '../../shared/domain/reader.ts';
import { variantOfFile } from '../../shared/report/report-name.ts';
import { aUnit, someSettings } from '../builders.ts';

const units = [
  aUnit('VP', 'Văn phòng', { headMail: 'chanhvp@x.test' }),
  aUnit('CA', 'Công an', {
    headMail: 'truong@x.test',
    contactMail: 'ca@x.test',
    leaderMail: 'pct@x.test',
  }),
  aUnit('CU', 'Đơn vị cũ', { contactMail: 'cu@x.test', active: false }),
];
const settings = someSettings({
  officeName: 'Văn phòng',
  officeMail: 'vp@x.test',
  fullReaders: ['chutich@x.test'],
});
const who = (address: string) => readerOf(address, { units, settings });

describe('Who may open the reports page', () => {
  it.each(['vp@x.test', 'chutich@x.test', 'chanhvp@x.test', 'ChuTich@X.test'])(
    'the Office and whom Cấu hình names open everything: %s',
    (address) => expect(who(address)).toEqual({ kind: 'all' }),
  );

  it('the head, the officer and the leader in charge of a unit come as that unit', () => {
    expect(who('truong@x.test')).toEqual({ kind: 'unit', unit: 'CA' });
    expect(who('CA@x.test')).toEqual({ kind: 'unit', unit: 'CA' });
    expect(who('pct@x.test')).toEqual({ kind: 'unit', unit: 'CA' });
  });

  it.each(['', 'ai@x.test', 'cu@x.test', 'vp@x.test.evil.test', ' vp@x.test'])(
    'nobody else does: %j',
    (address) => expect(who(address)).toBeNull(),
  );

  it('an Office without an address opens nothing for a caller without one', () => {
    expect(readerOf('', { units: [], settings: someSettings({ officeMail: '' }) })).toBeNull();
  });
});

describe('What a reader may download', () => {
  it.each([
    ['BC-2026-Q2-UBND.docx', true],
    ['BC-2026-Q2-UBND-2.docx', true],
    ['BC-2026-2030-UBND.docx', true],
    ['BC-2026-Q2-VP.docx', false],
    ['BC-2026-Q2-DU-3.docx', false],
    ['CV-don-doc-2026-06-22-CA.docx', false],
    ['BC-2026-Q2-VP-UBND.docx.docx', false],
    ['CV-don-doc-2026-06-22-UBND.docx', false],
  ])('a unit %s: %s', (name, may) => {
    expect(mayDownload({ kind: 'unit', unit: 'CA' }, variantOfFile(name))).toBe(may);
    expect(mayDownload({ kind: 'all' }, variantOfFile(name))).toBe(true);
  });
});
