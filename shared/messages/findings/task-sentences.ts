import { changeLabels, statusLabels } from '../../contract/labels.ts';
import { type CalendarDate, isoWeekday } from '../../domain/calendar-date.ts';
import type { FindingOf, FindingRule } from '../../domain/finding.ts';
import { formatDay } from '../../domain/format-day.ts';
import { groupOfCode } from '../../domain/task-code.ts';
import { countWord, formatNumber } from '../words.ts';
import { shorten, unknownUnit, where } from './phrases.ts';
import type { Sentences } from './sentences.ts';

type TaskRule = Extract<FindingRule, `task/${string}`>;

/** What is said of rows of the task table. */
export const taskSentences: Sentences<TaskRule> = {
  'task/code-missing': (one) =>
    groupOfCode(one.details.nextCode) === null
      ? `${where(one)}: chưa có mã. Đề nghị ghi mã “${one.details.nextCode}”; nếu rõ việc thuộc nhóm nào của Chương trình thì ghi mã của nhóm đó, ví dụ “N4.07”.`
      : `${where(one)}: chưa có mã. Đề nghị ghi mã tiếp theo của nhóm: “${one.details.nextCode}”.`,
  'task/code-duplicate': (one) =>
    `Trang ${one.tab}, ô ${one.details.keptCell} và ô ${one.cell} cùng ghi mã ${one.details.code}. Đề nghị giữ mã ở dòng ${/\d+/.exec(one.details.keptCell)?.[0]} và ghi mã mới ở ô ${one.cell}, ví dụ “${one.details.nextCode}”.`,
  'task/title-missing': (one) =>
    `${where(one)}: chưa ghi nhiệm vụ. Đề nghị ghi việc cần làm, ví dụ “Xây dựng Kế hoạch cải cách hành chính năm 2026”.`,
  'task/lead-missing': (one) =>
    `${where(one)}: chưa có cơ quan chủ trì. Đề nghị chọn một cơ quan trong danh sách, ví dụ “Phòng Văn hóa - Xã hội”.`,
  'task/lead-several': leadSeveral,
  'task/lead-unknown': (one) => `${where(one)}: ${unknownUnit(one.details)}`,
  'task/lead-ambiguous': (one) => `${where(one)}: ${ambiguousUnit(one.details)}`,
  'task/supporting-unknown': (one) => `${where(one)}: ${unknownUnit(one.details)}`,
  'task/supporting-ambiguous': (one) => `${where(one)}: ${ambiguousUnit(one.details)}`,
  'task/deadline-missing': (one) =>
    `${where(one)}: chưa có thời hạn. Đề nghị ghi ngày, ví dụ “30/9/2026”; việc làm quanh năm thì ghi “Thường xuyên”.`,
  'task/deadline-unclear': (one) =>
    one.details.readAs
      ? `${where(one)}: “${shorten(one.details.text)}” chưa ghi năm nên tạm tính là ${formatDay(one.details.readAs)}. Đề nghị ghi cả năm, ví dụ “${formatDay(one.details.readAs)}”.`
      : `${where(one)}: “${shorten(one.details.text)}” chưa xác định được ngày.${swappedDay(one.details.text)} Đề nghị ghi ngày hoặc quý, ví dụ “31/12/2026” hoặc “Quý IV/2026”.`,
  'task/deadline-impossible': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” không có trong lịch, tháng ${one.details.month} có ${one.details.lastDay} ngày. Đề nghị ghi lại, ví dụ “${one.details.suggestion}”.`,
  'task/deadline-moved': deadlineMoved,
  'task/deadline-before-programme': (one) =>
    `${where(one)}: thời hạn ${formatDay(one.details.date)} trước khi có Chương trình (${formatDay(one.details.programmeFrom)}). Đề nghị xem lại năm; nếu việc đã xong thì chọn “Hoàn thành” và ghi ngày hoàn thành.`,
  'task/deadline-event': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa có ngày nên chưa nhắc theo thời hạn được. Khi đã rõ, đề nghị ghi ngày, ví dụ “30/9/2026”.`,
  'task/deadline-weekly': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” là việc hằng tuần; phần mềm chỉ nhắc cập nhật mỗi tháng một lần, trước ngày chốt số liệu. Nếu có việc phải xong vào một ngày nhất định, đề nghị ghi thành dòng riêng với ngày đó, ví dụ “30/9/2026”.`,
  'task/extension-in-cell': (one) =>
    `${where(one)}: “${shorten(one.details.text)}”: thời hạn vẫn tính là ${formatDay(one.details.date)} vì việc gia hạn chưa có ở trang Điều chỉnh. Đề nghị ghi một dòng ở trang Điều chỉnh (Gia hạn, ngày mới ${formatDay(one.details.newDate)}, căn cứ) và để ô này là “${formatDay(one.details.date)}”.`,
  'task/product-missing': (one) =>
    `${where(one)}: chưa ghi sản phẩm. Đề nghị ghi kết quả kiểm chứng được, ví dụ “Kế hoạch của UBND phường” hoặc “Báo cáo kết quả”.`,
  'task/supporting-missing': (one) =>
    `${where(one)}: chưa ghi cơ quan phối hợp. Đề nghị ghi tên, cách nhau bằng dấu “;”, ví dụ “Các phòng, cơ quan, đơn vị, Tổ dân phố”.`,
  'task/issuing-body-missing': (one) =>
    `${where(one)}: chưa ghi cơ quan ký ban hành sản phẩm. Đề nghị chọn trong danh sách, ví dụ “UBND phường” hoặc “Không ban hành văn bản”.`,
  'task/measures-missing': (one) =>
    `${where(one)}: chưa ghi biện pháp thực hiện. Đề nghị ghi 1-2 câu, ví dụ “Tổ chức lấy ý kiến Nhân dân tại các Tổ dân phố”.`,
  'task/resources-missing': (one) =>
    `${where(one)}: chưa ghi nguồn lực. Đề nghị chọn hoặc ghi, ví dụ “Nhân lực hiện có, không phát sinh kinh phí”.`,
  'task/decision-level-missing': (one) =>
    `${where(one)}: chưa ghi cấp quyết định. Đề nghị Văn phòng chọn trong danh sách, ví dụ “Chủ tịch UBND phường”.`,
  'task/status-approximate': statusApproximate,
  'task/status-unreadable': (one) =>
    statusAdvised(one) ??
    `${where(one)}: “${shorten(one.details.text)}” chưa rõ trạng thái nên tạm tính là “${statusLabels[one.details.readAs]}”. Đề nghị chọn trong danh sách, ví dụ “Đang thực hiện”.`,
  'task/status-undecided': (one) =>
    `${where(one)}: ghi “${shorten(one.details.text)}” nên nhiệm vụ không còn trong số liệu, nhưng trang Điều chỉnh chưa có ý kiến đồng ý. Đề nghị bổ sung một dòng “${changeLabels.remove}” ở trang Điều chỉnh kèm căn cứ; nếu vẫn thực hiện, đề nghị chọn lại, ví dụ “${statusLabels['in-progress']}”.`,
  'task/progress-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa đọc được thành số phần trăm. Đề nghị ghi số từ 0 đến 100, ví dụ “75”, hoặc để trống.`,
  'task/progress-full-not-done': (one) =>
    `${where(one)}: tiến độ 100% nhưng trạng thái là “${statusLabels[one.details.status]}”. Nếu việc đã xong, đề nghị chọn “Hoàn thành” và ghi ngày; nếu chưa, đề nghị ghi lại tiến độ, ví dụ “90”.`,
  'task/progress-against-status': (one) =>
    `${where(one)}: tiến độ ${formatNumber(one.details.progress)}% nhưng trạng thái là “${statusLabels[one.details.status]}”. ${one.details.status === 'done' ? 'Nếu việc đã xong, đề nghị ghi lại tiến độ “100” hoặc để trống; nếu chưa' : 'Nếu việc đã bắt đầu'}, đề nghị chọn “Đang thực hiện”. Trong khi chờ, tính theo trạng thái.`,
  'task/progress-fallen': (one) =>
    `${where(one)}: tiến độ giảm từ ${formatNumber(one.details.before)}% xuống ${formatNumber(one.details.now)}% nhưng chưa ghi khó khăn, nguyên nhân. Đề nghị Văn phòng trao đổi với đơn vị; lần trước ghi chưa đúng thì không cần sửa.`,
  'task/date-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa đọc được thành ngày (${one.details.header}).${swappedDay(one.details.text)} Đề nghị ghi ngày/tháng/năm, ví dụ “12/6/2026”.`,
  'task/weekday-differs': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” ghi thứ chưa khớp ngày, ${formatDay(one.details.date)} là ${weekdayName(one.details.date)}. Đề nghị xem lại ngày; trong khi chờ, tính theo ${formatDay(one.details.date)}.`,
  'task/done-incomplete': doneIncomplete,
  'task/done-in-future': (one) =>
    `${where(one)}: ngày hoàn thành ${formatDay(one.details.date)} sau ngày hôm nay (${formatDay(one.details.today)}). Đề nghị xem lại; nếu là ngày dự kiến thì để trống ô này${one.details.resultCell ? ` và ghi vào ô ${one.details.resultCell} (Kết quả đến nay)` : ''}.`,
  'task/done-day-not-done': (one) =>
    `${where(one)}: đã ghi ngày hoàn thành ${formatDay(one.details.date)} nhưng trạng thái là “${statusLabels[one.details.status]}”. Nếu việc đã xong, đề nghị chọn “Hoàn thành”; nếu chưa, đề nghị để trống ngày hoàn thành. Trong khi chờ, tính theo trạng thái.`,
  'task/done-before-programme': (one) =>
    `${where(one)}: ngày hoàn thành ${formatDay(one.details.date)} trước khi có Chương trình (${formatDay(one.details.programmeFrom)}). Đề nghị xem lại năm; nếu việc đúng là đã xong từ trước, không cần sửa.`,
  'task/overdue-unexplained': (one) =>
    `${where(one)}: nhiệm vụ đã quá hạn${one.details.workingDaysOverdue > 0 ? ` ${countWord(one.details.workingDaysOverdue)} ngày làm việc` : ''} nhưng chưa ghi khó khăn, nguyên nhân. Đề nghị ghi ngắn gọn, ví dụ “Chờ thành phố phê duyệt phương án bồi thường”.`,
  'task/detail-without-parent': (one) =>
    `${where(one)}: chưa có nhiệm vụ lớn mang mã ${one.details.parentCode}. Đề nghị kiểm tra lại mã, ví dụ thêm dòng “${one.details.parentCode}” ở trên.`,
  'task/formula-in-cell': (one) =>
    one.details.isRead
      ? `${where(one)}: ô này chứa công thức (${one.details.header}) nên giá trị có thể đổi khi sắp xếp. Đề nghị ghi trực tiếp giá trị.`
      : `${where(one)}: ô này chứa công thức (${one.details.header}) nên tạm coi là để trống. Đề nghị ghi trực tiếp giá trị: chép ô, rồi dán bằng Ctrl+Shift+V.`,
  'task/error-in-cell': (one) =>
    `${where(one)}: ô này đang báo “${one.details.error}” (${one.details.header}) nên tạm coi là để trống. Đề nghị ghi lại giá trị.`,
  'task/title-alike': (one) =>
    `${where(one)}: nội dung gần trùng với ${one.details.otherCode === '' ? '' : `${one.details.otherCode}, `}ô ${one.details.otherCell}. Nếu là một việc, đề nghị giữ một dòng; nếu là hai việc, đề nghị ghi rõ chỗ khác nhau.`,
  'task/source-missing': (one) =>
    `${where(one)}: chưa trích câu của Chương trình, chưa ghi văn bản căn cứ nên chưa rõ nhiệm vụ từ đâu. Đề nghị Văn phòng chép câu gốc vào ô này, hoặc ghi số, ngày văn bản ở cột Văn bản căn cứ.`,
  'task/group-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa khớp nhóm nhiệm vụ nào. Đề nghị chọn trong danh sách, ví dụ “4. Văn hóa, con người”.`,
};

/** Model 12 of office.md 4.2. */
function deadlineMoved(one: FindingOf<'task/deadline-moved'>): string {
  const { set, typed, date } = one.details;
  const change =
    typed === ''
      ? `thời hạn ${shorten(set)} đã bị xóa`
      : `thời hạn đã đổi từ ${shorten(set)} thành ${shorten(typed)}`;
  return `${where(one)}: ${change} nhưng trang Điều chỉnh chưa có ý kiến đồng ý. Đề nghị ghi lại “${shorten(set)}”, hoặc bổ sung một dòng gia hạn ở trang Điều chỉnh kèm căn cứ. Trong khi chờ, vẫn tính theo ${formatDay(date)}.`;
}

/** Model 16 of office.md 4.2; whoever wrote that it is not done is not asked whether it is. */
function statusApproximate(one: FindingOf<'task/status-approximate'>): string {
  const advised = statusAdvised(one);
  if (advised !== null) return advised;
  const { text, readAs } = one.details;
  const found = `${where(one)}: “${shorten(text)}” được tính là “${statusLabels[readAs]}”.`;
  if (readAs === 'in-progress') {
    return `${found} Nếu việc đã xong, đề nghị chọn “Hoàn thành”; nếu chưa, đề nghị chọn “Đang thực hiện”.`;
  }
  if (readAs === 'paused') {
    return `${found} Nếu đúng, đề nghị chọn “Tạm dừng” và ghi một dòng ở trang Điều chỉnh; nếu không thực hiện nữa, đề nghị ghi dòng “${changeLabels.remove}” kèm căn cứ ở trang đó.`;
  }
  return readAs === 'done'
    ? `${found} Nếu đúng, đề nghị chọn “Hoàn thành” và ghi ngày hoàn thành; nếu chưa xong, đề nghị chọn “Đang thực hiện”.`
    : `${found} Nếu chưa đúng, đề nghị chọn lại trong danh sách.`;
}

/** What stands in the way, and wishes, belong elsewhere (office.md 2.1). */
function statusAdvised(
  one: FindingOf<'task/status-approximate'> | FindingOf<'task/status-unreadable'>,
): string | null {
  const { text, readAs, advice } = one.details;
  const found = `${where(one)}: “${shorten(text)}” chưa rõ trạng thái nên tạm tính là “${statusLabels[readAs]}”.`;
  if (advice === 'change') {
    return `${found} Nếu cần gia hạn, chuyển cơ quan chủ trì hoặc đưa ra khỏi Chương trình, đề nghị ghi một dòng ở trang Điều chỉnh; ở ô này chọn một giá trị trong danh sách.`;
  }
  return advice === 'pause'
    ? `${found} Nếu cần dừng chờ, đề nghị chọn “Tạm dừng” và ghi một dòng ở trang Điều chỉnh; nếu vẫn thực hiện, đề nghị chọn “Đang thực hiện” và ghi nội dung này vào cột Khó khăn, nguyên nhân.`
    : null;
}

/** “6/30/2026”: the month stands before the day. */
function swappedDay(text: string): string {
  const [, month, day, year] = /^(\d{1,2})[/.-](1[3-9]|2\d|3[01])[/.-](20\d{2})$/.exec(text) ?? [];
  return month && Number(month) <= 12 ? ` Có phải là ${day}/${Number(month)}/${year} không?` : '';
}

function weekdayName(date: CalendarDate): string {
  return ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'][
    isoWeekday(date) - 1
  ]!;
}

function ambiguousUnit({
  text,
  candidates,
}: {
  text: string;
  candidates: readonly string[];
}): string {
  const choices = candidates.map((candidate) => `“${candidate}”`).join(' hoặc ');
  return `“${shorten(text)}” có thể là ${choices}. Đề nghị ghi đầy đủ, ví dụ “Trung tâm Phục vụ hành chính công phường”.`;
}

/** No name at all: the cell names everybody (“Các phòng, cơ quan, đơn vị”). */
function leadSeveral(one: FindingOf<'task/lead-several'>): string {
  const { names, moveTo } = one.details;
  const found =
    names.length > 1
      ? `đang ghi ${countWord(names.length)} cơ quan chủ trì (${names.join('; ')})`
      : 'ô này ghi chung nhiều cơ quan chủ trì';
  const place = moveTo ? `ô ${moveTo} (Cơ quan phối hợp)` : 'cột Cơ quan phối hợp';
  return `${where(one)}: ${found}. Mỗi nhiệm vụ giao 01 cơ quan; đề nghị Văn phòng giữ lại cơ quan được giao làm đầu mối, chuyển các cơ quan còn lại sang ${place}.`;
}

function doneIncomplete(one: FindingOf<'task/done-incomplete'>): string {
  const { code, title, dateCell, evidenceCell, evidenceText, isUnnumbered } = one.details;
  const evidencePlace = evidenceCell && `ô ${evidenceCell} (Văn bản, minh chứng)`;
  const cells = [
    dateCell && `ô ${dateCell} (Ngày hoàn thành)`,
    evidenceText === '' && evidencePlace,
  ].filter(Boolean);
  const lacking = [
    cells.length > 0 && `còn trống ${cells.join(' và ')}`,
    evidenceText !== '' &&
      `${evidencePlace} mới ghi “${shorten(evidenceText)}”, chưa ${isUnnumbered ? 'cấp' : 'ghi'} số văn bản`,
  ].filter(Boolean);
  const examples = [
    dateCell && '“12/6/2026”',
    evidenceCell && '“Kế hoạch số 15/KH-UBND ngày 12/6/2026”',
  ].filter(Boolean);
  return `Trang ${one.tab}, dòng ${one.row} (${[code, shorten(title)].filter(Boolean).join(' - ')}): đã chọn “Hoàn thành” nhưng ${lacking.join('; ')}. Đề nghị ghi, ví dụ ${examples.join(' và ')}.`;
}
