/**
 * Names of the streams. Known ones are asked for by name; unknown ones are listed, never refused.
 *
 * Source: minidumpapiset.h, MINIDUMP_STREAM_TYPE; the ranges of other writers from the minidump headers of
 * Breakpad (0x4767....), Crashpad (0x4350....) and Chromium (0x4b6b....).
 */

export const StreamType = {
  ThreadList: 3,
  ModuleList: 4,
  MemoryList: 5,
  Exception: 6,
  SystemInfo: 7,
  ThreadExList: 8,
  Memory64List: 9,
  CommentA: 10,
  CommentW: 11,
  HandleData: 12,
  FunctionTable: 13,
  UnloadedModuleList: 14,
  MiscInfo: 15,
  MemoryInfoList: 16,
  ThreadInfoList: 17,
  HandleOperationList: 18,
  Token: 19,
  JavaScriptData: 20,
  SystemMemoryInfo: 21,
  ProcessVmCounters: 22,
  IptTrace: 23,
  ThreadNames: 24,
} as const;

export type StreamName = keyof typeof StreamType;

const otherWriters: Readonly<Record<number, string>> = {
  1: 'Reserved0',
  2: 'Reserved1',
  32768: 'ceNull',
  32769: 'ceSystemInfo',
  32770: 'ceException',
  32771: 'ceModuleList',
  32772: 'ceProcessList',
  32773: 'ceThreadList',
  32774: 'ceThreadContextList',
  32775: 'ceThreadCallStackList',
  32776: 'ceMemoryVirtualList',
  32777: 'ceMemoryPhysicalList',
  32778: 'ceBucketParameters',
  32779: 'ceProcessModuleMap',
  32780: 'ceDiagnosisList',
  1197932545: 'BreakpadInfo',
  1197932546: 'AssertionInfo',
  1197932547: 'LinuxCpuInfo',
  1197932548: 'LinuxProcStatus',
  1197932549: 'LinuxLsbRelease',
  1197932550: 'LinuxCmdLine',
  1197932551: 'LinuxEnviron',
  1197932552: 'LinuxAuxv',
  1197932553: 'LinuxMaps',
  1197932554: 'LinuxDsoDebug',
  1129316353: 'CrashpadInfo',
  1265303554: 'ChromiumStabilityReport',
};

const names = new Map<number, string>(Object.entries(StreamType).map(([name, type]) => [type, name]));

/** The name of a stream type, or `unknown 0xfff0`. */
export function streamTypeName(type: number): string {
  return names.get(type) ?? otherWriters[type] ?? `unknown 0x${type.toString(16)}`;
}
