import { formatDay } from '../domain/format-day.ts';
import { type Html, html } from '../markup/html.ts';
import { portalWords as words } from '../messages/portal.ts';
import { periodColumn } from '../messages/report/period-names.ts';
import { section, table, unbroken } from './page-frame.ts';
import type { PortalActions, PortalInput, PortalNotice } from './portal-input.ts';

/** The buttons; forms of plain HTML, which a script only tells to show that they work. */
export function actionSection(actions: PortalActions): Html {
  const { actions: labels, variants } = words;
  const { periods, period, variant, mailsLeave } = actions;
  const options = periods.map(
    (one) =>
      html`<option value="${one.id}"${one.id === period ? html` selected` : null}>${periodColumn(one)}</option>`,
  );
  const kinds = Object.entries(variants).map(
    ([id, name]) =>
      html`<option value="${id}"${id === variant ? html` selected` : null}>${name}</option>`,
  );
  const button = (path: string, label: string) =>
    html`<form method="post" action="${path}" data-working="${labels.working}"><button>${label}</button></form>
`;
  return section(
    'actions',
    labels.title,
    html`<div class="actions">
${button('/check', labels.check)}<a class="button" href="/preview">${labels.preview}</a>
${button('/remind', mailsLeave ? labels.send : labels.write)}</div>
<form class="report-form" method="post" action="/report" data-working="${labels.working}">
<p><label for="period">${labels.period}</label><select id="period" name="period">${options}</select></p>
<p><label for="variant">${labels.variant}</label><select id="variant" name="variant">${kinds}</select></p>
<p><button>${labels.report}</button></p>
</form>
<p id="working" role="status"></p>
`,
  );
}

/** What the button that was pressed has done. */
export function noticeLine(notice: PortalNotice): Html {
  return html`<div class="notice" role="status"><p>${noticeText(notice)}</p></div>
`;
}

function noticeText(notice: PortalNotice): Html {
  switch (notice.kind) {
    case 'checked':
      return html`${words.notices.checked}`;
    case 'sent':
    case 'written':
      return html`${words.notices[notice.kind](notice.mails)}${notice.failed > 0 ? ` ${words.notices.failed(notice.failed)}` : ''}`;
    case 'reported':
      return html`${words.notices.reported(notice.name)} <a href="${fileAddress(notice.name)}">${words.notices.download}</a>`;
  }
}

export function reminderSection({ reminders, lastReminded }: PortalInput): Html {
  const { title, headers, last, never } = words.reminders;
  const rows = reminders.map(({ unitName, lastDay, outcome, mailsIn30Days }) => [
    unitName,
    unbroken(formatDay(lastDay)),
    outcome,
    mailsIn30Days,
  ]);
  return section(
    'reminders',
    title,
    html`<p>${lastReminded === null ? never : last(formatDay(lastReminded))}</p>`,
    rows.length > 0 ? table(title, headers, rows) : null,
  );
}

export function reportSection({ reports, drafts }: PortalInput): Html {
  const { title, none, drafts: draftTitle } = words.reports;
  return section(
    'reports',
    title,
    reports.length === 0 ? html`<p>${none}</p>` : fileList(reports),
    drafts.length === 0 ? null : html`<h3>${draftTitle}</h3>${fileList(drafts)}`,
  );
}

function fileList(names: readonly string[]): Html {
  return html`<ul>
${names.map(
  (name) => html`<li><a href="${fileAddress(name)}">${name}</a></li>
`,
)}</ul>
`;
}

function fileAddress(name: string): string {
  return `/reports/${encodeURIComponent(name)}`;
}
