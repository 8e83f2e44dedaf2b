import { searchKey } from '../../domain/vietnamese-text.ts';
import { CITATION, fullKind, PAPER_KINDS, SHORT_KINDS } from './paper-kinds.ts';

interface ProductPaper {
  readonly kind: string;
  /** More than one when the product says “02 Kế hoạch”; 0 for “các kế hoạch”. */
  readonly count: number;
  /** What follows the kind. */
  readonly title: string;
}

/** Where another product may begin; on a key, which has no spaces around its dashes. */
const SEPARATOR = /(?=[,/+-]| va | duoc (?:trien khai|thuc hien|to chuc)\b)/;
const JOINT = /^(?:[,/+-] ?(?:va )?| (?:va|duoc) )/;
/** What stands beside a paper and in no title of one. */
const THING = new RegExp(
  `^(?:(?:\\d{1,2}|cac|nhung) )?(?:${PAPER_KINDS}|danh sach|bien ban|ho so|so lieu|to roi|hoi (?:nghi|thao)|lop|buoi|cuoc (?:hop|thi)|le (?!hoi\\b|phi\\b)|mo hinh|cong trinh)\\b|^to chuc (?:\\d|cac |hoi |lop|buoi|cuoc |le )|^(?:(?:to chuc|trien khai|thuc hien)(?: |$))+$|^\\d{1,2} (?!nam\\b|thang\\b|ngay\\b)[a-z]`,
);
/** “LĐ-TB&XH” names no notice. */
const SHORT_AFTER_DASH = new RegExp(`^-(?:${SHORT_KINDS})\\b`);
/** Whose paper it is and of when, which leaves it without a title. */
const UNTITLED =
  /^(?:[ .:(),/-]*(?:so|ngay|thang|nam|\d+|va|cua|ubnd|hdnd|uy ban|nhan dan|chu tich|dang uy|phuong|thanh pho|duoc|ban hanh|phe duyet)(?![a-z\d]))*[ .:(),/-]*$/;
const PRODUCT = new RegExp(
  `^(?:[-+*•] ?)?(?:\\d{1,2}[.)] ?)?(?:(\\d{1,2}|cac) )?(?:ban )?(${PAPER_KINDS})?\\b`,
);

/** One entry for each thing the product names, whatever it is: a list of two is never one paper. */
export function papersOf(product: string): readonly ProductPaper[] {
  return product
    .split(/[;\n]/)
    .flatMap((part) => thingsIn(searchKey(part).replace(CITATION, ' ')))
    .map(paperOf);
}

function paperOf(thing: string): ProductPaper {
  const [start = '', count = '1', kind = ''] = PRODUCT.exec(thing) ?? [];
  const title = thing.slice(start.length);
  return { kind: fullKind(kind), count: count === 'cac' ? 0 : Number(count), title };
}

/** “Kế hoạch và tổ chức hội nghị” are two, “Kế hoạch phòng, chống ma túy” is one. */
function thingsIn(part: string): readonly string[] {
  const [first = '', ...pieces] = part.split(SEPARATOR);
  const things = [first];
  for (const piece of pieces) {
    const isNew =
      !SHORT_AFTER_DASH.test(piece) && isThing(piece.replace(JOINT, ''), things.at(-1)!);
    if (isNew) things.push(piece.replace(JOINT, ''));
    else things.push(things.pop() + piece);
  }
  return things.filter((thing) => thing.trim() !== '');
}

/** Beside a paper without a title, anything is one that is not its issuer or its time. */
function isThing(words: string, before: string): boolean {
  if (THING.test(words)) return true;
  const { kind, title } = paperOf(before);
  return kind !== '' && UNTITLED.test(title) && !UNTITLED.test(words);
}
