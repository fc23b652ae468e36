/**
 * The warnings that `k` puts between its lines, each once per trace.
 */
import type { StackFrame } from '../stack/frame.js';
import { pointerSize } from '../target/target.js';
import type { CommandContext } from './command.js';

const noUnwindData = 'WARNING: Stack unwind information not available. Following frames may be wrong.\n';
const noModule = 'WARNING: Frame IP not in any known module. Following frames may be wrong.\n';

export class StackWarnings {
  #given = false;

  constructor(
    private readonly frames: readonly StackFrame[],
    private readonly context: CommandContext,
  ) {}

  beforeHeading(): string {
    return '';
  }

  /** On x86 only: elsewhere a function without unwind data is a leaf. */
  before(index: number): string {
    const { target } = this.context;
    if (this.#given || pointerSize(target) !== 4) return '';
    const isKnown = target.moduleAt(Number(this.frames[index]!.ip)) !== undefined;
    if (isKnown && index + 1 >= this.frames.length) return '';
    this.#given = true;
    return isKnown ? noUnwindData : noModule;
  }
}
