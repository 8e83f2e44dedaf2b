import { shorten } from '../findings/phrases.ts';
import { countWord, inParentheses, joinWithAnd } from '../words.ts';
import { FEWEST_FOR_A_SHARE, reachedShare, sentence, taskCount } from './phrases.ts';

/** “Kế hoạch số 15/KH-UBND ngày 12/6/2026 về …”. */
export function citedPaper(type: string, reference: string, day: string, about: string): string {
  const name = [type, `số ${reference}`].filter((part) => part !== '').join(' ');
  const content = about.replace(/^(?:về(?: việc)?|v\/v)\s+/i, '');
  return `${name} ngày ${day}${content && ` về ${content}`}`;
}

/** I.1. Zero is never “không ban hành văn bản nào”. */
export function papersIssued(
  issuer: string,
  committee: string,
  papers: readonly string[],
  count: number,
): string {
  if (count === 0)
    return `Trong kỳ, ${committee} tiếp tục chỉ đạo thực hiện Chương trình theo các văn bản đã ban hành.`;
  if (count === 1) return `Trong kỳ, ${issuer} đã ban hành ${papers[0]}.`;
  const lead = papers.length < count ? ', trong đó có' : '';
  return `Trong kỳ, ${issuer} đã ban hành ${countWord(count)} văn bản triển khai Chương trình${lead}: ${papers.join('; ')}.`;
}

export function bothIssuers(committee: string, chair: string): string {
  return `${committee} và ${chair}`;
}

/** '' when nothing was sent and nothing drafted. */
export function remindersSent(
  office: string,
  sent: { readonly mails: number; readonly units: number; readonly letters: number },
): string {
  const { mails, units, letters } = sent;
  const parts = [
    mails === 0 ? '' : `gửi ${countWord(mails)} thư nhắc việc đến ${countWord(units)} đơn vị`,
    letters === 0 ? '' : `tham mưu ${countWord(letters)} công văn đôn đốc`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${office} đã ${parts.join(', ')}.`;
}

/** Results of the programme's common duties, quoted. */
export function commonDuties(results: string): string {
  return `Thực hiện nhiệm vụ chung của Chương trình: ${results}.`;
}

/** The lead units and how far they have brought their tasks up to date. */
export interface UpdatedUnits {
  readonly total: number;
  readonly full: number;
  readonly partly: readonly string[];
  readonly silent: readonly string[];
}

/** `day` is null on the closing date itself. */
export function unitsUpdated(units: UpdatedUnits, day: string | null): string {
  const { total, full, partly, silent } = units;
  if (total === 0)
    return 'Các nhiệm vụ chưa xác định một cơ quan chủ trì nên chưa tổng hợp được việc cập nhật kết quả.';
  const when = day === null ? 'Đến ngày chốt số liệu' : `Đến ngày ${day}`;
  if (full === total) return 'Các đơn vị đã cập nhật đầy đủ kết quả thực hiện.';
  if (silent.length === total) return `${when}, các cơ quan chủ trì chưa cập nhật kết quả.`;
  const done =
    full === 0
      ? 'chưa có cơ quan chủ trì cập nhật đầy đủ kết quả'
      : `${countWord(full)}/${countWord(total)} cơ quan chủ trì đã cập nhật đầy đủ kết quả`;
  const parts = [
    done,
    full === 0 && silent.length === 0 ? '' : unitsThat(partly, 'cập nhật chưa đầy đủ'),
    unitsThat(silent, 'chưa cập nhật'),
  ];
  return `${when}, ${parts.filter((part) => part !== '').join('; ')}.`;
}

function unitsThat(units: readonly string[], what: string): string {
  if (units.length === 0) return '';
  return units.length <= 3
    ? `${joinWithAnd(units)} ${what}`
    : `${countWord(units.length)} đơn vị ${what}`;
}

/** I.3. */
export interface ClarityFigures {
  readonly contents: number;
  readonly tasks: number;
  readonly clear: number;
  readonly unclear: number;
  readonly missing: readonly { readonly label: string; readonly count: number }[];
  readonly unclearCodes: readonly string[];
  /** “, tăng 21 nhiệm vụ so với …”, or ''. */
  readonly change: string;
}

export function clarityReached(figures: ClarityFigures): string {
  const { contents, tasks, clear, unclear } = figures;
  const made =
    contents > 0
      ? `${countWord(contents)} nội dung của Chương trình đã được cụ thể hóa thành ${taskCount(tasks)}`
      : `đã xác định ${taskCount(tasks)} để thực hiện Chương trình`;
  if (unclear === 0) return `${sentence(made)} ${allClear(tasks, figures.change)}`;
  if (clear === 0)
    return `${sentence(made)} Các nhiệm vụ đang được các đơn vị rà soát, bổ sung theo yêu cầu 06 rõ; đến nay chưa có nhiệm vụ đủ 06 rõ${figures.change}${mainly(figures)}.`;
  const reached = `${taskCount(clear)} bảo đảm đủ 06 rõ${reachedShare(clear, tasks)}${figures.change}`;
  const rest = `${taskCount(unclear)} chưa đủ${inParentheses(figures.unclearCodes)}${mainly(figures)}`;
  return sentence(`${made}, trong đó ${reached}; ${rest}`);
}

function allClear(tasks: number, change: string): string {
  return tasks < FEWEST_FOR_A_SHARE
    ? `Các nhiệm vụ đều đã bảo đảm 06 rõ${change}.`
    : `100% nhiệm vụ đã bảo đảm 06 rõ${change}.`;
}

/** “, chủ yếu chưa rõ sản phẩm (14 nhiệm vụ) và thời gian (02 nhiệm vụ)”. */
function mainly({ missing, unclear }: ClarityFigures): string {
  const most = missing.slice(0, 2);
  if (most.length === 0) return '';
  const adverb = missing.length > 2 ? 'chủ yếu ' : '';
  if (unclear === 1) return `, ${adverb}chưa rõ ${joinWithAnd(most.map(({ label }) => label))}`;
  return `, ${adverb}chưa rõ ${joinWithAnd(most.map(({ label, count }) => `${label} (${taskCount(count)})`))}`;
}

/** I.3: contents of the programme that no task carries out; '' when there are none. */
export function withoutTask(contents: readonly string[]): string {
  if (contents.length === 0) return '';
  const named = contents
    .slice(0, MOST_NAMED)
    .map((one) => `“${shorten(one, LONGEST_CONTENT)}”`)
    .join('; ');
  const which = contents.length > MOST_NAMED ? `trong đó có: ${named}` : named;
  const joint = contents.length > MOST_NAMED ? ', ' : ': ';
  return `Còn ${countWord(contents.length)} nội dung chưa có nhiệm vụ cụ thể${joint}${which}.`;
}

const MOST_NAMED = 3;
/** In a sentence of the report; the whole stands in the programme. */
const LONGEST_CONTENT = 120;

export const nothingTracked =
  'Các nội dung của Chương trình đang được rà soát để cụ thể hóa thành nhiệm vụ.';
