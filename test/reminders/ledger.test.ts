import { describe, expect, it } from 'vitest';
import { claim, type LedgerEntry, mayMark, ofSummary } from '../../shared/reminders/ledger.ts';

const claimable = ofSummary('2026-06-22', 'Văn phòng HĐND và UBND phường', []);
const mail = { to: 'a@b.test', subject: 's', trial: false };
const mine = claim(claimable, mail, '2026-06-22T00:30:00Z');
const theirs = claim(claimable, mail, '2026-06-22T00:50:00Z');
const as = (entry: LedgerEntry, state: LedgerEntry['state']) => ({ ...entry, state });

describe('What an attempt may say of itself when it ends', () => {
  it('is how its own claim went', () => {
    expect(mayMark(mine, as(mine, 'failed'))).toBe(true);
    expect(mayMark(mine, as(mine, 'sent'))).toBe(true);
  });

  it('is no failure once another run has taken over', () => {
    expect(mayMark(theirs, as(mine, 'failed'))).toBe(false);
    expect(mayMark(as(theirs, 'sent'), as(mine, 'failed'))).toBe(false);
  });

  it('is that a mail was sent, whoever has the claim now', () => {
    expect(mayMark(theirs, as(mine, 'sent'))).toBe(true);
    expect(mayMark(as(theirs, 'failed'), as(mine, 'sent'))).toBe(true);
    expect(mayMark(as(theirs, 'sent'), as(mine, 'sent'))).toBe(false);
  });

  it('is that a mail was sent, where it was only sent on trial before', () => {
    expect(mayMark({ ...as(theirs, 'sent'), trial: true }, as(mine, 'sent'))).toBe(true);
  });
});
