/** What the engine prints: to whoever captures, else to a listener. */

import type { Engine } from '../com/engine.js';
import { IDebugClient, IDebugOutputCallbacks } from '../com/engine-interfaces.js';
import { ComClass } from '../com/implement.js';
import { must } from '../com/unknown.js';

const callbacks = () =>
  new ComClass<(text: string) => undefined>([
    { of: IDebugOutputCallbacks, methods: { Output: (print, _mask: number, text: string) => print(text) } },
  ]);

export class EngineOutput {
  /** Who captures. */
  #pieces: { push(text: string): void } | undefined;

  /** @param print gets what is printed while nobody captures */
  constructor(engine: Engine, print: (text: string) => void) {
    const receive = (text: string) => {
      if (this.#pieces === undefined) print(text);
      else this.#pieces.push(text);
      return undefined;
    };
    must(engine.client, IDebugClient.SetOutputCallbacksWide, callbacks().create(receive));
  }

  /** What `action` makes the engine print. A capture inside another one keeps its text to itself. */
  capture(action: () => void): string {
    const pieces: string[] = [];
    this.listen((text) => void pieces.push(text), action);
    return pieces.join('');
  }

  /** Hands over what `action` makes the engine print, as it comes. */
  listen(print: (text: string) => void, action: () => void): void {
    const outer = this.#pieces;
    this.#pieces = { push: print };
    try {
      action();
    } finally {
      this.#pieces = outer;
    }
  }
}
