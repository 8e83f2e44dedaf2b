import { type Probe, sameAs } from '../probe.ts';
import type { ApiRequest } from '../sheets-client.ts';
import { area, must, put } from '../trial.ts';
import { addTab, type TrialTab } from '../trial-tabs.ts';

function rule(tab: TrialTab, type: string, values: readonly string[]): ApiRequest {
  const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
  const range = area(tab, [0, 1], [0, 1]);
  return { setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } } };
}

const listInNewTab: Probe = {
  fact: 'ONE_OF_RANGE into a tab made in the same batch',
  expected: "='T'!$A$1:$A$3, read back as sent",
  async look({ tab, nameTab, write, firstCell }) {
    const list = nameTab('danh mục');
    const source = `='${list.title}'!$A$1:$A$3`;
    await write(addTab(list), rule(tab, 'ONE_OF_RANGE', [source]));
    const { dataValidation } = await firstCell('dataValidation(condition)');
    return sameAs(dataValidation?.condition?.values?.[0]?.userEnteredValue, source);
  },
};

const DAYS = ['=DATE(2026;1;1)', '=DATE(2026;12;31)'];

const dateBounds: Probe = {
  fact: 'DATE_BETWEEN with formulas of days, as rules.ts sends dates',
  expected: 'accepted, read back as sent',
  async look({ tab, write, firstCell }) {
    await write(rule(tab, 'DATE_BETWEEN', DAYS));
    const { dataValidation } = await firstCell('dataValidation(condition(values))');
    return sameAs(
      dataValidation?.condition?.values?.map((one) => one.userEnteredValue),
      DAYS,
    );
  },
};

const strictListAgainstValues: Probe = {
  fact: 'a strict dropdown against values.update',
  expected: 'does not stop it',
  async look({ tab, client, write, values }) {
    await write(rule(tab, 'ONE_OF_LIST', ['a', 'b']));
    must(await client.type(`'${tab.title}'!A1`, [['other']], 'RAW'));
    return sameAs((await values('A1'))[0]?.[0], 'other');
  },
};

const strictListAgainstUpdate: Probe = {
  fact: 'a strict dropdown against updateCells',
  expected: 'does not stop it',
  async look({ tab, write, values }) {
    await write(rule(tab, 'ONE_OF_LIST', ['a', 'b']), put(tab, [['other']]));
    return sameAs((await values('A1'))[0]?.[0], 'other');
  },
};

const FORMULA = '=AND($A1<>"";$B1>2)';

const conditionalFormula: Probe = {
  fact: 'a conditional format whose formula has ";"',
  expected: `accepted; read back ${FORMULA}`,
  async look({ tab, write, sheet }) {
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: FORMULA }] };
    const booleanRule = { condition, format: { textFormat: { bold: true } } };
    const ranges = [area(tab, [0, 3], [0, 2])];
    await write({ addConditionalFormatRule: { rule: { ranges, booleanRule }, index: 0 } });
    const { conditionalFormats } = await sheet(
      'conditionalFormats(booleanRule(condition(values)))',
    );
    const spelled = conditionalFormats?.[0]?.booleanRule?.condition?.values?.[0]?.userEnteredValue;
    // Another separator is the server's own spelling of the same formula.
    const holds = spelled?.replaceAll(',', ';') === FORMULA;
    return { seen: String(spelled), holds };
  },
};

export const ruleProbes: readonly Probe[] = [
  listInNewTab,
  dateBounds,
  strictListAgainstValues,
  strictListAgainstUpdate,
  conditionalFormula,
];
