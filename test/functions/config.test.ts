import { describe, expect, it } from 'vitest';
import { readCloudConfig, readConfig } from '../../functions/config.ts';
import { ConfigError } from '../../functions/errors.ts';

describe('SHEETS_ROOT_URL', () => {
  it.each([
    'https://sheets.googleapis.com/',
    'https://sheets.example.test/',
    'http://127.0.0.1:8081/',
    'http://127.0.0.1:8081',
    'http://localhost:8081/',
    'http://[::1]:8081/',
  ])('may be %s', (url) => {
    expect(readConfig({ SHEETS_ROOT_URL: url }).sheetsRootUrl).toBe(url);
  });

  it.each([
    'http://sheets.googleapis.com/',
    'http://10.0.0.7/',
    'http://localhost.evil.test/',
    'http://127.0.0.1.evil.test/',
    'http://evil.test@127.0.0.1/',
    'https://sheets.googleapis.com/v4/',
    'ftp://127.0.0.1/',
    'sheets',
    '',
  ])('is refused in one sentence: %s', (url) => {
    expect(() => readConfig({ SHEETS_ROOT_URL: url })).toThrow(ConfigError);
    expect(() => readConfig({ SHEETS_ROOT_URL: url })).toThrow('SHEETS_ROOT_URL phải là');
  });
});

describe('WORKBOOK', () => {
  it('may be a file, or the id or address of a spreadsheet, and no other web address', () => {
    const id = '1QoebBeNN4Io6aEpvHzudB443O9OZo5dSgd5doQV9cPt';
    for (const workbook of ['so.xlsx', id, `https://docs.google.com/spreadsheets/d/${id}/edit`]) {
      expect(readConfig({ WORKBOOK: workbook }).workbook).toBe(workbook);
    }
    expect(() => readConfig({ WORKBOOK: 'https://example.test/so.xlsx' })).toThrow(
      'chưa phải đường dẫn của một bảng tính Google',
    );
  });
});

const ID = '1QoebBeNN4Io6aEpvHzudB443O9OZo5dSgd5doQV9cPt';

/** What the cloud needs at least. */
const cloud = {
  WORKBOOK: ID,
  STORE_BUCKET: 'don-doc-hoa-binh',
  SMTP_URL: 'smtps://office:secret@mail.example.test:465',
  JOB_AUDIENCE: 'https://don-doc-abc.a.run.app',
  JOB_CALLERS: 'Lich@du-an.iam.gserviceaccount.com, hang-doi@du-an.iam.gserviceaccount.com',
};

describe('The environment in the cloud', () => {
  it('names the bucket, whom to believe and how long a job may take', () => {
    expect(
      readCloudConfig({ ...cloud, STORE_PREFIX: 'hoa-binh', JOB_SECONDS: '1500' }),
    ).toMatchObject({
      bucket: { name: 'don-doc-hoa-binh', prefix: 'hoa-binh/', rootUrl: null, portalUrl: null },
      jobCallers: {
        audience: 'https://don-doc-abc.a.run.app',
        emails: ['lich@du-an.iam.gserviceaccount.com', 'hang-doi@du-an.iam.gserviceaccount.com'],
      },
      iapAudience: null,
      jobSeconds: 1500,
    });
    expect(readCloudConfig(cloud).jobSeconds).toBe(540);
  });

  it('is told everything that it lacks at once, and no value of it', () => {
    const wrong = {
      WORKBOOK: 'so.xlsx',
      SMTP_URL: 'smtp://office:secret@',
      JOB_AUDIENCE: 'https://don-doc.test',
      JOB_SECONDS: '5',
      PORTAL_URL: 'http://don-doc.test/',
      IAP_AUDIENCE: 'don-doc',
      STORE_PREFIX: '../other',
    };
    const complaint = () => readCloudConfig(wrong);
    for (const name of [...Object.keys(wrong), 'JOB_CALLERS', 'STORE_BUCKET']) {
      expect(complaint, name).toThrow(name);
    }
    expect(complaint).not.toThrow('secret');
  });

  it.each([
    ['STORE_BUCKET', 'Kho Của Tôi'],
    ['STORE_BUCKET', 'a/b'],
    ['STORE_PREFIX', 'a/b'],
    ['STORE_PREFIX', '..'],
    ['JOB_CALLERS', 'không phải thư'],
    ['STORAGE_ROOT_URL', 'http://storage.googleapis.com/'],
    ['PORTAL_URL', 'https://a@evil.test/'],
  ])('does not take %s = %s', (name, value) => {
    expect(() => readCloudConfig({ ...cloud, [name]: value })).toThrow(ConfigError);
  });

  it('lets nobody in who is not named', () => {
    const { JOB_AUDIENCE: _, JOB_CALLERS: __, ...nobody } = cloud;
    expect(() => readCloudConfig(nobody)).toThrow('JOB_AUDIENCE');
    const iap = '/projects/123/locations/asia-southeast1/services/don-doc';
    expect(readCloudConfig({ ...nobody, IAP_AUDIENCE: iap })).toMatchObject({ jobCallers: null });
  });
});

describe('The environment of many wards', () => {
  const { WORKBOOK: _, ...shared } = cloud;
  const city = {
    ...shared,
    WARDS: 'wards.json',
    TASKS_QUEUE: 'projects/du-an/locations/asia-southeast1/queues/don-doc-city',
    JOBS_URL: 'https://don-doc-abc.a.run.app',
  };

  it('names their list, the queue and whom it calls, and any number of senders', () => {
    const SMTP_URL = 'smtps://a:x@mail.example.test:465 smtps://b:y@mail.example.test:465';
    const config = readCloudConfig({ ...city, SMTP_URL });
    expect(config).toMatchObject({
      wards: 'wards.json',
      workbook: null,
      queue: { name: city.TASKS_QUEUE, audience: cloud.JOB_AUDIENCE },
    });
    expect(config.queue?.caller).toBe('lich@du-an.iam.gserviceaccount.com');
    expect(config.senders.map(({ auth }) => auth?.user)).toEqual(['a', 'b']);
    expect(config.smtp).toBe(config.senders[0]);
  });

  it.each([
    ['a list and a workbook', { WORKBOOK: ID }, 'Chỉ ghi một trong hai'],
    ['a list elsewhere', { WARDS: '../wards.json' }, 'WARDS phải là'],
    ['no queue', { TASKS_QUEUE: '', JOBS_URL: '' }, 'TASKS_QUEUE'],
    ['a queue that calls nobody', { JOBS_URL: undefined }, 'JOBS_URL'],
    ['a queue of another form', { TASKS_QUEUE: 'don-doc' }, 'TASKS_QUEUE'],
    ['jobs over plain HTTP', { JOBS_URL: 'http://don-doc.test/' }, 'JOBS_URL'],
    ['a second sender that is none', { SMTP_URL: 'smtps://a:x@m.test:465 m.test' }, 'SMTP_URL'],
    [
      'OAuth for two senders',
      {
        SMTP_URL: 'smtps://a@m.test:465 smtps://b@m.test:465',
        SMTP_OAUTH_CLIENT_ID: 'id',
        SMTP_OAUTH_CLIENT_SECRET: 'secret',
        SMTP_OAUTH_REFRESH_TOKEN: 'token',
      },
      'chỉ dùng được với một hộp thư',
    ],
  ])('is refused with %s', (__, wrong, words) => {
    expect(() => readCloudConfig({ ...city, ...wrong })).toThrow(words);
  });
});
