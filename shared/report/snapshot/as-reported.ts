import type { Change } from '../../domain/change.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Task } from '../../domain/task.ts';
import { codeKey } from '../../domain/task-code.ts';
import { blankUnit } from '../../domain/unit.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';

/** Stands for words of which a report says only that there are some. */
const SOMETHING = '…';

/**
 * A programme with only what a report prints or counts: no addresses, no names of persons, and of
 * restricted rows nothing that says what they are about (decision 0008). Every report is made from
 * this, so that a frozen one lacks nothing that another would have.
 */
export function asReported(programme: Programme): Programme {
  const restricted = new Set(
    programme.tasks.filter((task) => task.restricted).map(({ code }) => codeKey(code)),
  );
  return {
    ...programme,
    tasks: programme.tasks.map((task) => (task.restricted ? restrictedTask(task) : openTask(task))),
    changes: programme.changes.map((change) =>
      restricted.has(codeKey(change.taskCode)) ? restrictedChange(change) : change,
    ),
    units: programme.units.map(({ id, name }) => blankUnit(id, name)),
    documents: programme.documents.map((document) => ({ ...document, carriesOut: [] })),
  };
}

function presence(text: string): string {
  return text === '' ? '' : SOMETHING;
}

function openTask(task: Task): Task {
  return {
    ...task,
    tab: '',
    deadline: { ...task.deadline, every: null, checkpoints: [] },
    issuingBody: presence(task.issuingBody),
    measures: presence(task.measures),
    resources: presence(task.resources),
    responsiblePerson: presence(task.responsiblePerson),
    instruction: presence(task.instruction),
    sourcePhrase: presence(task.sourcePhrase),
    documentBasis: '',
    kind: '',
    progressPercent: null,
    inherited: [],
  };
}

function restrictedTask(original: Task): Task {
  const task = openTask(original);
  return {
    ...task,
    title: presence(task.title),
    deadline: { ...task.deadline, text: '' },
    decisionLevel: presence(task.decisionLevel),
    product: presence(task.product),
    result: presence(task.result),
    evidence: presence(task.evidence),
    difficulty: presence(task.difficulty),
    proposal: presence(task.proposal),
    proposalTo: bodyAlone(task.proposalTo || task.decisionLevel),
  };
}

const BODY =
  /^(?:(?:co quan )?cap tren|(?:thuong truc |ban thuong vu )?dang uy|(?:thuong truc )?(?:hdnd|hoi dong nhan dan)|(?:tap the |lanh dao |(?:pho )?chu tich )?(?:ubnd|uy ban nhan dan)|nguoi dung dau co quan chu tri)(?: phuong| xa| thanh pho)?$/;

/** Whom a proposal goes to, where the cell says that and nothing else. */
function bodyAlone(text: string): string {
  return BODY.test(searchKey(text)) ? text : '';
}

function restrictedChange(change: Change): Change {
  return { ...change, before: '', after: '', reason: '' };
}
