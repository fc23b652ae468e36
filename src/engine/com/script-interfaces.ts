/**
 * Interfaces between the engine and the providers of scripts.
 *
 * Names, order and parameters after Microsoft's dbgmodel.h; what the letters mean is in interface.ts.
 */
import { comInterface } from './interface.js';

export const IDataModelScriptManager = comInterface(
  'IDataModelScriptManager',
  '6FD11E33-E5AD-410B-8011-68C6BC4BF80D',
  {
    GetDefaultNameBinder: 'o',
    RegisterScriptProvider: 'p',
    UnregisterScriptProvider: 'p',
    FindProviderForScriptType: 'so',
    FindProviderForScriptExtension: 'so',
    EnumerateScriptProviders: 'o',
  },
);

export const IDataModelScriptProvider = comInterface(
  'IDataModelScriptProvider',
  '513461E0-4FCA-48CE-8658-32F3E2056F3B',
  {
    GetName: 'o',
    GetExtension: 'o',
    CreateScript: 'o',
    GetDefaultTemplateContent: 'o',
    EnumerateTemplates: 'o',
  },
);

export const IDataModelScript = comInterface('IDataModelScript2', '7D90CF81-BEE2-4B91-9D49-8FEC0F7D56D1', {
  GetName: 'o',
  Rename: 's',
  Populate: 'p',
  Execute: 'p',
  Unlink: '',
  IsInvocable: 'o',
  InvokeMain: 'p',
  GetScriptFullFilePathName: 'o',
  SetScriptFullFilePathName: 's',
});

/** The first version, whose methods are the first of the second. */
export const IDataModelScript1 = comInterface('IDataModelScript', '7B4D30FC-B14A-49F8-8D87-D9A1480C97F7', {});

export const IDataModelScriptClient = comInterface(
  'IDataModelScriptClient',
  '3B362B0E-89F0-46C6-A663-DFDC95194AEF',
  {
    ReportError: 'ddsdd',
  },
);

export const IDataModelScriptHostContext = comInterface(
  'IDataModelScriptHostContext',
  '014D366A-1F23-4981-9219-B2DB8B402054',
  {
    NotifyScriptChange: 'pd',
    GetNamespaceObject: 'o',
  },
);

export const IDebugHostScriptHost = comInterface(
  'IDebugHostScriptHost',
  'B70334A4-B92C-4570-93A1-D3EB686649A0',
  {
    CreateContext: 'po',
  },
);
