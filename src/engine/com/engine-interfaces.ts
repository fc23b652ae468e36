/**
 * Interfaces of the debug engine itself: targets, execution, memory, threads, breakpoints, what it tells its user.
 *
 * Names, slots in the table of methods and parameters after Microsoft's dbgeng.h; of the wide ones only what is called here.
 * A slot stands before the parameters: what the letters mean is in interface.ts.
 */
import { comInterface } from './interface.js';

export const IDebugClient = comInterface('IDebugClient5', 'E3ACB9D7-7EC2-4F0C-A0DA-E81E0CBBE628', {
  GetRunningProcessSystemIds: [9, 'qodo'],
  AttachProcess: [12, 'qdd'],
  GetProcessOptions: [15, 'o'],
  AddProcessOptions: [16, 'd'],
  RemoveProcessOptions: [17, 'd'],
  TerminateProcesses: [24, ''],
  DetachProcesses: [25, ''],
  EndSession: [26, 'd'],
  GetExitCode: [27, 'o'],
  SetOutputMask: [36, 'd'],
  TerminateCurrentProcess: [53, ''],
  DetachCurrentProcess: [54, ''],
  AbandonCurrentProcess: [55, ''],
  GetRunningProcessSystemIdByExecutableNameWide: [56, 'qsdo'],
  GetRunningProcessDescriptionWide: [57, 'qddodoodo'],
  OpenDumpFileWide: [60, 'sq'],
  WriteDumpFileWide: [61, 'sqdds'],
  SetOutputCallbacksWide: [74, 'p'],
  SetEventCallbacksWide: [80, 'p'],
  CreateProcess2Wide: [82, 'qobdss'],
});

export const IDebugControl = comInterface('IDebugControl4', '94E60CE9-9B41-4B19-9FC0-6D9EB35272B3', {
  GetInterrupt: [3, ''],
  SetInterrupt: [4, 'd'],
  GetStackTrace: [31, 'qqqodo'],
  GetDebuggeeType: [34, 'oo'],
  GetActualProcessorType: [35, 'o'],
  GetPageSize: [41, 'o'],
  IsPointer64Bit: [42, ''],
  GetEffectiveProcessorType: [47, 'o'],
  SetEffectiveProcessorType: [48, 'd'],
  GetExecutionStatus: [49, 'o'],
  SetExecutionStatus: [50, 'd'],
  AddEngineOptions: [54, 'd'],
  SetEngineOptions: [56, 'd'],
  GetRadix: [61, 'o'],
  GetNumberBreakpoints: [68, 'o'],
  WaitForEvent: [93, 'dd'],
  OutputWide: [120, 'dss'],
  GetPromptTextWide: [126, 'odo'],
  EvaluateWide: [132, 'sdoo'],
  ExecuteWide: [133, 'dsd'],
  GetBreakpointByIndex2: [135, 'do'],
  GetBreakpointById2: [136, 'do'],
  AddBreakpoint2: [137, 'ddo'],
  RemoveBreakpoint2: [138, 'p'],
  AddExtensionWide: [139, 'sdo'],
  GetExtensionFunctionWide: [142, 'qso'],
  GetLastEventInformationWide: [150, 'oooodoodo'],
  GetSystemVersionValues: [160, 'ooooo'],
});

export const IDebugDataSpaces = comInterface('IDebugDataSpaces4', 'D98ADA1F-29E9-4EF5-A6C0-E53349883212', {
  ReadVirtual: [3, 'qodo'],
  WriteVirtual: [4, 'qbdo'],
  ReadVirtualUncached: [6, 'qodo'],
  QueryVirtual: [28, 'qo'],
  GetNextDifferentlyValidOffsetVirtual: [35, 'qo'],
  GetValidRegionVirtual: [36, 'qdoo'],
  SearchVirtual2: [37, 'qqdbddo'],
});

export const IDebugSystemObjects = comInterface(
  'IDebugSystemObjects4',
  '489468E6-7D0F-4AF5-87AB-25207454D553',
  {
    GetEventThread: [3, 'o'],
    GetEventProcess: [4, 'o'],
    GetCurrentThreadId: [5, 'o'],
    SetCurrentThreadId: [6, 'd'],
    GetCurrentProcessId: [7, 'o'],
    GetNumberThreads: [9, 'o'],
    GetThreadIdsByIndex: [11, 'ddoo'],
    GetCurrentThreadTeb: [15, 'o'],
    GetCurrentThreadSystemId: [17, 'o'],
    GetNumberProcesses: [21, 'o'],
    GetCurrentProcessPeb: [25, 'o'],
    GetCurrentProcessSystemId: [27, 'o'],
    GetCurrentProcessExecutableNameWide: [46, 'odo'],
  },
);

export const IDebugSymbols = comInterface('IDebugSymbols3', 'F02FBECC-50AC-4F36-9AD9-C975E8F32FF8', {
  GetNumberModules: [12, 'oo'],
  GetModuleByIndex: [13, 'do'],
  GetModuleParameters: [17, 'dbdo'],
  GetNameByOffsetWide: [60, 'qodoo'],
  GetOffsetByNameWide: [61, 'so'],
  ReloadWide: [75, 's'],
  GetSymbolPathWide: [76, 'odo'],
  SetSymbolPathWide: [77, 's'],
  AppendSymbolPathWide: [78, 's'],
  SetImagePathWide: [80, 's'],
  GetModuleVersionInformationWide: [88, 'dqsodo'],
  GetModuleNameStringWide: [89, 'ddqodo'],
});

export const IDebugRegisters = comInterface('IDebugRegisters2', '1656AFA9-19C6-4E3A-97E7-5DC9160CF9C4', {
  GetNumberRegisters: [3, 'o'],
  GetValue: [6, 'do'],
  GetDescriptionWide: [14, 'dodoo'],
  GetInstructionOffset2: [26, 'do'],
  GetStackOffset2: [27, 'do'],
});

export const IDebugBreakpoint = comInterface('IDebugBreakpoint2', '1B278D20-79F2-426E-A3F9-C1DDF375D48E', {
  GetId: [3, 'o'],
  GetType: [4, 'oo'],
  GetAdder: [5, 'o'],
  GetFlags: [6, 'o'],
  AddFlags: [7, 'd'],
  RemoveFlags: [8, 'd'],
  SetFlags: [9, 'd'],
  GetOffset: [10, 'o'],
  SetOffset: [11, 'q'],
  GetDataParameters: [12, 'oo'],
  SetDataParameters: [13, 'dd'],
  GetPassCount: [14, 'o'],
  SetPassCount: [15, 'd'],
  GetCurrentPassCount: [16, 'o'],
  GetMatchThreadId: [17, 'o'],
  SetMatchThreadId: [18, 'd'],
  GetCommand: [19, 'odo'],
  SetCommand: [20, 'c'],
  GetOffsetExpression: [21, 'odo'],
  SetOffsetExpression: [22, 'c'],
  GetParameters: [23, 'o'],
  GetCommandWide: [24, 'odo'],
  SetCommandWide: [25, 's'],
  GetOffsetExpressionWide: [26, 'odo'],
  SetOffsetExpressionWide: [27, 's'],
});

export const IDebugOutputCallbacks = comInterface(
  'IDebugOutputCallbacksWide',
  '4C7FD663-C394-4E26-8EF1-34AD5ED3764C',
  {
    Output: 'ds',
  },
);
