import type { Finding } from '../../domain/finding.ts';

/** “Trang Nhiệm vụ, ô J12 (N1.06 - Sắp xếp Tổ dân phố)”. */
export function where(one: Finding): string {
  const place = one.cell ? `, ô ${one.cell}` : one.row ? `, dòng ${one.row}` : '';
  const { code, title } = one.details as { code?: string; title?: string };
  const label = title === undefined ? '' : [code, shorten(title)].filter(Boolean).join(' - ');
  return `Trang ${one.tab}${place}${label ? ` (${label})` : ''}`;
}

/** Long cells are quoted by their beginning, cut between words where there is a space. */
export function shorten(text: string, limit = 60): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= limit) return line;
  const start = line.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
  const lastSpace = start.lastIndexOf(' ');
  return `${(lastSpace > 0 ? start.slice(0, lastSpace) : start).trim()}…`;
}

export function unknownUnit({
  text,
  suggestion,
}: {
  text: string;
  suggestion: string | null;
}): string {
  const found = `chưa tìm thấy “${shorten(text)}” trong trang Đơn vị.`;
  return suggestion
    ? `${found} Có phải là “${suggestion}” không? Nếu đúng, đề nghị chọn tên này trong danh sách.`
    : `${found} Đề nghị chọn tên trong danh sách, hoặc bổ sung đơn vị này vào trang Đơn vị.`;
}
