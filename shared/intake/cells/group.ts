import { groupLabels } from '../../contract/labels.ts';
import type { GroupNumber } from '../../domain/task.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

/**
 * Reads `Nhóm nhiệm vụ` (`6. Cải cách hành chính …`, `Nhóm 6`, `VI`, `Văn hóa, con người`,
 * `Nhiệm vụ chung`). Undefined when the words name no group of the programme.
 */
export function readGroup(text: string): GroupNumber | undefined {
  if (text === '') return undefined;
  const key = searchKey(text).replace(/^nhom( nhiem vu)?\s*/, '');
  if (/^(nhiem vu )?chung\b/.test(key)) return 0;
  const digit = /^n?0?([1-8])(?![\d,])/.exec(key);
  if (digit) return Number(digit[1]);
  const roman = /^([ivx]+)\b/.exec(key);
  const number = roman ? ROMAN.indexOf(roman[1]!) : -1;
  return number > 0 ? number : groupInWords(key);
}

/**
 * The group that a heading row opens: by its words, for units number their own headings (`II. CÔNG
 * AN PHƯỜNG` is not group 2); null when it is none of the programme's.
 */
export function groupOfHeading(text: string): GroupNumber | null {
  const key = searchKey(text);
  if (/^(nhom|n)( nhiem vu)? ?[1-8]\b/.test(key) || /^(.{1,5}[.)] ?)?nhiem vu chung/.test(key)) {
    return readGroup(key.replace(/^.{1,5}[.)] ?(?=nhiem vu chung)/, '')) ?? null;
  }
  return groupInWords(key) ?? null;
}

/** Two pairs of neighbouring words shared with a group's name; the fullest match wins. */
function groupInWords(key: string): GroupNumber | undefined {
  const pairs = wordPairs(key);
  const shared = Object.entries(labelPairs).map(([group, label]) => ({
    group: Number(group),
    count: [...label].filter((pair) => pairs.has(pair)).length,
  }));
  const [first, second] = shared.sort((a, b) => b.count - a.count);
  return first!.count >= 2 && first!.count > second!.count ? first!.group : undefined;
}

function wordPairs(key: string): ReadonlySet<string> {
  const words = key.split(/[^\p{L}]+/u).filter((word) => word !== '' && word !== 'va');
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

const labelPairs: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(groupLabels).map(([group, label]) => [group, wordPairs(searchKey(label))]),
);
