import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { smtpAddress } from '../../functions/adapters/smtp/smtp-address.ts';
import { smtpMailer } from '../../functions/adapters/smtp/smtp-mailer.ts';
import type { Mail } from '../../shared/reminders/mail.ts';
import { hostileAddresses } from './hostile-addresses.ts';

const mail: Mail = {
  key: '2026-06-22/VHXH',
  fileName: '2026-06-22_VHXH',
  messageId: '2026-06-22.VHXH@don-doc.invalid',
  from: { name: 'Văn phòng HĐND và UBND phường', address: 'vanphong@hoabinh.test' },
  replyTo: { name: 'Văn phòng', address: 'vanphong@hoabinh.test' },
  to: { name: 'Trần Thị B (mẫu)', address: 'vhxh@hoabinh.test' },
  subject: '[Nhắc việc] 02 quá hạn, 03 sắp đến hạn - Phòng Văn hóa - Xã hội',
  text: 'Kính gửi: Phòng Văn hóa - Xã hội.\n.\nMột dòng chỉ có dấu chấm ở trên.\n',
  html: '<p>Kính gửi: Phòng Văn hóa - Xã hội.</p>',
  date: '2026-06-22T07:30:00+07:00',
};

interface Arrived {
  readonly recipients: readonly string[];
  readonly raw: Buffer;
}

/** A real SMTP server on this machine, that behaves as the test says. */
async function server(options: SMTPServerOptions = {}) {
  const arrived: Arrived[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        arrived.push({
          recipients: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts),
        });
        done();
      });
    },
    ...options,
  });
  smtp.on('error', () => undefined);
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  return { arrived, url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}` };
}

/** A way to the server that is cut once, while the mail is on it. */
async function breakingOnce(port: number): Promise<string> {
  let isCut = false;
  const relay = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const end of [client, upstream]) end.on('error', () => undefined);
    client.on('data', (part) => {
      if (isCut || !part.includes('Subject:')) return;
      isCut = true;
      upstream.destroy();
      client.destroy();
    });
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => relay.close(() => resolve())));
  return `smtp://127.0.0.1:${(relay.address() as AddressInfo).port}`;
}

function mailerFor(url: string, silenceMs = 2_000, msLeft = Number.POSITIVE_INFINITY) {
  const pauses: number[] = [];
  const mailer = smtpMailer(smtpAddress(url)!, {
    pausesMs: [1, 2],
    silenceMs,
    msLeft: () => msLeft,
    sleep: async (ms) => void pauses.push(ms),
  });
  onTestFinished(() => mailer.close());
  return { mailer, pauses };
}

/** What a server answers to the n-th attempt; undefined = it takes the mail. */
function answering(...replies: readonly (readonly [number, string] | undefined)[]) {
  let attempt = 0;
  return {
    onRcptTo: ((_address, _session, done) => {
      const reply = replies[attempt++];
      done(reply && Object.assign(new Error(reply[1]), { responseCode: reply[0] }));
    }) satisfies SMTPServerOptions['onRcptTo'],
  };
}

describe('A mail over SMTP', () => {
  it('arrives as it was written, read by a program that we did not write', async () => {
    const { arrived, url } = await server();
    const { answer } = await mailerFor(url).mailer.send(mail);
    expect(answer).toMatch(/^250 /);
    expect(arrived.map(({ recipients }) => recipients)).toEqual([['vhxh@hoabinh.test']]);
    const read = await PostalMime.parse(arrived[0]!.raw);
    expect(read.subject).toBe(mail.subject);
    expect(read.from).toMatchObject(mail.from);
    expect(read.to).toMatchObject([mail.to]);
    expect(read.replyTo).toMatchObject([mail.replyTo]);
    expect(read.text?.trim()).toBe(mail.text.trim());
    expect(read.html).toContain('Phòng Văn hóa - Xã hội');
    expect(read.messageId).toBe('<2026-06-22.VHXH@don-doc.invalid>');
    const headers = new Map(read.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('list-id')).toBe('<nhac-viec.don-doc.invalid>');
  });

  it.each([
    ['a subject', { subject: 'Nhắc\r\nBcc: evil@evil.test\r\n\r\nx' }],
    ['a name', { to: { name: 'A\r\nRCPT TO:<evil@evil.test>', address: 'a@hoabinh.test' } }],
    ['a name like an address', { to: { name: '<evil@evil.test>, x', address: 'a@hoabinh.test' } }],
    ['a text', { text: 'x\r\n.\r\nMAIL FROM:<evil@evil.test>\r\nRCPT TO:<evil@evil.test>\r\n' }],
  ])('goes to nobody else, whatever %s says (I10)', async (_, change) => {
    const { arrived, url } = await server();
    await mailerFor(url).mailer.send({ ...mail, ...change });
    expect(arrived.flatMap(({ recipients }) => recipients)).toEqual([
      'to' in change ? 'a@hoabinh.test' : 'vhxh@hoabinh.test',
    ]);
    expect((await PostalMime.parse(arrived[0]!.raw)).bcc ?? []).toEqual([]);
  });

  it.each(hostileAddresses)('goes to nobody when its address is %j', async (address) => {
    const { arrived, url } = await server();
    const { mailer } = mailerFor(url);
    const hostile = { name: 'A', address };
    for (const change of [{ to: hostile }, { replyTo: hostile }]) {
      await expect(mailer.send({ ...mail, ...change })).rejects.toThrow('một địa chỉ thư');
    }
    expect(arrived).toEqual([]);
  });

  it('is left to the next run when no time is left to try again', async () => {
    const { arrived, url } = await server(answering([451, 'try later']));
    const { mailer, pauses } = mailerFor(url, 2_000, 1_500);
    await expect(mailer.send(mail)).rejects.toThrow('Lượt chạy sau sẽ gửi lại');
    expect([arrived, pauses]).toEqual([[], []]);
  });

  it('is tried again when the server asks for that, with the same Message-ID', async () => {
    const { arrived, url } = await server(answering([451, 'try later'], [421, 'busy']));
    const { mailer, pauses } = mailerFor(url);
    await mailer.send(mail);
    expect(pauses).toEqual([1, 2]);
    expect(arrived).toHaveLength(1);
  });

  it('is given up for this run after three attempts', async () => {
    const busy = [450, 'mailbox busy'] as const;
    const { url } = await server(answering(busy, busy, busy, busy));
    const { mailer, pauses } = mailerFor(url);
    await expect(mailer.send(mail)).rejects.toThrow(
      'Máy chủ thư đề nghị gửi lại sau (trả lời: 450 mailbox busy). Lượt chạy sau sẽ gửi lại.',
    );
    expect(pauses).toEqual([1, 2]);
  });

  it('that is refused for good is not tried again, and the next one goes its way', async () => {
    const { arrived, url } = await server(answering([550, 'No such user']));
    const { mailer, pauses } = mailerFor(url);
    await expect(mailer.send(mail)).rejects.toThrow(
      'Máy chủ thư không nhận địa chỉ vhxh@hoabinh.test (trả lời: 550 No such user). Đề nghị kiểm tra địa chỉ ở trang Đơn vị.',
    );
    expect(pauses).toEqual([]);
    await mailer.send(mail);
    expect(arrived).toHaveLength(1);
  });

  it('does not wait for a server that says nothing, or is not there', async () => {
    const { url } = await server({ onConnect: () => undefined });
    await expect(mailerFor(url, 100).mailer.send(mail)).rejects.toThrow('không trả lời');
    await expect(mailerFor('smtp://127.0.0.1:9').mailer.send(mail)).rejects.toThrow(
      'không trả lời',
    );
  });

  it('waits for a server that is slow, as long as it goes on', async () => {
    const later = (done: () => void) => void setTimeout(done, 150);
    const { arrived, url } = await server({
      onConnect: (_session, done) => later(done),
      onMailFrom: (_address, _session, done) => later(done),
      onRcptTo: (_address, _session, done) => later(done),
    });
    const { mailer, pauses } = mailerFor(url, 400);
    await mailer.send(mail);
    expect(pauses).toEqual([]);
    expect(arrived).toHaveLength(1);
  });

  it('that was taken without a word from the server is sent again under the same id', async () => {
    const ids: (string | undefined)[] = [];
    const { url } = await server({
      onData(stream, _session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', async () => {
          ids.push((await PostalMime.parse(Buffer.concat(parts))).messageId);
          if (ids.length > 1) done();
        });
      },
    });
    await mailerFor(url, 200).mailer.send(mail);
    expect(ids).toEqual([`<${mail.messageId}>`, `<${mail.messageId}>`]);
  });

  it('goes over TLS where the server speaks it', async () => {
    const { arrived, url } = await server({ secure: true });
    await mailerFor(url.replace('smtp:', 'smtps:')).mailer.send(mail);
    const starting = await server({ disabledCommands: [] });
    await mailerFor(starting.url).mailer.send(mail);
    expect([arrived.length, starting.arrived.length]).toEqual([1, 1]);
  });

  it('does not go to a server beyond this machine whose certificate nobody vouches for', async () => {
    const { arrived, url } = await server({ secure: true });
    const address = { ...smtpAddress(url.replace('smtp:', 'smtps:'))!, isLoopback: false };
    const mailer = smtpMailer(address, {
      pausesMs: [],
      silenceMs: 2_000,
      msLeft: () => Number.POSITIVE_INFINITY,
      sleep: async () => {},
    });
    onTestFinished(() => mailer.close());
    await expect(mailer.send(mail)).rejects.toThrow('không mã hóa được đường truyền');
    expect(arrived).toEqual([]);
  });

  it('is tried again after a connection that broke within the mail', async () => {
    const { arrived, url } = await server();
    const { mailer, pauses } = mailerFor(await breakingOnce(Number(new URL(url).port)));
    await mailer.send(mail);
    expect(pauses).toEqual([1]);
    expect(arrived).toHaveLength(1);
  });

  it('says in words that the password is not right', async () => {
    const { url } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('Invalid login')),
    });
    const { mailer, pauses } = mailerFor(url.replace('//', '//a%40hoabinh.test:wrong@'));
    await expect(mailer.send(mail)).rejects.toThrow('không nhận tên, mật khẩu');
    expect(pauses).toEqual([]);
  });
});

describe('Signing in without a password', () => {
  const grant = { clientId: 'id', clientSecret: 'secret', refreshToken: 'refresh' };

  async function tokenServer(answer: object, status = 200) {
    const asked: string[] = [];
    const tokens = createHttpServer((request, response) => {
      request.on('data', (part: Buffer) => asked.push(String(part)));
      request.on('end', () => {
        response.writeHead(status, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => tokens.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => tokens.close(() => resolve())));
    return { asked, accessUrl: `http://127.0.0.1:${(tokens.address() as AddressInfo).port}/token` };
  }

  const signingIn = () => {
    const signedIn: (string | undefined)[] = [];
    const options: SMTPServerOptions = {
      authOptional: false,
      allowInsecureAuth: true,
      authMethods: ['XOAUTH2'],
      onAuth(auth, _session, done) {
        signedIn.push(`${auth.username} ${auth.accessToken}`);
        done(null, { user: auth.username });
      },
    };
    return { signedIn, options };
  };

  function mailerWith(url: string, accessUrl: string) {
    const address = smtpAddress(url.replace('//', '//a%40hoabinh.test@'), { ...grant, accessUrl })!;
    const waiting = {
      pausesMs: [],
      silenceMs: 2_000,
      msLeft: () => Number.POSITIVE_INFINITY,
      sleep: async () => undefined,
    };
    const mailer = smtpMailer(address, waiting);
    onTestFinished(() => mailer.close());
    return mailer;
  }

  it('gets a token for the grant and shows that to the server (XOAUTH2)', async () => {
    const { asked, accessUrl } = await tokenServer({ access_token: 'token-1', expires_in: 3600 });
    const { signedIn, options } = signingIn();
    const { arrived, url } = await server(options);
    await mailerWith(url, accessUrl).send(mail);
    expect(arrived).toHaveLength(1);
    expect(signedIn).toEqual(['a@hoabinh.test token-1']);
    expect(asked.join()).toContain('refresh_token=refresh');
  });

  it('says in words that the grant was withdrawn', async () => {
    const { accessUrl } = await tokenServer({ error: 'invalid_grant' }, 400);
    const { options } = signingIn();
    const { arrived, url } = await server(options);
    await expect(mailerWith(url, accessUrl).send(mail)).rejects.toThrow('không nhận tên, mật khẩu');
    expect(arrived).toEqual([]);
  });
});

describe('SMTP_URL', () => {
  it.each([
    ['smtp://mail.hoabinh.test', { port: 587, secure: false, requireTLS: true }],
    ['smtps://mail.hoabinh.test', { port: 465, secure: true, requireTLS: false }],
    ['smtp://127.0.0.1:2525', { port: 2525, requireTLS: false, isLoopback: true }],
    ['smtp://u%40h.test:p%3Ass@h.test', { auth: { user: 'u@h.test', pass: 'p:ss' } }],
  ])('%s asks for encryption wherever the mail leaves this machine', (url, expected) => {
    expect(smtpAddress(url)).toMatchObject(expected);
  });

  it.each([
    'http://h.test',
    'smtp://',
    'smtp://h.test/x',
    'smtp://h.test?tls=no',
    'h.test:25',
    'smtp://%zz@h.test',
  ])('%s is refused', (url) => {
    expect(smtpAddress(url)).toBeNull();
  });

  it('refuses a server that offers no encryption', async () => {
    const { arrived, url } = await server();
    const address = { ...smtpAddress(url)!, requireTLS: true, isLoopback: false };
    const mailer = smtpMailer(address, {
      pausesMs: [],
      silenceMs: 2_000,
      msLeft: () => Number.POSITIVE_INFINITY,
      sleep: async () => {},
    });
    onTestFinished(() => mailer.close());
    await expect(mailer.send(mail)).rejects.toThrow('không mã hóa được đường truyền');
    expect(arrived).toEqual([]);
  });
});
