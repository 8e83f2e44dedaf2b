const PERSON = '(?:d[/.]?c|dong chi|ong|ba)';
const TITLE = '(?:pho )?(?:truong|chanh|giam doc|chi huy truong|to truong)';
/** The commonest family names open the names of nearly all officers; “Hà”, “Tổ” are words too. */
const FAMILY_NAMES =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ngo|duong|dinh|trinh|luong|luu|dao)(?: \p{L}+){1,4}$/u;

/**
 * Wordings around a unit's name that leave the unit what it is, on keys without marks: “Trưởng
 * phòng VH-XH” is Phòng VH-XH, “các TDP trên địa bàn” and “TDP số 5” are the tổ dân phố.
 */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^${PERSON} `), ''],
  ...[1, 2, 3, 4].map(
    (count) => [new RegExp(`^${PERSON}(?: \\p{L}+){${count}}[ -]`, 'u'), ''] as const,
  ),
  [new RegExp(`[ -]${PERSON} [\\p{L} .]{2,30}$`, 'u'), ''],
  [new RegExp(`^${PERSON}(?: \\p{L}+){1,5},(?=${TITLE})`, 'u'), ''],
  [/^(?:pho )?truong phong /, 'phong '],
  [/^(?:pho )?truong ban /, 'ban '],
  [/^(?:pho )?chanh (?=vp|van phong)/, ''],
  [/^(?:pho )?chi huy truong (?:cua )?/, ''],
  [/^(?:pho )?chi huy truong /, 'ban chi huy '],
  [/^(?:pho )?to truong (?:cua )?/, ''],
  [/^(?:pho )?to truong /, 'to '],
  [/^(?:pho )?(?:truong|giam doc|chu tich|bi thu|doi truong) (?:cua )?/, ''],
  [/^(?:q[. ]|quyen |phu trach )/, ''],
  [/^p?gd[. ]/, ''],
  [/[ ,]v\.?v$/, ''],
  [/^p?cvp\b/, 'van phong'],
  [
    /^(?:lanh dao|thu truong|dai dien|tap the|can bo|cong chuc|chuyen vien|nguoi dung dau) (?:cua )?/,
    '',
  ],
  [/[ ,-](?:tren|trong)(?: toan)?(?: dia ban)?$/, ''],
  [/^(\D*\b(?:to dan pho|tdp)) (?:so |tu )*\d+(?:(?:[,/+-]| va | den |,va )(?:so )?\d+)*$/, '$1'],
  [/ (?:co )?lien quan$/, ''],
  [/ (?:cung )?(?:thuc hien|trien khai|phu trach|tham muu|theo doi|bao cao)$/, ''],
  [/^(?:tat ca|toan the|toan bo)(?: cac)? (?=\p{L})/u, ''],
  [/^(?:cac|\d{1,2}) (?=\p{L})/u, ''],
];

/** A key without one wording around the name, in every way there is. */
export function withoutWording(key: string): readonly string[] {
  return WORDINGS.filter(([pattern]) => pattern.test(key))
    .map(([pattern, words]) => key.replace(pattern, words))
    .filter((rest) => rest !== '');
}

/** “Đ/c Lan”, “Nguyễn Thị Lan”: an officer, whose unit may follow in brackets. */
export function isPerson(key: string): boolean {
  return new RegExp(`^${PERSON} `).test(key) || FAMILY_NAMES.test(key);
}
