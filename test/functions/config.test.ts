import { describe, expect, it } from 'vitest';
import { readConfig } from '../../functions/config.ts';
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
