import { formatDay } from '../domain/format-day.ts';

const functionNames: Readonly<Record<string, string>> = {
  check: 'Rà soát',
  remind: 'Nhắc việc',
  report: 'Lập báo cáo',
  dispatch: 'Xếp việc cho các phường',
  reports: 'Tải báo cáo',
  portal: 'Trang đầu',
  health: 'Kiểm tra tình trạng',
};

const facts: Readonly<Record<string, (value: string) => string>> = {
  today: (day) => `ngày ${formatDay(day)}`,
  tasks: (count) => `${count} nhiệm vụ`,
  errors: (count) => `${count} nội dung phải bổ sung`,
  warnings: (count) => `${count} nội dung cần xem lại`,
  sent: (count) => `${count} thư đã gửi`,
  alreadySent: (count) => `${count} thư đã gửi trước đó`,
  skipped: (count) => `${count} thư không gửi`,
  failed: (count) => `${count} thư không gửi được`,
  queued: (count) => `${count} việc đã xếp`,
  alreadyQueued: (count) => `${count} việc đã xếp trước đó`,
  notQueued: (count) => `${count} phường chưa xếp được`,
  letters: (count) => `${count} dự thảo công văn`,
  period: (period) => `kỳ ${period}`,
};

/** What the server says in its window about each request; figures of nothing are left out. */
export const eventWords = {
  severities: { INFO: '', WARNING: 'LƯU Ý', ERROR: 'TRỤC TRẶC' },
  functions: functionNames,
  otherPage: 'Trang không có',
  answered: (status: number, durationMs: number) =>
    `mã ${status}, ${(durationMs / 1000).toFixed(1).replace('.', ',')} giây`,
  fact(name: string, value: number | string): string | null {
    return value === 0 ? null : (facts[name]?.(String(value)) ?? null);
  },
} as const;
