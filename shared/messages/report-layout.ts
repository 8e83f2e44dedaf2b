/** The words that the layout of a văn bản hành chính prints itself (Nghị định 30/2020/NĐ-CP). */

export const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

export const nationalMotto = 'Độc lập - Tự do - Hạnh phúc';

/** The blank is for the number, which the document system issues (Điều 15). */
export function documentNumber(symbol: string): string {
  return `Số:        /${symbol}`;
}

export function addressedTo(addressee: string): string {
  return `Kính gửi: ${addressee}`;
}

export const recipientsLabel = 'Nơi nhận:';

/** `I` → “Phụ lục I”; a single annex needs no number (III.1.a). */
export function annexLabel(number: string): string {
  return number === '' ? 'Phụ lục' : `Phụ lục ${number}`;
}

/** The heading of a group whose rows go on in another table. */
export function continued(heading: string): string {
  return `${heading} (tiếp theo)`;
}

/**
 * What Word shows in its list of styles; the Office edits the report by these names. The three
 * without “VB” are Word's own, found by their English names and shown in the user's language.
 * No commas: Word takes them for the beginning of an alias.
 */
export const styleNames = {
  VBQuocHieu: 'VB Quốc hiệu',
  VBTieuNgu: 'VB Tiêu ngữ',
  VBCoQuanChuQuan: 'VB Cơ quan chủ quản',
  VBCoQuanBanHanh: 'VB Cơ quan ban hành',
  VBSoKyHieu: 'VB Số ký hiệu',
  VBDiaDanh: 'VB Địa danh thời gian',
  VBTenLoai: 'VB Tên loại',
  VBTrichYeu: 'VB Trích yếu',
  VBTrichYeuCongVan: 'VB Trích yếu công văn',
  VBKinhGui: 'VB Kính gửi',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  VBNoiDung: 'VB Nội dung',
  VBDoanKet: 'VB Đoạn kết',
  VBDiem: 'VB Điểm',
  Caption: 'caption',
  VBNoiNhan: 'VB Nơi nhận',
  VBNoiNhanDanhSach: 'VB Nơi nhận - danh sách',
  VBQuyenHan: 'VB Quyền hạn chức vụ',
  VBHoTen: 'VB Họ tên người ký',
  VBPhuLuc: 'VB Phụ lục',
  VBTenPhuLuc: 'VB Tên phụ lục',
  VBKemTheo: 'VB Kèm theo',
  VBDauBang: 'VB Bảng - đầu bảng',
  VBDongNhom: 'VB Bảng - dòng nhóm',
  VBOTrai: 'VB Bảng - ô canh trái',
  VBOGiua: 'VB Bảng - ô canh giữa',
  VBOPhai: 'VB Bảng - ô canh phải',
  VBODeu: 'VB Bảng - ô canh đều',
  VBBieuDo: 'VB Biểu đồ',
  VBSoTrang: 'VB Số trang',
  VBGhiChuLe: 'VB Ghi chú lề trên',
  VBDuongKe: 'VB Đường kẻ',
  VBNgatPhan: 'VB Ngắt phần',
  VBDam: 'VB Đậm',
  VBKhung: 'VB Khung',
  VBBang: 'VB Bảng',
} as const;
