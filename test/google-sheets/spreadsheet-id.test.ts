import { describe, expect, it } from 'vitest';
import { spreadsheetAddress, spreadsheetId } from '../../shared/google-sheets/spreadsheet-id.ts';

const id = '1QoebBeNN4Io6aEpvHzudB443O9OZo5dSgd5doQV9cPt';

describe('What a person pastes as the workbook', () => {
  it.each([
    id,
    ` ${id} `,
    `https://docs.google.com/spreadsheets/d/${id}`,
    `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`,
    `docs.google.com/spreadsheets/d/${id}/edit#gid=0`,
    `https://docs.google.com/spreadsheets/d/${id}/edit?gid=0#gid=0`,
    `https://docs.google.com/spreadsheets/u/1/d/${id}/edit`,
    `https://docs.google.com/a/haiphong.gov.vn/spreadsheets/d/${id}/edit`,
    `https://drive.google.com/file/d/${id}/view?usp=sharing`,
    `https://drive.google.com/open?id=${id}`,
    spreadsheetAddress(id),
  ])('is a spreadsheet: %s', (text) => {
    expect(spreadsheetId(text)).toBe(id);
  });

  it.each([
    'so-theo-doi.xlsx',
    '/home/van-phong/so theo dõi.xlsx',
    'C:\\So\\so.xlsx',
    `./${id}`,
    `${id}.xlsx`,
    'ngan',
    `https://example.test/spreadsheets/d/${id}`,
    `http://docs.google.com/spreadsheets/d/${id}`,
    `https://docs.google.com.evil.test/spreadsheets/d/${id}`,
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vQ/pubhtml',
    'https://docs.google.com/document/d/',
  ])('is none: %s', (text) => {
    expect(spreadsheetId(text)).toBeNull();
  });
});
