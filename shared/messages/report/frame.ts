import { formatDay } from '../../domain/format-day.ts';
import type { Period } from '../../domain/period.ts';
import type { ReportVariant } from '../../domain/report-variant.ts';
import type { Settings, SignatureForm } from '../../domain/settings.ts';
import { type BodyNames, standingPartyCommittee } from './names.ts';
import { periodName } from './period-names.ts';

export const documentType = 'BÁO CÁO';

/** What the UBND's programme carries out; on the programme's own first page. */
const PARTY_PROGRAMME =
  'Chương trình hành động số 11-CTr/ĐU ngày 26/3/2026 của Ban Chấp hành Đảng bộ phường';

/** Its own number and date are blank on the paper until `Cấu hình` has both. */
function numberAndDate({ programmeNumber, programmeDate }: Settings): string | null {
  if (programmeNumber === '' || programmeDate === null) return null;
  const number = programmeNumber.includes('/') ? programmeNumber : `${programmeNumber}/CTr-UBND`;
  return `số ${number} ngày ${formatDay(programmeDate)}`;
}

export function programmeInTitle(settings: Settings, { committee }: BodyNames): string {
  const number = numberAndDate(settings);
  return number
    ? `Chương trình hành động ${number} của ${committee}`
    : `Chương trình hành động của ${committee} thực hiện ${PARTY_PROGRAMME}`;
}

/** The first mention: in full, and what it is called from then on. */
export function programmeInFull(settings: Settings, names: BodyNames): string {
  const title = programmeInTitle(settings, names);
  const full = numberAndDate(settings) ? `${title} thực hiện ${PARTY_PROGRAMME}` : title;
  return `${full} (sau đây gọi tắt là Chương trình)`;
}

/** Trích yếu. */
export function subject(settings: Settings, names: BodyNames, period: Period): string {
  return `Kết quả thực hiện ${programmeInTitle(settings, names)}, ${periodName(period)}`;
}

export function fileTitle(period: Period): string {
  return `Báo cáo kết quả thực hiện Chương trình hành động, ${periodName(period)}`;
}

/** Which days the figures cover; `sinceIssue` for the first report on the programme. */
export interface FiguresDays {
  readonly from: string | null;
  readonly sinceIssue: boolean;
  readonly to: string;
  /** The day the figures were read, when the closing date had passed. */
  readonly readOn: string | null;
  /** The day they were read anew, because what had been closed was wrong. */
  readonly correctedOn: string | null;
}

function figuresDays(days: FiguresDays, brief: boolean): string {
  const { from, sinceIssue, to, readOn, correctedOn } = days;
  const sheet = brief ? '' : ' trên Bảng theo dõi thực hiện Chương trình';
  const begin = sinceIssue ? 'từ khi ban hành Chương trình ' : from ? `từ ngày ${from} ` : '';
  const read = readOn ? `, cập nhật${sheet} đến ngày ${readOn}` : '';
  const corrected = correctedOn ? `, đính chính ngày ${correctedOn}` : '';
  return `(số liệu ${begin}đến hết ngày ${to}${corrected || read})`;
}

export function openingSentence(
  variant: ReportVariant,
  settings: Settings,
  names: BodyNames,
  period: Period,
  days: FiguresDays,
): string {
  const programme = programmeInFull(settings, names);
  const results = `kết quả thực hiện ${periodName(period)} ${figuresDays(days, variant === 'party')} như sau:`;
  return variant === 'office'
    ? `Thực hiện nhiệm vụ được giao tại mục III ${programme}, ${names.officeInFull} tổng hợp, báo cáo ${results}`
    : `Thực hiện ${programme}, ${names.committee} báo cáo ${results}`;
}

/** The last sentence, “./.” included. */
export function closingSentence(variant: ReportVariant, names: BodyNames, period: Period): string {
  const { committee, wardKind, officeInFull } = names;
  const report = `Trên đây là báo cáo kết quả thực hiện Chương trình ${periodName(period)}`;
  switch (variant) {
    case 'office':
      return `${report}, ${officeInFull} trân trọng báo cáo ${committee} xem xét, chỉ đạo./.`;
    case 'party':
      return `${report}, ${committee} trân trọng báo cáo ${standingPartyCommittee(wardKind)} xem xét, cho ý kiến chỉ đạo./.`;
    case 'committee':
      return `${report} của ${committee}./.`;
  }
}

/** “Kính gửi”; a report for general circulation is addressed to nobody. */
export function addressee(variant: ReportVariant, { body, ward }: BodyNames): string | null {
  if (variant === 'committee') return null;
  return variant === 'office' ? body : standingPartyCommittee(ward);
}

const leaders = (wardKind: string) => `CT, các PCT UBND ${wardKind}`;

/** “Nơi nhận”. The city is never told unless somebody writes it into `Cấu hình`. */
export function recipients(
  variant: ReportVariant,
  { wardKind }: BodyNames,
  configured: readonly string[],
): readonly string[] {
  const filed = variant === 'office' ? 'Lưu: VT' : 'Lưu: VT, VP';
  const council = `TT. HĐND ${wardKind}`;
  if (variant === 'office') return ['Như trên', 'Các phòng, cơ quan, đơn vị có liên quan', filed];
  if (variant === 'party') return ['Như trên', council, leaders(wardKind), filed];
  if (configured.length > 0) {
    return configured.some((line) => /^lưu\b/i.test(line)) ? configured : [...configured, filed];
  }
  return ['TT. Đảng ủy', council, leaders(wardKind), 'Các phòng, cơ quan, đơn vị', filed];
}

const OFFICE_CHIEF = 'CHÁNH VĂN PHÒNG';
const BY_ORDER = ['TL. CHỦ TỊCH', OFFICE_CHIEF] as const;

/** Quyền hạn, chức vụ on the UBND's own letterhead (Nghị định 30/2020/NĐ-CP, Điều 13). */
const committeeSignatures: Readonly<Record<SignatureForm, readonly string[]>> = {
  chair: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  'vice-chair': ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  'by-order': BY_ORDER,
  // The chief of the Office in his own name signs no paper of the UBND.
  'office-chief': ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
};

export function signature(variant: ReportVariant, settings: Settings) {
  const { signatureForm, signerName, officeSignerName } = settings;
  const byOrder = signatureForm === 'by-order';
  if (variant === 'office') {
    return { lines: byOrder ? BY_ORDER : [OFFICE_CHIEF], name: officeSignerName };
  }
  return {
    lines: committeeSignatures[signatureForm],
    name: byOrder ? officeSignerName : signerName,
  };
}

export function symbol(variant: ReportVariant): string {
  return variant === 'office' ? 'BC-VP' : 'BC-UBND';
}

/** Ô 2: whose paper it is. A UBND prints no superior body. */
export function letterhead(variant: ReportVariant, names: BodyNames) {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  if (variant !== 'office') {
    const committee = names.body.slice(0, -names.ward.length).trim();
    return {
      superiorBody: null,
      issuingBody: [committee, names.ward].filter((line) => line !== '').map(upper),
    };
  }
  const tail = ` ${names.wardKind}`;
  const office = names.office.endsWith(tail) ? names.office.slice(0, -tail.length) : names.office;
  return { superiorBody: `UBND ${upper(names.ward)}`, issuingBody: [upper(office)] };
}

/** Number and day are given by the document system (Điều 15): the blanks stay. */
export function placeAndDate(place: string, year: number): string {
  return `${place}, ngày      tháng      năm ${year}`;
}

export function attachedTo(variant: ReportVariant, names: BodyNames, year: number): string {
  const sender = variant === 'office' ? names.officeInFull : names.body;
  return `(Kèm theo Báo cáo số        /${symbol(variant)} ngày      tháng      năm ${year}\ncủa ${sender})`;
}
