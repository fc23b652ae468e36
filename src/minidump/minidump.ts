/**
 * An open minidump: every stream as a method that parses on the first call, remembers the answer and returns
 * undefined when the stream is absent.
 *
 * A damaged stream throws a MinidumpError from its own method only; the others still answer.
 */
import { readComment } from './comment.js';
import type { DumpFile } from './dump-file.js';
import { hex, MinidumpError, type Warning, Warnings } from './error.js';
import { type Exception, readException } from './exception.js';
import { Extent } from './extent.js';
import type { Location } from './fields.js';
import { type FunctionTable, readFunctionTables } from './function-tables.js';
import { type HandleOperation, readHandleOperations } from './handle-operations.js';
import { type Handle, readHandles } from './handles.js';
import { type DirectoryEntry, type Header, readDirectory, readHeader } from './header.js';
import { Memory } from './memory.js';
import { type RegionTable, readMemoryInfo } from './memory-info.js';
import { type RangeTable, readMemoryRanges } from './memory-ranges.js';
import { type MiscInfo, readMiscInfo } from './misc-info.js';
import { type Module, readModules, readUnloadedModules, type UnloadedModule } from './modules.js';
import type { ParseContext } from './parse-context.js';
import { type ProcessCounters, readProcessCounters } from './process-counters.js';
import { deriveRegions, type Regions } from './regions.js';
import { decodeRegisters, largestContext, type Registers } from './registers.js';
import { type StreamName, StreamType } from './stream-types.js';
import { type Architecture, pointerSizeOf, readSystemInfo, type SystemInfo } from './system-info.js';
import { readSystemMemoryInfo, type SystemMemoryInfo } from './system-memory-info.js';
import { readThreadInfos, readThreadNames, readThreads, type Thread, type ThreadInfo } from './threads.js';
import { readTokens, type Token } from './token.js';
import { detectWow64, type Wow64 } from './wow64.js';

export class Minidump {
  readonly header: Header;
  /** All used entries in file order, unknown types included. */
  readonly directory: readonly DirectoryEntry[];
  readonly systemInfo: SystemInfo;
  /** Bytes of a pointer of the dump's own machine: 8 for a 64-bit dump of a 32-bit process. */
  readonly pointerSize: 4 | 8;

  private readonly file: DumpFile;
  private readonly warningList = new Warnings();
  private readonly context: ParseContext;
  private readonly answers = new Map<string, unknown>();

  /** Use openMinidump. Takes over `file`. */
  constructor(file: DumpFile) {
    this.file = file;
    this.header = readHeader(file, this.warningList);
    this.directory = readDirectory(file, this.header);
    const stream = this.stream('SystemInfo');
    if (stream === undefined) {
      const why = 'there is no SystemInfo stream: without the architecture no address can be read';
      throw new MinidumpError(file.path, 'directory', this.header.directoryOffset, why);
    }
    this.systemInfo = readSystemInfo(stream, this.warningList);
    this.pointerSize = pointerSizeOf(stream, this.systemInfo);
    this.context = { file, warnings: this.warningList, arch: this.arch, pointerSize: this.pointerSize };
  }

  /** As given to openMinidump. */
  get path(): string {
    return this.file.path;
  }

  /** Bytes of the (decompressed) file. */
  get fileSize(): number {
    return this.file.size;
  }

  get arch(): Architecture {
    return this.systemInfo.arch;
  }

  /** What was odd in the streams asked for so far, at most 100 entries; grows as more streams are read. */
  get warnings(): readonly Warning[] {
    return this.warningList.all;
  }

  /** Read calls made so far. */
  get reads(): number {
    return this.file.reads;
  }

  /** Bytes fetched from the file so far. */
  get bytesRead(): number {
    return this.file.bytesRead;
  }

  miscInfo(): MiscInfo | undefined {
    return this.parsed('MiscInfo', readMiscInfo);
  }

  /** ThreadList, or ThreadExList where that is what the dump has. */
  threads(): readonly Thread[] | undefined {
    return (
      this.parsed('ThreadList', (stream) => readThreads(this.context, stream, false)) ??
      this.parsed('ThreadExList', (stream) => readThreads(this.context, stream, true))
    );
  }

  threadInfos(): readonly ThreadInfo[] | undefined {
    return this.parsed('ThreadInfoList', (stream) => readThreadInfos(this.context, stream));
  }

  /** Names by thread id. */
  threadNames(): ReadonlyMap<number, string> | undefined {
    return this.parsed('ThreadNames', (stream) => readThreadNames(this.context, stream));
  }

  /** In the order of the file: the program first. */
  modules(): readonly Module[] | undefined {
    return this.parsed('ModuleList', (stream) => readModules(this.context, stream));
  }

  unloadedModules(): readonly UnloadedModule[] | undefined {
    return this.parsed('UnloadedModuleList', (stream) => readUnloadedModules(this.context, stream));
  }

  handles(): readonly Handle[] | undefined {
    return this.parsed('HandleData', (stream) => readHandles(this.context, stream));
  }

  /** Last operations on handles; undefined unless handle tracing was on. */
  handleOperations(): readonly HandleOperation[] | undefined {
    return this.parsed('HandleOperationList', (stream) => readHandleOperations(this.context, stream));
  }

  /** Unwind tables registered at run time. */
  functionTables(): readonly FunctionTable[] | undefined {
    return this.parsed('FunctionTable', (stream) => readFunctionTables(this.context, stream));
  }

  /** The process's own first. */
  tokens(): readonly Token[] | undefined {
    return this.parsed('Token', (stream) => readTokens(this.context, stream));
  }

  /** What the kernel counted for the process: private bytes, working set, commit charge. */
  processCounters(): ProcessCounters | undefined {
    return this.parsed('ProcessVmCounters', readProcessCounters);
  }

  /** Memory of the whole machine at that moment. */
  systemMemoryInfo(): SystemMemoryInfo | undefined {
    return this.parsed('SystemMemoryInfo', readSystemMemoryInfo);
  }

  exception(): Exception | undefined {
    return this.parsed('Exception', (stream) => readException(this.context, stream));
  }

  /** CommentA, as Latin-1. */
  commentA(): string | undefined {
    return this.parsed('CommentA', (stream) => readComment(stream, false));
  }

  commentW(): string | undefined {
    return this.parsed('CommentW', (stream) => readComment(stream, true));
  }

  /** MemoryInfoList as the dump has it; most callers want `regions`. */
  memoryInfo(): RegionTable | undefined {
    return this.parsed('MemoryInfoList', (stream) => readMemoryInfo(this.context, stream));
  }

  /** Captured memory, sorted and disjoint; empty when the dump captured none. */
  ranges(): RangeTable {
    return this.once('ranges', () => {
      const stacks = this.warningList.recover<readonly Thread[]>('the list', [], () => this.threads() ?? []);
      return readMemoryRanges(this.context, this.stream('Memory64List'), this.stream('MemoryList'), stacks);
    });
  }

  /** MemoryInfoList, or what can be said without it; `derived` and `why` tell. */
  regions(): Regions {
    return this.once('regions', () => {
      let reason = 'the dump has no MemoryInfoList';
      try {
        const table = this.memoryInfo();
        if (table !== undefined) return { table, derived: false, why: '' };
      } catch (error) {
        if (!(error instanceof MinidumpError)) throw error;
        reason = `MemoryInfoList at file offset ${hex(error.offset)} is damaged (${error.detail})`;
        this.warningList.add(error.stream, error.offset, error.detail);
      }
      const modules = this.warningList.recover<readonly Module[]>('the list', [], () => this.modules() ?? []);
      const threads = this.warningList.recover<readonly Thread[]>('the list', [], () => this.threads() ?? []);
      return deriveRegions(this.ranges(), modules, threads, reason);
    });
  }

  /** The registers in a thread's or the exception's `context`; undefined, with a warning, when they mean nothing. */
  registers(context: Location | undefined): Registers | undefined {
    if (context === undefined) return undefined;
    const result = decodeRegisters(this.arch, new DataView(this.contextBytes(context).buffer));
    if (typeof result !== 'string') return result;
    this.warningList.add('context', context.offset, result);
    return undefined;
  }

  /**
   * The raw CONTEXT record of a thread or the exception, at most largestContext bytes of it; empty without one.
   * For what `registers` leaves out: debug registers, branch records, floating point.
   */
  contextBytes(context: Location | undefined): Uint8Array {
    if (context === undefined) return new Uint8Array(0);
    const size = Math.min(context.size, largestContext);
    return new Extent(this.file, 'context', context.offset, size).bytes(0, size);
  }

  /**
   * Both ntdlls of a 32-bit process in a 64-bit dump; undefined for any other dump, and, with a warning, for one
   * whose list of modules is damaged.
   */
  wow64(): Wow64 | undefined {
    return this.once('wow64', () => {
      const modules = this.warningList.recover<readonly Module[]>('the list', [], () => this.modules() ?? []);
      return detectWow64(this.pointerSize, modules);
    });
  }

  get isWow64(): boolean {
    return this.wow64() !== undefined;
  }

  /**
   * The readable prefix of [address, address + length): shorter where memory was not captured, empty when the
   * first byte was not. On 32-bit targets the address is taken modulo 2^32.
   */
  read(address: number, length: number): Uint8Array {
    return this.memory().read(this.fold(address), length);
  }

  /** The same into the beginning of the caller's buffer, for windows of any size; returns the prefix's length. */
  readInto(address: number, target: Uint8Array): number {
    return this.memory().readInto(this.fold(address), target);
  }

  /** How many of `length` bytes from `address` on can be read in one piece; reads nothing. */
  readable(address: number, length: number): number {
    return this.memory().readable(this.fold(address), length);
  }

  /** Releases the file and the temporary copy of a .dmp.gz. Reading afterwards throws. */
  close(): void {
    this.file.close();
  }

  private memory(): Memory {
    return this.once('memory', () => new Memory(this.file, this.ranges()));
  }

  private fold(address: number): number {
    if (this.pointerSize === 8 || (address >= 0 && address <= 0xffff_ffff)) return address;
    return address >>> 0;
  }

  private stream(name: StreamName): Extent | undefined {
    const type = StreamType[name];
    const entries = this.directory.filter((entry) => entry.type === type);
    const [entry] = entries;
    if (entry === undefined) return undefined;
    if (entries.length > 1) {
      const text = `the directory lists ${entries.length} streams of this type; the one at ${hex(entry.offset)} is used`;
      this.warningList.add(name, entry.offset, text);
    }
    return new Extent(this.file, name, entry.offset, entry.size);
  }

  private parsed<T>(name: StreamName, parse: (stream: Extent) => T): T | undefined {
    return this.once(name, () => {
      const stream = this.stream(name);
      return stream && parse(stream);
    });
  }

  private once<T>(key: string, make: () => T): T {
    if (!this.answers.has(key)) this.answers.set(key, make());
    return this.answers.get(key) as T;
  }
}
