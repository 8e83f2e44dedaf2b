import type { Probe } from '../probe.ts';
import { sameAs } from '../probe.ts';
import { must, put } from '../trial.ts';

const semicolons: Probe = {
  fact: 'formulaValue separates arguments by ";" in every locale',
  expected: '=IF(1=1;"a";"b") shows a',
  async look({ tab, write, values }) {
    await write(put(tab, [[{ formula: '=IF(1=1;"a";"b")' }]]));
    return sameAs((await values('A1'))[0]?.[0], 'a');
  },
};

const commas: Probe = {
  fact: 'formulaValue with "," as separator (we never send it)',
  expected: 'en_US: shows a; vi_VN: refused or an error',
  async look({ tab, locale, refusal, values }) {
    const message = await refusal(put(tab, [[{ formula: '=IF(1=1,"a","b")' }]]));
    const shown = message ?? String((await values('A1'))[0]?.[0]);
    const isUnderstood = shown === 'a';
    const holds =
      locale === 'en_US' ? isUnderstood : locale.startsWith('vi') ? !isUnderstood : null;
    return { seen: `${locale}: ${shown}`, holds };
  },
};

const blockedSpill: Probe = {
  fact: 'a value typed below a filling formula',
  expected: 'the formula shows #REF!, the value stays',
  async look({ tab, write, values }) {
    const formula = '=ARRAYFORMULA(ROW($A$1:$A$3))';
    await write(put(tab, [[{ formula }], [null], ['typed']]));
    return sameAs(await values('A1:A3'), [['#REF!'], [], ['typed']]);
  },
};

const errorCells: Probe = {
  fact: 'an error cell: FORMULA and UNFORMATTED rendering',
  expected: '=1/0 and #DIV/0!',
  async look({ tab, write, values }) {
    await write(put(tab, [[{ formula: '=1/0' }]]));
    const read = [await values('A1', 'FORMULA'), await values('A1')];
    return sameAs(
      read.map((rows) => rows[0]?.[0]),
      ['=1/0', '#DIV/0!'],
    );
  },
};

const textThatLooksLikeFormula: Probe = {
  fact: 'stringValue "=1+1": never evaluated',
  expected: 'shows =1+1 (UNFORMATTED)',
  async look({ tab, write, values }) {
    await write(put(tab, [['=1+1']]));
    return sameAs((await values('A1'))[0]?.[0], '=1+1');
  },
};

const rawTextThatLooksLikeFormula: Probe = {
  fact: 'text "=1+1" written RAW: FORMULA rendering',
  expected: '=1+1 (then we take it for a formula)',
  async look({ tab, client, values }) {
    must(await client.type(`'${tab.title}'!A1`, [['=1+1']], 'RAW'));
    return sameAs((await values('A1', 'FORMULA'))[0]?.[0], '=1+1');
  },
};

export const formulaProbes: readonly Probe[] = [
  semicolons,
  commas,
  blockedSpill,
  errorCells,
  textThatLooksLikeFormula,
  rawTextThatLooksLikeFormula,
];
