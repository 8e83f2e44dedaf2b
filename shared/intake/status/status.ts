import { statusLabels } from '../../contract/labels.ts';
import type { TaskStatus } from '../../domain/task.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { readDropped } from './dropped-words.ts';
import { isFinished } from './finished-words.ts';
import { readIssued } from './issued-paper.ts';
import { masked, statusKey } from './status-key.ts';
import { statusWordings } from './status-words.ts';

/** `sure`: no question · `approximate`: read so, but the unit is asked · `unreadable`: asked. */
export interface StatusReading {
  readonly status: TaskStatus;
  readonly certainty: 'sure' | 'approximate' | 'unreadable';
}

const labelled = new Map(
  Object.entries(statusLabels).map(([status, label]) => [
    searchKey(label),
    sure(status as TaskStatus),
  ]),
);

const ASKED: StatusReading = { status: 'in-progress', certainty: 'approximate' };
const UNREADABLE: StatusReading = { status: 'not-started', certainty: 'unreadable' };

const DROPPED = {
  cancelled: sure('cancelled'),
  'maybe-paused': { status: 'paused', certainty: 'approximate' },
  asked: ASKED,
} as const satisfies Record<string, StatusReading>;

/** Work is spoken of, so it has begun; how far it is must be asked. */
const SPEAKS_OF_WORK =
  /^(?:dat|bao cao ket qua|(?:ki )?ban hanh)\b(?=.)|(?:^| )da (?=\w)|(?:^|[ :,;(])(?:hoan thanh|hoan tat|ket thuc|xong)\b|@part|@full/;

/**
 * Reads `Trạng thái`; a blank cell means the work has not started and is no fault. “Đã ban hành
 * kế hoạch” is done only when that kind of paper is all of the task's `product`. In doubt, in this
 * order: never done, never dropped, then never a reminder of finished work, then no question.
 */
export function readStatus(text: string, product = ''): StatusReading {
  const label = labelled.get(searchKey(text));
  if (label) return label;
  const key = statusKey(text);
  if (key === '') return sure('not-started');
  const known = labelled.get(key);
  if (known) return known;
  return readStopped(key) ?? readIssue(key, product) ?? readWording(key) ?? readDone(key, product);
}

function readStopped(key: string): StatusReading | null {
  const dropped = readDropped(masked(key).key);
  return dropped && DROPPED[dropped];
}

function readIssue(key: string, product: string): StatusReading | null {
  const issued = readIssued(key, product);
  if (issued === null) return null;
  return issued === 'done' && !masked(key).isBelowFull ? sure('done') : ASKED;
}

function readWording(key: string): StatusReading | null {
  const wording = statusWordings.find(({ pattern }) => pattern.test(key));
  if (!wording) return null;
  return { status: wording.status, certainty: wording.ask ? 'approximate' : 'sure' };
}

function readDone(key: string, product: string): StatusReading {
  const figures = masked(key);
  const only = /[;,+&\n]| (?:và|[-–/]) /i.test(product) ? '' : searchKey(product);
  if (!figures.isBelowFull && isFinished(figures.key, only)) return sure('done');
  return figures.isBelowFull || SPEAKS_OF_WORK.test(figures.key) ? ASKED : UNREADABLE;
}

function sure(status: TaskStatus): StatusReading {
  return { status, certainty: 'sure' };
}
