/** What came back, read to its end; `text` may be anything. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** As sent: seconds, or blank. */
  readonly retryAfter: string;
  readonly text: string;
}
