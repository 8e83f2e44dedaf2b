import { CallFailure, failureOfAnswer } from './google-sheets/call-failure.ts';
import type { Reply } from './google-transport.ts';

/** The reply of a call that was done; throws CallFailure for all others. */
export function proven(reply: Reply): Reply {
  if (reply.status === 200) return reply;
  throw failureOfAnswer({
    status: reply.status,
    contentType: '',
    retryAfter: reply.headers['retry-after'] ?? '',
    text: reply.bytes.toString('utf8'),
  });
}

/** Throws CallFailure for what is not all of it. */
export function json(reply: Reply): unknown {
  try {
    return JSON.parse(reply.bytes.toString('utf8'));
  } catch {
    throw new CallFailure('unproven', 'Status 200, but no whole JSON');
  }
}
