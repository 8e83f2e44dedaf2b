/** Time that passes only when a test says so; sleepers and timers are woken in their order. */
export class ManualClock {
  #now = 0;
  readonly #waiting = new Set<{ at: number; wake: () => void }>();

  readonly now = (): number => this.#now;

  readonly sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.#waiting.add({ at: this.#now + ms, wake });
    });

  readonly every = (ms: number, work: () => void): (() => void) => {
    let isStopped = false;
    const next = () => {
      if (isStopped) return;
      work();
      this.#waiting.add({ at: this.#now + ms, wake: next });
    };
    this.#waiting.add({ at: this.#now + ms, wake: next });
    return () => {
      isStopped = true;
    };
  };

  /** Lets time pass in small steps, each with room for what was woken to do its work. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settled();
    while (this.#now < until) {
      this.#now = Math.min(until, this.#now + 500);
      for (const waiting of [...this.#waiting].sort((a, b) => a.at - b.at)) {
        if (waiting.at > this.#now) continue;
        this.#waiting.delete(waiting);
        waiting.wake();
      }
      await settled();
    }
  }
}

/** Until everything that needs no time has been done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
