import { headerOf } from '../../contract/column.ts';
import { toneLabels } from '../../contract/labels.ts';
import { type UnitColumnKey, unitsContract } from '../../contract/registers.ts';
import { type Finding, finding } from '../../domain/finding.ts';
import { isMailAddress } from '../../domain/mail-address.ts';
import type { Unit } from '../../domain/unit.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { cellText } from '../cells/cell-text.ts';
import { readChoice } from '../cells/choice.ts';
import type { TableLayout } from '../tables/locate-table.ts';
import { type TableRow, tableRows } from '../tables/table-row.ts';
import { type UnitCatalogue, unitCatalogue, unitsNamed } from '../units/unit-catalogue.ts';

/** Reads `Đơn vị`; what a row leaves blank comes from the programme's own list of units. */
export function parseUnits(
  layout: TableLayout<UnitColumnKey> | null,
  programmeUnits: readonly Unit[],
): { readonly units: readonly Unit[]; readonly findings: readonly Finding[] } {
  const units: Unit[] = [];
  const findings: Finding[] = [];
  const programme = unitCatalogue(programmeUnits, []);
  const rows = tableRows(layout);
  const leaders = new Set(rows.map((row) => row.text('leaderMail').toLowerCase()));
  for (const row of rows) {
    const [code = '', ...otherCodes] = splitShortNames(row.text('id'));
    const typedId = code.replaceAll(' ', '').toUpperCase();
    const name = row.text('name');
    if (typedId === '' && name === '') continue;
    const known = knownUnit(typedId, name, programmeUnits, programme);
    const id = typedId || known?.id || idFromName(name);
    const first = units.find((unit) => unit.id === id);
    if (first) {
      const key = typedId === '' ? 'name' : 'id';
      const keptCell = row.place(key).cell?.replace(/\d+$/, String(first.sheetRow)) ?? '';
      findings.push(finding('unit/code-duplicate', row.place(key), { id, keptCell }));
      continue;
    }
    if (name === '' && !known && row.has('name'))
      findings.push(finding('unit/name-missing', row.place('name'), { id }));
    const unit = parseUnit(row, id, known, leaders, findings);
    const shortNames = [...otherCodes, ...shortNamesBeside(row, layout)];
    units.push({ ...unit, otherNames: [...shortNames, ...unit.otherNames] });
  }
  return { units: withMissing(units, programmeUnits), findings };
}

/** The programme's unit that a row is about: by its code, or by a name when the code is another. */
function knownUnit(
  id: string,
  name: string,
  programmeUnits: readonly Unit[],
  programme: UnitCatalogue,
): Unit | undefined {
  const byId = programmeUnits.find((unit) => unit.id === id);
  const [only, ...others] = name === '' ? [] : unitsNamed(name, programme);
  return byId ?? (others.length > 0 ? undefined : programmeUnits.find((unit) => unit.id === only));
}

function idFromName(name: string): string {
  return name
    .normalize('NFD')
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/[^A-Z0-9]/g, '');
}

function parseUnit(
  row: TableRow<UnitColumnKey>,
  id: string,
  known: Unit | undefined,
  leaders: ReadonlySet<string>,
  findings: Finding[],
): Unit {
  const name = row.text('name') || known?.name || id;
  const tone = readChoice(row.text('tone'), toneLabels);
  if (tone === undefined) {
    const details = {
      unitName: name,
      header: headerOf(unitsContract, 'tone'),
      text: row.text('tone'),
      choices: Object.values(toneLabels),
    };
    findings.push(finding('unit/value-unreadable', row.place('tone'), details));
  }
  return {
    id,
    name,
    otherNames: [...splitNames(row.text('otherNames')), ...(known ? knownNames(known) : [])],
    sector: row.text('sector') || known?.sector || '',
    tone: tone ?? known?.tone ?? 'urge',
    head: row.text('head'),
    headTitle: row.text('headTitle') || known?.headTitle || '',
    headMail: ownMailIn(row, 'headMail', name, leaders, findings),
    contact: row.text('contact'),
    contactMail: ownMailIn(row, 'contactMail', name, leaders, findings),
    phone: row.text('phone'),
    leader: row.text('leader'),
    leaderMail: mailIn(row, 'leaderMail', name, findings),
    active: searchKey(row.text('active')) !== 'khong',
    sheetRow: row.sheetRow,
  };
}

/** A column of abbreviations beside that of codes. */
function shortNamesBeside(
  { sheetRow }: TableRow<UnitColumnKey>,
  layout: TableLayout<UnitColumnKey> | null,
): readonly string[] {
  if (!layout) return [];
  const taken = [...layout.columns.values(), ...layout.duplicates.flatMap((one) => one.columns)];
  return [...layout.headers]
    .filter(([column, { text }]) => !taken.includes(column) && SHORT_NAMES.test(searchKey(text)))
    .flatMap(([column]) =>
      splitShortNames(cellText(layout.sheet.rows[sheetRow - 1]?.[column - 1])),
    );
}

const SHORT_NAMES = /^(?:(?:ten|chu) )?viet tat\b|^(?:ten goi tat|ki hieu)\b/;

/** Abbreviations hold no comma. */
function splitShortNames(text: string): readonly string[] {
  return splitNames(text.replaceAll(',', ';'));
}

/** “Phòng Kinh tế, Hạ tầng và Đô thị” is one name; “AB, QQQ” are two. */
function splitNames(text: string): readonly string[] {
  return text
    .split(/[;\n]+/)
    .flatMap((part) => (/^[^\s,]+(?:, ?[^\s,]+)+$/.test(part.trim()) ? part.split(',') : [part]))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function knownNames(unit: Unit): readonly string[] {
  return [unit.name, ...unit.otherNames];
}

/** '' also for the address of a leader: nothing goes there by itself, whatever the column. */
function ownMailIn(
  row: TableRow<UnitColumnKey>,
  key: 'headMail' | 'contactMail',
  unitName: string,
  leaders: ReadonlySet<string>,
  findings: Finding[],
): string {
  const mail = mailIn(row, key, unitName, findings);
  if (mail === '' || !leaders.has(mail.toLowerCase())) return mail;
  findings.push(finding('unit/mail-of-leader', row.place(key), { unitName, text: mail }));
  return '';
}

/** '' when blank or malformed: a doubtful address never leaves this function. */
function mailIn(
  row: TableRow<UnitColumnKey>,
  key: 'headMail' | 'contactMail' | 'leaderMail',
  unitName: string,
  findings: Finding[],
): string {
  const text = row.text(key);
  if (text === '' || isMailAddress(text)) return text;
  findings.push(finding('unit/mail-malformed', row.place(key), { unitName, text }));
  return '';
}

/**
 * A partial tab is completed with the programme's units, so that names in cells still resolve; a
 * unit that the tab keeps under a code of its own is not added twice.
 */
function withMissing(units: readonly Unit[], programmeUnits: readonly Unit[]): readonly Unit[] {
  const typed = unitCatalogue(units, []);
  const isMissing = (unit: Unit) =>
    !units.some(({ id }) => id === unit.id) && unitsNamed(unit.name, typed).length === 0;
  return [...units, ...programmeUnits.filter(isMissing)];
}
