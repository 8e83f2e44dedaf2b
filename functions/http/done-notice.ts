import * as z from 'zod';
import type { PortalNotice } from '../../shared/page/portal-input.ts';

/** Figures of a day's mails; more than anybody has units. */
const count = z.coerce.number().int().min(0).max(9999);

const query = z.discriminatedUnion('done', [
  z.strictObject({ done: z.literal('checked') }),
  z.strictObject({ done: z.literal(['sent', 'written']), mails: count, failed: count }),
  z.strictObject({ done: z.literal('reported'), name: z.string().max(100) }),
]);

/** Where a person who pressed a button finds the page, and on it what the button did. */
export function noticeAddress({ kind, ...figures }: PortalNotice): string {
  const told = Object.entries(figures).map(([key, value]) => [key, String(value)] as const);
  return `/?${new URLSearchParams({ done: kind, ...Object.fromEntries(told) })}`;
}

/**
 * What the address of the page says; null when it says nothing that we would. Only files that the
 * reader may have are named.
 */
export function readNotice(asked: unknown, files: readonly string[]): PortalNotice | null {
  const result = query.safeParse(asked);
  if (!result.success) return null;
  const { done, ...figures } = result.data;
  if ('name' in figures && !files.includes(figures.name)) return null;
  return { kind: done, ...figures } as PortalNotice;
}
