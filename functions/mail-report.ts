import { type MadeReport, ofReport, reportMail, untold } from '../shared/reminders/report-mail.ts';
import { isTrial } from '../shared/reminders/sending.ts';
import { type Delivery, deliverOnce } from './deliver-once.ts';
import type { JobContext } from './job-context.ts';
import type { OpenProgramme } from './open-programme.ts';

/** What became of it; an outbox that took it has told nobody yet. */
export interface ToldOffice extends Delivery {
  readonly leavesMachine: boolean;
}

/** Tells the Office where the report lies; never anybody else, so a trial is no different. */
export async function mailReport(
  context: JobContext,
  open: OpenProgramme,
  made: MadeReport,
): Promise<ToldOffice> {
  const { settings } = open.programme;
  const { leavesMachine } = context.mailer;
  const why = untold(settings, leavesMachine);
  if (why !== null) return { outcome: 'skipped', note: why, leavesMachine };
  const trial = isTrial(settings, leavesMachine);
  const setting = { settings, sample: open.sample, trial, date: context.runAt };
  const delivery = await deliverOnce(
    reportMail(made, setting),
    ofReport(made, settings.officeName),
    trial,
    context,
  );
  return { ...delivery, leavesMachine };
}
