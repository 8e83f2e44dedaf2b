import { headings } from '../../messages/report/headings.ts';
import {
  chairOf,
  council,
  spellOut,
  standingPartyCommittee,
  viceChairOf,
} from '../../messages/report/names.ts';
import {
  answeredProposals,
  followedProposals,
  noProposals,
  nothingForParty,
  ownProposals,
  proposalContent,
  proposalsTo,
  proposedBy,
  restrictedProposals,
  superiorBody,
} from '../../messages/report/proposals.ts';
import { heading, paragraph } from '../blocks.ts';
import { codesOf, type Draft, namesOf } from '../draft.ts';
import type { FollowedProposal } from '../facts/previous-facts.ts';
import type { Addressee, ReportedProposal } from '../facts/proposal-facts.ts';
import type { ReportedTask } from '../facts/reported-task.ts';
import type { ReportBlock } from '../report.ts';
import { asClause, oneLine } from '../text.ts';

/** How much of one “Đề xuất, kiến nghị” is quoted, in characters. */
const LONGEST_PROPOSAL = 300;

/** A paper of the UBND does not petition the UBND: such proposals are only counted. */
const OWN: readonly Addressee[] = ['committee', 'chair', 'vice-chair', 'other'];

/** V: what became of the proposals of the last period, once one was closed, and those of this. */
export function proposalParagraphs(draft: Draft): readonly ReportBlock[] {
  const since = draft.facts.previous?.since;
  const own = ownProposalParagraphs(draft);
  if (!since) return own;
  return [
    heading(2, '1', headings.lastProposals),
    paragraph(becameOf(since.proposals)),
    heading(2, '2', headings.ownProposals),
    ...own,
  ];
}

/** Grouped by addressee, highest first. */
function ownProposalParagraphs(draft: Draft): readonly ReportBlock[] {
  const { open } = draft.facts.proposals;
  const answered = newlyAnswered(draft);
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

/** Not told before: V.1 tells what became of those of the last period, its report of earlier ones. */
function newlyAnswered({ facts: { proposals, previous } }: Draft): readonly ReportedTask[] {
  const followed = new Set(
    previous?.since?.proposals.map(({ proposal }) => proposal.reported) ?? [],
  );
  return proposals.answered.filter(
    ({ before, task }) =>
      before === null || (!followed.has(before) && before.task.instruction !== task.instruction),
  );
}

function becameOf(proposals: readonly FollowedProposal[]): string {
  const of = (wanted: FollowedProposal['outcome']) =>
    proposals.filter(({ outcome }) => outcome === wanted).map(({ proposal }) => proposal);
  const waiting = of('waiting');
  return followedProposals({
    total: proposals.length,
    answered: of('answered').length,
    waiting: waiting.length,
    withdrawn: of('withdrawn').length,
    waitingCodes: codesOfProposals(waiting),
  });
}

/** The two-page version: only what is for the Party Committee and for those above. */
export function proposalsInBrief(draft: Draft): readonly ReportBlock[] {
  const isHigher = ({ addressee }: ReportedProposal) =>
    addressee === 'superior' || addressee === 'party';
  const higher = draft.facts.proposals.open.filter(isHigher);
  const last = draft.facts.previous?.since?.proposals.filter(({ proposal }) => isHigher(proposal));
  const none = nothingForParty(draft.names);
  return [
    ...(last && last.length > 0 ? [becameOf(last)] : []),
    ...(higher.length === 0 ? [none] : askedFor(higher, draft)),
  ].map((one) => paragraph(one));
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
