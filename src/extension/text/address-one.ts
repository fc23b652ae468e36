/** `!address <address>`: the labelled facts of one region. Their order differs between versions. */

import { HEX, hex } from './numbers';
import { type ParsedOutput, UnreadLines } from './parsed-output';

interface AddressOne extends ParsedOutput {
  /** E.g. `Image`, `Free`, `<unknown>`; null when the line is absent, as every other null here. */
  readonly usage: string | null;
  readonly base: number | null;
  /** Exclusive. */
  readonly end: number | null;
  /** Bytes. */
  readonly size: number | null;
  readonly state: number | null;
  readonly protect: number | null;
  readonly type: number | null;
  readonly allocationBase: number | null;
  readonly allocationProtect: number | null;
  /** The commands that `More info:` proposes. */
  readonly moreInfo: readonly string[];
}

type Draft = {
  -readonly [K in Exclude<keyof AddressOne, 'moreInfo' | keyof ParsedOutput>]: AddressOne[K];
} & {
  moreInfo: string[];
};

const FACT =
  /^(Usage|Base Address|End Address|Region Size|State|Protect|Type|Allocation Base|Allocation Protect|More info): *(.*)$/i;
/** Progress, and labels that carry nothing needed here (`Image Path:`, `Module Name:`). */
const FURNITURE = /^(?:Mapping .*region|Building memory map|[A-Z][A-Za-z ]*:)/;

export function parseAddressOne(lines: readonly string[]): AddressOne {
  const unread = new UnreadLines();
  const draft: Draft = {
    usage: null,
    base: null,
    end: null,
    size: null,
    state: null,
    protect: null,
    type: null,
    allocationBase: null,
    allocationProtect: null,
    moreInfo: [],
  };
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]!.trim();
    const fact = FACT.exec(text);
    if (fact) readFact(draft, fact[1]!.toLowerCase(), fact[2]!.trim());
    else if (!FURNITURE.test(text)) unread.file(text);
  }
  return { ...draft, skipped: unread.skipped, truncated: unread.truncated };
}

function readFact(draft: Draft, label: string, text: string): void {
  const number = leadingNumber(text);
  if (label === 'usage') draft.usage = text;
  else if (label === 'base address') draft.base = number;
  else if (label === 'end address') draft.end = number;
  else if (label === 'region size') draft.size = number;
  else if (label === 'state') draft.state = number;
  else if (label === 'protect') draft.protect = number;
  else if (label === 'type') draft.type = number;
  else if (label === 'allocation base') draft.allocationBase = number;
  else if (label === 'allocation protect') draft.allocationProtect = number;
  else draft.moreInfo.push(text);
}

/** The number in front; flags are eight digits, and their name may follow without a blank (`01000000MEM_IMAGE`). */
function leadingNumber(text: string): number | null {
  const flags = /^[0-9a-f]{8}(?=\s*(?:MEM|PAGE)_)/i.exec(text);
  const digits = flags || new RegExp(`^${HEX}(?![0-9a-z])`, 'i').exec(text);
  return digits ? hex(digits[0]) : null;
}
