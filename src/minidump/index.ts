/**
 * `leakscope/minidump`: reads Windows user-mode minidumps (.dmp, .dmp.gz) of any size.
 *
 *     const dump = await openMinidump('app.dmp');
 *     const { table } = dump.regions();
 *     const bytes = dump.read(0x1b6b8a0, 64);
 *     dump.close();
 *
 * See docs/minidump.md. Addresses, sizes and offsets are numbers of bytes; damage is a MinidumpError that
 * names the stream and the file offset, or an entry of `warnings` when a part of the answer was saved.
 */
export type { CodeView } from './codeview.js';
export { MinidumpError, type Warning } from './error.js';
export type { Exception } from './exception.js';
export type { Location } from './fields.js';
export type { FunctionTable } from './function-tables.js';
export type { HandleOperation } from './handle-operations.js';
export type { Handle, HandleInformation } from './handles.js';
export type { DirectoryEntry, Header } from './header.js';
export type { RegionTable } from './memory-info.js';
export type { RangeTable } from './memory-ranges.js';
export type { Minidump } from './minidump.js';
export type { MiscInfo } from './misc-info.js';
export type { Module, UnloadedModule } from './modules.js';
export { openMinidump } from './open.js';
export type { ProcessCounters } from './process-counters.js';
export type { Regions } from './regions.js';
export type { Registers } from './registers.js';
export { StreamType, streamTypeName } from './stream-types.js';
export type { Architecture, SystemInfo } from './system-info.js';
export type { SystemMemoryInfo } from './system-memory-info.js';
export type { Thread, ThreadInfo, ThreadStack } from './threads.js';
export type { SidAndAttributes, Token, TokenPrivilege, TokenStatistics } from './token.js';
export type { Wow64 } from './wow64.js';
