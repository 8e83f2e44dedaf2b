/**
 * A formula as we keep it (arguments separated by `,`, Excel's prefixes) in the words that Google
 * Sheets understands in every locale: under vi_VN the comma is the decimal sign, while `;`
 * separates arguments everywhere. Texts in quotes stay as they are.
 */
export function googleFormula(formula: string): string {
  const pieces = formula.split('"');
  const translated = pieces.map((piece, index) =>
    index % 2 === 1 ? piece : piece.replaceAll('_xlfn.', '').replaceAll(',', ';'),
  );
  return `=${translated.join('"')}`;
}
