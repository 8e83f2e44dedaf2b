import {
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { PAGE } from './decree-30.ts';
import { separator, styledParagraph } from './paragraphs.ts';

/**
 * The report in portrait, then one landscape section per annex. Only the first names its headers:
 * a section without any takes over those before it.
 */
export function sections(mark: string | null, parts: readonly FileChild[][]): ISectionOptions[] {
  return parts.map((children, index) => ({
    properties: sectionProperties(index === 0 ? 'portrait' : 'landscape', mark),
    ...(index === 0 && { headers: { first: header(mark, false), default: header(mark, true) } }),
    // Every part ends with a table. `docx` closes all sections but the last with a paragraph.
    children: index === parts.length - 1 ? [...children, separator()] : children,
  }));
}

function sectionProperties(orientation: 'portrait' | 'landscape', mark: string | null) {
  const headerDistance = mark === null ? PAGE.headerDistance : PAGE.headerDistanceWithMark;
  return {
    type: SectionType.NEXT_PAGE,
    // I.7: “không hiển thị số trang thứ nhất”. III.1.đ numbers every annex by itself, so each
    // annex has a first page of its own, and the same rule hides its number.
    titlePage: true,
    page: {
      // Portrait width and height in both cases: `docx` exchanges them for landscape.
      size: { width: PAGE.width, height: PAGE.height, orientation },
      margin: { ...PAGE.margin, header: headerDistance, footer: headerDistance, gutter: 0 },
      pageNumbers: { start: 1 },
    },
  };
}

/** The mark above, the number beneath it; a header must hold a paragraph even when it is blank. */
function header(mark: string | null, withNumber: boolean): Header {
  const marked = mark === null ? [] : [styledParagraph('VBGhiChuLe', mark)];
  const field = withNumber ? [new TextRun({ children: [PageNumber.CURRENT] })] : [];
  return new Header({
    children: [...marked, new Paragraph({ style: 'VBSoTrang', children: field })],
  });
}
