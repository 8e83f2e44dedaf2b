import type { Facts } from './facts.ts';
import { HttpProblem } from './problem.ts';

/** The job ran, but not to its end. */
export class Unfinished extends HttpProblem {
  readonly facts: Facts;
  constructor(message: string, facts: Facts, options: ErrorOptions = {}) {
    super(503, message, 'unfinished', options);
    this.facts = facts;
  }
}
