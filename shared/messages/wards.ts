const form =
  'Mỗi phường một mục, ví dụ "hoa-binh": { "workbook": "https://docs.google.com/spreadsheets/d/…/edit" }.';

/** What is wrong with the list of wards, for the operator. */
export const wardListWords = {
  none: (key: string, location: string) =>
    `Chưa có danh sách phường “${key}” (${location}). Đề nghị tạo tệp này, hoặc bỏ WARDS. ${form}`,
  unreadable: (key: string) => `Không đọc được danh sách phường “${key}”: không phải JSON. ${form}`,
  wrongEntry: (name: string) =>
    `Danh sách phường: mục “${name}” chưa đúng. Tên gồm 3-20 chữ thường không dấu, số, dấu gạch; workbook là đường dẫn bảng tính Google (trên máy: tệp .xlsx); mailsPerDay từ 2 trở lên; sender là số thứ tự trong SMTP_URL; portalUrl là địa chỉ trang báo cáo.`,
  sharedWorkbook: (name: string) =>
    `Danh sách phường: sổ của “${name}” trùng với sổ của phường khác nên cả hai đều chưa chạy. Đề nghị sửa lại.`,
  crowdedSender: (name: string, sender: number, mailsADay: number) =>
    `Danh sách phường: máy chủ thư thứ ${sender} (MAILS_PER_DAY=${mailsADay}) có quá nhiều phường dùng chung nên “${name}” chưa chạy. Đề nghị thêm máy chủ vào SMTP_URL và đặt sender cho một số phường.`,
} as const;

export function troublesByWard(ward: string, trouble: string): string {
  return `${ward}: ${trouble}`;
}
