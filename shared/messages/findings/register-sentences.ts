import { groupLabels, statusLabels } from '../../contract/labels.ts';
import { addDays } from '../../domain/calendar-date.ts';
import type { FindingRule } from '../../domain/finding.ts';
import { formatDay } from '../../domain/format-day.ts';
import type { TaskStatus } from '../../domain/task.ts';
import { regionalAdvice } from '../google-troubles.ts';
import { convertFont } from '../troubles.ts';
import { countWord } from '../words.ts';
import { shorten, unknownUnit, where } from './phrases.ts';
import type { Sentences } from './sentences.ts';

/** What was agreed to, by the status that it asks for. */
const decisionWords: Readonly<Record<TaskStatus, string>> = {
  ...statusLabels,
  'in-progress': 'Tiếp tục thực hiện',
};

type OtherRule = Exclude<FindingRule, `task/${string}`>;

/** What is said of whole tables, and of rows of the other tabs. */
export const registerSentences: Sentences<OtherRule> = {
  'table/missing': ({ details: { table } }) =>
    `Chưa có trang ${table}, hoặc trang này còn trống, nên phần mềm dùng danh mục của Chương trình. Đề nghị Văn phòng bổ sung trang này, ví dụ bằng lệnh lập sổ.`,
  'table/unreadable': ({ tab, details }) =>
    `Trang ${tab} chưa có hàng tiêu đề đọc được nên nội dung trang này chưa được tính. Đề nghị ghi hàng tiêu đề có các cột ${listHeaders(details.headers)}; nếu trang này dùng vào việc khác, đề nghị đổi tên trang.`,
  'table/second-task-table': ({ tab, details: { read } }) =>
    `Trang ${tab} cũng là một bảng nhiệm vụ nhưng chưa được tính, nhắc và báo cáo; phần mềm chỉ đọc trang ${read.join(', ')}. Đề nghị chuyển các dòng của trang ${tab} sang trang ${read[0]}.`,
  'table/not-recognised': ({ tab, details }) =>
    `Trang ${tab} có vẻ là một bảng theo dõi (${listHeaders(details.headers)}) nhưng chưa đủ để nhận ra là bảng nhiệm vụ nên chưa được tính. Nếu đúng là bảng nhiệm vụ, đề nghị đặt tên cột “Nhiệm vụ”, “Cơ quan chủ trì”; nếu không, không cần sửa.`,
  'table/copy-of-tasks': ({ tab, details: { read } }) =>
    `Trang ${tab} chép lại phần lớn nhiệm vụ của trang ${read.join(', ')} nên không tính hai lần. Nếu đây là bản lưu, không cần sửa; nếu trang ${tab} mới là bảng đang dùng, đề nghị đổi tên trang này thành “Nhiệm vụ”.`,
  'table/columns-missing': ({ tab, details: { headers, others, remembered } }) => {
    const [only = ''] = headers;
    const isOne = headers.length === 1;
    const found = isOne
      ? `cột “${only}”`
      : `${countWord(headers.length)} cột: ${listHeaders(headers, 12)}`;
    const renamed = `Nếu ${isOne ? 'cột này' : 'cột nào'} đang mang tên khác (${listHeaders(others)}), đề nghị đổi tên cột đó${isOne ? ` thành “${only}”` : ''}`;
    const advice =
      others.length === 0
        ? `Đề nghị thêm ${isOne ? 'một cột mang đúng tên này' : 'các cột cần theo dõi'}.`
        : `${renamed}; nếu chưa có, đề nghị thêm cột${isOne ? '' : ' cần theo dõi'}.`;
    const meanwhile =
      remembered.length === 0
        ? ''
        : ` Trong khi chờ, nhiệm vụ đã đọc lần trước vẫn tính ${listHeaders(remembered)} theo lần đó.`;
    return `Trang ${tab}: chưa có ${found}. ${advice}${meanwhile}`;
  },
  'table/column-duplicate': ({ tab, details }) =>
    `Trang ${tab}, ${details.cells.map(({ cell, text }) => `ô ${cell} “${text}”`).join(' và ')} cùng chỉ ${details.header.toLocaleLowerCase('vi')} nên tạm chưa đọc cả ${countWord(details.cells.length)} cột. Đề nghị giữ một cột, đổi tên cột kia, ví dụ “${details.header} cũ”.`,
  'table/column-outranked': ({ tab, details: { read, other } }) =>
    `Trang ${tab}, ô ${other.cell} “${shorten(other.text)}” cùng nghĩa với cột “${read.text}” (ô ${read.cell}). Phần mềm đọc cột ở ô ${read.cell}, chưa đọc cột ở ô ${other.cell}. Nếu ô ${other.cell} mới đúng, đề nghị chuyển nội dung sang cột “${read.text}”; nếu là cột riêng, không cần sửa.`,
  'table/codes-missing': ({ tab, details }) =>
    `Trang ${tab}: bảng chưa có cột “${details.header}” nên chưa theo dõi, nhắc từng nhiệm vụ được. Đề nghị thêm cột “${details.header}” và ghi mã từng dòng, ví dụ “N1.01”.`,
  'table/titles-missing': ({ tab, details: { header, others, isRemembered } }) =>
    `Trang ${tab}: chưa có cột “${header}” nên ${isRemembered ? 'tên việc tạm tính theo lần đọc trước' : 'chưa biết mỗi dòng là việc gì'}; các cột khác vẫn được đọc. ${others.length > 0 ? `Nếu cột này đang mang tên khác (${listHeaders(others)}), đề nghị đổi tên cột đó thành “${header}”; nếu chưa có, đề nghị thêm cột.` : `Đề nghị thêm cột “${header}”, mỗi dòng ghi một việc.`}`,
  'table/leads-missing': ({ tab, details: { header, candidate } }) =>
    `Trang ${tab}: chưa có cột “${header}” nên chưa biết nhắc đơn vị nào. ${candidate ? `Có phải là cột “${shorten(candidate)}” không? Nếu đúng, đề nghị đổi tên cột này thành “${header}”.` : `Đề nghị thêm cột “${header}”, mỗi dòng ghi một đơn vị.`}`,
  'table/columns-ignored': ({ tab, details }) =>
    `Trang ${tab}: ${countWord(details.headers.length)} cột ngoài mẫu (${listHeaders(details.headers)}) được giữ nguyên và không tính. Nếu đó là cột riêng của đơn vị, không cần sửa.`,
  'table/code-gap': ({ tab, details }) =>
    `Trang ${tab}: mã bị cách quãng, chưa có ${details.codes.slice(0, 10).join(', ')}${details.codes.length > 10 ? ', …' : ''}. Nếu dòng đã bỏ, không cần sửa; nếu lỡ xóa, đề nghị lấy lại dòng.`,
  'table/heading-empty': (one) =>
    `${where(one)}: mục “${shorten(one.details.text)}” chưa có nhiệm vụ nào. Nếu còn việc cần giao, đề nghị bổ sung dòng bên dưới; nếu không, không cần sửa.`,
  'table/rows-hidden': ({ tab, details }) =>
    `Trang ${tab}: ${countWord(details.rows)} dòng đang ẩn hoặc bị lọc vẫn được tính, nhắc và báo cáo như các dòng khác. Không cần sửa.`,
  'table/legacy-encoding': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” gõ theo bảng mã cũ ${one.details.encoding} nên phần mềm không đọc được (${countWord(one.details.cells)} ô). ${convertFont}`,
  'table/verdict-blocked': (one) =>
    `${where(one)}: có nội dung gõ vào cột xám “${one.details.header}” của phần mềm nên cả cột báo “#REF!”. Đề nghị xóa nội dung ô này.`,
  'programme/coverage-unknown': ({ tab, details }) =>
    `Trang ${tab}: ${details.hasColumn ? 'cột “Trích Chương trình” còn trống' : 'chưa có cột “Trích Chương trình”'} nên chưa đối chiếu được nhiệm vụ với Chương trình. Khi cần đối chiếu, đề nghị Văn phòng chép vào cột này câu của Chương trình mà từng nhiệm vụ thực hiện.`,
  'programme/groups-empty': ({ tab, details: { groups } }) =>
    `Trang ${tab}: ${countWord(groups.length)} nhóm của Chương trình chưa có nhiệm vụ nào (${groups.map((group) => `“${groupLabels[group]}”`).join('; ')}). Đề nghị Văn phòng bổ sung, ví dụ mã “N${groups[0]}.01”.`,
  'programme/content-open': ({ details: { group, phrase, nextCode } }) =>
    `Câu “${shorten(phrase, 160)}” (nhóm ${group}) chưa có nhiệm vụ nào thực hiện. Đề nghị bổ sung một dòng, mã tiếp theo là ${nextCode}.`,
  'workbook/regional': ({ details }) => regionalAdvice(details).join(' '),
  'unit/no-own-task': (one) =>
    `${where(one)} (${one.details.unitName}): ${one.details.groups.length > 0 ? `Chương trình giao chủ trì ở nhóm ${one.details.groups.join(', ')}` : 'đang được ghi cùng chủ trì với cơ quan khác'} nhưng chưa có nhiệm vụ nào của riêng đơn vị (chưa cụ thể hóa). Đề nghị Văn phòng xác định cơ quan đầu mối của từng dòng, hoặc đề nghị đơn vị bổ sung nhiệm vụ chi tiết.`,
  'unit/code-duplicate': (one) =>
    `${where(one)}: mã “${one.details.id}” đã dùng ở ô ${one.details.keptCell} nên dòng này tạm chưa đọc. Đề nghị ghi một mã khác, ví dụ “${one.details.id}2”.`,
  'unit/name-missing': (one) =>
    `${where(one)}: đơn vị mã “${one.details.id}” chưa có tên. Đề nghị ghi tên đầy đủ, ví dụ “Trạm Y tế phường”.`,
  'unit/mail-missing': (one) =>
    `${where(one)} (${one.details.unitName}): chưa có thư của cán bộ đầu mối nên chưa gửi được thư nhắc. Đề nghị ghi một địa chỉ, ví dụ “${sampleAddress(one.details.unitId)}”.`,
  'unit/mail-malformed': (one) =>
    `${where(one)} (${one.details.unitName}): “${shorten(one.details.text)}” chưa phải một địa chỉ thư nên không dùng để gửi. Đề nghị ghi đúng một địa chỉ, ví dụ “vanphong@hoabinh.test”.`,
  'unit/mail-of-leader': (one) =>
    `${where(one)} (${one.details.unitName}): “${shorten(one.details.text)}” là thư của lãnh đạo UBND phụ trách nên thư nhắc không tự gửi đến đây; thư gửi lãnh đạo chỉ gửi khi Văn phòng duyệt. Đề nghị ghi địa chỉ khác của đơn vị, nếu có.`,
  'unit/value-unreadable': (one) =>
    `${where(one)} (${one.details.unitName}): ${choose(one.details)}`,
  'indicator/unit-unknown': (one) => `${where(one)}: ${unknownUnit(one.details)}`,
  'indicator/value-unreadable': (one) => `${where(one)}: ${choose(one.details)}`,
  'indicator/code-duplicate': (one) =>
    `${where(one)}: mã “${one.details.code}” đã dùng ở ô ${one.details.keptCell} nên cột Đánh giá chưa phân biệt được hai dòng. Đề nghị ghi một mã khác cho dòng này.`,
  'indicator/title-missing': (one) =>
    `${where(one)}: dòng này có số liệu nhưng chưa ghi tên chỉ tiêu nên chưa được tính. Đề nghị ghi tên chỉ tiêu; nếu là dòng thừa, đề nghị xóa số liệu.`,
  'indicator/figure-unclear': (one) =>
    `${where(one)}: từ “${shorten(one.details.text)}” chưa xác định được một con số nên chưa đánh giá chỉ tiêu. Đề nghị chỉ ghi một số, ví dụ “${sampleFigure(one.details)}”; phần giải thích ghi ở cột Ghi chú.`,
  'document/older-than-basis': ({ tab, row, details }) =>
    `Trang ${tab}, dòng ${row}: ${documentName(details.document)} ghi ngày ${formatDay(details.issuedOn)}, trước ngày của ${documentName(details.basis)} (${formatDay(details.basisIssuedOn)}) mà văn bản này thực hiện. Đề nghị đối chiếu bản gốc; phần mềm giữ nguyên, không tự sửa.`,
  'document/two-dates': (one) =>
    `${where(one)}: ${documentName(one.details.document)} ở đây ghi ngày ${formatDay(one.details.issuedOn)}, ở ô ${one.details.otherCell} ghi ngày ${formatDay(one.details.otherIssuedOn)}. Đề nghị đối chiếu bản gốc và ghi một ngày.`,
  'document/date-unreadable': (one) =>
    `${where(one)} (${one.details.document}): “${shorten(one.details.text)}” chưa đọc được thành ngày. Đề nghị ghi ngày/tháng/năm, ví dụ “12/3/2026”; chưa rõ thì để trống.`,
  'change/task-unknown': (one) =>
    `Trang ${one.tab}, dòng ${one.row}: chưa tìm thấy nhiệm vụ mã “${shorten(one.details.code)}”. Đề nghị ghi đúng mã ở trang Nhiệm vụ, ví dụ “N1.09”.`,
  'change/value-unreadable': (one) => `${where(one)} (${one.details.code}): ${choose(one.details)}`,
  'change/status-not-applied': (one) =>
    `${where(one)} (${one.details.code}): đã đồng ý “${decisionWords[one.details.decided]}” nhưng ở trang Nhiệm vụ, Trạng thái đang là “${statusLabels[one.details.status]}”. Đề nghị chọn “${statusLabels[one.details.decided]}” ở dòng của nhiệm vụ.`,
  'change/undecided': (one) =>
    `${where(one)} (${one.details.code}): đề nghị ${one.details.newDate ? `gia hạn đến ${formatDay(one.details.newDate)}` : 'điều chỉnh'} chưa có ý kiến. Đề nghị Văn phòng xin ý kiến người có thẩm quyền, rồi chọn “Đồng ý” hoặc “Không đồng ý” và ghi căn cứ.${one.details.newDate ? ' Trong khi chờ, vẫn tính theo thời hạn cũ.' : ''}`,
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
  'settings/none-found': ({ tab }) =>
    `Trang ${tab}: chưa tìm thấy mục cấu hình nào nên phần mềm dùng các giá trị mặc định. Đề nghị ghi tên mục ở một cột, giá trị ở cột liền bên phải, ví dụ “Ngày chốt số liệu” và “14”; hoặc đổi tên trang này rồi chạy lệnh lập sổ.`,
  'settings/value-unreadable': (one) =>
    `${where(one)}: “${shorten(one.details.text)}” chưa đúng cách ghi của mục “${one.details.label}” nên tạm dùng “${one.details.used}”. Đề nghị ghi theo cột Cách ghi.`,
};

function listHeaders(headers: readonly string[], most = 8): string {
  const shown = headers.slice(0, most).map((header) => `“${shorten(header)}”`);
  const rest = headers.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} và ${countWord(rest)} cột khác`;
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

function sampleAddress(unitId: string): string {
  return `${
    unitId
      .normalize('NFD')
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase() || 'donvi'
  }@hoabinh.test`;
}

function sampleFigure({ isPercent, unit }: { isPercent: boolean; unit: string }): string {
  return isPercent ? '85%' : `12 ${unit}`.trim();
}

function documentName({ type, reference }: { type: string; reference: string }): string {
  return `${type || 'Văn bản'} số ${reference}`;
}
