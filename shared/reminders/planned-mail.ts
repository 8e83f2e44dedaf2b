import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Programme } from '../domain/programme.ts';
import type { Unit } from '../domain/unit.ts';
import { chatText } from './chat-text.ts';
import type { Digest } from './digest.ts';
import { digestMail, unreachable } from './digest-mail.ts';
import type { DigestSetting } from './digest-setting.ts';
import { digestSubject } from './digest-subject.ts';
import { headMail, ofHeadNotice } from './head-mail.ts';
import { planHeadNotices } from './head-notice.ts';
import type { ReminderHistory } from './history.ts';
import { type Fingerprint, type LeaderMail, leaderMail } from './leader-mail.ts';
import { planLeaderNotices } from './leader-notice.ts';
import { type Claimable, ofDigest } from './ledger.ts';
import type { Mail } from './mail.ts';
import { mostUrgentFirst, planDigests } from './plan-digests.ts';

/** A mail of the day as it is claimed, sent, and told to the Office. */
export interface PlannedMail {
  readonly claimable: Claimable;
  /** Whose work it is about. */
  readonly unit: Pick<Unit, 'phone' | 'tone'>;
  readonly subject: string;
  /** Null when no mail reaches the unit. */
  readonly mail: Mail | null;
  /** Why there is no mail, in words; else empty. */
  readonly whyNot: string;
  /** What to tell the unit by Zalo, when no mail reaches it; else empty. */
  readonly chatText: string;
}

/** All mails of a day but the Office's summary. */
export interface PlannedDay {
  /** The most urgent first: units before their heads, and leaders only as approved. */
  readonly mails: readonly PlannedMail[];
  /** Mails to leaders of the UBND that nobody has approved. */
  readonly toApprove: readonly LeaderMail[];
}

export function planDay(
  programme: Programme,
  today: CalendarDate,
  history: ReminderHistory,
  setting: DigestSetting,
  fingerprint: Fingerprint,
): PlannedDay {
  const digests = mostUrgentFirst(planDigests(programme, today, history));
  const leaders = planLeaderNotices(programme, today, history).map((notice) =>
    leaderMail(notice, programme, setting, fingerprint),
  );
  const mails = [
    ...digests.map((digest) => plannedDigest(digest, setting)),
    ...planHeadNotices(programme, today, history).map((notice) =>
      written(headMail(notice, setting), ofHeadNotice(notice), notice.unit),
    ),
    ...leaders
      .filter(({ isApproved }) => isApproved)
      .map(({ mail, claimable }) => written(mail, claimable, { phone: '', tone: 'urge' })),
  ];
  return { mails, toApprove: leaders.filter(({ isApproved }) => !isApproved) };
}

function plannedDigest(digest: Digest, setting: DigestSetting): PlannedMail {
  const { unit } = digest;
  const claimable = ofDigest(digest);
  const mail = digestMail(digest, setting);
  if (mail) return written(mail, claimable, unit);
  return {
    claimable,
    unit,
    subject: digestSubject(digest, setting),
    mail,
    whyNot: unreachable(unit) ?? '',
    chatText: chatText(digest, setting.settings, setting.unitNames),
  };
}

function written(mail: Mail, claimable: Claimable, unit: PlannedMail['unit']): PlannedMail {
  return { claimable, unit, subject: mail.subject, mail, whyNot: '', chatText: '' };
}
