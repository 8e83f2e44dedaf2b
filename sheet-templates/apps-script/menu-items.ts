import type { menuWords } from '../../shared/messages/sheet-menu.ts';

/** Global functions that the menu calls, in its order. */
export const menuItems = [
  'checkNow',
  'previewMails',
  'makeReport',
  'openPage',
  'makeFilterViews',
] as const satisfies readonly (keyof typeof menuWords.items)[];
