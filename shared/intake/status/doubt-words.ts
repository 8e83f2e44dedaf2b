/** Words beside which a “hoàn thành” is not taken at its word. “Chờ xác nhận” is no doubt. */
const DOUBT =
  /\?|@part|\b(?:chua|khong|dang|cho|se|sap(?! xep)|gan|hau nhu|co ban|du kien|phan dau|neu|khi|con|nhung|tru|mot (?:phan|so|nua)|phan lon|du thao|ban thao|so bo|tham dinh|xem xet|gop i|i kien|ki duyet|tiep tuc|da so|hau het|mot vai|tam|coi nhu|xem nhu|chac|co the|cac buoc|tung)\b|(?<!\b(?:chuong|qui|cong|lo) )\btrinh\b/;

const NO_DOUBT =
  /\b(?:(?:dang )?(?:cho|de nghi|xin)(?: [a-z_]+){0,6}? xac nhan|nhung(?= (?:qua|tre|cham|muon)\b))/g;

/** On a masked key. */
export function isDoubted(key: string): boolean {
  return DOUBT.test(key.replace(NO_DOUBT, ''));
}
