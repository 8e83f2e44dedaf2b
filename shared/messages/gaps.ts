import { countWord } from './words.ts';

/** What each gap of a row is called. */
export const gapNames = {
  deadline: 'thời hạn',
  product: 'sản phẩm',
  completedOn: 'ngày hoàn thành',
  evidence: 'văn bản, minh chứng',
} as const;

type NamedGap = keyof typeof gapNames;

/** What units are to complete, in the mail's own section. */
export const gapWords = {
  ofPlan: (tasks: number, gaps: readonly NamedGap[]) =>
    `${countWord(tasks)} nhiệm vụ chưa rõ ${either(gaps)}`,
  ofEnd: (tasks: number, gaps: readonly NamedGap[], codes: string) =>
    `${countWord(tasks)} nhiệm vụ hoàn thành chưa ghi ${either(gaps)}${inBrackets(codes)}`,
  returned: (tasks: number, codes: string) =>
    `${countWord(tasks)} nhiệm vụ Văn phòng đề nghị bổ sung${inBrackets(codes)}`,
  list: (parts: readonly string[], place: string) => `${parts.join('; ')}. Danh sách: ${place}.`,
  /** In the text to paste into Zalo. */
  toComplete: (gaps: readonly NamedGap[]) =>
    gaps.length === 0
      ? 'đề nghị bổ sung theo ý kiến của Văn phòng'
      : `đề nghị ghi ${gaps.map((gap) => gapNames[gap]).join(' và ')}`,
} as const;

function either(gaps: readonly NamedGap[]): string {
  return gaps.map((gap) => gapNames[gap]).join(' hoặc ');
}

function inBrackets(codes: string): string {
  return codes === '' ? '' : ` (${codes})`;
}
