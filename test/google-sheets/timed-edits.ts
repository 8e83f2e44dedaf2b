import fc from 'fast-check';
import type { Edit } from './edit.ts';
import { tabEdits } from './tab-edits.ts';
import { tableEdits } from './table-edits.ts';

const anEdit = fc.oneof({ weight: 30, arbitrary: tableEdits }, { weight: 7, arbitrary: tabEdits });

/** Edits, each before the request of that number; what comes too late comes after the run. */
export interface TimedEdit {
  readonly request: number;
  readonly edit: Edit;
}

export const timedEdits: fc.Arbitrary<readonly TimedEdit[]> = fc
  .array(
    fc.record({ request: fc.integer({ min: 0, max: 3 }), edit: anEdit }).map(
      ({ request, edit }): TimedEdit => ({
        request,
        edit,
        ...{ [fc.toStringMethod]: () => `before request ${request}: ${edit.name}` },
      }),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((edits) => edits.toSorted((a, b) => a.request - b.request));
