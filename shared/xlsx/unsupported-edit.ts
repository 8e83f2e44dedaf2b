/**
 * The workbook can be read, but changing it as asked could damage what people made. Nothing was
 * changed. The message says which part of the workbook is in the way.
 */
export class UnsupportedEdit extends Error {
  override readonly name = 'UnsupportedEdit';
}
