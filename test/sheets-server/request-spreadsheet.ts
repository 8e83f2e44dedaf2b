import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument, notKnown } from './api-error.ts';
import type { Change } from './change.ts';
import { parseUpdateMask } from './update-mask.ts';

export function updateSpreadsheetProperties(
  change: Change,
  body: sheets_v4.Schema$UpdateSpreadsheetPropertiesRequest,
): void {
  const properties = body.properties ?? {};
  for (const [field] of parseUpdateMask(body.fields, 'SpreadsheetProperties')) {
    switch (field) {
      case 'title':
      case 'locale':
      case 'timeZone':
      case 'autoRecalc': {
        const value = properties[field];
        if (value == null || value === '')
          throw invalidArgument(`Invalid ${field}: ${value ?? ''}`);
        change.book[field] = value;
        break;
      }
      default:
        throw notKnown(`how the spreadsheet's ${field} is changed`);
    }
  }
}
