import type { CalendarDate } from '../../domain/calendar-date.ts';
import { formatDay, formatDayMonth } from '../../domain/format-day.ts';
import type { LateTask } from '../../domain/late-tasks.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Unit } from '../../domain/unit.ts';
import { countWord } from '../words.ts';
import { programmeInTitle } from './frame.ts';
import type { BodyNames } from './names.ts';
import { restrictedContent } from './phrases.ts';

export const lateListHeaders = [
  'STT',
  'Nhiệm vụ (mã)',
  'Thời hạn',
  'Số ngày quá hạn (ngày làm việc)',
  'Kết quả đến nay',
  'Ghi chú',
] as const;

interface LetterSetting {
  readonly settings: Settings;
  readonly names: BodyNames;
  readonly unit: Unit;
  /** The late unit is the Office itself. */
  readonly isOffice: boolean;
}

/**
 * The sentences of the công văn đôn đốc (office.md 2.6). It orders only where the Chair signs, and
 * never the police, the military command or bodies outside the UBND: they are asked.
 */
export function letterWords({ settings, names, unit, isOffice }: LetterSetting) {
  const { committee, wardKind, office } = names;
  const byOrder = settings.signatureForm === 'by-order';
  const isAsked = unit.tone !== 'urge';
  const head = headOf(unit);
  const chair = `Chủ tịch ${committee}`;
  const through = isOffice ? '' : ` (qua ${office})`;
  return {
    fileTitle: `Dự thảo công văn đôn đốc, ${unit.name}`,
    subject: `V/v ${isAsked ? 'phối hợp thực hiện nhiệm vụ' : 'đôn đốc thực hiện nhiệm vụ quá hạn'} thuộc Chương trình hành động của ${committee}`,
    addressee: withWard(unit.name, wardKind),
    state: (late: readonly LateTask[], today: CalendarDate) => {
      const since = `Thực hiện ${programmeInTitle(settings, names)}; qua theo dõi, tính đến ngày ${formatDay(today)}, ${unit.name}`;
      const [longest] = late;
      if (late.length === 1 && longest) return `${since} còn ${oneTask(longest)}.`;
      return `${since} còn ${countWord(late.length)} nhiệm vụ quá hạn chưa hoàn thành, trong đó nhiệm vụ quá hạn lâu nhất là ${countWord(longest?.workingDays ?? 0)} ngày làm việc (Danh mục kèm theo).`;
    },
    reminded: (days: readonly CalendarDate[]) =>
      days.length === 0
        ? ''
        : `${office} đã gửi thư nhắc việc ${countWord(days.length)} lần (${daysInWords(days)}).`,
    order: `Để bảo đảm tiến độ thực hiện Chương trình, ${orderOf()}:`,
    finish: (tasks: number, by: CalendarDate) =>
      `${isAsked ? 'Quan tâm, phối hợp' : 'Tập trung chỉ đạo'} hoàn thành ${tasks === 1 ? 'nhiệm vụ' : 'các nhiệm vụ'} nêu trên trước ngày ${formatDay(by)} và cập nhật kết quả vào Bảng theo dõi.`,
    answer: (by: CalendarDate) =>
      isAsked
        ? `Thông tin về ${committee}${through} trước ngày ${formatDay(by)}, nêu rõ nguyên nhân chậm và biện pháp thực hiện.`
        : `Báo cáo ${committee}${through} trước ngày ${formatDay(by)}, nêu rõ nguyên nhân chậm, trách nhiệm và biện pháp khắc phục.`,
    propose: `Trường hợp có khó khăn, vướng mắc vượt thẩm quyền hoặc cần điều chỉnh thời hạn, đề xuất cụ thể để ${chair} xem xét, quyết định.`,
    follow: (by: CalendarDate) =>
      `Giao ${office} theo dõi, đôn đốc, báo cáo kết quả thực hiện trước ngày ${formatDay(by)}.`,
    listTitle: `DANH MỤC NHIỆM VỤ QUÁ HẠN CỦA ${unit.name.toLocaleUpperCase('vi')}`,
    attachedTo: (year: number) =>
      `(Kèm theo Công văn số        /UBND-VP ngày      tháng      năm ${year}\ncủa ${names.body})`,
    recipients: ['Như trên', `CT, các PCT UBND ${wardKind}`, 'Lưu: VT, VP'],
  };

  function orderOf(): string {
    if (isAsked) {
      const who = byOrder ? `thừa lệnh ${chair}, ${office}` : chair;
      return `${who} đề nghị đồng chí ${head} quan tâm chỉ đạo`;
    }
    return byOrder ? `thừa lệnh ${chair}, ${office} đề nghị ${head}` : `${chair} yêu cầu ${head}`;
  }
}

function oneTask({ task, workingDays }: LateTask): string {
  const { code, title, restricted, deadline } = task;
  const name = restricted
    ? `${code} ${restrictedContent}`
    : `“${title}”${code ? ` (${code})` : ''}`;
  return `nhiệm vụ ${name}, thời hạn ${formatDay(deadline.effectiveDate!)}, quá hạn ${countWord(workingDays)} ngày làm việc, chưa hoàn thành`;
}

function daysInWords(days: readonly CalendarDate[]): string {
  const last = formatDay(days.at(-1)!);
  if (days.length === 1) return `ngày ${last}`;
  return `các ngày ${days.slice(0, -1).map(formatDayMonth).join(', ')} và ${last}`;
}

/** “Trưởng phòng” and “Phòng Văn hóa - Xã hội” share a word: “Trưởng phòng Văn hóa - Xã hội”. */
function headOf({ headTitle, name }: Unit): string {
  if (headTitle === '') return name;
  const [title, words] = [headTitle.split(' '), name.split(' ')];
  for (let shared = Math.min(title.length, words.length); shared > 0; shared--) {
    const tail = title.slice(-shared).join(' ').toLowerCase();
    if (tail === words.slice(0, shared).join(' ').toLowerCase()) {
      return [...title, ...words.slice(shared)].join(' ');
    }
  }
  return `${headTitle} ${name}`;
}

function withWard(name: string, wardKind: string): string {
  const [kind = ''] = wardKind.split(' ');
  return name.toLowerCase().endsWith(` ${kind}`) ? name : `${name} ${kind}`;
}
