/**
 * What each stream of a dump says, in one line for people and as values for programs: `leakscope info` lists both.
 *
 * Figures that a hunt for a leak begins with come first: what the process committed for itself, what the machine had
 * left, which handles there are. A stream that nobody can read is named and measured, nothing more.
 */
import { type Minidump, MinidumpError, type Token } from '../minidump/index.js';
import type { NumberFormat } from './bundle.js';

export interface StreamFacts {
  /** One line; texts of the target in it are not escaped yet. */
  readonly says: string;
  /** Bytes, counts and texts by name. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Why the stream cannot be read, with stream and file offset. */
  readonly damage?: string;
}

type Describe = (dump: Minidump, format: NumberFormat) => StreamFacts | undefined;

/** Facts of the stream of this name. Damage is said in place of them. */
export function streamFacts(dump: Minidump, name: string, format: NumberFormat): StreamFacts {
  const describe = describers[name];
  if (describe === undefined)
    return {
      says: name.startsWith('unknown ') ? 'not known, not read' : (undecoded[name] ?? anotherWriters),
      facts: {},
    };
  try {
    const found = describe(dump, format) ?? { says: '', facts: {} };
    const partial = dump.warnings.some((warning) => warning.stream === name);
    return partial ? { ...found, says: `${found.says} (damaged in part, see the warnings)` } : found;
  } catch (error) {
    if (!(error instanceof MinidumpError)) throw error;
    return { says: 'damaged, see the warnings', facts: {}, damage: error.message };
  }
}

const anotherWriters = "not read: not Windows' own";
const undecoded: Readonly<Record<string, string>> = {
  JavaScriptData: 'not read: its layout is not documented',
  IptTrace: 'processor trace, not read: its layout is not documented',
};

const describers: Readonly<Record<string, Describe>> = {
  SystemInfo: (dump) => {
    const { processors, productType, suiteMask } = dump.systemInfo;
    const says = plural(processors, 'processor');
    return { says, facts: { Processors: processors, ProductType: productType, SuiteMask: suiteMask } };
  },
  MiscInfo: describeMiscInfo,
  ThreadList: describeThreads,
  ThreadExList: describeThreads,
  ThreadInfoList: (dump) => {
    const infos = dump.threadInfos() ?? [];
    const exited = infos.filter((info) => info.exitTime !== undefined).length;
    const says = `${plural(infos.length, 'thread')}${exited === 0 ? '' : `, ${exited} of them ended`}`;
    return { says, facts: { Threads: infos.length, Exited: exited } };
  },
  ThreadNames: (dump) => {
    const names = [...(dump.threadNames()?.values() ?? [])].filter((name) => name !== '');
    return { says: plural(names.length, 'named thread'), facts: { Names: names } };
  },
  ModuleList: (dump) => {
    const modules = dump.modules() ?? [];
    const program = modules[0]?.path ?? '';
    const says = `${plural(modules.length, 'module')}${program === '' ? '' : `, ${program}`}`;
    return { says, facts: { Modules: modules.length, Program: program } };
  },
  UnloadedModuleList: (dump, format) => {
    const paths = (dump.unloadedModules() ?? []).map((module) => module.path);
    // One that comes and goes is listed each time, by some systems without end.
    const names = [...new Set(paths)];
    const again = names.length === paths.length ? '' : ` of ${plural(names.length, 'name')}`;
    const what = `${many(format, paths.length, 'unloaded module')}${again}`;
    return { says: shortList(what, names), facts: { Unloaded: paths.length, Names: names } };
  },
  MemoryInfoList: describeRegions,
  MemoryList: describeMemory,
  Memory64List: describeMemory,
  Exception: (dump) => {
    const { code = 0, threadId = 0, address } = dump.exception() ?? {};
    const where = address === undefined ? '' : ` at 0x${address.toString(16)}`;
    const says = `0x${code.toString(16)} in thread ${threadId}${where}`;
    return { says, facts: { Code: code, Thread: threadId, Address: address } };
  },
  CommentA: (dump) => comment(dump.commentA() ?? ''),
  CommentW: (dump) => comment(dump.commentW() ?? ''),
  HandleData: describeHandles,
  HandleOperationList: (dump) => {
    const list = dump.handleOperations() ?? [];
    const of = (operation: number) => list.filter((entry) => entry.operation === operation).length;
    const facts = { Operations: list.length, Opened: of(1), Closed: of(2), BadReferences: of(3) };
    const { Opened, Closed, BadReferences } = facts;
    const bad = plural(BadReferences, 'bad reference');
    const says = `${plural(list.length, 'operation')}: ${Opened} opened, ${Closed} closed, ${bad}`;
    return { says, facts };
  },
  FunctionTable: (dump) => {
    const tables = dump.functionTables() ?? [];
    const entries = tables.reduce((sum, table) => sum + table.entryCount, 0);
    const says = `${plural(tables.length, 'table')}, ${plural(entries, 'function')} registered at run time`;
    return { says, facts: { Tables: tables.length, Functions: entries } };
  },
  Token: describeTokens,
  ProcessVmCounters: describeProcessCounters,
  SystemMemoryInfo: describeSystemMemory,
};

function describeMiscInfo(dump: Minidump): StreamFacts | undefined {
  const misc = dump.miscInfo();
  if (misc === undefined) return undefined;
  const started =
    misc.processCreateTime === undefined ? undefined : new Date(misc.processCreateTime * 1000).toISOString();
  const parts = [
    misc.processId === undefined ? 'no process id' : `process ${misc.processId}`,
    ...(started === undefined ? [] : [`started ${started}`]),
    ...(misc.buildString ? [`build ${misc.buildString}`] : []),
  ];
  const facts = {
    Process: misc.processId,
    Started: started,
    UserSeconds: misc.processUserTime,
    KernelSeconds: misc.processKernelTime,
    Build: misc.buildString,
  };
  return { says: parts.join(', '), facts };
}

function describeThreads(dump: Minidump): StreamFacts {
  const threads = dump.threads() ?? [];
  const registers = threads.filter((thread) => thread.context !== undefined).length;
  const says = `${plural(threads.length, 'thread')}, ${registers} with registers`;
  return { says, facts: { Threads: threads.length, WithRegisters: registers } };
}

/** MEM_COMMIT, MEM_PRIVATE. */
const [committed, privately] = [0x1000, 0x2_0000];

function describeRegions(dump: Minidump, format: NumberFormat): StreamFacts | undefined {
  const table = dump.memoryInfo();
  if (table === undefined) return undefined;
  let [commit, privateCommit] = [0, 0];
  for (let i = 0; i < table.count; i++) {
    if (table.state[i] !== committed) continue;
    commit += table.size[i]!;
    if (table.type[i] === privately) privateCommit += table.size[i]!;
  }
  const says = `${many(format, table.count, 'region')}, ${format.bytes(commit)} committed, ${format.bytes(privateCommit)} of it private`;
  return { says, facts: { Regions: table.count, CommittedBytes: commit, PrivateBytes: privateCommit } };
}

function describeMemory(dump: Minidump, format: NumberFormat): StreamFacts {
  const { count, totalBytes, available } = dump.ranges();
  const held = available.reduce((sum, bytes) => sum + bytes, 0);
  const lost = held < totalBytes ? `, ${format.bytes(held)} of it in the file` : '';
  const says = `${format.bytes(totalBytes)} in ${many(format, count, 'range')}${lost}`;
  return { says, facts: { Bytes: totalBytes, BytesInFile: held, Ranges: count } };
}

function describeHandles(dump: Minidump): StreamFacts {
  const handles = dump.handles() ?? [];
  const counts = new Map<string, number>();
  for (const { typeName } of handles) {
    const type = typeName || 'type unknown';
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const types = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const said = types.map(([type, count]) => `${count} ${type}`);
  const says = shortList(plural(handles.length, 'handle'), said);
  return { says, facts: { Handles: handles.length, Types: Object.fromEntries(types) } };
}

/** winnt.h, SECURITY_MANDATORY_*_RID. */
const integrityNames: Readonly<Record<number, string>> = {
  0: 'untrusted',
  4096: 'low',
  8192: 'medium',
  8448: 'medium plus',
  12288: 'high',
  16384: 'system',
};

function describeTokens(dump: Minidump): StreamFacts {
  const tokens = dump.tokens() ?? [];
  const [first] = tokens;
  const facts = { Tokens: tokens.map((token) => ({ ...tokenFacts(token), Id: token.id })) };
  if (first === undefined) return { says: 'no token', facts };
  const { User, Session, Integrity, Groups, Privileges } = tokenFacts(first);
  const parts = [
    `user ${User ?? 'unknown'}`,
    ...(Session === undefined ? [] : [`session ${Session}`]),
    ...(Integrity === undefined ? [] : [`integrity ${Integrity}`]),
    `${plural(Groups ?? 0, 'group')}, ${plural(Privileges ?? 0, 'privilege')}`,
    ...(tokens.length === 1 ? [] : [plural(tokens.length - 1, 'further token')]),
  ];
  return { says: parts.join(', '), facts };
}

function tokenFacts(token: Token) {
  const level = token.integrityLevel;
  return {
    User: token.user?.sid,
    Session: token.sessionId,
    Integrity: level === undefined ? undefined : (integrityNames[level] ?? `0x${level.toString(16)}`),
    Groups: token.groups?.length,
    Privileges: token.privileges?.length,
  };
}

const notFilled = 'empty: the writer could not ask the system';

function describeProcessCounters(dump: Minidump, format: NumberFormat): StreamFacts | undefined {
  const counters = dump.processCounters();
  if (counters === undefined) return undefined;
  if (counters.revision === 0) return { says: notFilled, facts: {} };
  const parts: [name: string, bytes: number | undefined, peak?: number | undefined][] = [
    ['private', counters.privateUsage],
    ['pagefile', counters.pagefileUsage, counters.peakPagefileUsage],
    ['working set', counters.workingSetSize, counters.peakWorkingSetSize],
    ['virtual', counters.virtualSize, counters.peakVirtualSize],
    ['job commit limit', counters.jobTotalCommitLimit || undefined],
  ];
  const said = parts.flatMap(([name, bytes, peak]) => {
    if (bytes === undefined) return [];
    const above = peak !== undefined && peak > bytes ? ` (peak ${format.bytes(peak)})` : '';
    return [`${name} ${format.bytes(bytes)}${above}`];
  });
  const { revision: _revision, flags: _flags, ...facts } = counters;
  return { says: said.join(', '), facts: capitalised(facts) };
}

function describeSystemMemory(dump: Minidump, format: NumberFormat): StreamFacts | undefined {
  const memory = dump.systemMemoryInfo();
  if (memory === undefined) return undefined;
  if (memory.revision === 0) return { says: notFilled, facts: {} };
  const { pageSize, physicalPages } = memory.basic;
  const bytes = (pages: number | undefined) => (pages === undefined ? undefined : pages * pageSize);
  const facts = {
    PhysicalBytes: bytes(physicalPages),
    AvailableBytes: bytes(memory.commit?.availablePages),
    CommittedBytes: bytes(memory.commit?.committedPages),
    CommitLimitBytes: bytes(memory.commit?.commitLimit),
    PeakCommitBytes: bytes(memory.commit?.peakCommitment),
    PagedPoolBytes: bytes(memory.counters.get('PagedPoolPages')),
    NonPagedPoolBytes: bytes(memory.counters.get('NonPagedPoolPages')),
  };
  const physical = format.bytes(physicalPages * pageSize);
  if (memory.commit === undefined) return { says: `${physical} physical`, facts };
  const { AvailableBytes = 0, CommittedBytes = 0, CommitLimitBytes = 0 } = facts;
  const commit = `commit ${format.bytes(CommittedBytes)} of ${format.bytes(CommitLimitBytes)}`;
  return { says: `${commit}, ${format.bytes(AvailableBytes)} of ${physical} physical free`, facts };
}

function comment(text: string): StreamFacts {
  const short = text.length > 100 ? `${text.slice(0, 100)}…` : text;
  return { says: `'${short}'`, facts: { Text: text } };
}

function capitalised(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name[0]!.toUpperCase() + name.slice(1), value]),
  );
}

function many(format: NumberFormat, count: number, noun: string): string {
  return `${format.count(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The first four of a list behind what it is; the rest is counted. */
function shortList(what: string, items: readonly string[]): string {
  if (items.length === 0) return what;
  const more = items.length > 4 ? `, ${items.length - 4} more` : '';
  return `${what}: ${items.slice(0, 4).join(', ')}${more}`;
}
