import {
  chairOf,
  council,
  spellOut,
  standingPartyCommittee,
  viceChairOf,
} from '../../messages/report/names.ts';
import {
  answeredProposals,
  noProposals,
  nothingForParty,
  ownProposals,
  proposalContent,
  proposalsTo,
  proposedBy,
  restrictedProposals,
  superiorBody,
} from '../../messages/report/proposals.ts';
import { paragraph } from '../blocks.ts';
import { codesOf, type Draft, namesOf } from '../draft.ts';
import type { Addressee, ReportedProposal } from '../facts/proposal-facts.ts';
import type { ReportBlock } from '../report.ts';
import { asClause, oneLine } from '../text.ts';

/** How much of one “Đề xuất, kiến nghị” is quoted, in characters. */
const LONGEST_PROPOSAL = 300;

/** A paper of the UBND does not petition the UBND: such proposals are only counted. */
const OWN: readonly Addressee[] = ['committee', 'chair', 'vice-chair', 'other'];

/**
 * V, grouped by addressee, highest first. What became of the proposals of the period before is not
 * told as long as no earlier period has been closed.
 */
export function proposalParagraphs(draft: Draft): readonly ReportBlock[] {
  const { open, answered } = draft.facts.proposals;
  const own =
    draft.input.variant === 'office' ? [] : open.filter(({ addressee }) => OWN.includes(addressee));
  const external = open.filter((one) => !own.includes(one));
  const sentences = [
    ...askedFor(external, draft),
    own.length === 0
      ? ''
      : ownProposals(draft.names.committee, own.length, codesOfProposals(own), external.length > 0),
    answered.length === 0 ? '' : answeredProposals(answered.length, codesOf(answered)),
  ].filter((one) => one !== '');
  return (sentences.length === 0 ? [noProposals] : sentences).map((one) => paragraph(one));
}

/** The two-page version: only what is for the Party Committee and for those above. */
export function proposalsInBrief(draft: Draft): readonly ReportBlock[] {
  const higher = draft.facts.proposals.open.filter(
    ({ addressee }) => addressee === 'superior' || addressee === 'party',
  );
  const none = nothingForParty(draft.names);
  return (higher.length === 0 ? [none] : askedFor(higher, draft)).map((one) => paragraph(one));
}

/** One sentence per addressee; of restricted tasks only the codes. */
function askedFor(proposals: readonly ReportedProposal[], draft: Draft): readonly string[] {
  const restricted = proposals.filter(({ reported }) => reported.task.restricted);
  const told = proposals.filter(({ reported }) => !reported.task.restricted);
  const byAddressee = Map.groupBy(told, (one) => addresseeName(one, draft));
  return [
    ...[...byAddressee].map(([name, group]) => proposalsTo(name, contents(group, draft))),
    ...(restricted.length === 0 ? [] : [restrictedProposals(codesOfProposals(restricted))]),
  ];
}

function addresseeName({ addressee, typed }: ReportedProposal, { names }: Draft): string {
  const words: Readonly<Record<Addressee, string>> = {
    superior: superiorBody,
    party: standingPartyCommittee(names.wardKind),
    council: council(names),
    committee: names.committee,
    chair: chairOf(names),
    'vice-chair': viceChairOf(names),
    other: spellOut(oneLine(typed)),
  };
  return words[addressee];
}

function contents(proposals: readonly ReportedProposal[], draft: Draft): readonly string[] {
  const brief = draft.input.variant === 'party';
  return proposals.map(({ reported: { task } }) => {
    const content = asClause(task.proposal, LONGEST_PROPOSAL);
    const origin = brief ? '' : proposedBy(namesOf(task.leadUnits, draft), task.code);
    return `${proposalContent(content, proposals.length === 1)}${origin}`;
  });
}

function codesOfProposals(proposals: readonly ReportedProposal[]): readonly string[] {
  return codesOf(proposals.map(({ reported }) => reported));
}
