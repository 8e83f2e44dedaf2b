/** A refusal of the API, in the shape that Google sends. */
export class ApiError extends Error {
  readonly code: number;
  readonly status: string;
  readonly details: readonly unknown[] | undefined;

  constructor(code: number, status: string, message: string, details?: readonly unknown[]) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export interface FieldViolation {
  readonly field?: string;
  readonly description: string;
}

export function invalidArgument(message: string): ApiError {
  return new ApiError(400, 'INVALID_ARGUMENT', message);
}

/** A 400 of the JSON layer, which names every offending field once more in `details`. */
export function badRequest(message: string, violations: readonly FieldViolation[]): ApiError {
  return new ApiError(400, 'INVALID_ARGUMENT', message, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations },
  ]);
}

export function notFound(): ApiError {
  return new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
}

export function permissionDenied(): ApiError {
  return new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
}

/** The server was asked for something whose real answer is not known: it says so, it never guesses. */
export function notKnown(what: string): ApiError {
  return new ApiError(501, 'UNIMPLEMENTED', `The test server does not know: ${what}`);
}

export function errorBody(error: ApiError): object {
  const { code, message, status, details } = error;
  return { error: { code, message, status, ...(details === undefined ? {} : { details }) } };
}
