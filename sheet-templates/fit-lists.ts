import { settingsTab } from '../shared/contract/settings.ts';
import type { Validation } from '../shared/workbook/model.ts';
import { unitNameSource } from './dropdown-lists.ts';

/** Where the lists of the template's dropdowns stand in the workbook that is being completed. */
export interface ListPlaces {
  /** The range of the units' names; null when there is no such table. */
  readonly unitNames: string | null;
  /** Whether the template's own `Cấu hình`, with its lists, is there. */
  readonly templateLists: boolean;
}

/** Points dropdowns to where their lists are; without a list only the prompt stays. */
export function fitLists(rules: readonly Validation[], places: ListPlaces): readonly Validation[] {
  return rules.flatMap((rule) => {
    const source = rule.list && 'source' in rule.list ? rule.list.source : null;
    if (source === null) return rule;
    const fitting = fittingSource(source, places);
    if (fitting !== null) return { ...rule, list: { source: fitting } };
    const { list: _, onOther: __, message: ___, ...prompt } = rule;
    return prompt.prompt ? prompt : [];
  });
}

function fittingSource(source: string, { unitNames, templateLists }: ListPlaces): string | null {
  if (source === unitNameSource) return unitNames;
  return source.startsWith(`'${settingsTab}'!`) && !templateLists ? null : source;
}
