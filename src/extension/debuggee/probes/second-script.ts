/**
 * What the provider does with a second script: a tiny one is written to the temporary folder, loaded twice,
 * looked at from outside, unloaded and deleted. It needs the debugger's FileSystem, which not every one has.
 */
import type { DebuggerCommands } from '../commands';
import { rethrowInterruption } from '../interruption';
import { fact, notHere, type Probe } from './probe';

interface SecondScriptFacts {
  /** A `let` at the top level is seen from outside. */
  readonly lexicalGlobals: boolean;
  /** Loading a loaded path runs it again. */
  readonly reloadRunsAgain: boolean;
}

const name = 'leakscopeProbe';
const source = 'let ' + name + 'Lexical = 7;';

/** One second script answers all of them. */
export function secondScriptProbes(commands: DebuggerCommands): readonly Probe[] {
  let known: SecondScriptFacts | string | null = null;
  const ask = (key: keyof SecondScriptFacts) => {
    if (known === null) known = tryOut(commands);
    return typeof known === 'string' ? notHere(known) : fact(known[key]);
  };
  return [
    { name: 'LexicalGlobals', ask: () => ask('lexicalGlobals') },
    { name: 'ReloadRunsAgain', ask: () => ask('reloadRunsAgain') },
  ];
}

/** The facts, or why there are none. */
function tryOut(commands: DebuggerCommands): SecondScriptFacts | string {
  const path = write();
  if (path === null) return 'the debugger lets this script write no file';
  const quoted = path.indexOf(' ') < 0 ? path : '"' + path + '"';
  try {
    if (!says(commands, '.scriptload ' + quoted, /successfully loaded/))
      return 'a second script was not loaded';
    const lexicalGlobals = says(commands, 'dx @$scriptContents.' + name + 'Lexical', /: (0x)?7\s*$/);
    const reloadRunsAgain = says(commands, '.scriptload ' + quoted, /successfully loaded/);
    return { lexicalGlobals, reloadRunsAgain };
  } finally {
    says(commands, '.scriptunload ' + quoted, /./);
    remove(path);
  }
}

/** Path of the script; null where the debugger has no FileSystem or does not let us write. */
function write(): string | null {
  try {
    const files = host.namespace.Debugger.Utility.FileSystem;
    if (files === undefined || files === null) return null;
    const file = files.TempDirectory.CreateFile(name + '.js', 'CreateAlways');
    files.CreateTextWriter(file, 'Utf8').WriteLine(source);
    const path = String(file.Path);
    file.Close();
    return path;
  } catch (error) {
    rethrowInterruption(error);
    return null;
  }
}

function remove(path: string): void {
  try {
    host.namespace.Debugger.Utility.FileSystem.DeleteFile(path);
  } catch (error) {
    rethrowInterruption(error);
  }
}

/** Whether a line of the command's output matches. */
function says(commands: DebuggerCommands, command: string, pattern: RegExp): boolean {
  try {
    for (const line of commands.raw(command)) if (pattern.test(line)) return true;
  } catch (error) {
    rethrowInterruption(error);
  }
  return false;
}
