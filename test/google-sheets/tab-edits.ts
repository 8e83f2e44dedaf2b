import fc from 'fast-check';
import { systemTabs } from '../../shared/messages/tabs.ts';
import type { Edit } from './edit.ts';
import { otherTabs, TASK_TAB } from './ward-tabs.ts';

const PEOPLES_TABS = [TASK_TAB, ...otherTabs().map(({ title }) => title)];
const peoplesTab = fc.constantFrom(...PEOPLES_TABS);
const aTitle = fc.constantFrom('Việc quý III', 'Nhiệm vụ (2)', 'Bảng của tôi', "Sổ 'cũ'", 'A1');
const systemTitle = fc.constantFrom(...Object.values(systemTabs));

const renamesTab = fc.record({ tab: peoplesTab, title: aTitle }).map(
  ({ tab, title }): Edit => ({
    name: `calls “${tab}” “${title}”`,
    ...{ tab, title, harm: 'moves' },
    make: (person, now) => person.renameTab(now, title),
  }),
);

/** The software’s tab of that name is deleted first, or the server refuses. */
const takesOurName = fc.record({ tab: peoplesTab, title: systemTitle }).map(
  ({ tab, title }): Edit => ({
    name: `calls “${tab}” “${title}”`,
    ...{ tab, title, harm: 'breaks' },
    make: (person, now) => person.renameTab(now, title),
  }),
);

const addsTab = fc.constantFrom('Trang tính 9', 'Nháp').map(
  (title): Edit => ({
    name: `adds the tab “${title}”`,
    ...{ tab: null, title, harm: 'none' },
    make: (person) => person.addTab(title),
  }),
);

const deletesTab = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom('Sổ tay', 'Văn bản', 'Đơn vị', 'Chỉ tiêu') },
    { weight: 1, arbitrary: fc.constant(TASK_TAB) },
  )
  .map(
    (tab): Edit => ({
      name: `deletes “${tab}”`,
      ...{ tab, harm: 'breaks', deletes: true },
      make: (person, now) => person.deleteTab(now),
    }),
  );

/** Only the owner may; anybody else is refused, which counts as no edit. */
const deletesOurTab = fc.record({ tab: systemTitle, isOwner: fc.boolean() }).map(
  ({ tab, isOwner }): Edit => ({
    name: `deletes the software’s “${tab}”`,
    ...{ tab, harm: isOwner ? 'breaks' : 'none', ...(isOwner ? { by: 'owner' as const } : {}) },
    make: (person, now) => person.deleteTab(now),
  }),
);

/** What people do with whole tabs. */
export const tabEdits = fc.oneof(
  { weight: 2, arbitrary: renamesTab },
  { weight: 1, arbitrary: takesOurName },
  { weight: 1, arbitrary: addsTab },
  { weight: 1, arbitrary: deletesTab },
  { weight: 2, arbitrary: deletesOurTab },
);
