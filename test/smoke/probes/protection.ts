import { type Probe, type Sighting, sameAs, saying } from '../probe.ts';
import type { ApiRequest } from '../sheets-client.ts';
import { area, put, type Trial } from '../trial.ts';
import type { TrialTab } from '../trial-tabs.ts';

function protection(tab: TrialTab, users: readonly string[], warningOnly = false): ApiRequest {
  const range = area(tab);
  return {
    addProtectedRange: { protectedRange: { range, warningOnly, editors: { users: [...users] } } },
  };
}

/** Protects the whole tab, then writes into it in a batch of its own. */
async function writeBehind(
  { tab, write, values }: Trial,
  users: readonly string[],
): Promise<Sighting> {
  await write(protection(tab, users));
  await write(put(tab, [['written']]));
  return sameAs((await values('A1'))[0]?.[0], 'written');
}

const noEditors: Probe = {
  fact: 'addProtectedRange with editors.users []',
  expected: 'accepted; who made it still writes',
  look: (trial) => writeBehind(trial, []),
};

const ownAddress: Probe = {
  fact: 'addProtectedRange with our own address among the editors',
  expected: 'accepted; we still write',
  async look(trial) {
    const account = await trial.client.account();
    if (account === null) return { seen: 'the credentials do not tell our address', holds: null };
    return writeBehind(trial, [account]);
  },
};

const wholeTab: Probe = {
  fact: 'the range of a protection of a whole tab, read back',
  expected: 'no row or column indexes',
  async look({ tab, write, sheet }) {
    await write(protection(tab, []));
    const { protectedRanges } = await sheet('protectedRanges(range,warningOnly)');
    const { sheetId, ...indexes } = protectedRanges?.[0]?.range ?? {};
    return sameAs([sheetId === tab.sheetId, indexes], [true, {}]);
  },
};

const warningWithEditors: Probe = {
  fact: 'warningOnly together with editors',
  expected: 'refused',
  async look({ tab, client, refusal }) {
    const users = [(await client.account()) ?? 'nobody@office.test'];
    return saying(await refusal(protection(tab, users, true)), /^400 .*warningOnly/);
  },
};

const twice: Probe = {
  fact: 'the same tab protected twice',
  expected: 'two protections (so a write is read back before it is repeated)',
  async look({ tab, write, sheet }) {
    await write(protection(tab, []), protection(tab, []));
    const { protectedRanges } = await sheet('protectedRanges(protectedRangeId)');
    return sameAs(protectedRanges?.length ?? 0, 2);
  },
};

export const protectionProbes: readonly Probe[] = [
  noEditors,
  ownAddress,
  wholeTab,
  warningWithEditors,
  twice,
];
