import { type Html, html } from '../markup/html.ts';
import { mailWords as words } from '../messages/mails.ts';
import type { DigestLine, DigestSection, LinePlace } from './digest-sections.ts';
import type { DigestView } from './digest-view.ts';

/**
 * The HTML part of a digest: tables and inline styles only, no remote pictures, at most 600 px,
 * as Gmail, Outlook and phones draw it. A colour always stands beside a word that says the same.
 */
export function digestHtml(view: DigestView): string {
  const page = html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${view.subject}</title></head>
<body style="margin:0;padding:0;background:#f1f3f5">
<div style="display:none;max-height:0;overflow:hidden">${view.preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f1f3f5"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d5dae0">
<tr><td style="padding:20px 24px;font-family:'Times New Roman',Tinos,serif;font-size:17px;line-height:1.45;color:#1c2733;word-break:break-word;overflow-wrap:anywhere">
${view.mark === null ? null : html`<p style="margin:0 0 16px;padding:8px 12px;background:#fff4d6;border:1px solid #8a6100;color:#5c4100;font-weight:bold">${view.mark}</p>`}
${view.intro.map((text) => html`<p style="margin:0 0 10px">${text}</p>`)}
${view.sections.map(sectionHtml)}
<div style="margin:20px 0 0;padding:16px 0 0;border-top:1px solid #d5dae0">
${view.closing.map((text) => html`<p style="margin:0 0 8px">${text}</p>`)}
</div>
<p style="margin:16px 0 0;font-size:14px;color:#52606d">${view.footer}</p>
</td></tr></table>
</td></tr></table>
</body></html>
`;
  return page.html;
}

function sectionHtml(section: DigestSection): Html {
  const color = section.urgent ? '#a61b1b' : '#1f4e79';
  return html`<h2 style="margin:22px 0 8px;font-size:17px;color:${color}">${section.title}</h2>
${section.lines.length === 0 ? null : linesHtml(section.lines, color)}
${section.remark === null ? null : html`<p style="margin:6px 0 0">${section.remark}</p>`}
`;
}

/** The day and how far it is, on a line of their own. */
function whenHtml({ deadline, days }: DigestLine, color: string): Html | null {
  if (deadline === '' && days === '') return null;
  if (days === '') return html`<br>${deadline}.`;
  const before = deadline === '' ? '' : `${deadline}, `;
  return html`<br>${before}<span style="color:${color};font-weight:bold">${days}</span>.`;
}

function placeHtml(place: LinePlace | null): Html | null {
  if (place === null) return null;
  return place.address === null
    ? html`<br><span style="color:#52606d">${place.words}</span>`
    : html`<br><a href="${place.address}" style="color:#1f4e79">${words.update(place.words)}</a>`;
}

function linesHtml(lines: readonly DigestLine[], color: string): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
${lines.map(
  (
    line,
  ) => html`<tr><td valign="top" style="width:28px;padding:8px 0;border-top:1px solid #e4e8ec">${line.number}.</td>
<td valign="top" style="padding:8px 0;border-top:1px solid #e4e8ec"><strong>${line.label}</strong>${line.note ? ` ${line.note}` : ''}${whenHtml(line, color)}${placeHtml(line.place)}</td></tr>
`,
)}</table>`;
}
