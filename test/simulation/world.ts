import { messageOf } from '../../functions/adapters/mail-message.ts';
import type { Mailer, Store, StoredItem, Workbook } from '../../functions/adapters/ports.ts';
import {
  DeliveryFailed,
  isBrokenWorld,
  StoreUnavailable,
  WorkbookUnavailable,
} from '../../functions/errors.ts';
import type { JobContext } from '../../functions/job-context.ts';
import { type RemindResult, remind } from '../../functions/remind.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { TaskMemory } from '../../shared/domain/task-memory.ts';
import type { Understanding } from '../../shared/intake/understand.ts';
import { decodeLedgerEntry } from '../../shared/reminders/ledger.ts';
import type { Mail } from '../../shared/reminders/mail.ts';
import type { WorkbookContent } from '../../shared/workbook/content.ts';
import type { Random } from './random.ts';
import { Turns } from './turns.ts';

/** What the software of a run would do without one of its safeguards. */
export type Sabotage = 'none' | 'claim' | 'key' | 'mark' | 'address gate' | 'approval';

/** Where a run is killed: before or after the effect of its n-th step. */
export interface Death {
  readonly step: number;
  readonly when: 'before' | 'after';
}

export interface RunPlan {
  readonly today: CalendarDate;
  readonly content: WorkbookContent;
  readonly death: Death | null;
  /** How likely each step is to fail without a death. */
  readonly faults: number;
}

/** One mail that the simulated server took. */
export interface Accepted {
  readonly key: string;
  readonly messageId: string;
  readonly recipients: readonly string[];
  readonly text: string;
  readonly content: WorkbookContent;
  /** Another copy was on its way to be marked, by a run that was alive and well. */
  readonly isNeedless: boolean;
}

/** A dead process does not throw; but this is how its promises end, and it does nothing any more. */
const killed = new Error('killed');

export type Understand = (
  content: WorkbookContent,
  today: CalendarDate,
  memory: TaskMemory,
) => Understanding | null;

interface Process {
  /** Killed, or given up: it does nothing any more. */
  isDead: boolean;
  /** Keys whose mail was accepted while this run could not know it. */
  readonly unanswered: Set<string>;
  readonly steps: string[];
}

/** Store, mail server, workbook and clock, all in memory, with whatever may befall them. */
export class World {
  readonly accepted: Accepted[] = [];
  readonly turns: Turns;
  /** The one address that the mail server does not know. */
  readonly refused: string | null;
  readonly #random: Random;
  readonly #sabotage: Sabotage;
  readonly #understand: Understand;
  readonly #items = new Map<string, StoredItem>();
  readonly #senders = new Map<string, Process>();
  #versions = 0;
  #now = Date.parse('2026-06-17T00:30:00Z');
  /** Names of the steps of the last run, in order. */
  lastSteps: readonly string[] = [];

  constructor(
    random: Random,
    understand: Understand,
    sabotage: Sabotage = 'none',
    refused: string | null = null,
  ) {
    this.refused = refused;
    this.turns = new Turns(random);
    this.#random = random;
    this.#understand = understand;
    this.#sabotage = sabotage;
  }

  wait(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  /** What the Store says of a mail; null when nothing was claimed, or it cannot be read. */
  ledgerState(key: string): string | null {
    const item = this.#items.get(`ledger/${key}.json`);
    return (item && decodeLedgerEntry(item.bytes)?.state) ?? null;
  }

  /** One run of the job; undefined when it was killed or gave up. */
  async run(plan: RunPlan): Promise<RemindResult | undefined> {
    const process: Process = { isDead: false, unanswered: new Set(), steps: [] };
    this.lastSteps = process.steps;
    try {
      return await remind(this.#contextOf(plan, process));
    } catch (error) {
      if (error !== killed && !isBrokenWorld(error)) throw error;
      process.isDead = true;
      return undefined;
    }
  }

  /** Everything a run may touch; each touch is a step at which it may wait, fail or die. */
  #contextOf(plan: RunPlan, process: Process): JobContext {
    const step = <Result>(name: string, effect: () => Result) =>
      this.#step(process, plan, name, effect);
    return {
      workbook: this.#workbook(plan, step),
      store: this.#store(plan, step),
      mailer: this.#mailer(plan, process, step),
      mailsADay: Number.POSITIVE_INFINITY,
      msLeft: () => Number.POSITIVE_INFINITY,
      understand: async (...read) => this.#understand(...read),
      today: plan.today,
      runAt: `${plan.today}T07:30:00+07:00`,
      clock: () => new Date(this.#now),
      dryRun: false,
      sampleDay: false,
    };
  }

  async #step<Result>(
    process: Process,
    { death }: RunPlan,
    name: string,
    effect: () => Result,
  ): Promise<Result> {
    await this.turns.next();
    if (process.isDead) throw killed;
    process.steps.push(name);
    this.#now += this.#random.below(2_000);
    const isLast = death?.step === process.steps.length;
    process.isDead = isLast && death.when === 'before';
    if (process.isDead) throw killed;
    const result = effect();
    process.isDead = isLast;
    if (process.isDead) throw killed;
    return result;
  }

  #fails(plan: RunPlan): boolean {
    return plan.faults > 0 && this.#random.chance(plan.faults);
  }

  #workbook(plan: RunPlan, step: Step): Workbook {
    const refuse = () => {
      if (this.#fails(plan)) throw new WorkbookUnavailable('Bảng đang bận.');
    };
    return {
      location: 'simulation',
      name: () => 'simulation',
      exists: async () => true,
      create: async () => undefined,
      // Two machines do not see each other's lock: the worst case.
      exclusively: (job) => job(),
      read: () =>
        step('read workbook', () => {
          refuse();
          return plan.content;
        }),
      write: () =>
        step('write workbook', () => {
          refuse();
          return 'written' as const;
        }),
    };
  }

  #store(plan: RunPlan, step: Step): Store {
    const refuse = () => {
      if (this.#fails(plan)) throw new StoreUnavailable('Kho không trả lời.');
    };
    const put = (key: string, bytes: Uint8Array) =>
      this.#items.set(key, { bytes, version: String(++this.#versions) });
    const keyOf = (key: string) =>
      this.#sabotage === 'key' && key.startsWith('ledger/') ? `${key}${++this.#versions}` : key;
    const isClaim = (key: string) => this.#sabotage === 'claim' && key.startsWith('ledger/');
    return {
      read: (key) =>
        step(`read ${kindOf(key)}`, () => {
          refuse();
          return this.#items.get(key) ?? null;
        }),
      create: (key, bytes) =>
        step(`create ${kindOf(key)}`, () => {
          refuse();
          if (this.#items.has(key) && !isClaim(key)) return false;
          put(keyOf(key), bytes);
          return true;
        }),
      replace: (key, bytes, version) =>
        step(`replace ${kindOf(key)}`, () => {
          refuse();
          if (this.#items.get(key)?.version !== version) return false;
          if (this.#sabotage !== 'mark' || !key.startsWith('ledger/')) put(key, bytes);
          return true;
        }),
      list: (prefix) =>
        step(`list ${kindOf(prefix)}`, () => {
          refuse();
          return [...this.#items.keys()].filter((key) => key.startsWith(prefix)).toSorted();
        }),
      locationOf: (key) => key,
    };
  }

  #mailer(plan: RunPlan, process: Process, step: Step): Mailer {
    return {
      leavesMachine: true,
      close: () => undefined,
      send: async (mail) => {
        const recipients = this.#recipients(mail);
        return step('send mail', () => {
          const isUnknown = recipients.some((one) => one === this.refused);
          if (isUnknown || this.#fails(plan)) throw new DeliveryFailed('Máy chủ từ chối.');
          this.#accept(mail, recipients, plan, process);
          if (this.#fails(plan)) {
            process.unanswered.add(mail.key);
            throw new DeliveryFailed('Máy chủ không trả lời.');
          }
          return { answer: '250' };
        });
      },
    };
  }

  /** As a mail library reads what it is given: a list in one address is several recipients. */
  #recipients(mail: Mail): readonly string[] {
    const given = [(this.#sabotage === 'address gate' ? mail : messageOf(mail)).to].flat();
    return given.flatMap(({ address }) => address.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? []);
  }

  #accept(mail: Mail, recipients: readonly string[], plan: RunPlan, process: Process): void {
    const { key, messageId, text } = mail;
    const earlier = this.#senders.get(key);
    const isExcused = earlier?.isDead || earlier?.unanswered.has(key);
    const isNeedless = earlier !== undefined && (this.ledgerState(key) === 'sent' || !isExcused);
    this.accepted.push({ key, messageId, recipients, text, content: plan.content, isNeedless });
    this.#senders.set(key, process);
  }
}

type Step = <Result>(name: string, effect: () => Result) => Promise<Result>;

/** `ledger`, `memory`, `runs`. */
function kindOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}
