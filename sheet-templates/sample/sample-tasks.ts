import { confirmationLabels, groupLabels, statusLabels } from '../../shared/contract/labels.ts';
import type { TaskColumnKey } from '../../shared/contract/tasks.ts';
import { canonicalUnitNames } from '../programme/units.ts';
import { day, type SampleCell } from './sample-day.ts';

/** Cells laid over one row of the programme; keys left out stay as the programme has them. */
export type SampleTask = Readonly<Partial<Record<TaskColumnKey, SampleCell>>>;

/** A row that a unit added below a content of the programme (`N3.01.1` below `N3.01`). */
export interface SampleDetail extends SampleTask {
  readonly code: string;
  readonly title: string;
  readonly leadUnit: string;
  readonly group: string;
}

const { VP, KTHTDT, VHXH, PVHCC, CA, BCHQS, TDP, MTTQ } = canonicalUnitNames;

const doing = { status: statusLabels['in-progress'] };
const notStarted = { status: statusLabels['not-started'] };
const done = { status: statusLabels.done };
const confirmed = { confirmation: confirmationLabels.confirmed };
const returned = { confirmation: confirmationLabels.returned };

const chair = 'Chủ tịch UBND phường';
const viceChair = 'Phó Chủ tịch UBND phường';
const ward = 'UBND phường';
const head = 'Người đứng đầu cơ quan chủ trì';
const lead = 'Cơ quan chủ trì';
const noPaper = 'Không ban hành văn bản';
const regularBudget = 'Ngân sách chi thường xuyên';
const publicInvestment = 'Vốn đầu tư công';
const socialised = 'Xã hội hóa';
const combined = 'Lồng ghép';
const noExtraCost = 'Nhân lực hiện có, không phát sinh kinh phí';

/** The clarities that the programme leaves open, in the order of the sheet; persons by title. */
function clear(
  issuingBody: string,
  measures: string,
  resources: string,
  decisionLevel: string,
  responsiblePerson: string,
  product: string,
) {
  return { issuingBody, measures, resources, decisionLevel, responsiblePerson, product };
}

/**
 * Sample cells by task code, as of `sampleDay`. Codes that are absent stay as in the programme;
 * N1.07, N1.12, N6.05 and N8.07 do so with several lead units, which only the Office may resolve.
 */
export const sampleTasks: Readonly<Record<string, SampleTask>> = {
  'N1.01': {
    leadUnit: VHXH,
    ...clear(
      ward,
      'Rà soát nhu cầu bồi dưỡng theo vị trí việc làm; cử cán bộ, công chức tham gia các lớp do thành phố tổ chức.',
      regularBudget,
      chair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức năm 2026',
    ),
    deadline: day('2026-12-15'),
    ...doing,
    progress: 50,
    result:
      'Đã cử 18 lượt cán bộ, công chức tham gia 03 lớp bồi dưỡng do thành phố tổ chức; đang tổng hợp nhu cầu bồi dưỡng kỹ năng số 6 tháng cuối năm.',
    updatedOn: day('2026-06-12'),
  },
  'N1.02': {
    leadUnit: VHXH,
    ...clear(
      ward,
      'Xây dựng bộ tiêu chí đánh giá theo sản phẩm cho từng vị trí việc làm; lấy ý kiến các phòng, đơn vị trước khi ban hành.',
      noExtraCost,
      chair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Quyết định ban hành bộ tiêu chí đánh giá theo sản phẩm',
    ),
    deadline: day('2026-09-30'),
    ...doing,
    progress: 40,
    result:
      'Đã xây dựng dự thảo bộ tiêu chí cho 14 vị trí việc làm; đang lấy ý kiến các phòng, đơn vị.',
    updatedOn: day('2026-06-12'),
  },
  'N1.03': { leadUnit: VHXH },
  // Recurring: never late, told apart from a missing deadline.
  'N1.04': {
    leadUnit: VHXH,
    ...clear(
      'Chủ tịch UBND phường',
      'Xét khen thưởng hằng quý trên cơ sở kết quả thực hiện nhiệm vụ được giao.',
      regularBudget,
      chair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Quyết định khen thưởng',
    ),
    deadline: 'Hằng quý',
    ...doing,
    result: 'Quý II năm 2026 đã khen thưởng 02 tập thể, 05 cá nhân có thành tích xuất sắc.',
    evidence: 'Quyết định số 118/QĐ-UBND ngày 10/6/2026',
    updatedOn: day('2026-06-12'),
  },
  // Done in time and confirmed.
  'N1.05': {
    leadUnit: VHXH,
    ...clear(
      ward,
      'Rà soát chức năng, nhiệm vụ và khối lượng công việc của từng phòng, đơn vị.',
      noExtraCost,
      'Tập thể UBND phường',
      'Trưởng phòng Văn hóa - Xã hội',
      'Tờ trình đề nghị phê duyệt vị trí việc làm',
    ),
    deadline: day('2026-05-30'),
    ...done,
    progress: 100,
    result: 'Đã hoàn thành rà soát 34 vị trí việc làm, trình thành phố xem xét, phê duyệt.',
    evidence: 'Tờ trình số 32/TTr-UBND ngày 28/5/2026',
    completedOn: day('2026-05-28'),
    updatedOn: day('2026-05-28'),
    ...confirmed,
  },
  // Overdue by 11 working days, with its reason and a proposal.
  'N1.06': {
    leadUnit: VHXH,
    supportingUnits: `${VP}; ${MTTQ}; ${TDP}`,
    ...clear(
      'HĐND phường',
      'Xây dựng phương án sắp xếp; lấy ý kiến cử tri đại diện hộ gia đình; hoàn thiện hồ sơ trình HĐND phường.',
      regularBudget,
      'HĐND phường',
      'Trưởng phòng Văn hóa - Xã hội',
      'Đề án sắp xếp Tổ dân phố trình HĐND phường',
    ),
    deadline: day('2026-06-05'),
    ...doing,
    progress: 70,
    result:
      'Đã lấy ý kiến cử tri tại 20/22 Tổ dân phố, tỷ lệ đồng ý bình quân 92,5%; đang hoàn thiện hồ sơ Đề án.',
    difficulty:
      'Còn 02 Tổ dân phố có ý kiến khác nhau về tên gọi sau sắp xếp nên chưa tổng hợp đủ hồ sơ.',
    proposal: 'Cho ý kiến về phương án tên gọi của 02 Tổ dân phố sau sắp xếp.',
    proposalTo: 'Đảng ủy phường',
    updatedOn: day('2026-06-19'),
  },
  'N1.08': {
    leadUnit: VP,
    issuingBody: ward,
    measures: 'Tự đánh giá theo từng tiêu chí, phân công đơn vị khắc phục tiêu chí chưa đạt.',
    deadline: 'Năm 2027',
    product: 'Hồ sơ đề nghị công nhận phường đạt tiêu chí “chính quyền thân thiện”',
    ...doing,
    updatedOn: day('2026-06-12'),
  },
  // Extended from 31/5 to 30/6 (`Điều chỉnh`, row 1).
  'N1.09': {
    leadUnit: VHXH,
    ...clear(
      ward,
      'Công khai các nội dung Nhân dân bàn, quyết định; kiện toàn Ban Thanh tra nhân dân.',
      noExtraCost,
      chair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Kế hoạch thực hiện dân chủ ở cơ sở năm 2026',
    ),
    deadline: day('2026-05-31'),
    ...doing,
    progress: 60,
    result:
      'Đã niêm yết công khai 06 nhóm nội dung tại 22 Nhà văn hóa Tổ dân phố; đang hoàn thiện dự thảo Kế hoạch.',
    updatedOn: day('2026-06-12'),
  },
  'N1.10': {
    leadUnit: VHXH,
    measures: 'Phối hợp rà soát, nhân rộng các mô hình đoàn kết, tự quản tại Tổ dân phố.',
    deadline: 'Đến năm 2030',
    ...doing,
    updatedOn: day('2026-06-12'),
  },
  // 30/4 and 01/5 are holidays and a weekend follows: 04/5 is still in time.
  'N1.11': {
    leadUnit: VP,
    ...clear(
      ward,
      'Xây dựng Kế hoạch, phân công đơn vị thực hiện và chế độ báo cáo.',
      noExtraCost,
      chair,
      'Chánh Văn phòng',
      'Kế hoạch phòng, chống tham nhũng, lãng phí nhiệm kỳ 2025 - 2030',
    ),
    deadline: day('2026-04-30'),
    ...done,
    progress: 100,
    result: 'Đã ban hành Kế hoạch, phân công 06 cơ quan, đơn vị thực hiện 21 nhiệm vụ.',
    evidence: 'Kế hoạch số 12/KH-UBND ngày 04/5/2026',
    completedOn: day('2026-05-04'),
    updatedOn: day('2026-05-05'),
    ...confirmed,
  },
  'N1.13': {
    leadUnit: VP,
    decisionLevel: chair,
    responsiblePerson: 'Chánh Văn phòng',
    deadline: 'Thường xuyên',
    ...doing,
    updatedOn: day('2026-06-12'),
  },
  'N1.14': {
    leadUnit: VP,
    ...clear(
      noPaper,
      'Duy trì lịch tiếp công dân của Chủ tịch UBND phường; phân loại, chuyển đơn trong 03 ngày làm việc.',
      noExtraCost,
      chair,
      'Chánh Văn phòng',
      'Báo cáo kết quả tiếp công dân, xử lý đơn thư hằng quý',
    ),
    deadline: 'Thường xuyên',
    ...doing,
    result:
      'Từ ngày 15/3/2026 đến ngày 14/6/2026 đã tiếp 46 lượt công dân, tiếp nhận 38 đơn; đã giải quyết 33 đơn, 05 đơn đang trong thời hạn giải quyết.',
    updatedOn: day('2026-06-15'),
  },
  // Done late, confirmed.
  'N1.15': {
    leadUnit: VP,
    ...clear(
      ward,
      'Tổ chức hội nghị đối thoại chuyên đề về đất đai, vệ sinh môi trường.',
      regularBudget,
      chair,
      'Chánh Văn phòng',
      'Thông báo kết luận hội nghị đối thoại 6 tháng đầu năm 2026',
    ),
    deadline: day('2026-05-20'),
    ...done,
    progress: 100,
    result:
      'Đã tổ chức 01 hội nghị đối thoại với 120 đại biểu; giải đáp tại chỗ 17/21 ý kiến, giao các phòng trả lời 04 ý kiến còn lại.',
    evidence: 'Thông báo số 45/TB-UBND ngày 29/5/2026',
    completedOn: day('2026-05-29'),
    difficulty: 'Lùi lịch đối thoại để bảo đảm thành phần tham dự của các Tổ dân phố.',
    updatedOn: day('2026-05-29'),
    ...confirmed,
  },
  'N2.01': {
    ...clear(
      'HĐND phường',
      'Điều hành chi trong dự toán; rà soát, cắt giảm các khoản chi chưa cấp thiết.',
      regularBudget,
      'HĐND phường',
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      'Báo cáo tình hình thực hiện ngân sách hằng quý',
    ),
    deadline: 'Hằng quý',
    ...doing,
    result: 'Thu ngân sách trên địa bàn đến ngày 10/6/2026 đạt 52,4% dự toán năm.',
    updatedOn: day('2026-06-12'),
  },
  'N2.03': {
    ...clear(
      ward,
      'Phối hợp các ngân hàng mở tài khoản lưu động; hướng dẫn hộ kinh doanh bán hàng trực tuyến.',
      combined,
      viceChair,
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      'Kế hoạch phát triển thương mại điện tử năm 2026',
    ),
    deadline: 'Quý IV/2026',
    ...doing,
    progress: 45,
    result:
      'Tỷ lệ dân số có tài khoản thanh toán điện tử đạt 71,5%; đã hướng dẫn 27 hộ kinh doanh đưa sản phẩm lên sàn thương mại điện tử.',
    updatedOn: day('2026-06-12'),
  },
  // Deliberate mistake: called done without day and evidence; waits for confirmation.
  'N2.04': {
    issuingBody: ward,
    measures: 'Tổ chức gặp mặt doanh nghiệp hằng quý, tháo gỡ vướng mắc về mặt bằng, thủ tục.',
    deadline: day('2026-05-31'),
    product: 'Kế hoạch phát triển doanh nghiệp tư nhân giai đoạn 2026 - 2030',
    ...done,
    updatedOn: day('2026-06-01'),
  },
  // Deliberate mistake: June has 30 days.
  'N2.05': {
    measures: 'Rà soát vùng sản xuất tập trung; đề xuất cơ chế hỗ trợ giống, liên kết tiêu thụ.',
    resources: regularBudget,
    deadline: '31/6/2026',
    product: 'Tờ trình về cơ chế khuyến khích sản xuất nông nghiệp hàng hóa tập trung',
    ...doing,
    updatedOn: day('2026-06-12'),
  },
  // Due in 6 working days; an extension is asked for and not yet answered.
  'N2.06': {
    ...clear(
      ward,
      'Rà soát ranh giới vùng nuôi; lựa chọn 02 hộ làm điểm ứng dụng công nghệ cao.',
      combined,
      viceChair,
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      'Phương án phát triển vùng nuôi trồng thủy sản tập trung',
    ),
    deadline: day('2026-06-30'),
    ...doing,
    progress: 30,
    result: 'Đã khảo sát 46,2 ha mặt nước nuôi trồng thủy sản, lựa chọn được 02 hộ làm điểm.',
    difficulty: 'Ranh giới vùng nuôi chưa thống nhất với quy hoạch phân khu đang lấy ý kiến.',
    proposal: 'Sớm cung cấp ranh giới quy hoạch phân khu để xác định vùng nuôi tập trung.',
    proposalTo: 'Cơ quan cấp trên',
    updatedOn: day('2026-06-18'),
  },
  // Overdue by 6 working days. Deliberate mistake: no reason given.
  'N3.02': {
    ...clear(
      ward,
      'Công khai phương án bồi thường; vận động các hộ bàn giao mặt bằng.',
      publicInvestment,
      chair,
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      'Biên bản bàn giao mặt bằng đợt 1',
    ),
    deadline: day('2026-06-12'),
    ...doing,
    progress: 80,
    result: 'Đã chi trả bồi thường cho 41/52 hộ thuộc đợt 1.',
    updatedOn: day('2026-06-10'),
  },
  // Deliberate mistake: no day can be read from it.
  'N3.03': {
    resources: publicInvestment,
    decisionLevel: 'HĐND phường',
    deadline: 'Theo kế hoạch',
    ...doing,
    result: 'Giải ngân vốn đầu tư công đến ngày 10/6/2026 đạt 41,3% kế hoạch vốn giao.',
    updatedOn: day('2026-06-12'),
  },
  // Overdue by 16 working days; its extension was refused.
  'N3.04': {
    ...clear(
      ward,
      'Kiểm tra, lập danh mục các trường hợp sử dụng đất sai mục đích; phân loại, xử lý theo thẩm quyền.',
      regularBudget,
      chair,
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      'Báo cáo kết quả rà soát quản lý đất đai trên địa bàn',
    ),
    deadline: day('2026-05-29'),
    ...doing,
    progress: 65,
    result: 'Đã rà soát 15/22 Tổ dân phố, lập danh mục 63 thửa đất cần xác minh.',
    difficulty: 'Hồ sơ đất đai tiếp nhận sau sắp xếp đơn vị hành chính chưa đầy đủ.',
    proposal: 'Bố trí thêm nhân lực đo đạc, đối chiếu hồ sơ trong tháng 7/2026.',
    proposalTo: 'Chủ tịch UBND phường',
    updatedOn: day('2026-06-19'),
    instruction:
      'Tập trung hoàn thành các Tổ dân phố còn lại, báo cáo trước ngày 30/6/2026 (Chủ tịch UBND phường, giao ban ngày 08/6/2026)',
  },
  'N3.05': {
    ...clear(
      lead,
      'Thống kê điện năng tiêu thụ tại các trụ sở; thay thế thiết bị chiếu sáng hiệu suất thấp.',
      regularBudget,
      head,
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      'Báo cáo đánh giá sử dụng năng lượng tại các trụ sở công',
    ),
    deadline: 'Quý II/2026',
    ...done,
    progress: 100,
    result:
      'Điện năng tiêu thụ tại các trụ sở giảm 6,8% so với cùng kỳ; đã thay 145 bóng đèn tiết kiệm điện.',
    evidence: 'Báo cáo số 61/BC-KTHTĐT ngày 05/6/2026',
    completedOn: day('2026-06-05'),
    updatedOn: day('2026-06-05'),
    ...confirmed,
  },
  // Paused, with its approved row in `Điều chỉnh`.
  'N3.06': {
    issuingBody: ward,
    deadline: day('2026-07-31'),
    product: 'Kế hoạch thực hiện chuyển đổi xanh trên địa bàn phường',
    status: statusLabels.paused,
    difficulty: 'Chờ kế hoạch thực hiện của thành phố.',
    updatedOn: day('2026-06-01'),
  },
  // Permanent work of which nothing has been heard.
  'N3.07': { deadline: 'Thường xuyên', decisionLevel: viceChair },
  // Deliberate mistake: no unit has this name.
  'N4.01': {
    leadUnit: 'P. Văn hóa TT',
    issuingBody: ward,
    measures: 'Xây dựng kế hoạch hằng năm, lồng ghép với các phong trào văn hóa cơ sở.',
    deadline: day('2026-12-31'),
    ...doing,
  },
  'N4.03': {
    measures: 'Kiểm tra điều kiện hoạt động của từng Nhà văn hóa; phân công Tổ dân phố quản lý.',
    decisionLevel: head,
    deadline: 'Thường xuyên',
    ...doing,
    result: '22/22 Nhà văn hóa Tổ dân phố duy trì hoạt động ít nhất 03 buổi/tuần.',
    updatedOn: day('2026-06-12'),
  },
  // Called done, sent back by the Office: the plan is still a draft.
  'N4.04': {
    issuingBody: ward,
    decisionLevel: chair,
    responsiblePerson: 'Trưởng phòng Văn hóa - Xã hội',
    deadline: day('2026-07-31'),
    product: 'Kế hoạch thực hiện của UBND phường',
    ...done,
    evidence: 'Dự thảo Kế hoạch, Tờ trình số 27/TTr-VHXH ngày 10/6/2026',
    completedOn: day('2026-06-10'),
    updatedOn: day('2026-06-10'),
    ...returned,
    instruction: 'Bổ sung số, ngày của Kế hoạch sau khi ban hành (Văn phòng, ngày 15/6/2026)',
  },
  // Due in 2 working days.
  'N4.05': {
    supportingUnits: `${TDP}; ${MTTQ}`,
    ...clear(
      ward,
      'Chọn 05 Nhà văn hóa làm điểm; xây dựng lịch sinh hoạt buổi tối, giao các câu lạc bộ duy trì.',
      socialised,
      viceChair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Kế hoạch triển khai mô hình “Sáng đèn Nhà văn hóa”',
    ),
    deadline: day('2026-06-24'),
    ...doing,
    progress: 80,
    result: 'Đã vận hành thí điểm tại 03/05 Nhà văn hóa, thu hút khoảng 240 lượt người mỗi tuần.',
    updatedOn: day('2026-06-12'),
  },
  'N4.06': {
    resources: socialised,
    responsiblePerson: 'Trưởng phòng Văn hóa - Xã hội',
    deadline: 'Quý III/2026',
    ...doing,
    result: 'Duy trì 01 câu lạc bộ Ca trù với 24 thành viên; đã mở 01 lớp truyền dạy.',
    updatedOn: day('2026-06-12'),
  },
  // Done, never had a deadline.
  'N5.01': {
    issuingBody: ward,
    decisionLevel: chair,
    product: 'Kế hoạch phát triển giáo dục và đào tạo trên địa bàn phường',
    ...done,
    result: 'Đã ban hành Kế hoạch, giao chỉ tiêu cụ thể cho 09 trường công lập trên địa bàn.',
    evidence: 'Kế hoạch số 13/KH-UBND ngày 22/5/2026',
    completedOn: day('2026-05-22'),
    updatedOn: day('2026-05-22'),
    ...confirmed,
  },
  // Due in 3 working days.
  'N5.02': {
    supportingUnits: `${TDP}; ${CA}`,
    ...clear(
      ward,
      'Tổ công nghệ số cộng đồng hướng dẫn người dân kỹ năng số tại Nhà văn hóa.',
      combined,
      viceChair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Báo cáo kết quả phong trào 6 tháng đầu năm 2026',
    ),
    deadline: day('2026-06-25'),
    ...doing,
    progress: 75,
    result: 'Đã tổ chức 14 lớp hướng dẫn kỹ năng số với 520 lượt người tham gia.',
    updatedOn: day('2026-06-19'),
  },
  // Deliberate mistake: not a value of the dropdown; read as “Đang thực hiện”.
  'N5.03': {
    resources: socialised,
    measures: 'Vận động doanh nghiệp, nhà hảo tâm hỗ trợ sửa chữa phòng học trước năm học mới.',
    deadline: day('2026-08-31'),
    status: 'Cơ bản hoàn thành',
    result: 'Đã huy động 1,2 tỷ đồng xã hội hóa, sửa chữa xong 05 phòng học.',
    proposal: 'Bố trí kinh phí thay thế bàn ghế của 03 trường tiểu học trong năm 2026.',
    proposalTo: 'HĐND phường',
    updatedOn: day('2026-06-12'),
  },
  'N6.01': { leadUnit: VHXH, deadline: day('2026-12-31') },
  // Deliberate mistake: 100% and still in progress. Lead changed by `Điều chỉnh`, row 7.
  'N6.02': {
    leadUnit: PVHCC,
    ...clear(
      'Chủ tịch UBND phường',
      'Rà soát từng thủ tục theo thời gian, thành phần hồ sơ; đề xuất phương án rút gọn.',
      noExtraCost,
      chair,
      'Giám đốc Trung tâm Phục vụ hành chính công phường',
      'Danh mục thủ tục hành chính đề nghị đơn giản hóa',
    ),
    deadline: day('2026-09-30'),
    ...doing,
    progress: 100,
    result: 'Đã rà soát 126 thủ tục, đề xuất rút ngắn thời gian giải quyết của 31 thủ tục.',
    updatedOn: day('2026-06-12'),
  },
  // Due on the sample day itself.
  'N6.03': {
    leadUnit: PVHCC,
    ...clear(
      lead,
      'Theo dõi hồ sơ theo ngày; công khai kết quả giải quyết; bố trí hướng dẫn tại quầy.',
      noExtraCost,
      viceChair,
      'Giám đốc Trung tâm Phục vụ hành chính công phường',
      'Báo cáo chất lượng giải quyết thủ tục hành chính 6 tháng đầu năm 2026',
    ),
    deadline: day('2026-06-22'),
    ...doing,
    progress: 90,
    result:
      'Tiếp nhận 4.275 hồ sơ; giải quyết đúng hạn và trước hạn 4.215 hồ sơ, đạt 98,60%; đang hoàn thiện báo cáo.',
    updatedOn: day('2026-06-19'),
  },
  'N6.04': {
    leadUnit: CA,
    supportingUnits: `${PVHCC}; ${TDP}`,
    ...clear(
      ward,
      'Hướng dẫn người dân kích hoạt, sử dụng tài khoản định danh điện tử tại Tổ dân phố.',
      noExtraCost,
      chair,
      'Trưởng Công an phường',
      'Báo cáo kết quả thực hiện Đề án 06 năm 2026',
    ),
    deadline: day('2026-11-30'),
    ...doing,
    result: 'Đã hướng dẫn kích hoạt 1.268 tài khoản định danh điện tử từ đầu năm.',
    difficulty: 'Một số người cao tuổi chưa có điện thoại thông minh để kích hoạt tài khoản.',
    updatedOn: day('2026-06-12'),
  },
  'N7.01': {
    ...clear(
      'Chủ tịch UBND phường',
      'Rà soát đối tượng hằng tháng; chi trả qua tài khoản; thăm hỏi dịp lễ, Tết.',
      regularBudget,
      chair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Quyết định hưởng chế độ; danh sách chi trả hằng tháng',
    ),
    deadline: 'Thường xuyên',
    ...doing,
    result:
      'Đã chi trả đầy đủ, đúng kỳ chế độ cho 1.132 lượt đối tượng, trong đó 87% qua tài khoản.',
    updatedOn: day('2026-06-12'),
  },
  'N7.02': {
    ...clear(
      ward,
      'Phân công đơn vị giúp đỡ từng hộ; ưu tiên vay vốn tín dụng chính sách.',
      combined,
      viceChair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Quyết định công nhận kết quả rà soát hộ cận nghèo năm 2026',
    ),
    deadline: day('2026-12-31'),
    ...doing,
    updatedOn: day('2026-06-12'),
  },
  // Overdue by 6 working days.
  'N7.03': {
    ...clear(
      ward,
      'Giao chỉ tiêu phát triển người tham gia cho từng Tổ dân phố; vận động theo hộ gia đình.',
      combined,
      viceChair,
      'Trưởng phòng Văn hóa - Xã hội',
      'Kế hoạch nâng tỷ lệ tham gia bảo hiểm y tế',
    ),
    deadline: day('2026-06-12'),
    ...doing,
    progress: 60,
    result: 'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 93,6%; đã xây dựng dự thảo Kế hoạch.',
    difficulty: 'Số liệu thẻ bảo hiểm y tế của các địa bàn sau sắp xếp chưa được bàn giao đầy đủ.',
    proposal: 'Đề nghị cơ quan Bảo hiểm xã hội cung cấp danh sách người chưa tham gia.',
    proposalTo: 'Cơ quan cấp trên',
    updatedOn: day('2026-06-17'),
  },
  'N7.04': {
    issuingBody: ward,
    decisionLevel: viceChair,
    deadline: 'Quý IV/2026',
    ...doing,
    updatedOn: day('2026-06-12'),
  },
  'N8.01': { leadUnit: BCHQS, deadline: 'Hằng năm' },
  // Restricted: mails and reports carry its code only.
  'N8.02': {
    leadUnit: BCHQS,
    decisionLevel: chair,
    responsiblePerson: 'Chỉ huy trưởng',
    deadline: 'Thường xuyên',
    ...doing,
    result: 'Báo cáo theo chế độ riêng.',
    restricted: 'Có',
  },
  'N8.03': {
    leadUnit: BCHQS,
    ...clear(
      'Chủ tịch UBND phường',
      'Đăng ký, quản lý nguồn theo Tổ dân phố; phối hợp khám sơ tuyển, tuyên truyền.',
      regularBudget,
      chair,
      'Chỉ huy trưởng',
      'Kế hoạch tuyển chọn, gọi công dân nhập ngũ năm 2027',
    ),
    deadline: day('2026-11-30'),
    ...notStarted,
  },
  // Deliberate mistake: done without evidence; waits for confirmation.
  'N8.04': {
    leadUnit: BCHQS,
    issuingBody: noPaper,
    resources: regularBudget,
    deadline: day('2026-06-15'),
    product: 'Danh sách gia đình được thăm, tặng quà 6 tháng đầu năm 2026',
    ...done,
    result: 'Đã thăm hỏi, tặng quà 32 gia đình quân nhân tại ngũ có hoàn cảnh khó khăn.',
    completedOn: day('2026-06-12'),
  },
  'N8.05': { leadUnit: VP },
  'N8.06': {
    leadUnit: CA,
    responsiblePerson: 'Trưởng Công an phường',
    deadline: 'Thường xuyên',
    ...doing,
    result: 'Đã hướng dẫn 16 cơ sở lưu trú thực hiện khai báo tạm trú trực tuyến.',
    updatedOn: day('2026-06-12'),
  },
  'N8.08': {
    leadUnit: CA,
    ...clear(
      ward,
      'Xây dựng kế hoạch năm; giao ban an ninh trật tự hằng tháng với các Tổ dân phố.',
      regularBudget,
      chair,
      'Trưởng Công an phường',
      'Kế hoạch bảo đảm an ninh trật tự năm 2026',
    ),
    deadline: day('2026-12-31'),
    ...doing,
    progress: 50,
    result: 'Tình hình an ninh trật tự ổn định; tội phạm hình sự giảm 02 vụ so với cùng kỳ.',
    updatedOn: day('2026-06-14'),
  },
  'N8.09': {
    leadUnit: CA,
    supportingUnits: `${KTHTDT}; ${TDP}`,
    ...clear(
      noPaper,
      'Tuần tra, kiểm soát theo chuyên đề; tuyên truyền, thực tập chữa cháy tại khu dân cư.',
      regularBudget,
      chair,
      'Trưởng Công an phường',
      'Báo cáo kết quả hằng quý',
    ),
    deadline: 'Thường xuyên',
    ...doing,
    result:
      'Đã tổ chức 04 buổi tuyên truyền, thực tập phòng cháy chữa cháy cho 620 lượt người; không xảy ra cháy lớn.',
    updatedOn: day('2026-06-14'),
  },
  'N8.10': {
    leadUnit: CA,
    measures: 'Tổ chức Ngày hội tại các cụm Tổ dân phố; biểu dương tập thể, cá nhân tiêu biểu.',
    deadline: day('2026-08-19'),
    product: 'Kế hoạch tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026',
    ...notStarted,
    updatedOn: day('2026-06-12'),
  },
  // An extension was approved without a basis (`Điều chỉnh`, row 4).
  'N8.11': {
    leadUnit: CA,
    ...clear(
      ward,
      'Kết nối camera an ninh của các Tổ dân phố; cập nhật dữ liệu cư trú thường xuyên.',
      socialised,
      chair,
      'Trưởng Công an phường',
      'Phương án kết nối camera an ninh',
    ),
    deadline: day('2026-08-31'),
    ...doing,
    progress: 35,
    updatedOn: day('2026-06-12'),
  },
  // Done late; waits for confirmation.
  'N8.12': {
    leadUnit: CA,
    ...clear(
      ward,
      'Rà soát tiêu chí, phân công đơn vị và Tổ dân phố thực hiện từng nội dung.',
      regularBudget,
      chair,
      'Trưởng Công an phường',
      'Kế hoạch xây dựng phường không ma túy',
    ),
    deadline: day('2026-05-29'),
    ...done,
    progress: 100,
    result: 'Đã ban hành Kế hoạch; 22/22 Tổ dân phố ký cam kết thực hiện.',
    evidence: 'Kế hoạch số 15/KH-UBND ngày 12/6/2026',
    completedOn: day('2026-06-12'),
    difficulty: 'Chờ bộ tiêu chí hướng dẫn của thành phố.',
    updatedOn: day('2026-06-12'),
  },
  // Due in 4 working days, with Phòng Văn hóa - Xã hội as a named supporter.
  'N8.13': {
    leadUnit: CA,
    supportingUnits: `${VHXH}; ${TDP}`,
    ...clear(
      ward,
      'Chọn 03 Tổ dân phố làm điểm; ra mắt mô hình, đánh giá sau 06 tháng.',
      combined,
      chair,
      'Trưởng Công an phường',
      'Kế hoạch ra mắt mô hình điểm “Tổ dân phố không ma túy”',
    ),
    deadline: day('2026-06-26'),
    ...doing,
    progress: 70,
    result: 'Đã lựa chọn 03 Tổ dân phố làm điểm, thống nhất nội dung cam kết với các hộ dân.',
    updatedOn: day('2026-06-19'),
  },
  // Overdue by 1 working day: the Office is reminded like anybody else.
  'VP.01': {
    ...clear(
      ward,
      'Lập danh mục nhiệm vụ cần kiểm tra, phân công thành phần, thời gian kiểm tra theo đơn vị.',
      noExtraCost,
      chair,
      'Chánh Văn phòng',
      'Kế hoạch kiểm tra, giám sát việc thực hiện Chương trình năm 2026',
    ),
    deadline: day('2026-06-19'),
    ...doing,
    progress: 80,
    result: 'Đã hoàn thiện dự thảo Kế hoạch, dự kiến kiểm tra 04 đơn vị trong quý III năm 2026.',
    difficulty: 'Trùng thời gian chuẩn bị kỳ họp thường lệ giữa năm của HĐND phường.',
    updatedOn: day('2026-06-19'),
  },
  'VP.02': {
    decisionLevel: chair,
    responsiblePerson: 'Chánh Văn phòng',
    deadline: 'Hằng quý',
    product: 'Báo cáo kết quả thực hiện Chương trình',
    ...doing,
    updatedOn: day('2026-06-15'),
  },
};

const underN301 = {
  leadUnit: KTHTDT,
  supportingUnits: TDP,
  group: groupLabels[3] ?? '',
};

/** Sample detail rows of N3.01, which is then neither counted nor reminded itself. */
export const sampleDetails: readonly SampleDetail[] = [
  // Done in time; waits for confirmation.
  {
    code: 'N3.01.1',
    title: 'Lập danh mục tuyến đường, ngõ cần nâng cấp giai đoạn 2026 - 2030',
    ...underN301,
    ...clear(
      ward,
      'Khảo sát thực địa cùng các Tổ dân phố; xếp thứ tự ưu tiên theo mức độ xuống cấp.',
      noExtraCost,
      viceChair,
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      'Danh mục tuyến đường, ngõ cần nâng cấp giai đoạn 2026 - 2030',
    ),
    deadline: day('2026-06-15'),
    ...done,
    progress: 100,
    result: 'Đã khảo sát 38 tuyến đường, ngõ; đề xuất 16 tuyến ưu tiên nâng cấp năm 2027.',
    evidence: 'Báo cáo số 58/BC-KTHTĐT ngày 11/6/2026',
    completedOn: day('2026-06-11'),
    updatedOn: day('2026-06-11'),
  },
  {
    code: 'N3.01.2',
    title: 'Nâng cấp chiếu sáng ngõ tại các Tổ dân phố',
    ...underN301,
    ...clear(
      ward,
      'Huy động đóng góp của Nhân dân kết hợp ngân sách phường; thi công theo từng cụm.',
      socialised,
      viceChair,
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị',
      'Biên bản nghiệm thu hệ thống chiếu sáng ngõ',
    ),
    deadline: day('2026-11-30'),
    ...doing,
    progress: 25,
    result: 'Đã lắp đặt 2,4 km chiếu sáng ngõ tại 04 Tổ dân phố.',
    updatedOn: day('2026-06-12'),
  },
  // Taken out of the programme by `Điều chỉnh`, row 6.
  {
    code: 'N3.01.3',
    title: 'Khảo sát riêng hệ thống thủy lợi nội đồng',
    ...underN301,
    deadline: day('2026-09-30'),
    status: statusLabels.cancelled,
    updatedOn: day('2026-05-18'),
  },
];
