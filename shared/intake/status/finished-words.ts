import { isDoubted } from './doubt-words.ts';
import { PAPER_KINDS } from './paper-kinds.ts';

/** What has to be over before the state can be: a step, not the work. */
const STEPS =
  'soan|du thao|tham muu|trinh|chuan bi|khao sat|do dac|lay i kien|xin i kien|tham dinh|lap|hop|lua chon|dau thau|giai phong|gpmb|gui|len|yeu cau|don doc|cam ket|hua|chi dao|giao|thong nhat|nhac|de nghi|hen|ban';
const WORK =
  'lam|thuc hien|trien khai|to chuc|giai quyet|xu li|quyet toan|thi cong|xay dung|nghiem thu|ban giao|lap dat|sua chua|tuyen truyen|kiem tra|ra soat|cap nhat|tap huan';
const ALREADY = '(?:(?:da|vua|moi|deu|duoc) )*';

/** How a finished task begins. What follows must be understood as well, see `HARMLESS`. */
const HEADS: readonly RegExp[] = [
  new RegExp(`^${ALREADY}(?:hoan thanh|hoan tat|ket thuc|xong)\\b`),
  new RegExp(
    `^${ALREADY}(?:(?:${WORK}) ){1,2}(?:xong|hoan thanh|hoan tat|(?=day du|toan bo|tat ca|het\\b|dut diem|(?:dat )?@full))`,
  ),
  new RegExp(`^(?:da|vua) (?:duoc )?(?!${STEPS})(?:[a-z]+ ){1,5}?xong\\b`),
  /^(?:da )?(?:(?:lam|thuc hien) (?:het )?)?roi\b/,
  /^da (?:(?:gui|co) )?bao cao ket qua\b(?: thuc hien\b)?(?!.*(?:@month|\b(?:\d+ thang|qui)\b))/,
  /^@full (?:da )?(?:hoan thanh|hoan tat|xong)\b/,
  /^(?:(?:da|dat|duoc|thuc hien|tien do) )*(?=@full)|^(?:da )?dat (?=@all )/,
];

const THINGS =
  '(?:noi dung|cong viec|nhiem vu|chi tieu|muc tieu|yeu cau|hang muc|dau viec|khoi luong|ke hoach|kh|tieu chi|mo hinh|to dan pho|tdp|to|ho|truong|don vi|tuyen|hoi nghi|cuoc|buoi|cong trinh)';
const GIVEN = '(?: (?:duoc giao|duoc phan cong|de ra|nay|tren|cong viec))*';
const LIMIT = '(?:thoi han|thoi gian|han|tien do|ke hoach)';
/** Up to the next comma or bracket, unless a part or a plan is spoken of. */
const FREE =
  '(?:(?! (?:(?:truoc|den|trong|vao) (?:ngay )?@|(?:phan|noi dung|buoc|dot|lan|giai doan) (?:\\d|[a-z])))[^,;()])*';
const PAPER = `(?:(?:(?:${PAPER_KINDS}) )?(?:so )?@paper|(?:${PAPER_KINDS}) (?:so )?\\d+(?! (?:thang|nam|ngay|tuan|qui)))\\b${FREE}`;
/** After a comma or in brackets, where a new statement begins. */
const APART = '(?<=[,;:.(+/-] ?|\\b(?:va|da|duoc) )';
const RECIPIENT =
  '(?:dang_? uy|ubnd|uy ban|hdnd|hoi dong|thanh uy|thanh pho|tp|so (?:noi vu|tai chinh|xay dung|i te|giao duc|khoa hoc|nong nghiep|cong thuong|tu phap|van hoa)|cap tren|chu tich|lanh dao|van phong|vp|bi thu|thuong truc|ban (?:chi dao|thuong vu|chap hanh))';

/** What is sent when the work is over. */
const SENT = 'bao cao|ket qua|danh sach|ho so|so lieu|van ban|bieu|bang tong hop|phu luc|day du';

/** What may follow and leaves the work finished; anything else is asked about. */
const HARMLESS = new RegExp(
  `(?:${[
    `(?:(?:va|da|theo|tai|bang|kem|kem theo|co) )+${PAPER}`,
    `(?:@full|@all|toan bo|tat ca)(?: (?:toan bo|tat ca|cac|so))*(?: ${THINGS}${GIVEN})?`,
    `cac (?:noi dung|cong viec|nhiem vu|chi tieu|muc tieu|yeu cau)${GIVEN}`,
    `(?:nhiem vu|cong viec|chi tieu|muc tieu)${GIVEN}|ke hoach (?:de ra|duoc giao)`,
    `theo (?:dung )?(?:yeu cau|qui dinh|chi dao|phan cong|${LIMIT})(?: (?:de ra|duoc giao|qui dinh|cua [^,;:()]*))?`,
    `(?:nhung )?(?:dung|truoc|som|qua|tre|cham|muon|vuot|trong)(?: so voi)? (?:${LIMIT}|qui dinh|yeu cau|muc|chi tieu)(?: qui dinh| de ra| duoc giao| ke hoach)?(?: \\d+ (?:ngay|tuan|thang)(?: lam viec)?)?(?! (?:cuoi|@|\\d))`,
    `(?:nhung )?(?:tre|cham|muon|som)(?: \\d+ (?:ngay|tuan|thang)(?: lam viec)?)(?: so voi (?:${LIMIT}|qui dinh|yeu cau))?`,
    '(?:nhung )?(?:tre|cham|muon)(?! nhat)',
    'tot|xuat sac|day du|het|dut diem|triet de|tron ven|toan dien|xong|xuoi|roi|va|a|nhe|luu ho so',
    '(?:dat|dam bao|bao dam) (?:yeu cau|chat luong|chi tieu|ke hoach|muc tieu|tien do|@full)',
    '(?:(?:dang )?(?:cho|de nghi|xin))(?: [a-z_]+){0,6}? xac nhan(?: (?:hoan thanh|ket qua))?(?: cua [^,;()]*)?',
    'de nghi (?:[a-z_]+ ){0,4}?(?:ket thuc|dong)(?: theo doi| nhiem vu)*',
    'de nghi (?:[a-z_]+ ){0,2}?dua ra khoi danh (?:sach|muc) theo doi',
    `${APART}${PAPER}`,
    `${APART}(?:ki )?ban hanh (?:${PAPER_KINDS})\\b${FREE}`,
    `${APART}(?:(?:gui|co|nop) )?bao cao\\b${FREE}`,
    `(?:bao cao (?:ket qua )?(?:(?:cho_?|voi|len) )?|(?:cho_?|voi|len) )${RECIPIENT}\\b(?![^,;()]*(?:@month|\\b(?:qui|thang|lan|dot|giai doan)\\b))${FREE}`,
    `${APART}(?:gui|nop)(?: (?:${SENT}))*(?:$|(?=[,;()])| (?:(?:ve|cho_?|len|ra) )*${RECIPIENT}\\b${FREE}| (?:ve|cho_?|len|ra) so(?=$|[,;()]| (?:ngay )?@day| (?:ngay|tu|hom)\\b))`,
    '(?:kem(?: theo)?|co) (?:bao cao|minh chung|ho so|van ban)(?: kem theo)?',
    `${APART}(?:nghiem thu|ban giao|thanh toan|quyet toan|thanh li|phe duyet|dua vao (?:su dung|hoat dong|van hanh))(?: xong)?`,
    '(?:da|va|duoc)(?= )|tu lau|hom qua|(?:tuan|thang|nam) (?:truoc|ngoai|qua)',
    '(?:tu) (?:ngay )?(?:@day|@month|nam \\d{4})',
    `${APART}(?:ngay (?:hoan thanh:?)? ?)?@day`,
  ].join('|')})(?!\\w)`,
  'y',
);

/** Only where the text says “đã”: without it a time that follows is a plan. */
const PAST_TIME =
  /(?:(?:vao|hoi|luc|truoc) )?(?:ngay )?@day|(?:vao|trong) (?:@month|nam \d{4})|(?:sang|chieu|hom) nay/y;

const SEPARATORS = /[ ,;:.()+/-]*/y;

const ANY_PAPER = new RegExp(`^(?:${PAPER_KINDS}|ho so)\\b`);

/** “Đã tổ chức xong hội nghị” for a product “Hội nghị …”; a paper may be finished and not issued. */
function names(product: string, rest: string): boolean {
  return rest.includes(' ') && !ANY_PAPER.test(rest) && `${product} `.startsWith(`${rest} `);
}

/** A longer text is a story; the unit is asked what it comes to. */
const LONGEST = 400;

/** “Hoàn thành trước 30/9” without “đã” is a plan; a bare day in brackets is when it was done. */
function isPlanned(key: string): boolean {
  return (
    !PAST.test(key) &&
    /\b(?:truoc|den|trong|vao|cuoi|dau|nhat) (?:(?:ngay|het|cuoi|dau) )?(?:@day|@month|nam\b|thang\b|qui\b|tuan\b|ki\b)/.test(
      key,
    )
  );
}

const PAST = /\b(?:da|vua)\b/;

/**
 * Whether a masked key says that all of the work is over. The rule is a list of what is understood,
 * not of what is suspicious: a false “done” is never mended, a question is answered in a minute.
 * `product` is the key of the task's only product, or empty.
 */
export function isFinished(key: string, product: string): boolean {
  if (key.length > LONGEST || isDoubted(key) || isPlanned(key)) return false;
  for (const head of HEADS) {
    const found = head.exec(key);
    if (found === null) continue;
    const rest = key.slice(found[0].length);
    return isHarmless(key, found[0].length) || names(product, rest.trim());
  }
  return false;
}

function isHarmless(key: string, from: number): boolean {
  const isPast = PAST.test(key);
  let at = from;
  for (;;) {
    at = endOf(SEPARATORS, key, at) ?? at;
    if (at >= key.length) return true;
    const end = (isPast ? endOf(PAST_TIME, key, at) : null) ?? endOf(HARMLESS, key, at);
    if (end === null || /\w/.test(key[end] ?? '')) return false;
    at = end;
  }
}

function endOf(pattern: RegExp, key: string, from: number): number | null {
  pattern.lastIndex = from;
  const found = pattern.exec(key);
  return found === null || found[0] === '' ? null : pattern.lastIndex;
}
