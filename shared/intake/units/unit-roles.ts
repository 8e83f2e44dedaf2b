export type UnitRole = 'lead' | 'supporting';

/** A part of a cell and the role its words give to the units in it; null = none. */
export interface RoleSegment {
  readonly text: string;
  readonly role: UnitRole | null;
  /** “VHXH, CA phối hợp”: the role of the last name only. */
  readonly lastRole: UnitRole | null;
}

const NOUN = '(?:(?:cac )?(?:co quan|don vi|phong|bo phan|cq|dv)(?: duoc giao| giao)? )';
const SUPPORTING = '(?:(?:voi )?(?:su )?phoi (?:ket )?hop|ph?[./] ?h(?:op)?)';
const ROLE = `(?:chu tri|dau moi|c(?:h|hu)?[./] ?tri|${SUPPORTING})(?![a-z0-9])`;
const DUTY = `(?:(?:(?:co|chiu) trach nhiem|duoc giao|giu vai tro|(?:la|lam)(?: don vi| co quan)?|(?<=[-:] ?)(?:don vi|co quan)) )*`;
const ACTS =
  '(?: (?:thuc hien|trien khai|tham muu|to chuc|chinh|cung voi|cung|voi|cua|la|giua|gom)(?![a-z0-9]))*';
/** A noun belongs to the role where a colon or a name follows: “Các đơn vị phối hợp” are units. */
const LABEL = `${NOUN}?${ROLE}${ACTS}(?=\\s*:)`;
const OPENING = `(?<=(?:^|[\\n;])[-+*•\\s\\d.)]*)${NOUN}?${ROLE}${ACTS}(?= (?!thuc hien|trien khai)[a-z])`;
const ABBREVIATION = '(?:ct|ph)(?=\\s*:)';
const MARKER = new RegExp(
  `(?<![a-z0-9])${DUTY}(?:${LABEL}|${OPENING}|${ROLE}${ACTS}|${ABBREVIATION})\\s*:?`,
  'g',
);
const SAYS_SUPPORTING = new RegExp(`${SUPPORTING}|^ph\\b`);

/** “… 2. Phối hợp:”: the number of the role word, not of the name before it. */
const LIST_SIGN = /(?<!số)(?:^|\s)(?:\d{1,2}[.)]|[a-dđ]\))\s*$/iu;

interface Marker {
  readonly start: number;
  readonly end: number;
  readonly role: UnitRole;
  readonly hasColon: boolean;
}

/** Lower case without marks, character by character, so that places in it are places in the text. */
export function folded(text: string): string {
  return Array.from({ length: text.length }, (_, at) => foldedLetter(text[at]!)).join('');
}

function foldedLetter(letter: string): string {
  const plain = letter.normalize('NFD')[0]!.toLowerCase()[0]!;
  if (plain === 'đ') return 'd';
  return /[–—]/.test(plain) ? '-' : plain;
}

/** Cuts a cell at its role words; words inside brackets wait for whoever reads the bracket. */
export function roleSegments(
  text: string,
  isUnit: (name: string) => boolean,
): readonly RoleSegment[] {
  const plain = withoutBrackets(folded(text));
  const markers = markersIn(plain, isUnit);
  const segments: RoleSegment[] = [];
  let pending: UnitRole | null = null;
  let start = 0;
  const push = (end: number, role: UnitRole | null, lastRole: UnitRole | null = null) => {
    const part = text.slice(start, end);
    segments.push({ text: end < text.length ? part.replace(LIST_SIGN, '') : part, role, lastRole });
    start = end;
  };
  for (const [index, marker] of markers.entries()) {
    const after = plain.slice(marker.end, markers[index + 1]?.start ?? plain.length);
    const tail = tailStart(plain, start, marker.start);
    if (isBehindName(plain.slice(tail, marker.start), after, marker)) {
      push(tail, pending);
      const isLastOnly = pending !== null || (index === 0 && marker.role === 'supporting');
      push(marker.start, isLastOnly ? pending : marker.role, isLastOnly ? marker.role : null);
      pending = null;
    } else {
      push(marker.start, pending);
      pending = marker.role;
    }
    start = marker.end;
  }
  push(text.length, pending);
  return segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment.text));
}

/** The role that a whole remark gives: “(chủ trì)”, “(PH)”. */
export function roleOf(remark: string): UnitRole | null {
  const [segment, ...others] = markersIn(`${folded(remark)}:`, () => false);
  const isWhole = segment !== undefined && others.length === 0 && segment.start === 0;
  return isWhole && segment.end > remark.length ? segment.role : null;
}

function markersIn(plain: string, isUnit: (name: string) => boolean): readonly Marker[] {
  const markers: Marker[] = [];
  for (const match of plain.matchAll(MARKER)) {
    const isAbbreviation = /^(?:ct|ph)\b/.test(match[0]);
    const isName = isAbbreviation
      ? isUnit(match[0].slice(0, 2))
      : isInsideName(plain, match.index, isUnit);
    if (isName) continue;
    const role = SAYS_SUPPORTING.test(match[0]) ? 'supporting' : 'lead';
    markers.push({
      start: match.index,
      end: match.index + match[0].length,
      role,
      hasColon: match[0].endsWith(':'),
    });
  }
  return markers;
}

/** “Ban Phối hợp liên ngành” is a unit where the list of units has it, not a role. */
function isInsideName(plain: string, at: number, isUnit: (name: string) => boolean): boolean {
  const from =
    Math.max(...['\n', ';', ',', ':'].map((sign) => plain.lastIndexOf(sign, at - 1))) + 1;
  const length = plain.slice(at).search(/[\n;,:_]/);
  return isUnit(plain.slice(from, length < 0 ? plain.length : at + length));
}

/** Whether a role word speaks of the name before it (“VHXH chủ trì”) or of what follows. */
function isBehindName(tail: string, after: string, { role, hasColon }: Marker): boolean {
  const hasName = /[a-z0-9_]/.test(tail.replace(/^[\s\d.)]*/, ''));
  if (hasColon || !hasName) return false;
  const nothingFollows = !/^[ ]*[a-z0-9_]/.test(after);
  const isGlued = !/,\s*$/.test(tail);
  return nothingFollows || (role === 'lead' && isGlued);
}

/** Where the clause before a role word begins; a line may break inside a name. */
function tailStart(plain: string, from: number, to: number): number {
  const breaks = [...plain.slice(from, to).matchAll(/;|(?<!,)\n(?!(?:va|&) )/g)];
  const last = breaks.at(-1);
  return last ? from + last.index + 1 : from;
}

/** Brackets count as a letter, so that what stands around them keeps its place. */
function withoutBrackets(plain: string): string {
  let depth = 0;
  let out = '';
  for (const sign of plain) {
    if (sign === '(') depth++;
    out += depth > 0 ? '_' : sign;
    if (sign === ')' && depth > 0) depth--;
  }
  return out;
}
