import type { Settings } from '../domain/settings.ts';

/** What the reader needs to know besides the digest. */
export interface DigestSetting {
  readonly settings: Settings;
  /** “07 giờ 30 phút”. */
  readonly readAt: string;
  /** When they were read, ISO 8601 with offset. */
  readonly date: string;
  readonly sample: boolean;
  /** Only the Office gets the mail, to see what would be sent (`Chạy thử`). */
  readonly trial: boolean;
  readonly unitNames: ReadonlyMap<string, string>;
  /** Where people open a row; null where there is only a file. */
  readonly rowAddress: (tab: string, row: number) => string | null;
}
