/**
 * `Debugger.Utility.Control.ExecuteCommand` with the lent commands in it. The key is replaced where it stands, help text
 * and all, so that scripts and `dx` meet the same method; whatever is not lent goes to the engine's own.
 */
import {
  integer,
  ModelError,
  type ModelMethod,
  type ModelObject,
  type ModelValue,
  method,
  object,
  outOfBounds,
  systemError,
  text,
} from '../../provider/index.js';
import type { LineSource } from '../../simulator/commands/command.js';
import type { Engine } from '../com/engine.js';
import { IModelObject } from '../com/model-interfaces.js';
import { givenBack, must, release, takeOut } from '../com/unknown.js';
import type { Border } from '../model/border.js';
import type { LentCommands } from './lent-commands.js';
import { objectAt } from './model-path.js';

const key = 'ExecuteCommand';
/** What the engine gives for a failed command, without a text of its own. */
const failedCommand = 0x80040205;

export function lendToScripts(engine: Engine, border: Border, lent: LentCommands): void {
  const control = objectAt(engine, 'Debugger', 'Utility', 'Control');
  const [valueOut, metadataOut] = [takeOut(), takeOut()];
  must(control, IModelObject.GetKeyValue, key, valueOut, metadataOut);
  const metadata = givenBack(metadataOut);
  const original = border.take(givenBack(valueOut));
  if (original.kind !== 'method') throw new ModelError(`Unable to bind name '${key}'`);
  const replacement = border.give(method((self, args) => execute(lent, original.method, self, args)));
  must(control, IModelObject.SetKey, key, replacement, metadata);
  for (const object of [replacement, metadata, control]) release(object);
}

function execute(lent: LentCommands, genuine: ModelMethod, self: ModelValue, args: readonly ModelValue[]) {
  const [command, captures] = args;
  const isCaptured = captures === undefined || (captures.kind === 'bool' && captures.value);
  const answer =
    command?.kind === 'string' && args.length <= 2 && isCaptured ? lent.run(command.value) : undefined;
  if (answer === undefined) return genuine(self, args);
  if (answer.failed) throw systemError(failedCommand);
  return object(new Lines(answer.output.lines()));
}

/** Lines as the engine hands them out: iterable again and again, indexed by their number. */
class Lines implements ModelObject {
  readonly dimension = 1;

  constructor(private readonly lines: LineSource) {}

  keys(): readonly string[] {
    return [];
  }

  get(): undefined {
    return undefined;
  }

  iterate() {
    const { lines } = this;
    let position = 0;
    return {
      next() {
        if (position >= lines.count) return undefined;
        const index = position++;
        return { value: text(lines.line(index)), indices: [integer('UI8', index)] };
      },
    };
  }

  at(indices: readonly ModelValue[]): ModelValue {
    const [index] = indices;
    const position = index?.kind === 'integer' ? Number(index.value) : -1;
    if (indices.length !== 1 || position < 0 || position >= this.lines.count) throw outOfBounds();
    return text(this.lines.line(position));
  }
}
