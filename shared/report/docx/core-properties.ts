import type { Report } from '../report.ts';
import { LANGUAGE } from './decree-30.ts';
import { attribute } from './safe-text.ts';

/** Without `created` and `modified`: they are optional, and the clock is no part of a report. */
export function coreProperties(report: Report): string {
  const office = attribute(report.header.issuingBody.join(' '));
  return (
    '<cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${attribute(report.documentTitle)}</dc:title>` +
    `<dc:subject>${attribute(report.documentSubject)}</dc:subject>` +
    `<dc:creator>${office}</dc:creator><dc:language>${LANGUAGE}</dc:language>` +
    `<cp:lastModifiedBy>${office}</cp:lastModifiedBy></cp:coreProperties>`
  );
}
