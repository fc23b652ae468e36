/** Numbers that look random and are the same every time: made-up stacks are put to the simulator and to the engine. */

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed, 2654435761) >>> 0;
  }

  /** 0 to `count` - 1. */
  below(count: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 0x1_0000_0000) * count);
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  /** True once in `times` times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }
}
