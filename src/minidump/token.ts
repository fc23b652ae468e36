/**
 * Token: under which user, in which session and with which integrity the process and its threads ran.
 *
 * Sources: minidumpapiset.h, MINIDUMP_TOKEN_INFO_LIST and _HEADER; what stands behind a header is not in it and was read
 * off dumps of the genuine writer on Windows 7 to 11: seven pairs of offset and size (from the token's own beginning),
 * for TokenSessionId, TokenUser, TokenGroups, TokenPrimaryGroup, TokenPrivileges, TokenStatistics and
 * TokenRestrictedSids of winnt.h, with offsets in place of pointers. The offset in TokenPrimaryGroup is the one that the
 * system had in memory: its SID follows it at once.
 */
import type { MinidumpError } from './error.js';
import { Extent } from './extent.js';
import { readU64 } from './fields.js';
import type { ParseContext } from './parse-context.js';

const listHeaderBytes = 16;
const tokenHeaderBytes = 16;
/** The process and its threads. */
const mostTokens = 0x2_0000;
/** A token holds 1,024 groups at most. */
const mostEntries = 0x1000;
/** SID_MAX_SUB_AUTHORITIES. */
const mostSubAuthorities = 15;
/** SE_GROUP_INTEGRITY: the group is no group but the integrity level. */
const integrityGroup = 0x20;

export interface SidAndAttributes {
  /** `S-1-5-21-…`. */
  readonly sid: string;
  /** SE_GROUP_* bits. */
  readonly attributes: number;
}

export interface TokenPrivilege {
  /** LUID, e.g. 20 for SeDebugPrivilege. */
  readonly luid: bigint;
  /** SE_PRIVILEGE_* bits. */
  readonly attributes: number;
}

export interface TokenStatistics {
  readonly tokenId: bigint;
  readonly authenticationId: bigint;
  /** 1 primary, 2 impersonation. */
  readonly type: number;
  /** SECURITY_IMPERSONATION_LEVEL. */
  readonly impersonationLevel: number;
  readonly groupCount: number;
  readonly privilegeCount: number;
}

/** A part is undefined when the writer left it out or when it is damaged (then there is a warning). */
export interface Token {
  /** Process id for the process's token, thread id for that of a thread. */
  readonly id: number;
  readonly handle: number;
  readonly sessionId: number | undefined;
  readonly user: SidAndAttributes | undefined;
  /** Without the integrity level. */
  readonly groups: readonly SidAndAttributes[] | undefined;
  /** Last part of the integrity SID: 0x1000 low, 0x2000 medium, 0x3000 high, 0x4000 system. */
  readonly integrityLevel: number | undefined;
  readonly primaryGroup: string | undefined;
  readonly privileges: readonly TokenPrivilege[] | undefined;
  readonly statistics: TokenStatistics | undefined;
  readonly restrictedSids: readonly SidAndAttributes[] | undefined;
}

/** Tokens up to the first whose size is impossible; that one, and what follows, is a warning. */
export function readTokens(dump: ParseContext, stream: Extent): Token[] {
  const header = stream.view(0, listHeaderBytes);
  const count = header.getUint32(4, true);
  const headerSize = header.getUint32(8, true);
  const entrySize = header.getUint32(12, true);
  if (headerSize < listHeaderBytes || entrySize < tokenHeaderBytes || entrySize % 4 !== 0)
    throw stream.error(0, `header of ${headerSize} bytes and entries of ${entrySize} make no sense here`);
  stream.checkList({ headerSize, entrySize, count }, mostTokens);
  const tokens: Token[] = [];
  for (let at = headerSize; tokens.length < count; ) {
    const size = tokenSize(stream, at, entrySize);
    if (size === undefined) {
      const text = `the size of token ${tokens.length + 1} of ${count} is impossible; it and those behind it are left out`;
      dump.warnings.add(stream.name, stream.offset + at, text);
      break;
    }
    tokens.push(readToken(dump, new Extent(stream.file, stream.name, stream.offset + at, size), entrySize));
    at += size;
  }
  return tokens;
}

function tokenSize(stream: Extent, at: number, smallest: number): number | undefined {
  if (at + smallest > stream.size) return undefined;
  const size = stream.view(at, 4).getUint32(0, true);
  return size >= smallest && at + size <= stream.size ? size : undefined;
}

function readToken(dump: ParseContext, token: Extent, headerSize: number): Token {
  const header = token.view(0, headerSize);
  const part = <T>(index: number, what: string, read: (part: Extent) => T): T | undefined => {
    const at = tokenHeaderBytes + index * 8;
    if (at + 8 > headerSize) return undefined;
    // Offset before size here, unlike everywhere else in the format.
    const [offset, size] = [header.getUint32(at, true), header.getUint32(at + 4, true)];
    if (offset === 0 || size === 0) return undefined;
    return dump.warnings.recover(`the ${what} of a token`, undefined, () => {
      if (offset + size > token.size) throw token.error(at, `its place lies outside the token`);
      return read(new Extent(token.file, token.name, token.offset + offset, size));
    });
  };
  const groups = part(2, 'groups', readGroups);
  const integrity = groups?.find((group) => (group.attributes & integrityGroup) !== 0);
  return {
    id: header.getUint32(4, true),
    handle: readU64(header, 8),
    sessionId: part(0, 'session', (session) => session.view(0, 4).getUint32(0, true)),
    user: part(1, 'user', (user) => readMember(user, 0)),
    groups: groups?.filter((group) => group !== integrity),
    integrityLevel: integrity && Number(integrity.sid.slice(integrity.sid.lastIndexOf('-') + 1)),
    primaryGroup: part(3, 'primary group', (group) => readSid(group, 4)),
    privileges: part(4, 'privileges', readPrivileges),
    statistics: part(5, 'statistics', readStatistics),
    restrictedSids: part(6, 'restricted SIDs', readGroups),
  };
}

/** TOKEN_GROUPS: a count, pairs of offset and attributes, then the SIDs. */
function readGroups(part: Extent): SidAndAttributes[] {
  const count = entryCount(part, 8);
  return Array.from({ length: count }, (_, i) => readMember(part, 4 + i * 8));
}

function entryCount(part: Extent, entrySize: number): number {
  const count = part.view(0, 4).getUint32(0, true);
  return part.checkList({ headerSize: 4, entrySize, count }, mostEntries).count;
}

/** SID_AND_ATTRIBUTES with an offset from the beginning of the part. */
function readMember(part: Extent, at: number): SidAndAttributes {
  const view = part.view(at, 8);
  return { sid: readSid(part, view.getUint32(0, true)), attributes: view.getUint32(4, true) };
}

/** winnt.h, SID: revision, count of sub-authorities, authority (big-endian), sub-authorities. */
function readSid(part: Extent, at: number): string {
  const head = part.view(at, 8);
  const revision = head.getUint8(0);
  const count = head.getUint8(1);
  if (revision !== 1 || count > mostSubAuthorities) throw notSid(part, at);
  const authority = head.getUint16(2) * 0x1_0000_0000 + head.getUint32(4);
  const tail = part.view(at + 8, count * 4);
  const parts = Array.from({ length: count }, (_, i) => tail.getUint32(i * 4, true));
  return ['S', revision, authority, ...parts].join('-');
}

function notSid(part: Extent, at: number): MinidumpError {
  return part.error(at, 'this is no security identifier');
}

/** TOKEN_PRIVILEGES: a count, then LUID and attributes. */
function readPrivileges(part: Extent): TokenPrivilege[] {
  const count = entryCount(part, 12);
  const view = part.view(4, count * 12);
  return Array.from({ length: count }, (_, i) => ({
    luid: view.getBigUint64(i * 12, true),
    attributes: view.getUint32(i * 12 + 8, true),
  }));
}

function readStatistics(part: Extent): TokenStatistics {
  const view = part.view(0, 56);
  return {
    tokenId: view.getBigUint64(0, true),
    authenticationId: view.getBigUint64(8, true),
    type: view.getUint32(24, true),
    impersonationLevel: view.getUint32(28, true),
    groupCount: view.getUint32(40, true),
    privilegeCount: view.getUint32(44, true),
  };
}
