import { countWord, inParentheses, joinWithAnd } from '../words.ts';
import { type BodyNames, standingPartyCommittee } from './names.ts';

export const noProposals = 'Trong kỳ, các đơn vị không có đề xuất, kiến nghị.';

export function nothingForParty({ committee, wardKind }: BodyNames): string {
  return `Trong kỳ, ${committee} không có kiến nghị với ${standingPartyCommittee(wardKind)}.`;
}

/** Used where nobody higher is named. */
export const superiorBody = 'cơ quan cấp trên';

/** `contents` are complete with who proposes them. */
export function proposalsTo(addressee: string, contents: readonly string[]): string {
  return contents.length === 1
    ? `Đề nghị ${addressee} xem xét, cho ý kiến về ${contents[0]}.`
    : `Đề nghị ${addressee} xem xét, cho ý kiến về ${countWord(contents.length)} nội dung: ${contents.map((content, index) => `(${index + 1}) ${content}`).join('; ')}.`;
}

const ASKING = /^(?:đề nghị|kiến nghị|đề xuất)\s+(?=\p{Ll})/iu;
const WITH_OPINION = /^(?:xem xét,?\s+)?cho (?:ý kiến|chủ trương)(?: chỉ đạo)? về\s+(?:việc\s+)?/iu;
const VERB =
  /^(?:ban hành|bổ sung|bố trí|cấp|chỉ đạo|cho|cung cấp|đẩy nhanh|điều chỉnh|gia hạn|giao|hỗ trợ|hướng dẫn|phê duyệt|phối hợp|quan tâm|sớm|tạo điều kiện|tăng cường|tháo gỡ|thống nhất|tổ chức|ưu tiên|xem xét)(?!\p{L})/iu;

/**
 * `content` begins with a small letter. What the sentence says already (“đề nghị”, “cho ý kiến
 * về”) is not said twice.
 */
export function proposalContent(content: string, single: boolean): string {
  const asked = content.replace(ASKING, '');
  const plain = asked.replace(WITH_OPINION, '');
  if (!single || plain !== asked) return plain;
  return asked !== content || VERB.test(plain) ? `việc ${plain}` : `nội dung: ${plain}`;
}

/** “(theo đề nghị của Phòng …, nhiệm vụ N2.04)”. */
export function proposedBy(units: readonly string[], code: string): string {
  const from = units.length > 0 ? `theo đề nghị của ${joinWithAnd(units)}` : '';
  const about = code && `nhiệm vụ ${code}`;
  const origin = [from, about].filter((part) => part !== '').join(', ');
  return origin && ` (${origin})`;
}

export function restrictedProposals(codes: readonly string[]): string {
  return `Có ${countWord(codes.length)} kiến nghị thuộc nội dung hạn chế${inParentheses(codes)}, xem tại Bảng theo dõi.`;
}

/** In a paper of the UBND: it does not petition itself. */
export function ownProposals(
  committee: string,
  count: number,
  codes: readonly string[],
  besides: boolean,
): string {
  const lead = besides ? 'Ngoài ra, có' : 'Trong kỳ, các đơn vị có';
  return `${lead} ${countWord(count)} kiến nghị thuộc thẩm quyền xem xét, giải quyết của ${committee}${inParentheses(codes)}.`;
}

export function answeredProposals(count: number, codes: readonly string[]): string {
  return `Đã có ý kiến chỉ đạo đối với ${countWord(count)} kiến nghị của các đơn vị${inParentheses(codes)}.`;
}

/** V.1: what became of the proposals of the last period. */
export interface FollowedFigures {
  readonly total: number;
  readonly answered: number;
  readonly waiting: number;
  readonly withdrawn: number;
  readonly waitingCodes: readonly string[];
}

export function followedProposals(figures: FollowedFigures): string {
  const { total, answered, waiting, withdrawn, waitingCodes } = figures;
  if (total === 0) return 'Kỳ trước không có kiến nghị.';
  const count = (number: number) => `${countWord(number)} kiến nghị`;
  const classes = [
    [answered, 'đã có ý kiến chỉ đạo', ''],
    [waiting, 'chưa có ý kiến', inParentheses(waitingCodes)],
    [withdrawn, 'không còn đề xuất', ''],
  ] as const;
  const filled = classes.filter(([number]) => number > 0);
  const [only, ...others] = filled;
  if (only && others.length === 0)
    return `Kỳ trước có ${count(total)}, ${total === 1 ? '' : 'đều '}${only[1]}${only[2]}.`;
  const parts = filled.map(([number, what, which]) => `${what} ${count(number)}${which}`);
  return `Kỳ trước có ${count(total)}, ${parts.join(', ')}.`;
}
