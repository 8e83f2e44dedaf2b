/**
 * The broken world: thrown by adapters and configuration, caught once at the door. `message` is
 * the Vietnamese sentence a person reads and says what to do; `cause` keeps the technical reason.
 */
abstract class UserFacingError extends Error {
  /** Written out: logs name it, and a bundle shortens the names of classes. */
  abstract override readonly name: string;
}

/** Arguments or environment are wrong; every problem is listed at once. */
export class ConfigError extends UserFacingError {
  override readonly name: string = 'ConfigError';
}

/** The workbook is missing, unreadable, in use, or changed meanwhile. */
export class WorkbookUnavailable extends UserFacingError {
  override readonly name: string = 'WorkbookUnavailable';
}

/** Another run holds the workbook: the same request may succeed in a while. */
export class WorkbookBusy extends WorkbookUnavailable {
  override readonly name = 'WorkbookBusy';
}

/** Nobody can be let in, because the keys that prove who calls cannot be had. */
export class SignInUnavailable extends UserFacingError {
  override readonly name: string = 'SignInUnavailable';
}

/** The store cannot be read or written. */
export class StoreUnavailable extends UserFacingError {
  override readonly name: string = 'StoreUnavailable';
}

/** Jobs cannot be queued. */
export class QueueUnavailable extends UserFacingError {
  override readonly name: string = 'QueueUnavailable';
}

/** Nobody says which workbooks were changed. */
export class FeedUnavailable extends UserFacingError {
  override readonly name: string = 'FeedUnavailable';
}

/** One mail was not accepted. */
export class DeliveryFailed extends UserFacingError {
  override readonly name: string = 'DeliveryFailed';
}

export type BrokenWorld =
  | ConfigError
  | WorkbookUnavailable
  | SignInUnavailable
  | StoreUnavailable
  | QueueUnavailable
  | FeedUnavailable
  | DeliveryFailed;

export function isBrokenWorld(error: unknown): error is BrokenWorld {
  return error instanceof UserFacingError;
}
