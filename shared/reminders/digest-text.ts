import { upperFirst } from '../domain/vietnamese-text.ts';
import { mailWords as words } from '../messages/mails.ts';
import type { DigestLine } from './digest-sections.ts';
import type { DigestView } from './digest-view.ts';

/** The plain-text part of a digest, in the layout of the office's model letter. */
export function digestText(view: DigestView): string {
  return [
    ...(view.mark ? [view.mark, ''] : []),
    ...view.intro,
    ...view.sections.flatMap((section) =>
      section.lines.length === 0
        ? [`${section.title}: ${section.remark}`]
        : [
            section.title,
            ...section.lines.map(textLine),
            ...(section.remark ? [section.remark] : []),
          ],
    ),
    '',
    ...view.closing,
    view.footer,
    '',
  ].join('\n');
}

function textLine(line: DigestLine): string {
  const label = [line.label, line.note].filter(Boolean).join(' ');
  const when = [line.deadline, line.days].filter(Boolean).join(', ');
  const place = line.place === null ? '' : words.update(line.place.words);
  const address = line.place?.address ? ` ${line.place.address}` : '';
  return `${line.number}. ${[label, upperFirst(when), place].filter(Boolean).join('. ')}.${address}`;
}
