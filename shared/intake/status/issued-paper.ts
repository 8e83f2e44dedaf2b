import { CITATION, fullKind, PAPER_KINDS } from './paper-kinds.ts';
import { papersOf } from './product-papers.ts';

/** `ubnd phuong da ban hanh 01 ke hoach so 15/kh-ubnd`: count, kind, what follows. */
const ISSUED = new RegExp(
  `^(?:(?:ubnd|uy ban nhan dan|chu tich|hdnd|dang_? uy)(?: ubnd)?(?: phuong)? )?(da |vua )?(?:duoc )?(?:ki ban hanh|ban hanh|phe duyet|ki)(?: (\\d{1,2})(?= [a-z]))?(?: (${PAPER_KINDS})\\b)?(.*)$`,
);

/** `ke hoach so 15/kh-ubnd da duoc ban hanh`. */
const ISSUED_PASSIVE = new RegExp(
  `^(${PAPER_KINDS})\\b([^,;]*?) da (?:duoc )?(?:ki )?ban hanh(.*)$`,
);

const BARE = /\bda (?:duoc )?(?:ki )?ban hanh(?: (?:ngay )?[\d/]+)?$/;
const NUMBER = /\b\d+[a-z]?\/(?:\d{4}\/)?([a-z]+)-/;
/** Issued, and yet something is missing, or only one of several is meant. */
const UNFINISHED =
  /\?|\b(?:nhung|chua|dang|cho|con|se|khong|sap(?! xep)|du thao)\b|\b(?:dot|lan|buoc) \d|^ (?:qui|thang|tuan|\d+ thang)\b/;
const PLANNED = /\b(?:truoc|trong|vao|cuoi|dau|den het|cham nhat)\b/;
const PERIOD = /\b(?:thang \d{1,2}|qui (?:i{1,3}|iv|\d)|\d+ thang|tuan \d+)\b/;
const FULL_DAY = /\bngay \d{1,2} thang \d{1,2}(?: nam \d{4})?\b/g;
const ABOUT_ANY =
  /\b(?:so|ngay|thang|nam|cua|ve|viec|cong tac|ubnd|hdnd|uy ban|nhan dan|chu tich|tren dia ban|phuong|thanh pho|dang uy|ban hanh|thuc hien|trien khai|to chuc|duoc|ki|phe duyet|da|kem theo|ban|giai doan)\b/g;
const REPEATED = /\b(?:hang|moi) (?:nam|qui|thang|tuan)\b|\bdinh ki\b|\bthuong xuyen\b/;

/**
 * “Đã ban hành Kế hoạch số 15/KH-UBND” finishes a task whose only product is a plan (office.md 2.1);
 * null when the text is about no paper, or about another one than the product.
 */
export function readIssued(key: string, product: string): 'done' | 'asked' | null {
  const issued = issuedIn(key);
  const isLong = key.length > LONGEST || product.length > LONGEST;
  if (issued === null || product === '' || isLong) return null;
  const papers = papersOf(product);
  if (!papers.some(({ kind }) => kind !== '' && (issued.kind ?? kind) === kind)) return null;
  const isWhole = papers.length === 1 && papers[0]?.count === issued.count;
  const isSame = isWhole && !isAnother(issued, papers[0]!.title);
  return isSame && issued.isIssued ? 'done' : 'asked';
}

/** One of a series, or a paper about something else than the product. */
function isAnother({ kind, rest }: Issued, product: string): boolean {
  if (REPEATED.test(product)) return true;
  const period = kind === 'bao cao' ? PERIOD.exec(rest.replace(FULL_DAY, ''))?.[0] : undefined;
  if (period !== undefined && !product.includes(period)) return true;
  return !isPartOf(subjectOf(rest), subjectOf(product));
}

interface Subject {
  readonly words: string;
  readonly numbers: readonly string[];
}

/** What the paper is about: the words that not every paper of the ward has, and years. */
function subjectOf(title: string): Subject {
  const words = title.replaceAll('_', '').replace(CITATION, ' ').replace(ABOUT_ANY, ' ');
  return {
    words: (words.match(/[a-z]{2,}/g) ?? []).join(' '),
    numbers: words.match(/\d+/g) ?? [],
  };
}

/**
 * The paper is called by the product's name or by its beginning; one word in common is not enough,
 * and one word more makes it another paper.
 */
function isPartOf(said: Subject, wanted: Subject): boolean {
  const isSameYear =
    wanted.numbers.length === 0 || said.numbers.every((one) => wanted.numbers.includes(one));
  const isSameTitle =
    wanted.words === '' || said.words === '' || `${wanted.words} `.startsWith(`${said.words} `);
  return isSameYear && isSameTitle;
}

/** A longer text is a story, not a status or a product. */
const LONGEST = 400;

interface Issued {
  /** Null for a bare “đã ban hành”: what was issued is the product. */
  readonly kind: string | null;
  readonly count: number;
  /** What follows the kind: number, day, title. */
  readonly rest: string;
  readonly isIssued: boolean;
}

function issuedIn(key: string): Issued | null {
  const passive = ISSUED_PASSIVE.exec(key);
  if (passive) {
    const [, kind = '', title = '', rest = ''] = passive;
    return { kind: fullKind(kind), count: 1, rest: title + rest, isIssued: isOver(rest) };
  }
  const found = ISSUED.exec(key);
  if (!found) return null;
  const [, already, count = '1', named, rest = ''] = found;
  const kind = named ?? NUMBER.exec(rest)?.[1] ?? (BARE.test(key) ? null : '');
  const hasNumber = NUMBER.test(rest);
  const isSaid = already !== undefined || (hasNumber && !PLANNED.test(rest));
  return {
    kind: kind && fullKind(kind),
    count: Number(count),
    rest,
    isIssued: isSaid && isOver(rest),
  };
}

function isOver(rest: string): boolean {
  return !UNFINISHED.test(rest);
}
