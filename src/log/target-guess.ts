/**
 * What a log tells about its target: the width of a pointer and whether 32-bit code runs on 64-bit Windows.
 *
 * Evidence in order of weight: what the debugger says outright (prompt, `.effmach`), the system line of
 * `vertarget`, then a number above 4 GiB, then the width of most addresses printed. A 64-bit debugger on a 32-bit process prints wide
 * addresses too; so a prompt or `.effmach` outweighs any number of rows.
 */

import type { Guess } from './log.js';

const wideAddress =
  /^[+#\s]{0,10}(?:heap @ |_HEAP @ |address |\()?(?:0x)?(?:[0-9a-f]{1,8}`[0-9a-f]{8}|[0-9a-f]{16})(?![0-9a-f`])/i;
const narrowAddress = /^[+#\s]{0,10}(?:0x)?[0-9a-f]{8}(?![0-9a-f`:])/i;
/** Sizes of `!address -summary`: 64-bit ones have a backtick, 32-bit ones have not. */
const summarySize = / \d+ +([0-9a-f]{1,8}`)?[0-9a-f]{1,8} \( *[\d.]+ [kMGT]B\)/;
/** An address or size above 4 GiB, as a 64-bit debugger prints it. */
const beyond32Bits =
  /(?:^|[^0-9a-f`])((?!0{1,8}`)[0-9a-f]{1,8}`[0-9a-f]{8}|0000(?!0000)[0-9a-f]{12})(?![0-9a-f])/i;
/** Usages of `!address` that exist only where both worlds do. */
const bothWorlds = /^(?:Heap32|Stack32|TEB32|PEB32|Other32)\s/;
const wow64Word = /\bntdll_[0-9a-f]{8}\b|\bwow64(?:cpu|win|exts)?\b/i;
const loadingDump = /^Loading [Dd]ump [Ff]ile \[?([^\]]+)\]?$/;

export class TargetEvidence {
  private spoken: Guess<4 | 8> | null = null;
  private system: Guess<4 | 8> | null = null;
  private wide = 0;
  private narrow = 0;
  /** The first number above 4 GiB in a row that begins with a wide address or is one of the summary. */
  private beyond: string | null = null;
  private wow64: string | null = null;
  private dump: string | null = null;

  prompt(prompt: string): void {
    const machine = /:(x86|arm|arm64\w*|amd64)>$/i.exec(prompt)?.[1]?.toLowerCase();
    if (machine === undefined) return;
    const value = machine === 'x86' || machine === 'arm' ? 4 : 8;
    this.spoken = { value, reason: `the prompt ${prompt}` };
    if (value === 4) this.wow64 ??= `the prompt ${prompt} names the guest machine`;
  }

  line(line: string): void {
    if (wideAddress.test(line)) this.wide += 1;
    else if (narrowAddress.test(line)) this.narrow += 1;
    else this.words(line.trim());
    const size = summarySize.exec(line);
    if (size?.[1] !== undefined) this.wide += 1;
    else if (size) this.narrow += 1;
    if (size?.[1] !== undefined || wideAddress.test(line))
      this.beyond ??= beyond32Bits.exec(line)?.[1] ?? null;
  }

  get pointerSize(): Guess<4 | 8> {
    if (this.spoken) return this.spoken;
    const isSystem32 = this.system?.value === 4;
    if (isSystem32) return this.system!;
    if (this.beyond !== null) return { value: 8, reason: `${this.beyond} is above 4 GiB` };
    if (this.wide + this.narrow > 0) {
      const value = this.wide > this.narrow ? 8 : 4;
      const count = Math.max(this.wide, this.narrow);
      return { value, reason: `${count} of ${this.wide + this.narrow} addresses are ${8 * value} bits wide` };
    }
    return this.system ?? { value: null, reason: 'the text shows neither a machine nor an address' };
  }

  get isWow64(): Guess<boolean> {
    if (this.wow64 !== null) return { value: true, reason: this.wow64 };
    return this.system?.value === 4
      ? { value: false, reason: this.system.reason }
      : { value: null, reason: 'the text shows no sign of it, and need not' };
  }

  get target(): string | null {
    return this.dump;
  }

  private words(text: string): void {
    const machine = /^Effective machine: (.*)$/.exec(text)?.[1];
    if (machine !== undefined) {
      const is32 = /x86|ARM \(/i.test(machine) && !/64/.test(machine);
      this.spoken = { value: is32 ? 4 : 8, reason: `Effective machine: ${machine}` };
    }
    const system = /^Windows .* Version \d+ .*(?:Free|Checked) (.+)$/.exec(text)?.[1];
    if (system !== undefined) {
      const value = /x64|amd64|arm ?64|64-bit/i.test(system) ? 8 : 4;
      this.system = { value, reason: `the system is ${system}` };
    }
    this.dump = loadingDump.exec(text)?.[1] ?? this.dump;
    if (this.wow64 === null && (bothWorlds.test(text) || wow64Word.test(text)))
      this.wow64 = `the line ${text.slice(0, 60).replace(/ {2,}/g, '  ')}`;
  }
}
