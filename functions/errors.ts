/**
 * The broken world: thrown by adapters and configuration, caught once at the door. `message` is
 * the Vietnamese sentence a person reads and says what to do; `cause` keeps the technical reason.
 */
class UserFacingError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Arguments or environment are wrong; every problem is listed at once. */
export class ConfigError extends UserFacingError {}

/** The workbook is missing, unreadable, in use, or changed meanwhile. */
export class WorkbookUnavailable extends UserFacingError {}

/** Another run holds the workbook: the same request may succeed in a while. */
export class WorkbookBusy extends WorkbookUnavailable {}

/** Nobody can be let in, because the keys that prove who calls cannot be had. */
export class SignInUnavailable extends UserFacingError {}

/** The store cannot be read or written. */
export class StoreUnavailable extends UserFacingError {}

/** One mail was not accepted. */
export class DeliveryFailed extends UserFacingError {}

export type BrokenWorld =
  | ConfigError
  | WorkbookUnavailable
  | SignInUnavailable
  | StoreUnavailable
  | DeliveryFailed;

export function isBrokenWorld(error: unknown): error is BrokenWorld {
  return error instanceof UserFacingError;
}
