import { statusLabels } from '../contract/labels.ts';
import type { TaskStatus } from '../domain/task.ts';
import { searchKey, viKey } from '../domain/vietnamese-text.ts';

/** `sure`: no question · `approximate`: read so, but the unit is asked · `unreadable`: asked. */
export interface StatusReading {
  readonly status: TaskStatus;
  readonly certainty: 'sure' | 'approximate' | 'unreadable';
}

interface StatusWording {
  readonly pattern: RegExp;
  readonly status: TaskStatus;
  readonly ask?: true;
}

const labelled = new Map(
  Object.entries(statusLabels).map(([status, label]) => [searchKey(label), status as TaskStatus]),
);

/** Words that take a “hoàn thành” back. Marks count where there are any: “đang” is not “Đảng”. */
const PARTLY = ['nhưng', 'còn', 'chưa', 'đang', 'chờ', 'cơ bản', 'một phần', 'phần lớn', 'dự thảo'];
const PARTLY_STEPS = ['sơ bộ', 'bước 1', 'bước 2', 'bước 3', 'giai đoạn 1', 'giai đoạn 2'];

/**
 * What units type instead of the dropdown's words, first match wins (office.md 2.1). “Cơ bản hoàn
 * thành” and “đã tham mưu” are not done. Keys are `searchKey`s: “ký” is `ki`.
 */
const wordings: readonly StatusWording[] = [
  {
    pattern: /^(huy(?! dong)|huy bo|dung thuc hien|khong thuc hien( nua)?|dua ra khoi)\b/,
    status: 'cancelled',
  },
  { pattern: /^(tam (dung|hoan|ngung)|hoan lai)\b/, status: 'paused' },
  { pattern: /^(chua|khong) (hoan thanh|xong)\b/, status: 'in-progress' },
  {
    pattern:
      /^(chua (thuc hien|trien khai|th\b|t\/h\b|lam|bat dau|den (thoi gian|thoi diem|ki|han)|phat sinh)|khong phat sinh|chua$)/,
    status: 'not-started',
  },
  { pattern: /^chua\b/, status: 'not-started', ask: true },
  {
    pattern:
      /^(da )?(hoan thanh|xong)( 100 ?%| toan bo| nhiem vu)?( dung| truoc| qua)? (han|tien do)\b/,
    status: 'done',
  },
  {
    pattern: /^(ve co ban|co ban|gan|sap) (da )?(xong|hoan thanh|dat)\b/,
    status: 'in-progress',
    ask: true,
  },
  {
    pattern: /^((da )?(hoan thanh|ht|dat)( duoc)? )?(khoang )?\d{1,2}([.,]\d+)? ?%/,
    status: 'in-progress',
    ask: true,
  },
  { pattern: /^(da )?(tham muu|trinh|du thao|xin i kien|gui lay i kien)\b/, status: 'in-progress' },
  {
    pattern: /^cho (ki|phe duyet|duyet|ban hanh|tham dinh|lay i kien|i kien)\b/,
    status: 'in-progress',
  },
  {
    pattern:
      /^(dang|tiep tuc|(thuc hien )?thuong xuyen|(dam bao|bao dam) (theo )?(ke hoach|tien do)|trien khai|(dung|theo) (tien do|ke hoach)|trong han)\b/,
    status: 'in-progress',
  },
  { pattern: /^(cho|vuong|kho khan|qua han|tre han|cham)\b/, status: 'in-progress', ask: true },
];

/** With their marks, because “đúng” and “dùng” look the same without. */
const STOPPED: readonly string[] = ['dừng', 'hủy', 'dừng hẳn'].map(viKey);

/** `da ban hanh ke hoach so 15/kh-ubnd`: group 1 is the kind of paper. */
const ISSUED =
  /^(?:da )?(?:ban hanh|ki ban hanh) (nghi quyet|quyet dinh|chi thi|qui che|qui dinh|thong bao|huong dan|chuong trinh|ke hoach|phuong an|de an|du an|bao cao|to trinh|cong van)\b/;

/**
 * Reads `Trạng thái`; a blank cell means the work has not started and is no fault. “Đã ban hành
 * kế hoạch” is done only when that kind of paper is the task's `product`.
 */
export function readStatus(text: string, product = ''): StatusReading {
  const key = searchKey(text)
    .replace(/^[-+*] ?(?=\w)/, '')
    .replace(/[.!;,]+$/, '');
  if (key === '') return { status: 'not-started', certainty: 'sure' };
  const exact = STOPPED.includes(viKey(text)) ? 'cancelled' : labelled.get(key);
  if (exact) return { status: exact, certainty: 'sure' };
  const issued = ISSUED.exec(key)?.[1];
  if (issued && searchKey(product).startsWith(issued)) return { status: 'done', certainty: 'sure' };
  const wording = wordings.find(({ pattern }) => pattern.test(key));
  if (wording) {
    return { status: wording.status, certainty: wording.ask ? 'approximate' : 'sure' };
  }
  if (/^(da )?((lam|thuc hien) )?(hoan thanh|xong|ht|bao cao ket qua)\b/.test(key)) {
    return isPlanned(key) ? ASKED : finished(text);
  }
  if (/^da /.test(key)) return { status: 'in-progress', certainty: 'approximate' };
  return { status: 'not-started', certainty: 'unreadable' };
}

const ASKED: StatusReading = { status: 'in-progress', certainty: 'approximate' };

/** “Hoàn thành trước 30/9” without “đã” is a plan, “hoàn thành khi có kinh phí” a condition. */
function isPlanned(key: string): boolean {
  if (/\b(khi|neu|se|du kien)\b/.test(key)) return true;
  return (
    !/^da /.test(key) &&
    /^(hoan thanh|xong|ht) (trong|truoc|vao|den)\b(?! (thoi )?han\b| tien do\b| ke hoach\b)/.test(
      key,
    )
  );
}

/** Part of the work only: eight of ten, one stage, the papers for it, or not sure at all. */
const PART_OF_IT =
  /\b(mot nua|buoc dau|phan (viec|thiet ke|cua)|giai doan (i{1,3}|\d)|ho so trinh|viec (lay|xin) i kien)\b|\?\s*$/;

/** `8/10 chi tieu`, not `10/10` and not a date. */
function isShare(key: string): boolean {
  const found = /\b(\d{1,4})\/(\d{1,4})\b(?!\/)/.exec(key);
  const before = found ? key.slice(0, found.index) : '';
  return found !== null && !/ngay $|\/$/.test(before) && Number(found[1]) < Number(found[2]);
}

/** “Đã hoàn thành, ban hành Kế hoạch” is done; “hoàn thành dự thảo, đang xin ý kiến” is not. */
function finished(text: string): StatusReading {
  const key = searchKey(text);
  if (PART_OF_IT.test(key) || isShare(key)) return ASKED;
  const keyOf = viKey(text) === searchKey(text) ? searchKey : viKey;
  const words = ` ${keyOf(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const isPartly = [...PARTLY, ...PARTLY_STEPS].some((word) => words.includes(` ${keyOf(word)} `));
  return isPartly ? ASKED : { status: 'done', certainty: 'sure' };
}
