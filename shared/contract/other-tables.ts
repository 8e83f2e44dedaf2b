import { any, header, holds, one, some } from './header-words.ts';

/**
 * Tables that name work and somebody, and are no task tables: whoever reads their rows as tasks
 * reminds people of meetings and prices.
 */
const DAY = header(
  some('thứ|ngày|tháng|năm|ngày tháng|buổi|giờ|sáng|chiều'),
  one('thời gian') + some('ngày|giờ|buổi'),
);
const PLACE = header(one('địa điểm|nơi họp|phòng họp|hội trường') + any('họp|tổ chức|dự kiến'));
const PARTICIPANTS = header(one('thành phần|người dự|đại biểu') + any('dự|tham dự|tham gia|mời'));

/** A week's calendar: a day, a place or who attends, and nothing of what becomes of it. */
const calendars = [
  [DAY, PLACE],
  [DAY, PARTICIPANTS],
  [PLACE, PARTICIPANTS],
].map((headers) => ({ headers, unless: ['product', 'status', 'progress'] as const }));

/** A register of changes: a new day in place of an old one. */
export const NEW_DAY = header(
  some('thời hạn|hạn|thời gian|ngày|hoàn thành') +
    some('mới|gia hạn|điều chỉnh|đề nghị|xin|đến|đến ngày|sau') +
    any('gia hạn|điều chỉnh|mới|ngày'),
  some('xin|đề nghị') + one('gia hạn|lùi') + some('đến|đến ngày|ngày'),
  one('gia hạn|lùi|điều chỉnh') + some('đến|đến ngày|thời hạn|hạn|thành'),
);
export const OLD_DAY = header(
  some('thời hạn|hạn|thời gian') + some('cũ|ban đầu|hiện tại|trước|đã giao|trước khi điều chỉnh'),
);
const REASON = header(
  one('lý do|nguyên nhân') + any('xin|đề nghị|gia hạn|điều chỉnh|lùi|thời hạn'),
);

const changes = [
  { headers: [NEW_DAY, REASON], unless: ['status', 'progress', 'product'] as const },
  { headers: [NEW_DAY, OLD_DAY], unless: ['status', 'progress', 'product'] as const },
];

/** People and how to reach them; what they look after stands beside. */
const directories = [
  [
    header(
      some('điện thoại|số điện thoại|SĐT|ĐT|email|e mail|thư điện tử|di động') +
        any('công vụ|liên hệ'),
    ),
  ],
  [
    header(some('họ|họ và|tên|họ tên|họ và tên')),
    header(one('chức vụ|chức danh') + any('công tác')),
  ],
].map((headers) => ({ headers, unless: ['deadline', 'status', 'product'] as const }));

/** Prices. */
const budgets = [
  {
    headers: [
      header(
        holds('thành tiền|đơn giá|dự toán') + some('thành tiền|đơn giá|dự toán|kinh phí|số tiền'),
      ),
    ],
    unless: ['deadline', 'status', 'progress', 'product'] as const,
  },
];

export const elsewhere = [...calendars, ...changes, ...directories, ...budgets];
