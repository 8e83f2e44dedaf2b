import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { outboxMailer } from '../../functions/adapters/outbox-mailer.ts';
import type { Mail } from '../../shared/reminders/mail.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const mail: Mail = {
  key: '2026-06-22/VHXH',
  fileName: '2026-06-22_VHXH',
  messageId: '2026-06-22.VHXH@don-doc.invalid',
  from: { name: 'Văn phòng HĐND và UBND phường', address: 'vanphong@hoabinh.test' },
  replyTo: { name: 'Văn phòng', address: 'vanphong@hoabinh.test' },
  to: { name: 'Trần Thị B (mẫu)', address: 'vhxh@hoabinh.test' },
  subject: '[Nhắc việc] 02 quá hạn, 03 sắp đến hạn - Phòng Văn hóa - Xã hội',
  text: 'Kính gửi: Phòng Văn hóa - Xã hội.\n',
  html: '<p>Kính gửi: Phòng Văn hóa - Xã hội.</p>',
  date: '2026-06-22T07:30:00+07:00',
};

async function written(sent: Mail) {
  const folder = await temporaryFolder();
  await outboxMailer(folder).send(sent);
  const [name = ''] = await readdir(folder);
  return { name, mail: await PostalMime.parse(await readFile(join(folder, name))) };
}

describe('The outbox', () => {
  it('needs no account, and writes what any mail program reads, Vietnamese included (pain 13)', async () => {
    const { name, mail: read } = await written(mail);
    expect(name).toBe('2026-06-22_VHXH.eml');
    expect(read.subject).toBe(mail.subject);
    expect(read.from).toMatchObject(mail.from);
    expect(read.to).toMatchObject([mail.to]);
    expect(read.text?.trim()).toBe(mail.text.trim());
    expect(read.html).toContain('Phòng Văn hóa - Xã hội');
    expect(read.messageId).toBe('<2026-06-22.VHXH@don-doc.invalid>');
    expect(new Date(read.date ?? '').toISOString()).toBe('2026-06-22T00:30:00.000Z');
  });

  it('replaces the file of a mail that is delivered again', async () => {
    const folder = await temporaryFolder();
    const mailer = outboxMailer(folder);
    await mailer.send(mail);
    await mailer.send(mail);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it.each([
    ['a subject', { subject: 'Nhắc\r\nBcc: evil@evil.test\r\n\r\nx' }],
    ['a name', { to: { name: 'A\r\nBcc: evil@evil.test', address: 'a@hoabinh.test' } }],
    [
      'a name with an address in it',
      { to: { name: 'evil@evil.test, <evil@evil.test>', address: 'a@hoabinh.test' } },
    ],
  ])('lets %s neither add a header nor a recipient', async (_, change) => {
    const { mail: read } = await written({ ...mail, ...change });
    expect(read.bcc ?? []).toEqual([]);
    expect(read.to?.map(({ address }) => address)).toEqual([{ ...mail, ...change }.to.address]);
    expect(read.headers.filter(({ key }) => key === 'bcc')).toEqual([]);
  });
});
