import { groupLabels } from '../../shared/contract/labels.ts';
import type { TaskColumnKey } from '../../shared/contract/tasks.ts';
import { programmeGroups, supportingLine } from './groups.ts';
import { canonicalUnitNames } from './units.ts';

/**
 * A row of `Nhiệm vụ` as far as the programme goes. It names no deadline, product, person,
 * measure or resource for any single content, so those cells stay blank for the units to fill.
 */
export interface ProgrammeTask extends Readonly<Partial<Record<TaskColumnKey, string>>> {
  /** `N1.01` for content 1.1; `VP.01` for the Office's own duties. */
  readonly code: string;
  /** Verb, work and scope in a few words; the whole sentence is `sourcePhrase`. */
  readonly title: string;
  /** All lead units of the group, separated by “; ”: only the Chánh Văn phòng may choose one. */
  readonly leadUnit: string;
  readonly supportingUnits: string;
  readonly group: string;
  /** Verbatim; “ … ” stands where words were left out. */
  readonly sourcePhrase: string;
}

interface Content {
  readonly code: string;
  readonly title: string;
  readonly sourcePhrase: string;
  /** Documents that the phrase cites, with the programme's own dates. */
  readonly documentBasis?: string;
  /** Only where the thing to carry out is itself one chương trình, đề án or kế hoạch. */
  readonly kind?: 'Chương trình' | 'Đề án' | 'Kế hoạch';
  /** Units that the phrase itself adds to the group's “Cơ quan phối hợp thực hiện”. */
  readonly alsoSupporting?: string;
}

/**
 * The 63 work contents of mục II. Where a quote would be only the number of a document, it is
 * lengthened to the clause that says what to do with it.
 */
const contents: readonly Content[] = [
  {
    code: 'N1.01',
    title: 'Xây dựng, đào tạo, chuẩn hóa đội ngũ cán bộ, công chức phường',
    sourcePhrase:
      'Tập trung xây dựng, đào tạo, chuẩn hóa đội ngũ cán bộ, công chức cấp phường có năng lực quản trị tiên tiến',
  },
  {
    code: 'N1.02',
    title: 'Đổi mới đánh giá cán bộ, công chức theo sản phẩm cụ thể (KPI)',
    sourcePhrase:
      'Đổi mới toàn diện công tác đánh giá cán bộ, công chức định kỳ thông qua sản phẩm cụ thể (KPI), lấy sự hài lòng của Nhân dân và doanh nghiệp làm thước đo',
  },
  {
    code: 'N1.03',
    title: 'Gắn kết quả đánh giá với quy hoạch, bổ nhiệm, luân chuyển',
    sourcePhrase: 'gắn kết quả đánh giá với công tác quy hoạch, bổ nhiệm, luân chuyển',
  },
  {
    code: 'N1.04',
    title: 'Khen thưởng kịp thời; thay thế công chức yếu kém, uy tín thấp hoặc có sai phạm',
    sourcePhrase:
      'Kịp thời khen thưởng cá nhân xuất sắc; kiên quyết thay thế công chức yếu kém, uy tín thấp hoặc có sai phạm.',
  },
  {
    code: 'N1.05',
    title: 'Xây dựng vị trí việc làm, thực hiện tinh giản biên chế',
    sourcePhrase:
      'Thực hiện nghiêm việc xây dựng vị trí việc làm và tinh giản biên chế theo quy định.',
  },
  {
    code: 'N1.06',
    title: 'Sắp xếp Tổ dân phố',
    sourcePhrase:
      'Tập trung chỉ đạo thực hiện nhiệm vụ sắp xếp Tổ dân phố theo chỉ đạo của Trung ương và Thành phố',
  },
  {
    code: 'N1.07',
    title: 'Xây dựng đội ngũ Tổ trưởng Tổ dân phố đáp ứng yêu cầu trong tình hình mới',
    sourcePhrase:
      'xây dựng đội ngũ Tổ trưởng Tổ dân phố có trình độ, nhiệt huyết và đáp ứng được các yêu cầu trong tình hình mới',
  },
  {
    code: 'N1.08',
    title: 'Xây dựng chính quyền phường đạt tiêu chí “chính quyền thân thiện”',
    sourcePhrase: 'xây dựng chính quyền phường đạt tiêu chí “chính quyền thân thiện” vào năm 2027',
  },
  {
    code: 'N1.09',
    title: 'Thực hiện dân chủ ở cơ sở',
    sourcePhrase: 'Thực hiện nghiêm túc Luật Thực hiện dân chủ ở cơ sở.',
    documentBasis: 'Luật Thực hiện dân chủ ở cơ sở',
  },
  {
    code: 'N1.10',
    title: 'Triển khai phong trào “Dân vận khéo”, xây dựng mô hình đoàn kết, tự quản',
    sourcePhrase:
      'Phối hợp chặt chẽ với Ủy ban MTTQ và các tổ chức chính trị - xã hội triển khai hiệu quả phong trào thi đua “Dân vận khéo”, phấn đấu đến năm 2030 phường có ít nhất 05 mô hình đoàn kết, tự quản hiệu quả',
    alsoSupporting: canonicalUnitNames.MTTQ,
  },
  {
    code: 'N1.11',
    title: 'Xây dựng, triển khai Kế hoạch phòng, chống tham nhũng, lãng phí (2025 - 2030)',
    sourcePhrase:
      'Xây dựng, triển khai có hiệu quả Kế hoạch thực hiện đẩy mạnh công tác phòng, chống tham nhũng, lãng phí (nhiệm kỳ 2025 - 2030).',
    // No basis: the plan named here is still to be drawn up by this very task.
    kind: 'Kế hoạch',
  },
  {
    code: 'N1.12',
    title: 'Kiểm tra, giám sát việc kê khai, công khai tài sản, thu nhập của cán bộ',
    sourcePhrase:
      'Nâng cao hiệu quả công tác kiểm tra, giám sát việc kê khai, công khai tài sản, thu nhập của cán bộ.',
  },
  {
    code: 'N1.13',
    title: 'Nắm tình hình, xử lý vụ việc từ sớm, từ xa, không để hình thành “điểm nóng”',
    sourcePhrase:
      'Chủ động nắm bắt tình hình để xử lý các vụ việc từ sớm, từ xa, không để hình thành “điểm nóng”.',
  },
  {
    code: 'N1.14',
    title: 'Tiếp công dân, tiếp nhận và xử lý đơn thư',
    sourcePhrase: 'Tổ chức tốt công tác tiếp công dân, tiếp nhận và xử lý kịp thời đơn thư',
  },
  {
    code: 'N1.15',
    title: 'Tăng cường đối thoại trực tiếp với Nhân dân',
    sourcePhrase:
      'tăng cường đối thoại trực tiếp với Nhân dân, trong đó chú trọng đối thoại chuyên đề, đối thoại đột xuất',
  },
  {
    code: 'N2.01',
    title: 'Siết chặt kỷ cương thu, chi ngân sách; cơ cấu lại chi ngân sách',
    sourcePhrase:
      'Siết chặt kỷ cương thu, chi ngân sách; cơ cấu lại chi ngân sách theo hướng tăng tỷ trọng chi đầu tư phát triển, giảm dần chi thường xuyên.',
  },
  {
    code: 'N2.02',
    title: 'Phát triển khoa học công nghệ, đổi mới sáng tạo, chuyển đổi số, chuyển đổi xanh',
    sourcePhrase:
      'Phát triển khoa học công nghệ, đổi mới sáng tạo và chuyển đổi số, chuyển đổi xanh trở thành động lực chủ yếu của mô hình tăng trưởng mới.',
  },
  {
    code: 'N2.03',
    title: 'Phát triển thương mại điện tử, tài khoản thanh toán điện tử',
    sourcePhrase:
      'Phát triển mạnh thương mại điện tử, đến năm 2030 trên 80% dân số có tài khoản thanh toán điện tử.',
  },
  {
    code: 'N2.04',
    title: 'Phát triển doanh nghiệp tư nhân, triển khai Kế hoạch số 09-KH/ĐU',
    sourcePhrase:
      'cụ thể hóa các chỉ tiêu của Nghị quyết Đại hội Đảng bộ phường lần thứ I, nhiệm kỳ 2025-2030 về phát triển doanh nghiệp tư nhân … triển khai có hiệu quả Kế hoạch số 09-KH/ĐU, ngày 19/9/2025 của Ban Thường vụ Đảng ủy về thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân tại phường Hòa Bình',
    documentBasis:
      'Nghị quyết Đại hội Đảng bộ phường lần thứ I, nhiệm kỳ 2025-2030; Kế hoạch số 09-KH/ĐU ngày 19/9/2025; Nghị quyết số 68-NQ/TW ngày 04/5/2025',
    kind: 'Kế hoạch',
  },
  {
    code: 'N2.05',
    title: 'Phát triển nông nghiệp hàng hóa; có cơ chế khuyến khích sản xuất tập trung',
    sourcePhrase:
      'Phát triển nông nghiệp hàng hóa hiện đại, hiệu quả, bền vững. … Có cơ chế chính sách khuyến khích phát triển sản xuất nông nghiệp hàng hóa tập trung trên địa bàn.',
  },
  {
    code: 'N2.06',
    title: 'Phát triển sản xuất thủy sản hàng hóa tập trung, ứng dụng công nghệ cao',
    sourcePhrase:
      'Đẩy mạnh phát triển sản xuất thủy sản theo hướng hàng hóa tập trung, ứng dụng công nghệ cao gắn với bảo vệ môi trường.',
  },
  {
    code: 'N3.01',
    title: 'Nâng cấp hạ tầng giao thông, chiếu sáng, thoát nước, thủy lợi',
    sourcePhrase:
      'nâng cấp, cải tạo, đầu tư xây dựng hạ tầng giao thông trục chính của phường và Tổ dân phố gắn với đầu tư, nâng cấp hạ tầng chiếu sáng, thoát nước, hệ thống thủy lợi đồng bộ',
  },
  {
    code: 'N3.02',
    title: 'Đền bù, giải phóng mặt bằng các dự án khu công nghiệp, khu đô thị, khu dân cư',
    sourcePhrase:
      'đẩy mạnh công tác đền bù, giải phóng mặt bằng phục vụ các dự án xây dựng hạ tầng Khu công nghiệp, khu đô thị, phát triển các khu dân cư, nhà ở xã hội',
  },
  {
    code: 'N3.03',
    title: 'Thực hiện kế hoạch đầu tư công trung hạn hằng năm, kế hoạch giải ngân vốn',
    sourcePhrase:
      'kế hoạch đầu tư công trung hạn hàng năm của thành phố và phường; kế hoạch giải ngân vốn của chủ đầu tư',
    kind: 'Kế hoạch',
  },
  {
    code: 'N3.04',
    title: 'Quản lý đất đai theo Nghị quyết số 06-NQ/ĐU',
    sourcePhrase:
      'Sử dụng hiệu quả tài nguyên, bảo vệ môi trường gắn với quyết liệt triển khai, thực hiện có hiệu quả Nghị quyết số 06-NQ/ĐU, ngày 23/01/2026 của Ban Thường vụ Đảng ủy phường “về tăng cường công tác quản lý đất đai trên địa bàn phường Hòa Bình đến năm 2030, định hướng đến năm 2035”.',
    documentBasis: 'Nghị quyết số 06-NQ/ĐU ngày 23/01/2026',
  },
  {
    code: 'N3.05',
    title: 'Tiết kiệm, sử dụng năng lượng có hiệu quả theo Kế hoạch số 41-KH/ĐU',
    sourcePhrase:
      'Thực hiện đồng bộ các giải pháp tiết kiệm, sử dụng năng lượng có hiệu quả được xác định tại Kế hoạch số 41-KH/ĐU, ngày 19/12/2025 của Ban Thường vụ Đảng ủy về thực hiện Nghị quyết số 70-NQ/TW, ngày 20/8/2025 của Bộ Chính trị “về bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045” trên địa bàn phường.',
    documentBasis: 'Kế hoạch số 41-KH/ĐU ngày 19/12/2025; Nghị quyết số 70-NQ/TW ngày 20/8/2025',
    kind: 'Kế hoạch',
  },
  {
    code: 'N3.06',
    title: 'Triển khai Nghị quyết của Ban Chấp hành Đảng bộ thành phố về chuyển đổi xanh',
    sourcePhrase:
      'Triển khai hiệu quả Nghị quyết của Ban Chấp hành Đảng bộ thành phố về chuyển đổi xanh thành phố Hải Phòng giai đoạn 2025-2030, tầm nhìn 2050.',
    documentBasis:
      'Nghị quyết của Ban Chấp hành Đảng bộ thành phố về chuyển đổi xanh thành phố Hải Phòng giai đoạn 2025-2030, tầm nhìn 2050',
  },
  {
    code: 'N3.07',
    title: 'Bảo vệ môi trường, ứng phó biến đổi khí hậu',
    sourcePhrase: 'Đẩy mạnh các biện pháp bảo vệ môi trường, ứng phó biến đổi khí hậu.',
  },
  {
    code: 'N4.01',
    title: 'Triển khai Chương trình mục tiêu Quốc gia về phát triển văn hóa, Đề án văn hóa cơ sở',
    sourcePhrase:
      'Chương trình mục tiêu Quốc gia về phát triển văn hóa … Đề án của Trung ương về thúc đẩy các phong trào, hoạt động văn hóa cơ sở',
    documentBasis:
      'Chương trình mục tiêu Quốc gia về phát triển văn hóa; Đề án của Trung ương về thúc đẩy các phong trào, hoạt động văn hóa cơ sở',
  },
  {
    code: 'N4.02',
    title: 'Đầu tư, nâng cấp, cải tạo các thiết chế văn hóa, thể thao',
    sourcePhrase:
      'Ưu tiên đầu tư, nâng cấp, cải tạo các thiết chế văn hóa, thể thao đồng bộ, hiện đại',
  },
  {
    code: 'N4.03',
    title: 'Bảo đảm thiết chế văn hóa, thể thao đạt chuẩn, hoạt động hiệu quả',
    sourcePhrase:
      'Thiết chế văn hóa, thể thao của phường đảm bảo đạt chuẩn theo quy định; 100% thiết chế văn hóa cơ sở hoạt động thường xuyên, hiệu quả.',
  },
  {
    code: 'N4.04',
    title: 'Hoàn thành các mục tiêu, nhiệm vụ, giải pháp tại Kế hoạch số 62-KH/ĐU',
    sourcePhrase:
      'Tập trung chỉ đạo hoàn thành các mục tiêu, nhiệm vụ, giải pháp đã được xác định tại Kế hoạch số 62-KH/ĐU, ngày 16/3/2025 của Ban Thường vụ Đảng ủy thực hiện Chương trình hành động số 18-CTr/TU, ngày 12/3/2026 của Ban Thường vụ Thành ủy về thực hiện Nghị quyết số 80-NQ/TW, ngày 07/01/2026 của Bộ Chính trị về phát triển văn hóa Việt Nam.',
    documentBasis:
      'Kế hoạch số 62-KH/ĐU ngày 16/3/2025; Chương trình hành động số 18-CTr/TU ngày 12/3/2026; Nghị quyết số 80-NQ/TW ngày 07/01/2026',
    kind: 'Kế hoạch',
  },
  {
    code: 'N4.05',
    title: 'Xây dựng, triển khai mô hình “Sáng đèn Nhà văn hóa”',
    sourcePhrase: 'tập trung xây dựng, triển khai mô hình “Sáng đèn Nhà văn hóa”',
  },
  {
    code: 'N4.06',
    title: 'Bảo tồn, phát huy di sản phi vật thể Ca trù',
    sourcePhrase:
      'bảo tồn và phát huy di sản phi vật thể Ca trù góp phần cụ thể hóa mục tiêu xây dựng Hải Phòng trở thành “thành phố âm nhạc” được xác định tại Nghị quyết số 05-NQ/TU, ngày 14/01/2026 của Ban Thường vụ Thành ủy.',
    documentBasis: 'Nghị quyết số 05-NQ/TU ngày 14/01/2026',
  },
  {
    code: 'N5.01',
    title: 'Triển khai Kế hoạch số 32-KH/ĐU về đột phá phát triển giáo dục và đào tạo',
    sourcePhrase:
      'Thực hiện hiệu quả Chương trình hành động số 02-CTr/TU, ngày 20/10/2025 của Thành ủy, Kế hoạch số 32-KH/ĐU, ngày 25/11/2025 của Ban Thường vụ Đảng ủy về thực hiện Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục và đào tạo.',
    documentBasis:
      'Chương trình hành động số 02-CTr/TU ngày 20/10/2025; Kế hoạch số 32-KH/ĐU ngày 25/11/2025; Nghị quyết số 71-NQ/TW ngày 22/8/2025',
  },
  {
    code: 'N5.02',
    title: 'Triển khai phong trào “Bình dân học vụ số”',
    sourcePhrase:
      'Triển khai hiệu quả Kế hoạch số 11-KH/ĐU về phong trào “Bình dân học vụ số” giai đoạn 2025-2027.',
    documentBasis: 'Kế hoạch số 11-KH/ĐU',
    kind: 'Kế hoạch',
  },
  {
    code: 'N5.03',
    title: 'Huy động nguồn lực phát triển giáo dục; bảo đảm cơ sở vật chất trường công lập',
    sourcePhrase:
      'Tăng cường huy động các nguồn lực xã hội, thu hút đầu tư phát triển hệ thống giáo dục và đào tạo; đảm bảo cơ sở vật chất cho các trường công lập trên địa bàn.',
  },
  {
    code: 'N5.04',
    title: 'Triển khai các Nghị quyết của thành phố về thu hút, trọng dụng nhân tài',
    sourcePhrase:
      'Triển khai có hiệu quả Nghị quyết của Ban Thường vụ Thành ủy, Nghị quyết của HĐND thành phố về thu hút, trọng dụng nhân tài, người có tài năng, nguồn nhân lực chất lượng cao thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2050.',
    documentBasis:
      'Nghị quyết của Ban Thường vụ Thành ủy về thu hút, trọng dụng nhân tài, người có tài năng, nguồn nhân lực chất lượng cao thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2050; Nghị quyết của HĐND thành phố về thu hút, trọng dụng nhân tài, người có tài năng, nguồn nhân lực chất lượng cao thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2050',
  },
  {
    code: 'N6.01',
    title: 'Thực hiện Nghị quyết số 57-NQ/TW về khoa học, công nghệ và chuyển đổi số',
    sourcePhrase:
      'Thực hiện đồng bộ và có hiệu quả Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học và công nghệ, đổi mới sáng tạo và chuyển đổi số.',
    documentBasis: 'Nghị quyết số 57-NQ/TW',
  },
  {
    code: 'N6.02',
    title: 'Đẩy mạnh cải cách hành chính, đơn giản hóa thủ tục hành chính',
    sourcePhrase:
      'Đẩy mạnh toàn diện công tác Cải cách hành chính, trọng tâm là đơn giản hóa thủ tục hành chính',
  },
  {
    code: 'N6.03',
    title: 'Nâng cao chất lượng Trung tâm Phục vụ hành chính công, giải quyết hồ sơ đúng hạn',
    sourcePhrase:
      'Nâng cao chất lượng hoạt động của Trung tâm Phục vụ hành chính công; giải quyết hồ sơ thủ tục hành chính đúng hạn và trước hạn đạt tỷ lệ cao.',
  },
  {
    code: 'N6.04',
    title: 'Triển khai Đề án 06 của Chính phủ',
    sourcePhrase: 'Triển khai quyết liệt, hiệu quả Đề án 06 của Chính phủ.',
    documentBasis: 'Đề án 06 của Chính phủ',
    kind: 'Đề án',
  },
  {
    code: 'N6.05',
    title: 'Phát triển chính quyền số, kinh tế số, xã hội số; vận hành các nền tảng số',
    sourcePhrase:
      'Xây dựng và phát triển chính quyền số, kinh tế số, xã hội số; vận hành hiệu quả các nền tảng số trong quản lý, điều hành của chính quyền phường.',
  },
  {
    code: 'N7.01',
    title: 'Thực hiện chính sách với gia đình chính sách, hộ nghèo, cận nghèo, bảo trợ xã hội',
    sourcePhrase:
      'Thực hiện đầy đủ, kịp thời chính sách đối với gia đình chính sách, hộ nghèo, cận nghèo và đối tượng bảo trợ xã hội',
  },
  {
    code: 'N7.02',
    title: 'Giảm tỷ lệ hộ cận nghèo',
    sourcePhrase: 'phấn đấu giảm tỷ lệ hộ cận nghèo',
  },
  {
    code: 'N7.03',
    title: 'Chăm lo y tế, nâng tỷ lệ tham gia bảo hiểm y tế; an toàn thực phẩm, phòng dịch',
    sourcePhrase:
      'chăm lo y tế, nâng cao tỷ lệ người dân tham gia bảo hiểm y tế; bảo đảm vệ sinh an toàn thực phẩm, phòng chống dịch bệnh.',
  },
  {
    code: 'N7.04',
    title:
      'Triển khai Kế hoạch số 33-KH/ĐU, mô hình “Phường chăm sóc sức khỏe toàn dân, toàn diện”',
    sourcePhrase:
      'Triển khai có hiệu quả Kế hoạch số 33-KH/ĐU ngày 25/11/2025 của Ban Thường vụ Đảng ủy thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị … xây dựng và triển khai mô hình “Phường chăm sóc sức khỏe toàn dân, toàn diện”',
    documentBasis: 'Kế hoạch số 33-KH/ĐU ngày 25/11/2025; Nghị quyết số 72-NQ/TW ngày 09/9/2025',
    kind: 'Kế hoạch',
  },
  {
    code: 'N7.05',
    title: 'Xây dựng quan hệ lao động hài hòa, ổn định, tiến bộ; tiến tới “Việc làm xanh”',
    sourcePhrase:
      'Xây dựng quan hệ lao động hài hòa, ổn định và tiến bộ; từng bước tiến tới “Việc làm xanh”.',
  },
  {
    code: 'N7.06',
    title: 'Triển khai mô hình khu lưu trú công nhân, nhà ở xã hội kèm hạ tầng y tế, mầm non',
    // “kiều mẫu” is the paper's own spelling.
    sourcePhrase:
      'Triển khai mô hình “Khu lưu trú công nhân kiều mẫu” … “Nhà ở xã hội chủ nghĩa: Công bằng, nhân văn, đoàn kết” không chỉ là nơi ở mà phải đi kèm hạ tầng y tế, trường học mầm non ngay tại khu công nghiệp',
  },
  {
    code: 'N7.07',
    title: 'Gắn phát triển khu công nghiệp sinh thái với cam kết về mức lương, chế độ đãi ngộ',
    sourcePhrase:
      'Gắn việc phát triển các khu công nghiệp sinh thái với cam kết của doanh nghiệp về mức lương và chế độ đãi ngộ.',
  },
  {
    code: 'N8.01',
    title: 'Thực hiện Nghị quyết hằng năm của Ban Thường vụ Đảng ủy về nhiệm vụ quốc phòng',
    // No basis: the resolution named here is issued anew each year.
    sourcePhrase:
      'Hàng năm, Ban Thường vụ Đảng ủy ban hành Nghị quyết công tác lãnh đạo, chỉ đạo thực hiện nhiệm vụ quốc phòng, địa phương',
  },
  {
    code: 'N8.02',
    title: 'Duy trì chế độ, nền nếp trực chỉ huy, trực sẵn sàng chiến đấu',
    sourcePhrase: 'duy trì có hiệu quả chế độ, nền nếp trực chỉ huy, trực sẵn sàng chiến đấu',
  },
  {
    code: 'N8.03',
    title: 'Tuyển chọn và gọi công dân nhập ngũ',
    sourcePhrase: 'hoàn thành xuất sắc nhiệm vụ tuyển chọn và gọi công dân nhập ngũ',
  },
  {
    code: 'N8.04',
    title: 'Xây dựng lực lượng dân quân phường; thực hiện chính sách hậu phương Quân đội',
    sourcePhrase:
      'quan tâm củng cố, xây dựng lực lượng dân quân phường; thực hiện tốt công tác chính sách hậu phương Quân đội',
  },
  {
    code: 'N8.05',
    title: 'Thực hiện Chương trình hành động số 05-CTr/TU về hội nhập quốc tế',
    sourcePhrase:
      'Đẩy mạnh thực hiện có hiệu quả Chương trình hành động số 05-CTr/TU, ngày 25/8/2025 của Ban Thường vụ Thành ủy thực hiện Nghị quyết số 59-NQ/TW, ngày 24/01/2025 của Bộ Chính trị về hội nhập quốc tế trong tình hình mới.',
    documentBasis:
      'Chương trình hành động số 05-CTr/TU ngày 25/8/2025; Nghị quyết số 59-NQ/TW ngày 24/01/2025',
    kind: 'Chương trình',
  },
  {
    code: 'N8.06',
    title: 'Quản lý người nước ngoài cư trú, làm việc trên địa bàn',
    sourcePhrase: 'Thực hiện tốt công tác quản lý người nước ngoài cư trú, làm việc trên địa bàn.',
  },
  {
    code: 'N8.07',
    title: 'Đẩy mạnh ngoại giao nhân dân, thông tin đối ngoại',
    sourcePhrase: 'Chủ động đẩy mạnh các hoạt động ngoại giao nhân dân, thông tin đối ngoại',
  },
  {
    code: 'N8.08',
    title: 'Triển khai Chương trình bảo đảm an ninh trật tự giai đoạn 2026 - 2030',
    sourcePhrase: 'Triển khai có hiệu quả Chương trình bảo đảm an ninh trật tự giai đoạn 2026-2030',
    documentBasis: 'Chương trình bảo đảm an ninh trật tự giai đoạn 2026-2030',
    kind: 'Chương trình',
  },
  {
    code: 'N8.09',
    title: 'Không để hình thành điểm nóng; bảo đảm an toàn giao thông, phòng cháy chữa cháy',
    sourcePhrase:
      'không để hình thành điểm nóng phức tạp trên địa bàn phường; bảo đảm trật tự an toàn giao thông, phòng cháy chữa cháy',
  },
  {
    code: 'N8.10',
    title: 'Nâng cao hiệu quả phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
    sourcePhrase: 'Nâng cao hiệu quả phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
  },
  {
    code: 'N8.11',
    title: 'Ứng dụng công nghệ số trong quản lý cư trú, quản lý địa bàn',
    sourcePhrase: 'đẩy mạnh ứng dụng công nghệ số trong quản lý cư trú, quản lý địa bàn',
  },
  {
    code: 'N8.12',
    title: 'Triển khai Nghị quyết số 01-NQ/TU về xây dựng thành phố không ma túy',
    sourcePhrase:
      'triển khai có hiệu quả Nghị quyết số 01-NQ/TU ngày 08/11/2025 của Thành ủy “về xây dựng Hải Phòng trở thành thành phố không ma túy” và Đề án tổ chức các hoạt động văn hóa tuyên truyền về phòng chống ma túy thành phố Hải Phòng',
    documentBasis:
      'Nghị quyết số 01-NQ/TU ngày 08/11/2025; Đề án tổ chức các hoạt động văn hóa tuyên truyền về phòng chống ma túy thành phố Hải Phòng',
  },
  {
    code: 'N8.13',
    title: 'Triển khai các mô hình “Tổ dân phố không ma túy”, “Phường không ma túy”',
    sourcePhrase: 'triển khai các mô hình “Tổ dân phố không ma túy”, “Phường không ma túy”',
  },
];

function taskOf({ alsoSupporting, ...content }: Content): ProgrammeTask {
  const group = programmeGroups.find((candidate) => content.code.startsWith(`${candidate.code}.`));
  if (!group) throw new Error(`No group for ${content.code}`);
  return {
    ...content,
    leadUnit: group.leadUnits.join('; '),
    supportingUnits: alsoSupporting ? `${supportingLine}; ${alsoSupporting}` : supportingLine,
    group: group.label,
  };
}

/** Duties that the programme gives the Office: mục I.2, and “phối hợp với các đơn vị” of mục III. */
const officeDuties: readonly ProgrammeTask[] = [
  {
    code: 'VP.01',
    title: 'Xây dựng, thực hiện kế hoạch kiểm tra, giám sát việc thực hiện Chương trình',
    leadUnit: canonicalUnitNames.VP,
    supportingUnits: supportingLine,
    group: groupLabels[0] ?? '',
    sourcePhrase: 'thường xuyên có kế hoạch kiểm tra, giám sát việc thực hiện',
    kind: 'Kế hoạch',
  },
  {
    code: 'VP.02',
    title: 'Sơ kết, tổng kết việc thực hiện Chương trình',
    leadUnit: canonicalUnitNames.VP,
    supportingUnits: supportingLine,
    group: groupLabels[0] ?? '',
    sourcePhrase: 'định kỳ sơ kết, tổng kết',
  },
];

/** 63 work contents (15 + 6 + 7 + 6 + 4 + 5 + 7 + 13) and the Office's two duties. */
export const programmeTasks: readonly ProgrammeTask[] = [...contents.map(taskOf), ...officeDuties];
