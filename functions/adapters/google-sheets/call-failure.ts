import type { Answer } from './answer.ts';

/**
 * Why a call failed, as far as it decides what to do: `rate`, `server`, `network`, `timeout` and
 * `unproven` may pass; `offline` never reached a server; `moved` names a tab or range that is no
 * longer there; the rest will fail again.
 */
export type FailureKind =
  | 'rate'
  | 'server'
  | 'network'
  | 'timeout'
  | 'unproven'
  | 'offline'
  | 'credentials'
  | 'denied'
  | 'api-disabled'
  | 'scope'
  | 'missing'
  | 'office-file'
  | 'protected'
  | 'too-large'
  | 'moved'
  | 'invalid';

/** One failed call. The message is ours: an answer's body is neither kept nor logged. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly kind: FailureKind;
  /** Seconds that the server asked us to wait. */
  readonly retryAfterSeconds: number | null;

  constructor(kind: FailureKind, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.kind = kind;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

interface ApiError {
  readonly status: string;
  readonly message: string;
  readonly reasons: readonly string[];
}

/** Reads an answer that is no success (google-api.md 1.2 has the recorded shapes). */
export function failureOfAnswer({ status, retryAfter, text }: Answer): CallFailure {
  const error = apiError(text);
  const kind = kindOf(status, error);
  const said = [status, error.status, ...error.reasons].filter(Boolean).join(' ');
  return new CallFailure(
    kind,
    `The API answered ${said}`,
    /^\d+$/.test(retryAfter) ? Number(retryAfter) : null,
  );
}

/** 403 means two things: not allowed, or (as Drive says it) too fast. */
const RATE_REASONS = ['rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED'];

/** The commonest refusal of a first run: the project may not use the API at all yet. */
const DISABLED = ['SERVICE_DISABLED', 'accessNotConfigured'];
const MOVED =
  /unable to parse range|exceeds grid limits|no (?:grid|sheet) with id|with the name .* already exists|with id \d+ already exists/i;

function kindOf(status: number, error: ApiError): FailureKind {
  if (status === 429) return 'rate';
  if (status === 403 && error.reasons.some((reason) => RATE_REASONS.includes(reason)))
    return 'rate';
  if (status === 401) return 'credentials';
  if (status === 403 && error.reasons.some((reason) => DISABLED.includes(reason)))
    return 'api-disabled';
  if (status === 403 && error.reasons.includes('ACCESS_TOKEN_SCOPE_INSUFFICIENT')) return 'scope';
  if (status === 403) return 'denied';
  if (status === 404) return 'missing';
  if (status === 408 || status >= 500) return 'server';
  if (/not supported for this document/i.test(error.message)) return 'office-file';
  if (/edit a protected cell/i.test(error.message)) return 'protected';
  if (MOVED.test(error.message)) return 'moved';
  if (/above the limit of \d+ cells/i.test(error.message)) return 'too-large';
  return 'invalid';
}

/** An HTML page, or half a JSON, tells nothing but its status. */
function apiError(text: string): ApiError {
  try {
    const { error } = JSON.parse(text) as {
      error?: {
        status?: unknown;
        message?: unknown;
        details?: readonly { reason?: unknown }[];
        errors?: readonly { reason?: unknown }[];
      };
    };
    const reasons = [...(error?.details ?? []), ...(error?.errors ?? [])].flatMap(({ reason }) =>
      typeof reason === 'string' ? reason : [],
    );
    return {
      status: typeof error?.status === 'string' ? error.status : '',
      message: typeof error?.message === 'string' ? error.message : '',
      reasons,
    };
  } catch {
    return { status: '', message: '', reasons: [] };
  }
}
