import type {
  Report,
  ReportAnnex,
  ReportBlock,
  ReportTableRow,
} from '../../shared/report/report.ts';

/**
 * A whole báo cáo with invented figures, as the Office would sign it (version A, quý III năm
 * 2026). Override what a test is about.
 */
export function aReport(overrides: Partial<Report> = {}): Report {
  return {
    documentTitle: 'Báo cáo kết quả thực hiện Chương trình hành động quý III năm 2026',
    documentSubject: 'Kết quả thực hiện Chương trình hành động, quý III năm 2026',
    mark: 'DỮ LIỆU MẪU - không phải số liệu thật',
    header: {
      superiorBody: 'UBND PHƯỜNG HÒA BÌNH',
      issuingBody: ['VĂN PHÒNG HĐND VÀ UBND'],
      symbol: 'BC-VP',
      placeAndDate: 'Hòa Bình, ngày      tháng      năm 2026',
    },
    documentType: 'BÁO CÁO',
    subject:
      'Kết quả thực hiện Chương trình hành động của Ủy ban nhân dân phường thực hiện ' +
      'Chương trình hành động số 11-CTr/ĐU ngày 26/3/2026 của Ban Chấp hành Đảng bộ phường, ' +
      'quý III năm 2026',
    addressee: 'Ủy ban nhân dân phường Hòa Bình',
    body: sampleBody,
    signature: { lines: ['CHÁNH VĂN PHÒNG'], name: 'Nguyễn Văn Mẫu' },
    recipients: ['Như trên', 'Các phòng, cơ quan, đơn vị có liên quan', 'Lưu: VT'],
    annexes: [summaryAnnex, anAnnex()],
    ...overrides,
  };
}

const sampleBody: readonly ReportBlock[] = [
  {
    kind: 'paragraph',
    text:
      'Thực hiện nhiệm vụ được giao tại mục III Chương trình hành động của Ủy ban nhân dân ' +
      'phường thực hiện Chương trình hành động số 11-CTr/ĐU ngày 26/3/2026 của Ban Chấp hành ' +
      'Đảng bộ phường (sau đây gọi tắt là Chương trình), Văn phòng Hội đồng nhân dân và Ủy ban ' +
      'nhân dân phường tổng hợp, báo cáo kết quả thực hiện quý III năm 2026 (số liệu từ ngày ' +
      '15/6/2026 đến hết ngày 14/9/2026) như sau:',
  },
  heading(1, 'I', 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN'),
  heading(2, '1', 'Công tác chỉ đạo, ban hành văn bản'),
  {
    kind: 'paragraph',
    text:
      'Trong kỳ, Ủy ban nhân dân phường tiếp tục chỉ đạo thực hiện Chương trình theo các văn ' +
      'bản đã ban hành.',
  },
  heading(2, '2', 'Công tác theo dõi, đôn đốc, kiểm tra'),
  {
    kind: 'paragraph',
    text:
      'Văn phòng HĐND và UBND phường đã gửi 42 thư nhắc việc đến 06 đơn vị, tham mưu 01 công ' +
      'văn đôn đốc. Đến ngày chốt số liệu, 05/06 cơ quan chủ trì đã cập nhật đầy đủ kết quả; ' +
      'Ban Chỉ huy quân sự phường chưa cập nhật.',
  },
  heading(1, 'II', 'KẾT QUẢ THỰC HIỆN'),
  heading(2, '1', 'Kết quả chung'),
  {
    kind: 'paragraph',
    text:
      'Đến hết ngày 14/9/2026, tổng số nhiệm vụ theo dõi là 65 nhiệm vụ. Trong đó, đã hoàn ' +
      'thành 24 nhiệm vụ, đạt 36,92% tổng số nhiệm vụ (đúng hạn 18, quá hạn 04, không có thời ' +
      'hạn 02), tăng 06 nhiệm vụ so với quý II năm 2026; chưa hoàn thành 39 nhiệm vụ (trong hạn ' +
      '22, quá hạn 04, thường xuyên và chưa xác định thời hạn 13); tạm dừng 02 nhiệm vụ (Bảng 1).',
  },
  {
    kind: 'table',
    table: {
      caption: 'Bảng 1. Tình hình thực hiện nhiệm vụ',
      columns: [
        { widthMm: 75, align: 'left' },
        { widthMm: 30, align: 'center' },
        { widthMm: 30, align: 'center' },
        { widthMm: 30, align: 'center' },
      ],
      header: [
        [
          { text: 'Nội dung' },
          { text: 'Quý II năm 2026' },
          { text: 'Quý III năm 2026' },
          { text: 'Tăng (+), giảm (-)' },
        ],
      ],
      rows: [
        { cells: ['Tổng số nhiệm vụ', '65', '65', '0'], bold: true },
        { cells: ['1. Đã hoàn thành', '18', '24', '+6'], bold: true },
        { cells: ['Đúng hạn', '14', '18', '+4'] },
        { cells: ['Quá hạn', '3', '4', '+1'] },
        { cells: ['Không có thời hạn', '1', '2', '+1'] },
        { cells: ['2. Chưa hoàn thành', '46', '39', '-7'], bold: true },
        { cells: ['Trong hạn', '24', '22', '-2'] },
        { cells: ['Quá hạn', '7', '4', '-3'] },
        { cells: ['Thường xuyên', '11', '11', '0'] },
        { cells: ['Chưa xác định thời hạn', '4', '2', '-2'] },
        { cells: ['3. Tạm dừng', '1', '2', '+1'], bold: true },
      ],
    },
  },
  {
    kind: 'paragraph',
    text:
      'Tính trên 26 nhiệm vụ đã đến hạn, hoàn thành đúng hạn 18 nhiệm vụ, đạt 69,23%, tăng 8,36 ' +
      'điểm phần trăm so với quý II năm 2026 (14/23 nhiệm vụ, đạt 60,87%).',
  },
  {
    kind: 'paragraph',
    text:
      'Số nhiệm vụ quá hạn là 04 nhiệm vụ, giảm 03 nhiệm vụ so với quý II năm 2026; trong 07 ' +
      'nhiệm vụ quá hạn kỳ trước, 02 nhiệm vụ đã hoàn thành, 02 nhiệm vụ được gia hạn, 03 nhiệm ' +
      'vụ chưa hoàn thành; phát sinh mới 01 nhiệm vụ (chi tiết tại Phụ lục II).',
  },
  heading(2, '2', 'Kết quả theo 08 nhóm nhiệm vụ'),
  ...points(),
  heading(2, '3', 'Kết quả theo cơ quan chủ trì'),
  {
    kind: 'paragraph',
    text:
      'Đơn vị còn nhiệm vụ quá hạn: Phòng Văn hóa - Xã hội 02 nhiệm vụ, Phòng Kinh tế, Hạ tầng ' +
      'và Đô thị 01 nhiệm vụ, Văn phòng HĐND và UBND phường 01 nhiệm vụ.',
  },
  heading(1, 'III', 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN'),
  {
    kind: 'paragraph',
    text:
      'Còn 04 nhiệm vụ quá hạn, trong đó nhiệm vụ quá hạn lâu nhất là 69 ngày làm việc (sắp xếp ' +
      'Tổ dân phố, Phòng Văn hóa - Xã hội chủ trì). Một số nhiệm vụ chưa rõ thời gian, sản phẩm ' +
      '(16 nhiệm vụ); 01 đơn vị chưa cập nhật kết quả đúng thời gian quy định.',
  },
  heading(1, 'IV', 'NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2026'),
  {
    kind: 'paragraph',
    text:
      'Tập trung hoàn thành 04 nhiệm vụ quá hạn và 09 nhiệm vụ đến hạn trong quý IV năm 2026, ' +
      'trong đó: tháng 10 có 03 nhiệm vụ; tháng 11 có 02 nhiệm vụ; tháng 12 có 04 nhiệm vụ.',
  },
  heading(1, 'V', 'ĐỀ XUẤT, KIẾN NGHỊ'),
  {
    kind: 'paragraph',
    text: 'Trong kỳ, các đơn vị không có đề xuất, kiến nghị.',
  },
  {
    kind: 'paragraph',
    text:
      'Trên đây là báo cáo kết quả thực hiện Chương trình quý III năm 2026, Văn phòng Hội đồng ' +
      'nhân dân và Ủy ban nhân dân phường trân trọng báo cáo Ủy ban nhân dân phường xem xét, ' +
      'chỉ đạo./.',
  },
];

function heading(level: 1 | 2, number: string, text: string): ReportBlock {
  return { kind: 'heading', level, number, text };
}

function points(): ReportBlock[] {
  const groups = [
    ['a', 'xây dựng đội ngũ cán bộ, công chức; phòng, chống tham nhũng, lãng phí, tiêu cực'],
    ['b', 'cải cách hành chính, chuyển đổi số'],
    ['c', 'phát triển kinh tế, thu ngân sách'],
    ['d', 'quản lý đô thị, tài nguyên, môi trường'],
    ['đ', 'văn hóa, giáo dục, y tế, an sinh xã hội'],
  ];
  return groups.map(([letter = '', text = '']) => ({
    kind: 'point',
    letter,
    text:
      `Về ${text}: hoàn thành 05/15 nhiệm vụ, chưa hoàn thành 10 nhiệm vụ (quá hạn 01). Kết quả ` +
      'nổi bật: đã tổ chức 02 lớp bồi dưỡng cho 64 lượt người (theo báo cáo của Phòng Văn hóa - ' +
      'Xã hội).',
  }));
}

const attachedTo =
  '(Kèm theo Báo cáo số        /BC-VP ngày      tháng      năm 2026\n' +
  'của Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường)';

/** Phụ lục I: two rows of headers with merged cells. */
const summaryAnnex: ReportAnnex = {
  number: 'I',
  title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO NHÓM NHIỆM VỤ VÀ CƠ QUAN CHỦ TRÌ',
  attachedTo,
  table: {
    columns: [
      { widthMm: 10, align: 'center' },
      { widthMm: 74, align: 'left' },
      ...[14, 15, 15, 18, 15, 15, 18, 20, 15].map((widthMm) => ({
        widthMm,
        align: 'center' as const,
      })),
      { widthMm: 21, align: 'left' },
    ],
    header: [
      [
        { text: 'STT', rowSpan: 2 },
        { text: 'Nhóm nhiệm vụ, cơ quan chủ trì', rowSpan: 2 },
        { text: 'Tổng số', rowSpan: 2 },
        { text: 'Đã hoàn thành', columnSpan: 3 },
        { text: 'Chưa hoàn thành', columnSpan: 4 },
        { text: 'Tạm dừng', rowSpan: 2 },
        { text: 'Ghi chú', rowSpan: 2 },
      ],
      [
        { text: 'Đúng hạn' },
        { text: 'Quá hạn' },
        { text: 'Không có thời hạn' },
        { text: 'Trong hạn' },
        { text: 'Quá hạn' },
        { text: 'Thường xuyên' },
        { text: 'Chưa xác định thời hạn' },
      ],
    ],
    rows: [
      { cells: ['I. Theo nhóm nhiệm vụ'], wide: true },
      summaryRow('1', 'Xây dựng đội ngũ cán bộ, công chức'),
      summaryRow('2', 'Cải cách hành chính, chuyển đổi số'),
      { cells: ['II. Theo cơ quan chủ trì'], wide: true },
      summaryRow('1', 'Phòng Văn hóa - Xã hội'),
      { ...summaryRow('', 'Tổng số'), bold: true },
    ],
  },
};

function summaryRow(order: string, name: string): ReportTableRow {
  return { cells: [order, name, '15', '4', '1', '0', '6', '1', '2', '1', '0', ''] };
}

/** Phụ lục II with this many rows; a group row before every tenth. */
export function anAnnex(rowCount = 24): ReportAnnex {
  const widths = [10, 62, 30, 28, 22, 34, 44, 20];
  return {
    number: 'II',
    title: 'KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ',
    attachedTo,
    table: {
      columns: widths.map((widthMm, index) => ({
        widthMm,
        align: [0, 4, 7].includes(index) ? 'center' : 'left',
      })),
      header: [
        [
          'STT',
          'Nhiệm vụ',
          'Cơ quan chủ trì',
          'Cơ quan phối hợp',
          'Thời hạn',
          'Sản phẩm',
          'Kết quả thực hiện',
          'Đánh giá',
        ].map((text) => ({ text })),
      ],
      rows: Array.from({ length: rowCount }, (_, index) => taskRows(index)).flat(),
    },
  };
}

function taskRows(index: number): ReportTableRow[] {
  const group = index / 10 + 1;
  const late = index % 7 === 3;
  const row = {
    cells: [
      `${index + 1}`,
      `Xây dựng kế hoạch rà soát, sắp xếp Tổ dân phố trên địa bàn phường (N1.${index + 1})`,
      'Phòng Văn hóa - Xã hội',
      'Văn phòng HĐND và UBND; Công an phường',
      late ? '29/5/2026' : '30/9/2026',
      'Kế hoạch của UBND phường',
      'Đã hoàn thành dự thảo, đang lấy ý kiến các đơn vị; dự kiến trình trước ngày 25/9/2026.',
      late ? 'Quá hạn' : 'Trong hạn',
    ],
  };
  if (!Number.isInteger(group)) return [row];
  return [{ cells: [`${'I'.repeat(group)}. Nhóm nhiệm vụ số ${group}`], wide: true }, row];
}
