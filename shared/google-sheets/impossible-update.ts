/** The update cannot be made in this spreadsheet; nothing was sent. */
export class ImpossibleUpdate extends Error {
  override readonly name = 'ImpossibleUpdate';
  readonly reason: 'tab-exists' | 'no-such-tab' | 'too-many-cells';
  readonly tab: string;

  constructor(reason: ImpossibleUpdate['reason'], tab: string) {
    super(`${reason}: ${tab}`);
    this.reason = reason;
    this.tab = tab;
  }
}
