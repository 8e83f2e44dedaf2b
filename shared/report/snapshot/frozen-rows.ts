import * as z from 'zod';
import type { Change } from '../../domain/change.ts';
import type { CitedDocument } from '../../domain/document.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Task } from '../../domain/task.ts';
import { blankUnit, type Unit } from '../../domain/unit.ts';

/**
 * Blank fields are left out of the file (of 50,000 rows they would be most of it) and come back as
 * these defaults.
 */
const text = z.string().default('');
const day = z.iso.date().nullable().default(null);
const flag = z.boolean().default(false);
const number = z.number().nullable().default(null);
const names = z.array(z.string()).default([]);

const deadline = z.object({
  text,
  kind: z.enum([
    'day',
    'month',
    'quarter',
    'part-year',
    'year',
    'span',
    'recurring',
    'ongoing',
    'event',
    'unclear',
    'missing',
  ]),
  date: day,
  extendedTo: day,
  effectiveDate: day,
  every: z.null().default(null),
  checkpoints: names,
});

export const task = z.object({
  code: text,
  tab: text,
  sheetRow: z.number(),
  group: number,
  title: text,
  leadUnit: z.string().nullable().default(null),
  leadUnits: names,
  supportingUnits: names,
  issuingBody: text,
  measures: text,
  resources: text,
  deadline,
  decisionLevel: text,
  responsiblePerson: text,
  product: text,
  status: z.enum(['not-started', 'in-progress', 'done', 'paused', 'cancelled']),
  progressPercent: number,
  result: text,
  evidence: text,
  completedOn: day,
  difficulty: text,
  proposal: text,
  proposalTo: text,
  updatedOn: day,
  confirmation: z.enum(['waiting', 'confirmed', 'returned']).nullable().default(null),
  instruction: text,
  sourcePhrase: text,
  documentBasis: text,
  kind: text,
  restricted: flag,
  inherited: names,
  parentCode: z.string().nullable().default(null),
  hasDetails: flag,
}) satisfies z.ZodType<Task, unknown>;

export const change = z.object({
  sheetRow: z.number(),
  taskCode: text,
  kind: z
    .enum(['extend', 'add', 'reword', 'split', 'merge', 'change-lead', 'pause', 'resume', 'remove'])
    .nullable()
    .default(null),
  before: text,
  after: text,
  oldDate: day,
  newDate: day,
  reason: text,
  proposedBy: text,
  proposedOn: day,
  decision: z.enum(['pending', 'approved', 'refused']),
  decidedBy: text,
  decidedOn: day,
  basis: text,
}) satisfies z.ZodType<Change, unknown>;

export const indicator = z.object({
  sheetRow: z.number(),
  code: text,
  title: text,
  group: number,
  unit: z.string().nullable().default(null),
  measure: z
    .enum([
      'above',
      'at-least',
      'exactly',
      'criterion',
      'rising',
      'falling',
      'zero-event',
      'grade',
      'by-reference',
      'window',
    ])
    .nullable()
    .default(null),
  measureUnit: text,
  target: text,
  deadlineText: text,
  targetThisYear: text,
  baseline: text,
  actual: text,
  actualOn: day,
  source: text,
}) satisfies z.ZodType<Indicator, unknown>;

export const document = z.object({
  sheetRow: z.number(),
  reference: text,
  type: text,
  issuer: text,
  issuedOn: day,
  subject: text,
  carriesOut: names,
  programmePart: text,
}) satisfies z.ZodType<CitedDocument, unknown>;

export const unit = z
  .object({ id: z.string(), name: text })
  .transform(({ id, name }): Unit => blankUnit(id, name));

export const calendar = z
  .array(
    z.object({
      date: z.iso.date(),
      kind: z.enum(['holiday', 'compensation', 'swapped-off', 'swapped-in']),
      name: text,
      everyYear: z.literal(true).optional(),
    }),
  )
  .transform((days) => ({
    specialDays: new Map(
      days.map(({ everyYear, ...rest }) => [rest.date, everyYear ? { ...rest, everyYear } : rest]),
    ),
  }));
