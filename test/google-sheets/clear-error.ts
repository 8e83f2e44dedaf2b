import { expect } from 'vitest';
import { WorkbookUnavailable } from '../../functions/errors.ts';

/** Words of the server’s own errors: none may reach a person, a log or a mail. */
const RAW =
  /<html|<!DOCTYPE|Error 50\d|Quota exceeded|project_number|does not have permission|was not found|currently unavailable|Internal error|Unable to parse|Invalid requests|googleapis\.com/i;

/**
 * The broken world as a person may meet it: a Vietnamese sentence that says what to do. Returns
 * false, for `then(() => true, expectClearError)`.
 */
export function expectClearError(error: unknown): false {
  expect(error).toBeInstanceOf(WorkbookUnavailable);
  const { message, cause } = error as WorkbookUnavailable;
  expectClearSentence(message);
  expect(JSON.stringify(error)).not.toMatch(RAW);
  if (cause === undefined) return false;
  expect(cause).toBeInstanceOf(Error);
  expect((cause as Error).message).not.toMatch(RAW);
  expect(JSON.stringify(cause)).not.toMatch(RAW);
  expect((cause as Error).cause).toBeUndefined();
  return false;
}

export function expectClearSentence(message: string): void {
  expect(message).toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữự]/);
  expect(message).toMatch(/đề nghị|chạy lại/i);
  expect(message).not.toMatch(RAW);
}
