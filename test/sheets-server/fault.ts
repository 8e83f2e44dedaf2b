/** What goes wrong with one request. `applied`: the server does what was asked, then answers badly. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly html?: boolean;
      readonly retryAfterSeconds?: number;
      readonly applied?: boolean;
    }
  | { readonly kind: 'reset'; readonly when: 'before' | 'body'; readonly applied?: boolean }
  | { readonly kind: 'hang'; readonly applied?: boolean }
  /** One byte a second. */
  | { readonly kind: 'drip' }
  /** Half of the JSON, with status 200. */
  | { readonly kind: 'truncated' }
  /** A page of HTML with status 200. */
  | { readonly kind: 'html' }
  /** Nothing, with status 200. */
  | { readonly kind: 'empty' }
  /** A read sees the state before the last write. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' };

/** Whether the server still does what the request asks for. */
export function isApplied(fault: Fault | null): boolean {
  switch (fault?.kind) {
    case 'status':
    case 'hang':
      return fault.applied ?? false;
    case 'reset':
      return fault.when === 'body' || (fault.applied ?? false);
    case 'forbidden':
    case 'not-found':
      return false;
    default:
      return true;
  }
}

export const HTML_PAGE =
  '<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error 502 (Server Error)!!1</title>\n' +
  '  <p><b>502.</b> <ins>That’s an error.</ins>\n' +
  '  <p>The server encountered a temporary error and could not complete your request.' +
  '<p>Please try again in 30 seconds.  <ins>That’s all we know.</ins>\n';
