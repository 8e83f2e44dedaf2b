import { ALL_UNITS, type UnitId } from '../../domain/unit.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { nearestName } from './nearest-name.ts';
import { meaningsOf, type UnitCatalogue, unitsNamed } from './unit-catalogue.ts';
import { bareName } from './unit-name-keys.ts';
import { namesIn } from './unit-pieces.ts';
import { isHarmless, remarksIn } from './unit-remarks.ts';
import { type RoleSegment, roleOf, roleSegments, type UnitRole } from './unit-roles.ts';
import { isPerson } from './unit-titles.ts';
import { isNobodyOfOurs, isWildcard } from './unit-wildcard.ts';

/** One name in a cell, and what it was understood as. */
export interface Mention {
  readonly text: string;
  readonly role: UnitRole | null;
  readonly id: UnitId | null;
  /** What it may stand for; empty when it is known or unknown. */
  readonly candidates: readonly string[];
  readonly suggestion: string | null;
}

/** Everything a cell names, in its order, with the roles its words give. */
export function mentionsIn(text: string, catalogue: UnitCatalogue): readonly Mention[] {
  const isUnit = (name: string) => unitsNamed(name, catalogue).length > 0;
  return roleSegments(text, isUnit).flatMap((segment) => mentionsOf(segment, catalogue));
}

function mentionsOf(segment: RoleSegment, catalogue: UnitCatalogue): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { text, remark, isAttached } of remarksIn(segment.text)) {
    mentions.push(...plainMentions(text, catalogue));
    if (remark === null) continue;
    const before = isAttached ? mentions.pop() : undefined;
    mentions.push(
      ...(before ? remarked(before, remark, catalogue) : mentionsIn(remark, catalogue)),
    );
  }
  return mentions.map((mention, index) => {
    const isLast = index === mentions.length - 1;
    const role = isLast && segment.lastRole ? segment.lastRole : segment.role;
    return { ...mention, role: mention.role ?? role };
  });
}

function plainMentions(text: string, catalogue: UnitCatalogue): readonly Mention[] {
  return text.split(';').flatMap((part) => {
    const names = withoutLabel(part.replace(OPENING_WORDS, ''), catalogue);
    const mentions = namesIn(names, catalogue).flatMap(({ start, end }) =>
      mentionsAt(names.slice(start, end), catalogue).map((mention) => ({ start, end, mention })),
    );
    return joinStrangers(mentions, names);
  });
}

/** “Giao Phòng VHXH chủ trì”, “, cùng với Công an”. */
const OPENING_WORDS =
  /^(?:[\s:,.\-–—+•*&/]|(?:giao|do|gồm|bao gồm|là|cùng với|cùng|với|và|của)(?=\s))+/iu;
const LABEL_WORDS =
  /^(?:(?:cac|don vi|co quan|dv|cq|phong|bo phan|thuc hien|tham muu|chinh|phu trach|chiu trach nhiem|giao|gom|duoc) ?)+$/;

/** “Các phòng: VHXH, KTHTĐT”, “Đơn vị thực hiện: CA”: what a list is called names nobody. */
function withoutLabel(part: string, catalogue: UnitCatalogue): string {
  const colon = part.indexOf(':');
  if (colon < 0 || !/[\p{L}]/u.test(part.slice(colon))) return part;
  const label = bareName(part.slice(0, colon), catalogue.placeKey);
  return LABEL_WORDS.test(label) || isWildcard(label) ? part.slice(colon + 1) : part;
}

/** A name as it is shown to people: one line, without the signs around it. */
function quoted(text: string): string {
  return text.replaceAll('\n', ' ').replace(/^[\s\-–—+•*,;:]+|[\s\-–—+•*,;:]+$/g, '');
}

/** “CA-VP” are two units when it is no name and both its parts are. */
function mentionsAt(text: string, catalogue: UnitCatalogue): readonly Mention[] {
  const whole = mentionOf(quoted(text), catalogue);
  if (!isUnknown(whole) || !/\p{L}[-–—]\p{L}/u.test(text)) return [whole];
  const parts = text.split(/[-–—]/).map((part) => mentionOf(quoted(part), catalogue));
  return parts.every(({ id }) => id !== null) ? parts : [whole];
}

function mentionOf(text: string, catalogue: UnitCatalogue): Mention {
  const candidates = meaningsOf(text, catalogue);
  const [id = null] = candidates ? [] : unitsNamed(text, catalogue);
  const suggestion = id === null && !candidates ? suggestionFor(text, catalogue) : null;
  return { text, role: null, id, candidates: candidates ?? [], suggestion };
}

function suggestionFor(text: string, catalogue: UnitCatalogue): string | null {
  const key = searchKey(text).replace(/^p[. ]/, 'phong ');
  return isNobodyOfOurs(key) ? null : nearestName(key, catalogue.names);
}

/** What a remark in brackets makes of the name before it; another body's name makes it a stranger. */
function remarked(before: Mention, remark: string, catalogue: UnitCatalogue): readonly Mention[] {
  const role = roleOf(remark);
  if (role) return [{ ...before, role }];
  const whole = `${before.text} ${remark}`;
  const [id] = unitsNamed(whole, catalogue);
  if (id !== undefined) return [mentionOf(whole, catalogue)];
  const inside = mentionsIn(remark, catalogue);
  if (inside.length > 0 && inside.every((one) => one.id !== null)) {
    const isInsideMeant = before.id === ALL_UNITS || isPerson(searchKey(before.text));
    return isInsideMeant ? inside : [before, ...inside];
  }
  if (isHarmless(remark)) return [before];
  const text = `${before.text} (${remark})`;
  return [{ text, role: null, id: null, candidates: [], suggestion: null }];
}

interface PlacedMention {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
}

/** “Sở Văn hóa, Thể thao và Du lịch” is asked about once: neighbours that resemble nothing belong together. */
function joinStrangers(placed: readonly PlacedMention[], part: string): readonly Mention[] {
  const joined: PlacedMention[] = [];
  for (const one of placed) {
    const before = joined.at(-1);
    const isRun = before !== undefined && isStranger(before.mention) && isStranger(one.mention);
    const between = isRun ? part.slice(before.end, one.start) : 'x';
    if (isRun && /^[^\p{L}]*(?:và[^\p{L}]*)?$/iu.test(between)) {
      const text = quoted(part.slice(before.start, one.end));
      joined[joined.length - 1] = {
        ...one,
        start: before.start,
        mention: { ...one.mention, text },
      };
    } else joined.push(one);
  }
  return joined.map(({ mention }) => mention);
}

function isStranger(mention: Mention): boolean {
  return isUnknown(mention) && mention.suggestion === null;
}

export function isUnknown({ id, candidates }: Mention): boolean {
  return id === null && candidates.length === 0;
}
