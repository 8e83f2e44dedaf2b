import { formatDay } from '../shared/domain/format-day.ts';
import type { Settings } from '../shared/domain/settings.ts';
import { updateDay } from '../shared/domain/update-day.ts';
import type { SheetModel } from '../shared/workbook/model.ts';
import { sampleDay, sampleMark } from './sample/sample-day.ts';

export const guideTitle = 'Hướng dẫn';

/** Ten lines that fit one screen; everything else is on the tabs themselves. */
function lines(settings: Settings): readonly string[] {
  const { officeContact, officePhone } = settings;
  const help = [officeContact, officePhone].filter(Boolean).join(', điện thoại ');
  return [
    'Bảng này theo dõi việc thực hiện Chương trình hành động của UBND phường; thay cho báo cáo giấy hằng tháng.',
    'Mở trang Nhiệm vụ, lọc cột Cơ quan chủ trì theo tên đơn vị mình (mũi tên ở tiêu đề cột), xem xong bỏ lọc. Bảng tính Google: dùng Dữ liệu → Chế độ xem bộ lọc để không ẩn dòng của người khác.',
    `Trước ngày ${updateDay(settings)} hằng tháng, ghi 03 ô màu xanh lá: Trạng thái, Kết quả đến nay, Văn bản, minh chứng; ghi ngày vào ô Cập nhật đến ngày (máy tính: bấm Ctrl và dấu chấm phẩy; điện thoại: gõ đủ ngày/tháng/năm). Không có thay đổi cũng ghi ngày.`,
    'Làm xong: chọn Hoàn thành, ghi Ngày hoàn thành và số, ký hiệu văn bản. Văn phòng xác nhận sau.',
    'Cần gia hạn: ghi trang Điều chỉnh trước ngày đến hạn; không sửa ô Thời hạn giao.',
    'Có vướng mắc: ghi Khó khăn, nguyên nhân; đề nghị cấp nào giải quyết thì chọn ở Kiến nghị gửi.',
    'Thêm nhiệm vụ chi tiết: chèn dòng ngay dưới nhiệm vụ lớn, mã thêm số, ví dụ N1.06.1.',
    'Không sửa cột màu xám; không đổi tên cột; không gộp ô. Cột ẩn: bấm dấu + phía trên bảng để mở.',
    'Không ghi bí mật nhà nước, thông tin cá nhân của người dân.',
    help === ''
      ? 'Cần giúp: liên hệ Văn phòng HĐND và UBND phường. Cần bản in: dùng Phụ lục II của báo cáo Word.'
      : `Cần giúp: ${help}. Cần bản in: dùng Phụ lục II của báo cáo Word.`,
  ];
}

/** `Hướng dẫn`, the first tab. */
export function guideTab(settings: Settings): SheetModel {
  const text = (value: string, style: string) => [
    { value, style },
    { value: null, style },
  ];
  const mark = settings.sample
    ? [
        {
          cells: text(
            `${sampleMark} - ngày mẫu ${formatDay(sampleDay)}. Sổ này chỉ để xem thử; tên người, địa chỉ, số liệu đều là mẫu.`,
            'mark',
          ),
          height: 24,
        },
      ]
    : [];
  const head = [
    { cells: text('BẢNG THEO DÕI THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG', 'title'), height: 30 },
    { cells: text(`${settings.bodyName} - giai đoạn 2026-2030`, 'note'), height: 20 },
    ...mark,
  ];
  return {
    title: guideTitle,
    columns: [{ width: 5 }, { width: 118 }],
    rows: [
      ...head,
      ...lines(settings).map((line, index) => ({
        cells: [
          { value: index + 1, style: 'guideNumber' },
          { value: line, style: 'guideText' },
        ],
      })),
    ],
    merges: head.map((_, index) => ({
      firstRow: index + 1,
      lastRow: index + 1,
      firstColumn: 1,
      lastColumn: 2,
    })),
    tabColor: '1F4E79',
    showGridLines: false,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 1,
      marginsCm: [1.5, 1.5, 1.5, 1.5],
    },
  };
}
