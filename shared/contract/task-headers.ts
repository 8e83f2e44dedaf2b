import { any, header, holds, lacks, maybe, one, some } from './header-words.ts';

/** The grammar of the task table's headers: which role words, in which order, mean which column. */

const WORK = 'nhiệm vụ|công việc|công tác|đầu việc|việc|hoạt động|hạng mục|task';
const GIVEN = 'chỉ đạo|kết luận|kiến nghị|giao|giao nhiệm vụ|phân công|yêu cầu|triển khai|đề nghị';
/** Who set the work, and in which paper. */
const SOURCE =
  'của|tại|theo|từ|trong|về|UBND|HĐND|Đảng ủy|phường|xã|thành phố|tỉnh|cấp trên|cấp|Chủ tịch|lãnh đạo|Chương trình|Chương trình hành động|Kế hoạch|Nghị quyết|Thông báo|Quyết định|cuộc họp|năm|quý|tháng|I|II|III|IV|2026|2027|2028|2029|2030';
const DO = 'được|cần|phải|thực hiện|triển khai|giải quyết|làm|tiếp tục|ngay|hoàn thành';
const WEIGHT = 'trọng tâm|chủ yếu|chính|ưu tiên|đột phá|cụ thể|chi tiết|thành phần';

/** Work beside the programme. */
const OCCASION = 'phát sinh|đột xuất|thường xuyên|chuyển tiếp|bàn giao';

export const title = [
  header(
    any('tên|nội dung|danh mục|các|những|chi tiết|tóm tắt|mô tả|mục tiêu|chỉ tiêu|nhóm|sản phẩm') +
      some(WORK) +
      any(
        `${WORK}|nội dung|giải pháp|đề án|hồ sơ|báo cáo|name|${OCCASION}|${GIVEN}|${SOURCE}|${DO}|${WEIGHT}`,
      ),
  ),
  header(one('nội dung') + any(`các|${GIVEN}|${SOURCE}|${DO}|${WEIGHT}|${WORK}|giải pháp`)),
];

/** A register of papers has these words too, so a task table must say who and until when. */
export const titleOfPapers = header(
  any('tên|loại|nội dung|tóm tắt') + one('trích yếu') + any('nội dung|văn bản|công việc'),
  one('tên|nội dung') +
    maybe('loại') +
    some('văn bản|báo cáo|tờ trình|đề án|dự án|công trình|đơn|đơn thư|trình|nghị quyết'),
  some('báo cáo|văn bản|hồ sơ|đề án') + some('phải|cần') + some('nộp|trình|gửi|làm|ban hành'),
  one('nội dung') + any('các') + some('tồn tại|hạn chế|khuyết điểm') + any('cần|phải|khắc phục'),
  some('tồn tại|hạn chế|khuyết điểm') + some('cần|phải') + one('khắc phục'),
  one('ý kiến|nội dung') + one('chỉ đạo|kết luận') + any(SOURCE),
);

const UNIT = 'cơ quan|đơn vị|bộ phận|phòng|ban|phòng ban|ban ngành|ngành|tổ chức|địa phương';
const ANYBODY = `${UNIT}|cá nhân|người|cán bộ|công chức|chuyên môn|các|tên`;
const LEADING =
  'chủ trì|thực hiện|được giao|được phân công|chịu trách nhiệm|có trách nhiệm|phải|đầu mối|tham mưu|soạn thảo|chuẩn bị|thụ lý|giải quyết|xử lý|phụ trách|nhận|tiếp nhận|nộp|thi công|làm|triển khai|tổ chức thực hiện';
const OF_WORK = 'chính|nhiệm vụ|công việc|việc|trực tiếp|được|giao';

export const leadUnit = [
  header(
    holds(UNIT) + some(ANYBODY) + one('chủ trì') + any(`${LEADING}|${OF_WORK}|phối hợp|${UNIT}`),
  ),
  header(holds(UNIT) + some(ANYBODY) + one(LEADING) + any(`${LEADING}|${OF_WORK}|phối hợp`)),
  header(
    one('chủ trì|đầu mối') + any(`${LEADING}|${OF_WORK}|phối hợp`),
    some('giao|được giao|phân công') + some(`cho|chủ trì|${UNIT}`) + any(LEADING),
    one('phân công') + any(`${LEADING}|trách nhiệm|nhiệm vụ`),
    one('trách nhiệm') + some(LEADING),
    one('chủ đầu tư|ai làm|giao ai|ai thực hiện|owner|phụ trách'),
  ),
  header(holds(UNIT) + some(ANYBODY) + one('theo dõi|báo cáo|soạn thảo|trình')),
];

export const bareUnit = header(
  some(`các|tên|${UNIT}`) + any('chuyên môn|cá nhân|trực thuộc'),
  one('rõ') + maybe('con') + one('người|đơn vị|cơ quan'),
);

export const supportingUnits = [
  header(
    any(`các|tên|cá nhân|${UNIT}`) + one('phối hợp') + any(`${LEADING}|với|cùng|chính|${UNIT}`),
  ),
  header(one('thành phần') + one('phối hợp')),
  header(some(ANYBODY) + some('cùng|liên quan|tham gia|hỗ trợ') + any('thực hiện|phối hợp')),
];

const PERSON = 'cán bộ|công chức|viên chức|chuyên viên|người|cá nhân|đồng chí';
const IN_CHARGE =
  'thực hiện|phụ trách|theo dõi|chịu trách nhiệm|được giao|được phân công|tham mưu|xử lý|giải quyết|chủ trì|đầu mối|nhận|trực tiếp|chính|nhiệm vụ|việc';

export const responsiblePerson = [
  header(lacks(UNIT) + some(PERSON) + some(IN_CHARGE)),
  header(some('lãnh đạo|chỉ huy|người đứng đầu|UBND|phường') + some(`${IN_CHARGE}|chỉ đạo`)),
  header(some(PERSON) + one('chỉ đạo')),
  header(one('rõ') + maybe('con') + one('người')),
];

const END =
  'hoàn thành|xong|kết thúc|đến hạn|hết hạn|trả lời|báo cáo|nộp|trình|bàn giao|giải ngân|khắc phục|giải quyết|xử lý';
const PLAN = 'dự kiến|theo|kế hoạch|quy định|yêu cầu|phải|cần|trước|ngày|thời gian';
const TERM = 'thời hạn|hạn|hạn chót|hạn cuối|deadline|thời hạn cuối';
/** Who set the deadline, or whom the work is due to. */
const SETTER = 'UBND|HĐND|TP|thành phố|phường|cấp trên|Chủ tịch|lãnh đạo|chỉ đạo|nội bộ';
const DONE_WORK =
  'nhiệm vụ|công việc|văn bản|kết quả|tiến độ|lộ trình|cuối cùng|cuối|chót|được|giao|gửi|ban hành';

export const deadline = [
  header(
    one(TERM) + any(`${END}|${PLAN}|${DONE_WORK}|${SETTER}|thực hiện|tham mưu|triển khai|tổ chức`),
    one('mốc|thời điểm|thời gian') + any(PLAN) + some(END) + any(`${END}|${PLAN}|${DONE_WORK}`),
    one('hoàn thành') + some('trước|trước ngày|trong ngày|trong tháng'),
    one('dự kiến') + any('ngày|thời gian|thời điểm') + one('hoàn thành|kết thúc|xong'),
    one('ngày') + some('dự kiến|phải|cần|yêu cầu') + some(END),
    one('ngày') + some(END) + some('dự kiến|theo|kế hoạch|yêu cầu'),
    one('ngày') + some('đến hạn|hết hạn|phải xong|cuối|chót|chốt|cuối cùng'),
    `${one('mốc|hạn')}${one('thời gian')}`,
    one('đến hạn|hết hạn|hạn chốt|phải xong|due date|bao giờ xong|kế hoạch hoàn thành'),
  ),
  header(
    lacks('giao') +
      one('thời gian') +
      any(`${END}|${PLAN}|${SETTER}|thực hiện|triển khai|tổ chức|tham mưu|${DONE_WORK}`),
    one('tiến độ') + some('thời gian|hoàn thành|yêu cầu|theo kế hoạch|kế hoạch|phải hoàn thành'),
    maybe('ngày|thời gian|thời gian thực hiện|thời điểm') + one('kết thúc|đến ngày'),
    some('thời gian|thực hiện') + one('đến'),
  ),
  header(
    one('lộ trình|tiến trình') + any('thực hiện|hoàn thành|triển khai'),
    one('ngày') + one('thực hiện|giải quyết|xử lý'),
  ),
];

const AT_TIME = 'ngày|thời gian|thời điểm';
const FINISHED = 'hoàn thành|kết thúc|xong|thực hiện|nộp|trình|trả lời|báo cáo';

export const completedOn = [
  header(
    one(AT_TIME) + any(`đã|${FINISHED}`) + one('thực tế') + any(`đã|${FINISHED}`),
    one('ngày') + any('đã') + one('hoàn thành|xong') + any('nhiệm vụ|công việc|việc'),
    one('ngày') + some('giải quyết|thực hiện|xử lý|làm') + one('xong'),
    one('ngày') + one('trả') + one('kết quả'),
    some('đã|thực tế') + one('hoàn thành|xong|kết thúc') + any('ngày|vào ngày'),
    one('hoàn thành') + some('thực tế|vào ngày|ngày'),
  ),
];

const OUTCOME = 'sản phẩm|đầu ra|kết quả';

export const product = [
  header(
    holds('sản phẩm|đầu ra') +
      some(OUTCOME) +
      any(
        `${OUTCOME}|cần|phải|đạt|đạt được|yêu cầu|dự kiến|bàn giao|cụ thể|chính|chủ yếu|hoàn thành|nộp|công việc|nhiệm vụ|cuối cùng|theo|kế hoạch|tiêu chí|hồ sơ|văn bản|thực hiện`,
      ),
  ),
  header(one('kết quả') + some('cần đạt|phải đạt|yêu cầu|dự kiến|bàn giao|đầu ra')),
];

export const status = [
  header(
    one('trạng thái|tình trạng') +
      any('xử lý|giải quyết|thực hiện|công việc|nhiệm vụ|hiện nay|hiện tại|tiến độ'),
  ),
  header(
    one('tình hình') +
      any('xử lý|giải quyết|thực hiện|triển khai|công việc|nhiệm vụ|hiện nay|tiến độ'),
  ),
  header(one('đánh giá') + some('tình trạng|trạng thái|mức độ hoàn thành')),
  header(
    one('status'),
    one('cập nhật') + one('tiến độ|trạng thái'),
    maybe('đã') + one('hoàn thành|xong|done') + maybe('chưa|rồi|hay chưa|không'),
  ),
  header(one('tiến độ') + any('thực hiện|xử lý|giải quyết|triển khai|công việc|nhiệm vụ')),
];

const AMOUNT = 'hoàn thành|thực hiện|đạt được|đạt|công việc|nhiệm vụ';

export const progress = [
  header(
    holds('%') + any('%|mức độ|tỷ lệ|tiến độ|khối lượng|phần trăm') + any(`%|${AMOUNT}`),
    some('mức độ|tỷ lệ|khối lượng|phần trăm') + any('tiến độ') + some(AMOUNT),
  ),
  header(one('tiến độ') + any(`${AMOUNT}|xử lý|giải quyết|triển khai|hiện nay`)),
];

const SO_FAR =
  'tính|đến|đến nay|hết|thời điểm|hiện nay|hiện tại|ngày|tháng|quý|năm|cụ thể|đạt được|đã|làm được';
const ACTED = 'thực hiện|triển khai|xử lý|giải quyết|khắc phục';

export const result = [
  header(
    `${one('kết quả')}(?:${one(`${SO_FAR}|${ACTED}|công việc|nhiệm vụ|báo cáo`)}|[\\d/.]+ )+`,
    holds('kết quả') + some('kết quả|tình hình') + any(`kết quả|tình hình|tiến độ|${ACTED}`),
    any('báo cáo|đánh giá') + one('kết quả') + any(`trong|tuần|tháng|quý|đánh giá|${ACTED}`),
    one('kqth'),
    one('nội dung|công việc|việc') + one('đã') + some(`${ACTED}|làm|hoàn thành|làm được`),
  ),
  header(one('tình hình') + any(`${ACTED}|công việc|nhiệm vụ|kết quả`)),
];

const PAPER = 'văn bản|tài liệu|hồ sơ|minh chứng';

export const evidence = [
  header(
    any('số|ký hiệu|ngày|số ký hiệu|tên|đường dẫn|link|file') +
      some(PAPER) +
      some(
        `trả lời|ban hành|kết quả|chứng minh|minh chứng|kiểm chứng|kèm theo|đính kèm|sản phẩm|đã|báo cáo|${PAPER}`,
      ),
    `${one('số ký hiệu')}${maybe('ngày')}${one('văn bản')}${any('số|ngày|tháng|năm|ban hành|trả lời|kết quả|của|đơn vị')}`,
    some('đường dẫn|link') + any(`${PAPER}|kết quả|sản phẩm`),
  ),
];

const TROUBLE = 'tồn tại|hạn chế|khó khăn|vướng mắc|nguyên nhân|lý do';

export const difficulty = [
  header(
    any('những|các') +
      some(TROUBLE) +
      any(
        'chậm|chậm tiến độ|chưa hoàn thành|chưa thực hiện|quá hạn|chủ yếu|trong quá trình thực hiện',
      ),
  ),
  header(one('nội dung') + some(TROUBLE)),
];

const LEADERS =
  'lãnh đạo|Chủ tịch|Phó Chủ tịch|Thường trực|Bí thư|UBND|HĐND|Đảng ủy|phường|xã|thành phố';

export const proposal = [
  header(some('đề xuất|kiến nghị|đề nghị') + any('của|đơn vị|với|cấp trên|gửi|giải pháp')),
  header(one('giải pháp|hướng') + some('khắc phục|xử lý|tháo gỡ|đề xuất')),
  header(one('nội dung') + some('đề xuất|kiến nghị')),
];

export const instruction = [
  header(one('ý kiến|chỉ đạo|kết luận') + any(`chỉ đạo|kết luận|của|thêm|${LEADERS}`)),
  header(one('bút phê') + any(`của|${LEADERS}`)),
  header(one('nội dung') + one('chỉ đạo') + any(`của|${LEADERS}`)),
];

export const decisionLevel = [
  header(
    some('cấp|thẩm quyền|cấp có thẩm quyền') +
      some('phê duyệt|quyết định|duyệt|trình|giải quyết|cho ý kiến|thông qua') +
      any('kết quả|nhiệm vụ|cuối cùng'),
    some('người|cơ quan|đơn vị') + some('phê duyệt|quyết định|duyệt|cho ý kiến|thông qua'),
  ),
];

export const issuingBody = [
  header(
    some('cấp|thẩm quyền|cơ quan|đơn vị|nơi|người') +
      any('ký') +
      one('ban hành') +
      any('văn bản|sản phẩm'),
  ),
];
