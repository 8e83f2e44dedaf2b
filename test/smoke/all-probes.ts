import type { Probe } from './probe.ts';
import { answerProbes } from './probes/answers.ts';
import { formulaProbes } from './probes/formulas.ts';
import { ownAdapterProbes } from './probes/own-adapter.ts';
import { protectionProbes } from './probes/protection.ts';
import { readingProbes } from './probes/reading.ts';
import { ruleProbes } from './probes/rules.ts';
import { structureProbes } from './probes/structure.ts';
import { verdictColumnProbes } from './probes/verdict-column.ts';
import { writingProbes } from './probes/writing.ts';

export const allProbes: readonly Probe[] = [
  ...formulaProbes,
  ...verdictColumnProbes,
  ...readingProbes,
  ...writingProbes,
  ...ruleProbes,
  ...protectionProbes,
  ...structureProbes,
  ...answerProbes,
  ...ownAdapterProbes,
];
