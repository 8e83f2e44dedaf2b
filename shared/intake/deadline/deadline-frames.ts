/*
 * What stands around a time without changing it: framing words before, an action after, a cited
 * paper. Keys are written as in `deadline-times.ts`.
 */

/** Words that only frame the day: “chậm nhất”, “đến hết” keep the day they name. */
const FRAME_WORDS = [
  'thoi (?:han|gian|diem)|han (?:chot|cuoi|nop|gui)|han|dead ?line',
  'du kien|phai|can|khoang|uoc|phan dau',
  '(?:cham|muon|tre) nhat|khong (?:muon|cham) hon|khong qua',
  'hoan thanh|hoan tat|ket thuc|xong|thuc hien|trien khai',
  'bao cao|trinh|nop|gui|ban hanh|to chuc',
  'ngay(?= trong )|hoa toc|(?:thuong |toi )?khan|gap',
  'tu nay|bay gio|(?:trong|cuoi|het|ca)(?! nam(?: nay)?$)|vong|vao|den|toi|la',
  // Only before a range of days: a numbered week is a time of its own.
  'tuan(?= (?:le |lam viec )?(?:tu \\d|tu ngay|ngay \\d|\\d{1,2}(?:/\\d{1,2})?-))',
].join('|');
const FRAME = new RegExp(`^(?:(?:${FRAME_WORDS})(?![a-z])[ :,]*|[-~][ :,]*)+(?=\\S)`);
/** As written, without framing words, and without “trước”: each is tried in this order. */
export function framedForms(key: string): { forms: readonly string[]; isBefore: boolean } {
  const bare = withoutFrame(key);
  const isBefore = /^truoc (?!(?:ngay )?(?:cuoi|het))/.test(bare);
  const named = withoutFrame(bare.replace(/^truoc (?:ngay )?/, ''));
  return { forms: [...new Set([key, bare, named])], isBefore };
}

function withoutFrame(key: string): string {
  return key.replace(FRAME, '');
}

/** What a plan looks forward to beyond its own last year is no deadline (demands.md 4.7). */
const OUTLOOK = /(?:[,;]| va) ?(?:dinh huong|tam nhin)\b.*$/;

const PAPER =
  '\\b(?:ke hoach|quyet dinh|chuong trinh|nghi quyet|cong van|cong dien|chi thi|chi dao|van ban|ket luan|thong bao|huong dan|thong tu|nghi dinh|de an|giay moi|to trinh|qui dinh|yeu cau|lo trinh|luat|kh|qd|nq|cv|tb|ctr|cthd|kl|hd|ct|cd|tt|nd|da|vb|gm|ttr)\\b';
const CITED = new RegExp(
  `(?<=\\S)[ ,;-]+(?:theo|thuc hien|tai|can cu)(?: (?!ngay|truoc|den)[a-z]+){0,2}? ${PAPER}.*$`,
);
/** Without “theo”, only a paper with its number is cited. */
const NUMBERED = new RegExp(
  `(?<=\\d)[ ,;-]+${PAPER}(?: so)? ?(?:\\d{1,5}(?:\\/\\d{4})?[/-][a-z]).*$`,
);

const DATE = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}';
const LIMITS =
  'truoc|cham nhat|muon nhat|tre nhat|khong qua|khong muon|het|den|toi|xong|hoan thanh|han|gia han|gh';
const NO_LIMIT = `(?:(?!\\b(?:${LIMITS})\\b)[^;()]){0,100}?`;
const PAPER_DAY = new RegExp(
  `${PAPER}${NO_LIMIT}\\bngay (?:${DATE}|\\d{1,2} thang \\d{1,2} nam \\d{4})|${PAPER}(?: so)? ?(?:\\d{1,5}(?:/\\d{4})?[/-][a-z][\\w/-]*|\\d{1,5}(?![\\d/.-]))${NO_LIMIT}\\b${DATE}`,
  'g',
);

/** The day on which a cited paper was signed is no deadline. */
export function withoutPaperDays(key: string): string {
  return key.replace(PAPER_DAY, ' ');
}

/** Without papers and outlooks behind the time, unless a second day is hidden there. */
export function withoutCitations(key: string): string {
  const plain = key.replace(OUTLOOK, '').replace(CITED, '').replace(NUMBERED, '');
  const cut = withoutPaperDays(key.slice(plain.length).replace(OUTLOOK, ''));
  return namesTime(cut) ? key : plain.replace(/[ ,;:-]+$/, '');
}

const YEAR = '(?:[ ,]*nam |[/.-])20\\d{2}';
const TIME = `20\\d{2}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}(?![/\\d])|\\d{1,2} thang \\d{1,2}(?:${YEAR})?|(?<!\\b(?:dot|lan|so|ki|giai doan) )\\b\\d{1,2}\\/(?:20\\d{2}|\\d{1,2})(?![/\\d-])|\\b(?:thang |t)\\d{1,2}(?:${YEAR})?(?![/\\d])|\\b(?:qui|q)[ .]?(?:iv|i{1,3}|[1-4])\\b(?:${YEAR})?`;
const ANY_TIME = new RegExp(TIME);
const ALL_TIMES = new RegExp(TIME, 'g');

/** Whether a day, a month or a quarter is named anywhere; a year alone is none. */
export function namesTime(key: string): boolean {
  return ANY_TIME.test(key);
}

/** Every day, month and quarter that is named anywhere. */
export function timesNamed(key: string): readonly string[] {
  return key.match(ALL_TIMES) ?? [];
}

const START =
  /(?:^ke |(?:^|(?<!\b(?:thu|dau|ke)) |[,;:-])(?:bat dau )?)(?:tu|bat dau) (?!nay\b)(?:(?:dau|giua|cuoi|het|ngay|thang|nam|tuan|thu|hai|ba|nam|sau|bay) )*(?:qui |q|t)?[.]?(?:\d[\d/.]*|i{1,3}\b|iv\b)(?: thang \d{1,2})?(?:,? nam 20\d{2})?/;
const AN_END = /-|\b(?:den|toi|truoc|xong|hoan thanh|ket thuc|(?:cham|muon|tre) nhat|khong qua)\b/;

/** What begins on a day (“triển khai từ tháng 6/2026”) says nothing of its end. */
export function namesOnlyStart(key: string): boolean {
  const start = START.exec(key);
  if (!start)
    return (
      /^(?:bat dau|ke tu|tu (?!nay))/.test(key) && !/ den | toi |-|\b(?:cac|nhung) nam\b/.test(key)
    );
  const rest = key.slice(start.index + start[0].length);
  return !AN_END.test(rest) && !/\b(?:cac|nhung) nam\b/.test(rest);
}

/** Words that make another thing of the day behind them. */
const OTHER_MEANING =
  /\b(?:bat dau|khoi cong|khoi dong|gia han|gh|lui|tam dung|da|so lieu|chot|tinh den|dinh huong|tam nhin|chien luoc|kinh phi|du toan|hoac|tro di|khong ro)\b|\b(?:khong|tu|sau|ngoai)$/;
const LIMIT =
  /(?:^|[ ,;:-])(?=(?:truoc|cham nhat|muon nhat|tre nhat|khong qua|khong muon hon|khong cham hon|han chot|han cuoi|deadline|xong|hoan thanh|ket thuc)\b)/g;
const ACTION =
  '(?:hoan thanh|hoan tat|xong|nop|gui|trinh|bao cao|ban hanh|to chuc|ket thuc|tong ket|so ket|hop|khai mac|be mac|khanh thanh|ra mat|ban giao|nghiem thu|phe duyet|thong qua|cong bo|tham muu|thuc hien|trien khai|ra soat|cap nhat|xay dung|lap|dang ki|chuyen|phat hanh|kiem tra|thanh lap|ki|chuan bi)';
const ACTION_BEFORE = new RegExp(
  `^(${ACTION}\\b[a-z ,:-]{0,80}?)(?<!\\b(?:thang|qui|nam|tuan|dot|lan|so|ki|khoa|an|[qt]))[ :,-](?=(?:(?:vao|trong|den|toi|het|tu|nay) )*(?:ngay )?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?!\\d)|(?:vao |trong |het |cuoi )+(?:(?:ngay|thang|qui|nam) ?[\\divx]|[qt]\\.?\\d|q[iv])|ngay \\d)`,
);
const ACTION_AFTER =
  /^(.*?[\d)iv]|.*?\bnam(?: nay)?)[ ,:;-]+(?=(?:phai |la |can |se )*(?:xong|hoan thanh|hoan tat|nop|gui|trinh|bao cao|ban hanh|ket thuc|tong ket|to chuc|hop|ban giao|nghiem thu|phe duyet|thong qua|cong bo|doi voi|tai)\b([a-z ]*)$)/;
const RANGE_AFTER =
  /^[a-z ,:-]{1,80}?[ :,](?=tu (?:(?:dau|giua|cuoi|ngay|thang|nam) )*(?:qui |q|t)?[\div])/;

/** The last part of a sentence that names the limit: “khi có vốn, chậm nhất 31/12/2026”. */
export function limitsNamed(key: string): readonly string[] {
  return [...key.matchAll(LIMIT)]
    .map(({ index, 0: before }) => [key.slice(0, index), key.slice(index + before.length)] as const)
    .filter(([before]) => before !== '' && isHarmless(before))
    .map(([, limit]) => limit);
}

/** Another time before the limit is another deadline, unless it is only where the work begins. */
function isHarmless(before: string): boolean {
  return !OTHER_MEANING.test(before) && !namesTime(withoutPaperDays(before).replace(START, ''));
}

/** The time within the words of an action: “tổ chức vào 27/7/2026”, “31/8/2026 hoàn thành”. */
export function timesOfActions(key: string): readonly string[] {
  const before = ACTION_BEFORE.exec(key);
  const after = ACTION_AFTER.exec(key);
  const range = RANGE_AFTER.exec(key);
  return [
    ...(before && isHarmless(before[1]!) ? [key.slice(before[0].length)] : []),
    ...(after && !OTHER_MEANING.test(after[2]!) ? [after[1]!] : []),
    ...(range && !OTHER_MEANING.test(range[0].trim()) ? [key.slice(range[0].length)] : []),
  ];
}
