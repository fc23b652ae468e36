/**
 * `@$cursession.Log`: over a log, the recorded commands as objects, so that a script need not guess which
 * commands it could ask for.
 */
import { integer, type ModelObject, object } from '../../provider/model.js';
import { collection, lineCollection, positionOf } from '../model/collection.js';
import { debuggerObject, type Members, member, type Parents } from '../model/debugger-object.js';
import { lineSource } from '../session/output.js';
import type { Recording } from './recorded-log.js';

export interface LoggedCommand extends Recording {
  readonly prompt: string;
  /** From 1. */
  readonly line: number;
}

function commandObject(parents: Parents, recorded: LoggedCommand): ModelObject {
  return debuggerObject(parents, {
    displayString: () => recorded.command,
    members: {
      Command: member.text(recorded.command),
      Prompt: member.text(recorded.prompt),
      Line: member.integer('UI4', recorded.line),
      Lines: member.of(object(lineCollection(parents, lineSource(recorded.lines)))),
    },
  });
}

/** The extra key of the session object over a log. */
export function logMembers(parents: Parents, path: string, commands: readonly LoggedCommand[]): Members {
  const list = collection(parents, {
    models: [],
    items: () => commands,
    value: (recorded) => object(commandObject(parents, recorded)),
    key: (_recorded, position) => integer('UI8', position),
    find: (index) => commands[positionOf(index) ?? -1],
  });
  const log = debuggerObject(parents, {
    displayString: () => path,
    members: { Path: member.text(path), Commands: member.of(object(list)) },
  });
  return { Log: member.of(object(log)) };
}
