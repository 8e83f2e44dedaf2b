import type { Regional } from './content.ts';

/** How a ward's workbook must read what is typed: day before month, the day as in Việt Nam. */
export const vietnameseRegional: Regional = { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };

/** The older name of the same zone, which old spreadsheets still carry. */
const ZONES = ['Asia/Ho_Chi_Minh', 'Asia/Saigon'];

/** What is not as it should be, as it is; null = as it should be, or not known (a file). */
export function regionalProblem(
  regional: Regional | undefined,
): { readonly locale: string | null; readonly timeZone: string | null } | null {
  if (!regional) return null;
  const { locale, timeZone } = regional;
  const isVietnamese = locale === 'vi' || locale === vietnameseRegional.locale;
  const isOurs = ZONES.includes(timeZone);
  if (isVietnamese && isOurs) return null;
  return { locale: isVietnamese ? null : locale, timeZone: isOurs ? null : timeZone };
}
