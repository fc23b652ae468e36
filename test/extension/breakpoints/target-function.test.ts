/** The allocator's module and the machine, and how sure that is. */
import { describe, expect, it } from 'vitest';
import { allocatorModule } from '../../../src/extension/breakpoints/target-function.js';
import { LogDebuggee } from '../../../src/extension/debuggee/log-debuggee.js';

function moduleOf(command: string, lines: readonly string[]) {
  const Commands = [{ Command: command, Prompt: '0:000>', Line: 1, Lines: lines }];
  return allocatorModule(new LogDebuggee({ Log: { Path: 'a.log', Commands } }));
}

describe('the machine of the lines over a log', () => {
  it('is said to be inferred where addresses tell it', () => {
    const inferred = moduleOf('!heap -s', ['0000020f3e2a0000 00000002 1621628 1609528']);
    expect(inferred.architecture).toBe('x64');
    expect(inferred.caveat).toContain('inferred from the width');
  });

  it('is said to be unknown where nothing tells it', () => {
    const { architecture, caveat } = moduleOf('.echo', ['hello']);
    expect(caveat).toContain(`Nothing here tells the machine: the lines suppose ${architecture}`);
  });

  it('needs no words where the log names it, or shows short addresses only', () => {
    expect(moduleOf('.effmach', ['Effective machine: x64 (AMD64)'])).toMatchObject({
      architecture: 'x64',
      caveat: '',
    });
    expect(moduleOf('!heap -s', ['021f0000 00001002 15488'])).toMatchObject({
      architecture: 'x86',
      caveat: '',
    });
  });
});
