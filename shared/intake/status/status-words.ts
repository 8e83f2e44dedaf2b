import type { TaskStatus } from '../../domain/task.ts';

export interface StatusWording {
  readonly pattern: RegExp;
  readonly status: TaskStatus;
  /** Read so, but the unit is asked. */
  readonly ask?: true;
}

const PAUSED =
  '^(?:(?:da|dang|tiep tuc) )*(?:tam (?:thoi )?(?:dung|ngung|hoan(?! (?:thanh|tat|thien))|gac|dinh chi)|(?:tri )?gac|tri hoan|hoan lai|dang ngung)\\b';
const PART = '(?:mot (?:phan|so)|phan|noi dung \\d|hang muc|giai doan|dot \\d|buoc \\d)\\b';
const DONE = '(?:hoan thanh|hoan tat|ket thuc|xong)';
/** Reasons and conditions begin another statement: “chưa làm do chưa hoàn thành quy hoạch”. */
const FEW_WORDS = '(?: (?!do\\b|vi\\b|khi\\b|cho\\b|nen\\b|de\\b)[a-z_]+){0,3}?';

const paused: readonly StatusWording[] = [
  {
    pattern: new RegExp(`${PAUSED}.*\\bnay (?:da )?${DONE}\\b|${PAUSED}(?: thuc hien)? ${PART}`),
    status: 'in-progress',
    ask: true,
  },
  {
    pattern: new RegExp(
      `${PAUSED}.*\\b(?:(?:nay|hien(?: nay)?|da) (?:(?:da|dang|lai) )*tiep tuc|nay (?:(?:da|dang|lai) )*(?:thuc hien|trien khai)|dang (?:thuc hien|trien khai|tiep tuc)|(?:thuc hien|trien khai|khoi dong|hoat dong) (?:tro )?lai)\\b(?!.*\\bkhi\\b)`,
    ),
    status: 'in-progress',
  },
  { pattern: new RegExp(PAUSED), status: 'paused' },
];

const notYet: readonly StatusWording[] = [
  {
    pattern:
      /^(?:chua the|chua dat|chua (?:dam bao|bao dam|kip)|chua (?:thuc hien|trien khai|lam) (?:\d|mot |phan |noi dung |hang muc |buoc |giai doan ))/,
    status: 'in-progress',
    ask: true,
  },
  {
    pattern: new RegExp(
      `^chua${FEW_WORDS} (?:${DONE}|het(?! (?:han|thoi))|day du|dut diem|hoan chinh|triet de|kip|dong bo|tron ven)\\b`,
    ),
    status: 'in-progress',
  },
  { pattern: /^chua (?:den|toi) .*\bdang (?!cho\b)/, status: 'in-progress' },
  {
    pattern:
      /^(?:chua (?:thuc hien|trien khai|lam|bat dau|tien hanh|khoi cong|(?:den|toi) (?:thoi gian|thoi diem|ki|han|luc|lich))\b|(?:chua|khong)(?: co)? phat sinh(?! (?:vuong|kho|chi phi|kinh phi))|chua$)/,
    status: 'not-started',
  },
  { pattern: /^chua\b/, status: 'not-started', ask: true },
  {
    pattern: /^khong (?:dat|dam bao|bao dam|kip|hoan thanh|hoan tat|xong|lam|trien khai|the)\b/,
    status: 'in-progress',
    ask: true,
  },
  {
    pattern: /^(?:(?:da|moi|dat|hoan thanh|tien do)[ :]?)*0+(?:[.,]0+)? ?%$/,
    status: 'not-started',
  },
];

/** Not begun, wished for, nearly there: “hoàn thành” stands in these too. */
const planned: readonly StatusWording[] = [
  {
    pattern:
      /^(?:du kien|phan dau|se|co gang|quyet tam|cam ket|gia han|(?:xin|de nghi|kien nghi|yeu cau)(?! (?:lay )?i kien)|can|phai|ke hoach (?:thuc hien|hoan thanh|trien khai))\b/,
    status: 'in-progress',
    ask: true,
  },
  {
    pattern: new RegExp(
      `^(?:da )?(?:ve co ban|co ban|hau nhu|(?:gan|sap|chuan bi)(?: nhu)?(?: da)? (?:${DONE}|dat|ket thuc|cuoi))\\b`,
    ),
    status: 'in-progress',
    ask: true,
  },
];

const underway: readonly StatusWording[] = [
  {
    pattern: new RegExp(
      `^(?:dung|theo|trong|truoc|som|vuot|dam bao|bao dam)\\b.*\\b(?:${DONE}|100 ?%)|^(?:dung|truoc|som|vuot) (?:thoi )?han\\b|^(?:truoc|vuot|som) tien do\\b`,
    ),
    status: 'in-progress',
    ask: true,
  },
  {
    pattern:
      /^(?:(?:da va )?dang|tiep tuc|(?:(?:da|van) )?(?:(?:thuc hien|trien khai|duy tri|lam|to chuc|nhiem vu) )?(?:thuong xuyen|lien tuc|hang (?:ngay|tuan|thang|qui|nam))|duy tri|(?:(?:da|moi) )?(?:bat dau|khoi cong)|moi (?:thuc hien|trien khai|lam|khoi dong|tiep nhan|nhan|giao|duoc giao)|buoc dau|chuan bi|(?:dam bao|bao dam)(?:$| (?:theo |dung )?(?:ke hoach|tien do))|trien khai(?!.*(?:\b(?:xong|hoan thanh|hoan tat|roi)\b|\d ?%))|(?:thuc hien )?(?:dung|theo|dat|kip) (?:tien do|ke hoach)|(?:con )?trong (?:thoi )?han|in progress|doing)\b/,
    status: 'in-progress',
  },
  {
    pattern:
      /^(?:da )?(?:tham muu|trinh|du thao|soan)\b.*(?:\b(?:da|duoc) (?:duoc )?(?:phe duyet|ban hanh|hoan thanh|xong|ki|thong qua)\b|\/[a-z]+-)/,
    status: 'in-progress',
    ask: true,
  },
  {
    pattern:
      /^(?:da )?(?:tham muu|trinh|du thao|soan|xin i kien|lay i kien|gui (?:lay|xin) i kien)\b/,
    status: 'in-progress',
  },
  {
    pattern:
      /^(?:cho|doi) (?:trinh )?(?:ki|phe duyet|duyet|ban hanh|tham dinh|lay i kien|i kien)\b/,
    status: 'in-progress',
  },
  {
    pattern: new RegExp(
      `^da (?!.*\\b${DONE}\\b)(?!bao cao ket qua).*[,;](?:hien |nay )?(?:dang|tiep tuc)\\b(?! cho\\b)`,
    ),
    status: 'in-progress',
  },
  {
    pattern:
      /^(?:cho|doi|con|vuong|(?:gap |co )?(?:kho khan|vuong mac)|qua han|tre|cham|dat(?! (?:100 ?%|(\d+)\/\1\b))(?= .))\b/,
    status: 'in-progress',
    ask: true,
  },
];

/**
 * What units type instead of the dropdown's words, first match wins (office.md 2.1), on `statusKey`s.
 * “Cơ bản hoàn thành” and “đã tham mưu” are not done; what is done or dropped has rules of its own.
 */
export const statusWordings: readonly StatusWording[] = [
  ...paused,
  ...notYet,
  ...planned,
  ...underway,
];
