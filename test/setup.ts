import fc from 'fast-check';

/**
 * Property tests take the same examples on every run, so that a change is judged by what it
 * changes. `FAST_CHECK_SEED=random npm test` goes looking for new ones.
 */
const wanted = process.env['FAST_CHECK_SEED'] ?? '20260622';

if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
