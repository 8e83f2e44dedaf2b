const FULL_KINDS: Readonly<Record<string, string>> = {
  nq: 'nghi quyet',
  qd: 'quyet dinh',
  ct: 'chi thi',
  qc: 'qui che',
  tb: 'thong bao',
  hd: 'huong dan',
  ctr: 'chuong trinh',
  kh: 'ke hoach',
  pa: 'phuong an',
  bc: 'bao cao',
  ttr: 'to trinh',
  cv: 'cong van',
};

export const SHORT_KINDS = Object.keys(FULL_KINDS).join('|');

/** The kinds of paper an office issues (Nghị định 30/2020/NĐ-CP, Điều 7), and their short forms. */
export const PAPER_KINDS = `${Object.values(FULL_KINDS).join('|')}|qui dinh|de an|du an|qui hoach|van ban|${SHORT_KINDS}`;

/** How a paper is cited, and when. */
export const CITATION =
  /\b\d+[a-z]?(?:\/\d{4})?[/-][a-z][a-z_/-]*|^ ?so \d+[a-z]?\b(?![/-])|\bngay \d{1,2} thang \d{1,2}(?: nam \d{4})?|\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/g;

export function fullKind(kind: string): string {
  return FULL_KINDS[kind] ?? kind;
}
