import type { Settings } from '../../domain/settings.ts';
import { upperFirst } from '../../domain/vietnamese-text.ts';

/** The bodies that a report names, as its sentences and its header write them. */
export interface BodyNames {
  /** “Ủy ban nhân dân phường Hòa Bình”. */
  readonly body: string;
  /** “Ủy ban nhân dân phường”: the ward's own name is not repeated in every sentence. */
  readonly committee: string;
  /** “phường Hòa Bình”. */
  readonly ward: string;
  /** “phường”. */
  readonly wardKind: string;
  /** “Văn phòng HĐND và UBND phường”. */
  readonly office: string;
  /** “Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường”. */
  readonly officeInFull: string;
}

const COMMITTEE = 'Ủy ban nhân dân';

export function bodyNames(settings: Settings): BodyNames {
  const body = spellOut(settings.bodyName).replace(/^Uỷ ban/, 'Ủy ban');
  const tail = ` ${settings.place}`;
  const committee =
    settings.place !== '' && body.endsWith(tail) ? body.slice(0, -tail.length) : body;
  return {
    body,
    committee,
    ward: withoutCommittee(body),
    wardKind: withoutCommittee(committee),
    office: settings.officeName,
    officeInFull: spellOut(settings.officeName),
  };
}

function withoutCommittee(name: string): string {
  return name.startsWith(COMMITTEE) ? name.slice(COMMITTEE.length).trim() : name;
}

/** Signed papers write the names of bodies in full. */
export function spellOut(name: string): string {
  return name.replaceAll('UBND', COMMITTEE).replaceAll('HĐND', 'Hội đồng nhân dân');
}

export function chairOf({ committee }: BodyNames): string {
  return `Chủ tịch ${committee}`;
}

export function viceChairOf({ committee }: BodyNames): string {
  return `Phó Chủ tịch ${committee}`;
}

export function standingPartyCommittee(ward: string): string {
  return `Thường trực Đảng ủy ${ward}`;
}

export function council({ wardKind }: BodyNames): string {
  return `Hội đồng nhân dân ${wardKind}`;
}

/** The programme's wildcard “everybody” (mục II, “Cơ quan phối hợp thực hiện”). */
export const everyUnit = 'Các phòng, cơ quan, đơn vị, Tổ dân phố';

/** The eight groups as a sentence names them; 0 = the common duties. */
const groupNames: Readonly<Record<number, string>> = {
  1: 'xây dựng đội ngũ cán bộ, công chức; phòng, chống tham nhũng, lãng phí, tiêu cực',
  2: 'huy động nguồn lực cho phát triển, xác lập mô hình tăng trưởng mới',
  3: 'phát triển hạ tầng đô thị, quản lý tài nguyên, bảo vệ môi trường',
  4: 'phát triển văn hóa, xây dựng con người',
  5: 'phát triển giáo dục và đào tạo',
  6: 'cải cách hành chính, khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
  7: 'chăm lo an sinh xã hội, nâng cao đời sống Nhân dân',
  8: 'tăng cường quốc phòng, an ninh, đối ngoại',
  0: 'nhiệm vụ chung',
};

export function groupName(group: number | null): string {
  return (group === null ? undefined : groupNames[group]) ?? 'chưa xác định nhóm';
}

/** For the two-page version. */
const briefGroupNames: Readonly<Record<number, string>> = {
  1: 'xây dựng đội ngũ cán bộ, công chức',
  2: 'huy động nguồn lực cho phát triển',
  3: 'hạ tầng đô thị, tài nguyên, môi trường',
  4: 'văn hóa, con người',
  5: 'giáo dục và đào tạo',
  6: 'cải cách hành chính, chuyển đổi số',
  7: 'an sinh xã hội',
  8: 'quốc phòng, an ninh, đối ngoại',
};

export function briefGroupName(group: number | null): string {
  return (group === null ? undefined : briefGroupNames[group]) ?? groupName(group);
}

/** For a table's row. */
export function groupTitle(group: number | null): string {
  return upperFirst(groupName(group));
}

export const withoutOneLead = 'Chưa xác định một cơ quan chủ trì';

/** First words that keep their capital inside a sentence: bodies, places, numbered papers. */
export const ALWAYS_CAPITAL =
  /^(?:\p{Lu}\S*\s+\p{Lu}|(?:Công an|Quân đội|Văn phòng|[UỦ][yỷ] ban|Hội đồng nhân dân|Đảng|Thành ủy|Ban (?:Chỉ huy|Thường vụ|Chấp hành|Chỉ đạo)|Mặt trận|Chủ tịch|Phó Chủ tịch|Bộ Chính trị|Quốc hội|Chính phủ|Nhân dân|Nhà nước|Trung ương|Tổ dân phố|Luật)(?![\p{L}])|\p{Lu}\S*(?:\s\p{Ll}+)?\ssố\s\d|Đề án\s\d)/u;
