import { menuWords as words } from '../../shared/messages/sheet-menu.ts';

const MAILS_SHOWN = 15;

/** What `POST /check` answered, in a sentence; null when it is no such answer. */
export function checkSentence(result: unknown): string | null {
  const { summary } = (result ?? {}) as {
    readonly summary?: {
      readonly totals: { readonly total: number };
      readonly findings: { readonly error: number; readonly warning: number };
    };
  };
  if (summary === undefined) return null;
  const { totals, findings } = summary;
  return words.checked(totals.total, findings.error, findings.warning);
}

/** What `POST /report` answered, in a sentence; null when it is no such answer. */
export function reportSentence(result: unknown): string | null {
  const { path } = (result ?? {}) as { readonly path?: string };
  return path === undefined ? null : words.reported(path.replace(/^.*[\\/]/, ''));
}

interface ForetoldMail {
  readonly unitName: string;
  readonly to: string | null;
  readonly tasks: readonly unknown[];
}

/** What a preview of `POST /remind` answered, line by line; null when it is no such answer. */
export function mailsSentence(result: unknown): string | null {
  const { mails } = (result ?? {}) as { readonly mails?: readonly ForetoldMail[] };
  if (mails === undefined) return null;
  if (mails.length === 0) return words.noMails;
  const hidden = mails.length - MAILS_SHOWN;
  return [
    words.mails(mails.length),
    ...mails
      .slice(0, MAILS_SHOWN)
      .map(({ unitName, to, tasks }) =>
        words.mail(unitName, to ?? words.noMailAddress, tasks.length),
      ),
    ...(hidden > 0 ? [words.moreMails(hidden)] : []),
  ].join('\n');
}
