/** What the engine prints: to whoever captures, else to a listener. */
import { IDebugClient, IDebugOutputCallbacks } from '../com/engine-interfaces.js';
import { ComClass } from '../com/implement.js';
import { must } from '../com/unknown.js';
import type { Engine } from './engine.js';

const callbacks = () =>
  new ComClass<(text: string) => undefined>([
    { of: IDebugOutputCallbacks, methods: { Output: (print, _mask: number, text: string) => print(text) } },
  ]);

export class EngineOutput {
  #pieces: string[] | undefined;

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
    const outer = this.#pieces;
    const pieces: string[] = [];
    this.#pieces = pieces;
    try {
      action();
    } finally {
      this.#pieces = outer;
    }
    return pieces.join('');
  }
}
