import { statusLabels } from '../contract/labels.ts';
import { addDays } from '../domain/calendar-date.ts';
import type { Finding, FindingOf, FindingRule } from '../domain/finding.ts';
import { formatDay } from '../domain/format-day.ts';
import { countWord } from './words.ts';

/**
 * What each finding says: where, what was found, and what to type instead. The tone is the
 * office's: “Đề nghị …”, never “sai” or “không hợp lệ”. A rule without a sentence does not compile.
 */
type Sentences = { readonly [Rule in FindingRule]: (finding: FindingOf<Rule>) => string };

const sentences: Sentences = {
  'table/missing': ({ details }) =>
    `Chưa có trang ${details.table} nên phần mềm dùng danh mục của Chương trình. Đề nghị Văn phòng bổ sung trang này, ví dụ bằng lệnh lập sổ.`,
  'table/column-missing': ({ tab, details }) =>
    `Trang ${tab}: chưa có cột “${details.header}”. Đề nghị thêm một cột mang đúng tên này.`,
  'table/column-duplicate': ({ tab, details }) =>
    `Trang ${tab}, ${details.cells.map(({ cell, text }) => `ô ${cell} “${text}”`).join(' và ')} cùng chỉ ${details.header.toLocaleLowerCase('vi')} nên tạm chưa đọc cả ${countWord(details.cells.length)} cột. Đề nghị giữ một cột, đổi tên cột kia, ví dụ “${details.header} (cũ)”.`,
  'table/codes-missing': ({ tab, details }) =>
    `Trang ${tab}: bảng chưa có cột “${details.header}” nên chưa theo dõi, nhắc từng nhiệm vụ được. Đề nghị thêm cột “${details.header}” và ghi mã từng dòng, ví dụ “N1.01”.`,
  'table/columns-ignored': ({ tab, details }) =>
    `Trang ${tab}: ${countWord(details.headers.length)} cột ngoài mẫu (${listHeaders(details.headers)}) được giữ nguyên và không tính. Không cần sửa.`,
  'task/code-missing': (one) =>
    `${where(one)}: chưa có mã. Đề nghị ghi mã tiếp theo của nhóm: “${one.details.nextCode}”.`,
  'task/code-duplicate': (one) =>
    `Trang ${one.tab}, ô ${one.details.keptCell} và ô ${one.cell} cùng ghi mã ${one.details.code}. Đề nghị giữ mã ở dòng ${one.details.keptCell.replace(/\D/g, '')} và ghi mã mới ở ô ${one.cell}, ví dụ “${one.details.nextCode}”.`,
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
      : `${where(one)}: “${shorten(one.details.text)}” chưa xác định được ngày. Đề nghị ghi ngày hoặc quý, ví dụ “31/12/2026” hoặc “Quý IV/2026”.`,
  'task/deadline-impossible': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” không có trong lịch, tháng ${one.details.month} có ${one.details.lastDay} ngày. Đề nghị ghi lại, ví dụ “${one.details.suggestion}”.`,
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
  'task/status-approximate': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” được tính là “${statusLabels[one.details.readAs]}”. Nếu việc đã xong, đề nghị chọn “Hoàn thành”; nếu chưa, đề nghị chọn “Đang thực hiện”.`,
  'task/status-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa rõ trạng thái nên tạm tính là “${statusLabels[one.details.readAs]}”. Đề nghị chọn trong danh sách, ví dụ “Đang thực hiện”.`,
  'task/progress-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa đọc được thành số phần trăm. Đề nghị ghi số từ 0 đến 100, ví dụ “75”, hoặc để trống.`,
  'task/progress-full-not-done': (one) =>
    `${where(one)}: tiến độ 100% nhưng trạng thái là “${statusLabels[one.details.status]}”. Nếu việc đã xong, đề nghị chọn “Hoàn thành” và ghi ngày; nếu chưa, đề nghị ghi lại tiến độ, ví dụ “90”.`,
  'task/date-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa đọc được thành ngày (${one.details.header}). Đề nghị ghi ngày/tháng/năm, ví dụ “12/6/2026”.`,
  'task/done-incomplete': doneIncomplete,
  'task/done-in-future': (one) =>
    `${where(one)}: ngày hoàn thành ${formatDay(one.details.date)} sau ngày hôm nay (${formatDay(one.details.today)}). Đề nghị xem lại; nếu là ngày dự kiến thì để trống ô này${one.details.resultCell ? ` và ghi vào ô ${one.details.resultCell} (Kết quả đến nay)` : ''}.`,
  'task/overdue-unexplained': (one) =>
    `${where(one)}: nhiệm vụ đã quá hạn${one.details.workingDaysOverdue > 0 ? ` ${countWord(one.details.workingDaysOverdue)} ngày làm việc` : ''} nhưng chưa ghi khó khăn, nguyên nhân. Đề nghị ghi ngắn gọn, ví dụ “Chờ thành phố phê duyệt phương án bồi thường”.`,
  'task/detail-without-parent': (one) =>
    `${where(one)}: chưa có nhiệm vụ lớn mang mã ${one.details.parentCode}. Đề nghị kiểm tra lại mã, ví dụ thêm dòng “${one.details.parentCode}” ở trên.`,
  'task/formula-in-cell': (one) =>
    `${where(one)}: ô này chứa công thức (${one.details.header}) nên giá trị có thể đổi khi sắp xếp. Đề nghị ghi trực tiếp giá trị.`,
  'task/error-in-cell': (one) =>
    `${where(one)}: ô này đang báo “${one.details.error}” (${one.details.header}) nên tạm coi là để trống. Đề nghị ghi lại giá trị.`,
  'task/group-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa khớp nhóm nhiệm vụ nào. Đề nghị chọn trong danh sách, ví dụ “4. Văn hóa, con người”.`,
  'unit/code-duplicate': (one) =>
    `${where(one)}: mã “${one.details.id}” đã dùng ở ô ${one.details.keptCell} nên dòng này tạm chưa đọc. Đề nghị ghi một mã khác, ví dụ “${one.details.id}2”.`,
  'unit/name-missing': (one) =>
    `${where(one)}: đơn vị mã “${one.details.id}” chưa có tên. Đề nghị ghi tên đầy đủ, ví dụ “Trạm Y tế phường”.`,
  'unit/mail-missing': (one) =>
    `${where(one)} (${one.details.unitName}): chưa có thư của cán bộ đầu mối nên chưa gửi được thư nhắc. Đề nghị ghi một địa chỉ, ví dụ “${sampleAddress(one.details.unitId)}”.`,
  'unit/mail-malformed': (one) =>
    `${where(one)} (${one.details.unitName}): “${shorten(one.details.text)}” chưa phải một địa chỉ thư nên không dùng để gửi. Đề nghị ghi đúng một địa chỉ, ví dụ “vanphong@hoabinh.test”.`,
  'unit/value-unreadable': (one) =>
    `${where(one)} (${one.details.unitName}): ${choose(one.details)}`,
  'indicator/unit-unknown': (one) => `${where(one)}: ${unknownUnit(one.details)}`,
  'indicator/value-unreadable': (one) => `${where(one)}: ${choose(one.details)}`,
  'document/older-than-basis': ({ tab, row, details }) =>
    `Trang ${tab}, dòng ${row}: ${details.document} ghi ngày ${formatDay(details.issuedOn)}, trước ngày của ${details.basis} (${formatDay(details.basisIssuedOn)}) mà văn bản này thực hiện. Đề nghị đối chiếu bản gốc; phần mềm giữ nguyên, không tự sửa.`,
  'document/date-unreadable': (one) =>
    `${where(one)} (${one.details.document}): “${shorten(one.details.text)}” chưa đọc được thành ngày. Đề nghị ghi ngày/tháng/năm, ví dụ “12/3/2026”; chưa rõ thì để trống.`,
  'change/task-unknown': (one) =>
    `Trang ${one.tab}, dòng ${one.row}: chưa tìm thấy nhiệm vụ mã “${shorten(one.details.code)}”. Đề nghị ghi đúng mã ở trang Nhiệm vụ, ví dụ “N1.09”.`,
  'change/value-unreadable': (one) => `${where(one)} (${one.details.code}): ${choose(one.details)}`,
  'change/new-date-missing': (one) =>
    `${where(one)} (${one.details.code}): ${one.details.text ? `“${shorten(one.details.text)}” chưa đọc được thành ngày` : 'gia hạn nhưng chưa có thời hạn mới'}. Đề nghị ghi ngày, ví dụ “30/9/2026”; trong khi chờ, vẫn tính theo thời hạn giao.`,
  'change/new-date-not-later': (one) =>
    `${where(one)} (${one.details.code}): thời hạn mới ${formatDay(one.details.newDate)} không sau thời hạn cũ ${formatDay(one.details.oldDate)}. Đề nghị ghi lại, ví dụ “${formatDay(addDays(one.details.oldDate, 30))}”; trong khi chờ, vẫn tính theo thời hạn cũ.`,
  'change/basis-missing': (one) =>
    `${where(one)} (${one.details.code}): đã ghi “Đồng ý” nhưng chưa có căn cứ. Đề nghị ghi, ví dụ “Kết luận giao ban ngày 15/6/2026”.`,
  'calendar/day-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa đọc được thành ngày nên dòng này chưa được tính. Đề nghị ghi ngày/tháng/năm, ví dụ “02/9/2026”.`,
  'calendar/value-unreadable': (one) => `${where(one)}: ${choose(one.details)}`,
  'calendar/year-missing': ({ tab, details }) =>
    `Trang ${tab}: chưa có ngày nghỉ của năm ${details.year} nên chỉ trừ thứ Bảy, Chủ nhật. Đề nghị Văn phòng bổ sung khi có thông báo nghỉ lễ, tết.`,
  'settings/value-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa đúng cách ghi của mục “${one.details.label}” nên tạm dùng “${one.details.used}”. Đề nghị ghi theo cột Cách ghi.`,
};

/** The sentence of a finding, in Vietnamese, complete with its place. */
export function describeFinding(finding: Finding): string {
  const sentence = sentences[finding.rule] as (one: Finding) => string;
  return sentence(finding);
}

/** “Trang Nhiệm vụ, ô J12 (N1.06 - Sắp xếp Tổ dân phố)”. */
function where(one: Finding): string {
  const place = one.cell ? `, ô ${one.cell}` : one.row ? `, dòng ${one.row}` : '';
  const { code, title } = one.details as { code?: string; title?: string };
  const label = title === undefined ? '' : [code, shorten(title)].filter(Boolean).join(' - ');
  return `Trang ${one.tab}${place}${label ? ` (${label})` : ''}`;
}

/** Long cells are quoted by their beginning, cut between words where there is a space. */
function shorten(text: string, limit = 60): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= limit) return line;
  const start = line.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = start.lastIndexOf(' ');
  return `${(lastSpace > 0 ? start.slice(0, lastSpace) : start).trim()}…`;
}

function listHeaders(headers: readonly string[]): string {
  const shown = headers.slice(0, 8).map((header) => `“${shorten(header)}”`);
  const rest = headers.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} và ${countWord(rest)} cột khác`;
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

function unknownUnit({ text, suggestion }: { text: string; suggestion: string | null }): string {
  const found = `chưa tìm thấy “${shorten(text)}” trong trang Đơn vị.`;
  return suggestion
    ? `${found} Có phải là “${suggestion}” không? Nếu đúng, đề nghị chọn tên này trong danh sách.`
    : `${found} Đề nghị chọn tên trong danh sách, hoặc bổ sung đơn vị này vào trang Đơn vị.`;
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

function choose({
  header,
  text,
  choices,
}: {
  header: string;
  text: string;
  choices: readonly string[];
}): string {
  const found =
    text === ''
      ? `chưa chọn ${header}`
      : `“${shorten(text)}” chưa có trong danh sách của cột ${header}`;
  return `${found}. Đề nghị chọn một trong các giá trị: ${choices.map((choice) => `“${choice}”`).join(', ')}.`;
}

function doneIncomplete(one: FindingOf<'task/done-incomplete'>): string {
  const { code, title, dateCell, evidenceCell } = one.details;
  const cells = [
    dateCell && `ô ${dateCell} (Ngày hoàn thành)`,
    evidenceCell && `ô ${evidenceCell} (Văn bản, minh chứng)`,
  ].filter(Boolean);
  const examples = [
    dateCell && '“12/6/2026”',
    evidenceCell && '“Kế hoạch số 15/KH-UBND ngày 12/6/2026”',
  ].filter(Boolean);
  return `Trang ${one.tab}, dòng ${one.row} (${[code, shorten(title)].filter(Boolean).join(' - ')}): đã chọn “Hoàn thành” nhưng còn trống ${cells.join(' và ')}. Đề nghị ghi, ví dụ ${examples.join(' và ')}.`;
}

function sampleAddress(unitId: string): string {
  return `${
    unitId
      .normalize('NFD')
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase() || 'donvi'
  }@hoabinh.test`;
}
