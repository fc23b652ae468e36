/** `dx` of a session: the evaluator over the session's model, printed in the layout that `.prefer_dml` chooses. */
import { type Model, ModelError, type ModelValue } from '../provider/index.js';
import type { World } from './model/world.js';

export class DxPrompt {
  constructor(
    readonly model: Model,
    readonly world: World,
  ) {}

  /** What `dx ARGS` prints, without the final line end. */
  print(_args: string): string {
    return 'Error: dx is not there yet';
  }

  /** @throws ModelError */
  evaluate(_expression: string): ModelValue {
    throw new ModelError('dx is not there yet');
  }
}
