/**
 * Interfaces of the debugger that hosts the data model: memory, symbols, types, expressions, aliases.
 *
 * Names, order and parameters after Microsoft's dbgmodel.h; what the letters mean is in interface.ts.
 */
import { comInterface } from './interface.js';

export const IDebugHost = comInterface('IDebugHost', 'B8C74943-6B2C-4EEB-B5C5-35D378A6D99D', {
  GetHostDefinedInterface: 'o',
  GetCurrentContext: 'o',
  GetDefaultMetadata: 'o',
});

/** What every kind of symbol begins with. */
const symbol = {
  GetContext: 'o',
  EnumerateChildren: 'dso',
  GetSymbolKind: 'o',
  GetName: 'o',
  GetType: 'o',
  GetContainingModule: 'o',
  CompareAgainst: 'pdo',
} as const;

export const IDebugHostSymbol = comInterface(
  'IDebugHostSymbol',
  '0F819103-87DE-4E96-8277-E05CD441FB22',
  symbol,
);

export const IDebugHostSymbolEnumerator = comInterface(
  'IDebugHostSymbolEnumerator',
  '28D96C86-10A3-4976-B14E-EAEF4790AA1F',
  {
    Reset: '',
    GetNext: 'o',
  },
);

export const IDebugHostModule = comInterface('IDebugHostModule2', 'B51887E8-BCD0-4E8F-A8C7-434398B78C37', {
  ...symbol,
  GetImageName: 'fo',
  GetBaseLocation: 'o',
  GetVersion: 'oo',
  FindTypeByName: 'so',
  FindSymbolByRVA: 'qo',
  FindSymbolByName: 'so',
  FindContainingSymbolByRVA: 'qoo',
});

export const IDebugHostType = comInterface('IDebugHostType2', 'B28632B9-8506-4676-87CE-8F7E05E59876', {
  ...symbol,
  GetTypeKind: 'o',
  GetSize: 'o',
  GetBaseType: 'o',
  GetHashCode: 'o',
  GetIntrinsicType: 'oo',
  GetBitField: 'oo',
  GetPointerKind: 'o',
  GetMemberType: 'o',
  CreatePointerTo: 'do',
  GetArrayDimensionality: 'o',
  GetArrayDimensions: 'qo',
  CreateArrayOf: 'qbo',
  GetFunctionCallingConvention: 'o',
  GetFunctionReturnType: 'o',
  GetFunctionParameterTypeCount: 'o',
  GetFunctionParameterTypeAt: 'qo',
  IsGeneric: 'o',
  GetGenericArgumentCount: 'o',
  GetGenericArgumentAt: 'qo',
  IsTypedef: 'o',
  GetTypedefBaseType: 'o',
  GetTypedefFinalBaseType: 'o',
  GetFunctionVarArgsKind: 'o',
  GetFunctionInstancePointerType: 'o',
});

export const IDebugHostField = comInterface('IDebugHostField', 'E06F6495-16BC-4CC9-B11D-2A6B23FA72F3', {
  ...symbol,
  GetLocationKind: 'o',
  GetOffset: 'o',
  GetLocation: 'o',
  GetValue: 'o',
});

export const IDebugHostData = comInterface('IDebugHostData', 'A3D64993-826C-44FA-897D-926F2FE7AD0B', {
  ...symbol,
  GetLocationKind: 'o',
  GetLocation: 'o',
  GetValue: 'o',
});

export const IDebugHostPublic = comInterface('IDebugHostPublic', '6C597AC9-FB4D-4F6D-9F39-22488539F8F4', {
  ...symbol,
  GetLocationKind: 'o',
  GetLocation: 'o',
});

export const IDebugHostBaseClass = comInterface(
  'IDebugHostBaseClass',
  'B94D57D2-390B-40F7-B5B4-B6DB897D974B',
  {
    ...symbol,
    GetOffset: 'o',
  },
);

export const IDebugHostSymbols = comInterface('IDebugHostSymbols', '854FD751-C2E1-4EB2-B525-6619CB97A588', {
  CreateModuleSignature: 'ssso',
  CreateTypeSignature: 'spo',
  CreateTypeSignatureForModuleRange: 'sssso',
  EnumerateModules: 'po',
  FindModuleByName: 'pso',
  FindModuleByLocation: 'pbo',
  GetMostDerivedObject: 'pbpoo',
});

export const IDebugHostMemory = comInterface('IDebugHostMemory2', 'EEA033DE-38F6-416B-A251-1D3771001270', {
  ReadBytes: 'pboqo',
  WriteBytes: 'pbbqo',
  ReadPointers: 'pbqo',
  WritePointers: 'pbqb',
  GetDisplayStringForLocation: 'pbfo',
  LinearizeLocation: 'pbo',
});

export const IDebugHostEvaluator = comInterface(
  'IDebugHostEvaluator2',
  'A117A435-1FB4-4092-A2AB-A929576C1E87',
  {
    EvaluateExpression: 'pspoo',
    EvaluateExtendedExpression: 'pspoo',
    AssignTo: 'ppoo',
  },
);

export const IDebugHostExtensibility = comInterface(
  'IDebugHostExtensibility2',
  '91CC55E7-2A22-4494-9710-B729DAB48F71',
  {
    CreateFunctionAlias: 'sp',
    DestroyFunctionAlias: 's',
    CreateFunctionAliasWithMetadata: 'spp',
  },
);
