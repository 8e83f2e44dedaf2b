import { systemTabs } from '../shared/messages/tabs.ts';
import type { SheetModel } from '../shared/workbook/model.ts';
import type { WorkbookTemplateContent } from './content.ts';
import { guideTab } from './guide-tab.ts';
import { registerTabs } from './register-tabs.ts';
import { settingsTab } from './settings-tab.ts';
import { tasksTab } from './tasks-tab.ts';

/** The tabs that people own, in the order shown. */
export function peopleTabs(content: WorkbookTemplateContent): readonly SheetModel[] {
  return [
    guideTab(content.settings),
    tasksTab(content.groups, content.settings.sample),
    ...registerTabs(content),
    settingsTab(content.settings),
  ];
}

/**
 * A whole new workbook: the people's tabs with the system's, still blank, among them.
 * `Tổng quan` stands second, because the Chair looks at it first.
 */
export function newWorkbook(content: WorkbookTemplateContent): readonly SheetModel[] {
  const [guide, tasks, ...others] = peopleTabs(content);
  const blank = (title: string): SheetModel => ({ title, columns: [], rows: [] });
  return [
    guide!,
    blank(systemTabs.overview),
    tasks!,
    blank(systemTabs.review),
    ...others,
    blank(systemTabs.mailLog),
    blank(systemTabs.reports),
  ];
}
