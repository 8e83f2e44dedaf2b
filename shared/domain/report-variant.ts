/**
 * Who reports to whom (Chương trình, mục III): the Office to the UBND in full · the UBND to the
 * standing Party Committee, two pages · the UBND for general circulation.
 */
export const reportVariants = ['office', 'party', 'committee'] as const;

export type ReportVariant = (typeof reportVariants)[number];
