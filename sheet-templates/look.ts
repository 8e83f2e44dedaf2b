import type { Look } from '../shared/workbook/model.ts';

/** Colours by who fills a column: blue the Office, green the lead unit, grey the software. */
const OFFICE = 'BDD7EE';
const UNIT = 'C6E0B4';
const SOFTWARE = 'D9D9D9';
const INK = '1C2733';
const LINE = 'B7C0CA';
const NAVY = '1F4E79';

const cell = { vertical: 'top', wrap: true, border: LINE } as const;
const header = {
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border: '7F8C9A',
} as const;

/** The look of the whole workbook: Times New Roman, no icons, a colour always beside a word. */
export const look = {
  fontName: 'Times New Roman',
  fontSize: 11,
  styles: {
    title: { fontSize: 15, bold: true, color: NAVY, vertical: 'center' },
    note: { italic: true, color: '52606D', vertical: 'top', wrap: true },
    stale: { bold: true, color: 'A61B1B', vertical: 'top', wrap: true },
    mark: { bold: true, color: '5C4100', fill: 'FFF4D6', vertical: 'center' },
    section: { fontSize: 12, bold: true, color: NAVY, vertical: 'center' },
    band: {
      bold: true,
      color: 'FFFFFF',
      fill: NAVY,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      border: 'FFFFFF',
    },
    bandLegend: {
      fontSize: 9,
      bold: true,
      color: 'FFFFFF',
      fill: NAVY,
      vertical: 'center',
      wrap: true,
      border: 'FFFFFF',
    },
    header: { ...header, fill: 'DCE6F1' },
    headerOffice: { ...header, fill: OFFICE },
    headerUnit: { ...header, fill: UNIT },
    headerSoftware: { ...header, fill: SOFTWARE },
    group: { bold: true, color: NAVY, fill: 'EEF3F8', vertical: 'center', border: LINE },
    groupText: { bold: true, color: NAVY, fill: 'EEF3F8', vertical: 'center' },
    cell,
    cellCenter: { ...cell, horizontal: 'center' },
    cellBold: { ...cell, bold: true },
    cellPlain: { vertical: 'top', wrap: true },
    cellDate: { ...cell, horizontal: 'center', numberFormat: 'dd/mm/yyyy' },
    cellPercent: { ...cell, horizontal: 'center', numberFormat: '0' },
    cellError: { ...cell, bold: true, color: '9C1C1C', fill: 'FBE3E1' },
    cellWarning: { ...cell, bold: true, color: '6B4A00', fill: 'FFF2CC' },
    verdict: { ...cell, color: '3C4752', fill: 'F2F2F2' },
    link: { ...cell, horizontal: 'center', color: '0B5394', underline: true },
    total: { ...cell, bold: true, fill: 'EEF3F8' },
    totalCenter: { ...cell, bold: true, fill: 'EEF3F8', horizontal: 'center' },
    figureLabel: { ...header, color: '52606D', fill: 'F5F8FB', bold: false },
    figure: { ...header, fontSize: 22, color: NAVY, fill: 'F5F8FB' },
    figureAlert: { ...header, fontSize: 22, color: '9C1C1C', fill: 'FBE3E1' },
    guideNumber: { fontSize: 12, bold: true, color: NAVY, horizontal: 'center', vertical: 'top' },
    guideText: { fontSize: 12, vertical: 'top', wrap: true, color: INK },
    stateOverdue: { bold: true, color: '9C1C1C', fill: 'FBE3E1' },
    stateDueSoon: { bold: true, color: '6B4A00', fill: 'FFF2CC' },
    stateDone: { color: '1E5631', fill: 'E2F0D9' },
    stateWaiting: { color: '1F4E79', fill: 'DEEAF6' },
  },
} as const satisfies Look;

export type StyleName = keyof typeof look.styles;
