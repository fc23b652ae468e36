/**
 * Encoders, as in synthetic-streams.ts, for what a writer asks about the process and the machine: tokens, counters,
 * handle operations, function tables.
 */
import { type Address, describedList, filled, type ToStored, u64 } from './synthetic-streams.js';

export interface SidSpec {
  authority: number;
  parts: number[];
  attributes?: number;
}

export interface TokenSpec {
  id: number;
  handle?: number;
  session: number;
  user: SidSpec;
  groups: SidSpec[];
  primaryGroup: SidSpec;
  privileges: { luid: number; attributes: number }[];
  /** Default 1, primary. */
  type?: number;
  restricted?: SidSpec[];
}

/** winnt.h, SID: the authority is big-endian. */
function sid({ authority, parts }: SidSpec): Buffer {
  return filled(8 + 4 * parts.length, (b) => {
    b.writeUInt8(1, 0);
    b.writeUInt8(parts.length, 1);
    b.writeUIntBE(authority, 2, 6);
    for (const [i, part] of parts.entries()) b.writeUInt32LE(part, 8 + 4 * i);
  });
}

/** A count, offset and attributes of each, the SIDs. */
function sidList(list: readonly SidSpec[]): Buffer {
  const sids = list.map(sid);
  let at = 4 + 8 * list.length;
  const head = filled(at, (b) => {
    b.writeUInt32LE(list.length, 0);
    for (const [i, { attributes = 0 }] of list.entries()) {
      b.writeUInt32LE(at, 4 + 8 * i);
      b.writeUInt32LE(attributes, 8 + 8 * i);
      at += sids[i]!.length;
    }
  });
  return Buffer.concat([head, ...sids]);
}

function tokenParts(token: TokenSpec): Buffer[] {
  const user = Buffer.concat([u32s(8, token.user.attributes ?? 0), sid(token.user)]);
  // The genuine writer leaves the pointer's distance (8) in front of a SID that follows at once.
  const primary = Buffer.concat([u32s(8), sid(token.primaryGroup)]);
  const privileges = [u32s(token.privileges.length)];
  for (const { luid, attributes } of token.privileges) privileges.push(u32s(luid, 0, attributes));
  const statistics = filled(56, (b) => {
    u64(b, 0x1234, 0);
    u64(b, 0x3e7, 8);
    b.writeUInt32LE(token.type ?? 1, 24);
    b.writeUInt32LE(token.groups.length, 40);
    b.writeUInt32LE(token.privileges.length, 44);
  });
  const lists = [sidList(token.groups), primary, Buffer.concat(privileges), statistics];
  return [u32s(token.session), user, ...lists, sidList(token.restricted ?? [])];
}

const tokenHeader = 0x48;

function encodeToken(token: TokenSpec): Buffer {
  const parts = tokenParts(token).map((part) => Buffer.concat([part, Buffer.alloc(-part.length & 7)]));
  const size = parts.reduce((sum, part) => sum + part.length, tokenHeader);
  let at = tokenHeader;
  const header = filled(tokenHeader, (b) => {
    b.writeUInt32LE(size, 0);
    b.writeUInt32LE(token.id, 4);
    u64(b, token.handle ?? 0xf8, 8);
    for (const [i, part] of parts.entries()) {
      b.writeUInt32LE(at, 16 + 8 * i);
      b.writeUInt32LE(part.length, 20 + 8 * i);
      at += part.length;
    }
  });
  return Buffer.concat([header, ...parts]);
}

export function encodeTokens(tokens: readonly TokenSpec[]): Buffer {
  const bytes = Buffer.concat(tokens.map(encodeToken));
  return Buffer.concat([u32s(16 + bytes.length, tokens.length, 16, tokenHeader), bytes]);
}

export interface FunctionTableSpec {
  start: Address;
  end: Address;
  base: Address;
  /** Three offsets for each function. */
  entries: [number, number, number][];
}

/** The system's own descriptor has 0x88 bytes in x64 dumps, entries 12; tables are padded to 8. */
export function encodeFunctionTables(tables: readonly FunctionTableSpec[], at: ToStored): Buffer {
  const native = 0x88;
  const pieces = tables.map(({ start, end, base, entries }) => {
    const size = 32 + native + 12 * entries.length;
    const pad = -size & 7;
    return filled(size + pad, (b) => {
      for (const [i, address] of [start, end, base].entries()) u64(b, at(address), 8 * i);
      b.writeUInt32LE(entries.length, 24);
      b.writeUInt32LE(pad, 28);
      for (const [i, entry] of entries.entries()) u32s(...entry).copy(b, 32 + native + 12 * i);
    });
  });
  return Buffer.concat([u32s(24, 32, native, 12, tables.length, 0), ...pieces]);
}

export interface HandleOperationSpec {
  handle: number;
  process: number;
  thread: number;
  operation: number;
  stack: Address[];
}

export function encodeHandleOperations(list: readonly HandleOperationSpec[], at: ToStored): Buffer {
  return describedList(list, 16, 288, ({ handle, process, thread, operation, stack }, b) => {
    u64(b, handle, 0);
    b.writeUInt32LE(process, 8);
    b.writeUInt32LE(thread, 12);
    b.writeUInt32LE(operation, 16);
    b.writeUInt32LE(stack.length, 24);
    for (const [i, address] of stack.entries()) u64(b, at(address), 32 + 8 * i);
  });
}

export interface CountersSpec {
  /** Default 2. */
  revision?: number;
  flags?: number;
  pageFaults: number;
  /** The 64-bit fields in the order of the structure: 9 in revision 1, 18 in revision 2. */
  values: Address[];
}

export function encodeCounters({ revision = 2, flags = 0x1f, pageFaults, values }: CountersSpec): Buffer {
  return filled(8 + 8 * (revision === 1 ? 9 : 18), (b) => {
    b.writeUInt16LE(revision, 0);
    if (revision !== 1) b.writeUInt16LE(flags, 2);
    b.writeUInt32LE(pageFaults, 4);
    for (const [i, value] of values.entries()) u64(b, value, 8 + 8 * i);
  });
}

export interface SystemMemorySpec {
  revision?: number;
  flags?: number;
  pageSize: number;
  physicalPages: number;
  commit: { available: number; committed: number; limit: number; peak: number };
  /** The last of the 32-bit counters. */
  systemCalls?: number;
  /** LONG64. */
  residentAvailable?: number;
}

export function encodeSystemMemory(spec: SystemMemorySpec): Buffer {
  const { revision = 2, flags = 0x3f, commit } = spec;
  return filled(revision === 1 ? 492 : 524, (b) => {
    b.writeUInt16LE(revision, 0);
    b.writeUInt16LE(flags, 2);
    b.writeUInt32LE(spec.pageSize, 8);
    b.writeUInt32LE(spec.physicalPages, 12);
    const pages = [commit.available, commit.committed, commit.limit, commit.peak];
    for (const [i, value] of pages.entries()) u64(b, value, 116 + 8 * i);
    b.writeUInt32LE(spec.systemCalls ?? 0, 456);
    b.writeBigInt64LE(BigInt(spec.residentAvailable ?? 0), 476);
  });
}

function u32s(...values: number[]): Buffer {
  return filled(4 * values.length, (b) => {
    for (const [i, value] of values.entries()) b.writeUInt32LE(value, 4 * i);
  });
}
