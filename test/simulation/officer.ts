import type { Random } from './random.ts';
import type { World } from './world.ts';

/** A mail to a leader as a summary shows it for approval. */
export interface Offer {
  readonly to: string;
  /** Its lines about tasks, word for word. */
  readonly lines: string;
  readonly code: string;
}

/** What the summaries that reached the Office offer for approval. */
export function offersIn({ accepted }: Pick<World, 'accepted'>): readonly Offer[] {
  return accepted.flatMap(({ text }) =>
    [...text.matchAll(OFFER)].map(([, lines = '', to = '', code = '']) => ({ to, lines, code })),
  );
}

const OFFER = /CHỜ VĂN PHÒNG DUYỆT\n((?:\d+\. .*\n)+)Thư gửi (\S+), .* ghi mã (\S+) vào mục/g;

/** Somebody of the Office, who types the code of one mail or another into the workbook. */
export class Officer {
  readonly #random: Random;
  #typed = '';

  constructor(random: Random) {
    this.#random = random;
  }

  shown(world: Pick<World, 'accepted'>): readonly string[] {
    return offersIn(world).map(({ code }) => code);
  }

  /** What stands under `Mã thư đã duyệt` from now on. */
  approve(world: Pick<World, 'accepted'>): string {
    const codes = this.shown(world);
    if (codes.length > 0 && this.#random.chance(0.5)) this.#typed = this.#random.oneOf(codes);
    return this.#typed;
  }
}
