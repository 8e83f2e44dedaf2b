/** General nouns and what may stand beside them; “Các đơn vị của thành phố” holds another. */
const GENERIC = [
  'phong|ban|nganh|co quan|cq|don vi|dv|bo phan|to dan pho|tdp|khu dan cu|dia phuong|doan the',
  'su nghiep|cong lap|chuyen mon|chuc nang|nghiep vu|truc thuoc|thuoc|cua|tren|trong|toan|dia ban',
  'ubnd|uy ban nhan dan|phuong|co|lien quan|khac|va|cac|to chuc|hoi|chinh tri|xa hoi|luc luong',
].join('|');
const EVERYBODY = new RegExp(
  `^(?:(?:tat ca|toan the|toan bo|moi)(?: cac| nhung)? |(?:cac|nhung) |(?=.*\\blien quan\\b))` +
    `(?:(?:${GENERIC})(?:[ ,/-]|$))+$`,
);

/** Schools and health stations are nobody's alias: their list is open (domain.md G.1). */
const NO_BODY = /\b(?:(?:don vi|dv) su nghiep|dia ban|uy ban)\b/g;
const WARD_BODIES = /\b(?:phong|ban|nganh|co quan|cq|don vi|dv)\b/;

/** “Các phòng, cơ quan, đơn vị, Tổ dân phố” in its many wordings: only general nouns. */
export function isWildcard(bare: string): boolean {
  return EVERYBODY.test(bare) && WARD_BODIES.test(bare.replace(NO_BODY, ''));
}

const LEVELS =
  'thanh pho|tp|tinh|huyen|trung uong|tw|dang uy|thanh uy|tinh uy|hoi dong nhan dan|hdnd';
/** Bodies beside or above the ward's units, and what takes somebody out of “everybody”. */
const OTHER_BODY = new RegExp(`\\b(?:${LEVELS})\\b`);
const OTHER_BODY_ALONE = new RegExp(`^(?:${LEVELS})\\b`);
const EXCEPTION = /\b(?:tru|ngoai tru|khong (?:bao )?gom|khong ke)\b/;
const NOUN_ALONE = /^(?:phong|ban|nganh|trung tam|to|uy ban|co quan|don vi)$/;
const SUPERIOR =
  /^(?:(?:pho )?(?:chu tich|bi thu)|thuong truc|lanh dao|tt|pct|ct|[. ])*(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy)\b/;

/** “ban của thành phố”, “đơn vị trừ Công an”: what it stands behind is no longer everybody. */
export function narrowsEverybody(key: string): boolean {
  return OTHER_BODY.test(key) || EXCEPTION.test(key);
}

/** “Công an - TP”, “VP (Đảng ủy)”: another body's name behind a unit's. */
export function isOtherBody(key: string): boolean {
  return OTHER_BODY_ALONE.test(key);
}

/** Who gives tasks or stands outside the ward is never “có phải … không?” one of its units. */
export function isNobodyOfOurs(key: string): boolean {
  return (
    NOUN_ALONE.test(key) ||
    /\b(?:thanh pho|tp|tinh|huyen|trung uong|dang uy|thanh uy)\b/.test(key) ||
    SUPERIOR.test(key)
  );
}
