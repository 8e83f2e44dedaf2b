import {
  type SettingContract,
  type SettingForm,
  type SettingKey,
  sendingModeLabels,
  settingBlocks,
  settingsTab,
} from '../../contract/settings.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import { formatDay } from '../../domain/format-day.ts';
import { isMailAddress } from '../../domain/mail-address.ts';
import type { Settings } from '../../domain/settings.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { cellName } from '../../workbook/a1.ts';
import type { Cell, SheetContent } from '../../workbook/content.ts';
import { cellText, isBlank, storedValue } from '../cells/cell-text.ts';
import { readChoice } from '../cells/choice.ts';
import { readDateCell } from '../cells/date-cell.ts';

const byLabel = new Map(
  settingBlocks
    .flatMap((block) => block.settings)
    .map((setting) => [searchKey(setting.label), setting]),
);

/** While one of these cannot be read, nobody is mailed: a doubt must not reach every unit. */
const decidesSending: readonly SettingKey[] = ['sendingMode', 'remindFrom'];

/**
 * Reads `Cấu hình`: a label in any column, its value in the next one. A blank or unreadable value
 * leaves the default in force; the latter is told.
 */
export function parseSettings(
  sheets: readonly SheetContent[],
  defaults: Settings,
): { readonly settings: Settings; readonly findings: readonly Finding[] } {
  const sheet = sheets.find((one) => searchKey(one.title) === searchKey(settingsTab));
  const findings: Finding[] = [];
  const read: Record<string, unknown> = {};
  let isUnsafe = false;
  let isAnyFound = false;
  for (const [rowIndex, row] of (sheet?.rows ?? []).entries()) {
    const labelIndex = row.findIndex((cell) => byLabel.has(searchKey(cellText(cell))));
    if (!sheet || labelIndex < 0) continue;
    const setting = byLabel.get(searchKey(cellText(row[labelIndex])))!;
    isAnyFound = true;
    const cell = row[labelIndex + 1];
    const value = readValue(cell, setting.form);
    if (value === undefined) {
      const place = {
        tab: sheet.title,
        row: rowIndex + 1,
        cell: cellName(rowIndex + 1, labelIndex + 2),
      };
      isUnsafe ||= decidesSending.includes(setting.key);
      findings.push(unreadable(setting, cell, defaults, place));
    } else if (value !== null) read[setting.key] = value;
  }
  if (sheet && !isAnyFound && !sheet.rows.flat().every(isBlank))
    findings.push(finding('settings/none-found', { tab: sheet.title, row: null, cell: null }, {}));
  const settings = { ...defaults, ...(read as Partial<Settings>) };
  return { settings: isUnsafe ? { ...settings, sendingMode: 'stopped' } : settings, findings };
}

/** Null when blank, undefined when it cannot be read. */
function readValue(cell: Cell | undefined, form: SettingForm): unknown {
  const text = cellText(cell);
  if (text === '') return form.type === 'name' ? '' : null;
  switch (form.type) {
    case 'text':
    case 'name':
      return text;
    case 'lines':
      return linesOf(text);
    case 'mail':
      return isMailAddress(text) ? text : undefined;
    case 'mails':
      return linesOf(text).every(isMailAddress) ? linesOf(text) : undefined;
    case 'date': {
      const reading = readDateCell(cell);
      return reading.kind === 'day' ? reading.date : undefined;
    }
    case 'number':
      return readWholeNumber(cell, form.min, form.max);
    case 'numbers':
      return readNumbers(cell, form.min, form.max);
    case 'choice':
      return asValue(readChoice(text, form.labels));
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n;]+/)
    .map(withoutDash)
    .filter((line) => line !== '');
}

function withoutDash(line: string): string {
  return line
    .trim()
    .replace(/^[-–]\s*/, '')
    .replace(/[;.]$/, '');
}

/** Yes and no are booleans in `Settings`, the day of the week is a number. */
function asValue(choice: string | null | undefined): string | number | boolean | null | undefined {
  if (choice === 'yes') return true;
  if (choice === 'no') return false;
  return choice && /^\d$/.test(choice) ? Number(choice) : choice;
}

/** `15; 7; 3; 1`; undefined as soon as one of them is no such number. */
function readNumbers(
  cell: Cell | undefined,
  min: number,
  max: number,
): readonly number[] | undefined {
  const parts = cellText(cell)
    .split(/[;,\s]+/)
    .filter((part) => part !== '');
  const numbers = parts.map((part) => readWholeNumber(part, min, max));
  return numbers.some((one) => one === undefined) ? undefined : numbers.map((one) => one!);
}

/** “05 ngày làm việc” is 5. */
function readWholeNumber(cell: Cell | undefined, min: number, max: number): number | undefined {
  const value = storedValue(cell);
  const number =
    typeof value === 'number' ? value : Number(/^\s*(\d+)/.exec(cellText(cell))?.[1] ?? Number.NaN);
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}

function unreadable(
  setting: SettingContract,
  cell: Cell | undefined,
  defaults: Settings,
  place: { tab: string; row: number; cell: string },
): Finding {
  const used = decidesSending.includes(setting.key)
    ? sendingModeLabels.stopped
    : shownValue(defaults[setting.key], setting.form);
  const details = { label: setting.label, text: cellText(cell), used };
  return finding('settings/value-unreadable', place, details);
}

/** A setting's value as `Cấu hình` shows it. */
export function shownValue(value: Settings[keyof Settings], form: SettingForm): string {
  if (value === null) return '';
  if (typeof value === 'boolean')
    return form.type === 'choice' ? (form.labels[value ? 'yes' : 'no'] ?? '') : '';
  if (Array.isArray(value)) return value.join(form.type === 'numbers' ? '; ' : '\n');
  if (form.type === 'choice') return form.labels[String(value)] ?? '';
  return form.type === 'date' ? formatDay(String(value)) : String(value);
}
