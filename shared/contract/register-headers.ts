import { any, header, one, some } from './header-words.ts';
import { NEW_DAY, OLD_DAY } from './other-tables.ts';

/** The grammar of the registers’ headers, by register and column; see `task-headers.ts`. */

/** Of the programme's years; an older one makes it the figure that was before. */
const YEAR = '(?:(?:nam )?20(?:2[6-9]|30) )';
const LEADERS = 'lãnh đạo|Chủ tịch|Phó Chủ tịch|UBND|phường|cấp có thẩm quyền';

export const indicators = {
  title: [
    header(
      any('tên|nội dung|các|danh mục|hệ thống') +
        one('chỉ tiêu') +
        any('chủ yếu|cụ thể|thành phần|phát triển|kinh tế|xã hội|nhiệm vụ'),
    ),
  ],
  unit: [
    header(
      some('cơ quan|đơn vị|phòng|bộ phận') +
        some('theo dõi|chủ trì|phụ trách|thực hiện|chịu trách nhiệm|báo cáo'),
    ),
    header(some('chủ trì|phụ trách|theo dõi')),
  ],
  measure: [header(one('cách|phương pháp|tiêu chí') + some('đánh giá|tính'))],
  target: [
    header(
      `${some('kế hoạch|KH|mục tiêu|mức phấn đấu|phấn đấu|chỉ tiêu giao|chỉ tiêu kế hoạch|chỉ tiêu được giao')}(?:${any('giao|năm|đến')}${YEAR})?`,
    ),
  ],
  baseline: [
    header(`${some('kết quả|thực hiện|ước thực hiện|số liệu')}(?:nam )?20(?:1\\d|2[0-5]) `),
  ],
  actual: [
    header(
      `${some('kết quả|thực hiện|TH|đạt được|ước thực hiện|số liệu thực hiện')}${any('đến nay|đến ngày|tháng|quý|năm|đầu|6|9|06|09')}${YEAR}?`,
    ),
  ],
};

export const units = {
  name: [
    header(
      any('tên|các') +
        some('phòng|ban|phòng ban|bộ phận|cơ quan|đơn vị|ngành') +
        any('chuyên môn|trực thuộc'),
    ),
  ],
  head: [
    header(
      some('thủ trưởng|trưởng|lãnh đạo|người đứng đầu') + some('cơ quan|đơn vị|phòng|bộ phận'),
    ),
  ],
  contact: [
    header(
      some('cán bộ|công chức|người|chuyên viên') +
        some('đầu mối|phụ trách|liên hệ|theo dõi|tổng hợp'),
    ),
  ],
  contactMail: [
    header(
      any('địa chỉ|hộp') +
        one('email|e mail|mail|thư|thư điện tử') +
        any('công vụ|đơn vị|liên hệ|nhận thư|cán bộ|đầu mối'),
    ),
  ],
  phone: [header(any('số') + one('điện thoại|ĐT|SĐT|di động') + any('di động|liên hệ|công vụ'))],
};

export const documents = {
  reference: [header(some('số|ký hiệu|số hiệu') + any('và|ký hiệu') + any('văn bản'))],
  issuer: [header(some('cơ quan|đơn vị|cấp|nơi') + some('ban hành|ký|gửi') + any('văn bản'))],
  issuedOn: [
    header(one('ngày|thời gian') + any('tháng|năm') + some('ban hành|ký|văn bản')),
    header(one('ngày|ngày tháng')),
  ],
  subject: [
    header(any('tên|tên loại|loại|nội dung') + one('trích yếu') + any('nội dung|văn bản')),
    header(one('nội dung|tên') + one('văn bản')),
  ],
  carriesOut: [
    header(some('thực hiện|triển khai|căn cứ') + one('văn bản') + any('nào|số|của|cấp trên')),
  ],
};

export const changes = {
  taskCode: [header(one('mã') + some('nhiệm vụ|công việc|việc|số')), header(one('mã số|ký hiệu'))],
  kind: [
    header(some('loại|hình thức|nội dung') + some('điều chỉnh|đề nghị|thay đổi')),
    header(one('hình thức')),
  ],
  oldDate: [OLD_DAY],
  newDate: [NEW_DAY],
  reason: [
    header(one('lý do|nguyên nhân') + any('xin|đề nghị|gia hạn|điều chỉnh|lùi|thời hạn|thay đổi')),
  ],
  proposedBy: [
    header(some('cơ quan|đơn vị|phòng|bộ phận') + some('đề nghị|đề xuất|xin|gia hạn|điều chỉnh')),
  ],
  proposedOn: [header(one('ngày') + some('đề xuất|xin|gửi|trình') + any('gia hạn|điều chỉnh'))],
  decision: [
    header(one('ý kiến|quyết định|phê duyệt|kết luận') + any(`của|chỉ đạo|${LEADERS}`)),
    header(one('kết quả') + any('phê duyệt|xem xét|giải quyết')),
  ],
  decidedBy: [header(some('người|cấp|lãnh đạo') + some('quyết định|duyệt|phê duyệt|ký|đồng ý'))],
  decidedOn: [header(one('ngày') + some('duyệt|phê duyệt|đồng ý|có ý kiến|cho ý kiến'))],
};

export const days = {
  date: [header(one('ngày') + some('nghỉ|lễ|tết|làm bù|nghỉ lễ|tháng|năm'))],
  kind: [header(one('loại|hình thức') + some('ngày|nghỉ'))],
  name: [
    header(one('tên|dịp|lý do|nội dung') + some('ngày|nghỉ|lễ|ngày nghỉ')),
    header(one('lý do|dịp|tên')),
  ],
};
