/**
 * Interfaces of the data model: objects, their concepts, and the manager that makes them.
 *
 * Names, order and parameters after Microsoft's dbgmodel.h; what the letters mean is in interface.ts.
 */
import { comInterface } from './interface.js';

export const IHostDataModelAccess = comInterface(
  'IHostDataModelAccess',
  'F2BCE54E-4835-4F8A-836E-7981E29904D1',
  {
    GetDataModel: 'oo',
  },
);

export const IModelObject = comInterface('IModelObject', 'E28C7893-3F4B-4B96-BACA-293CDC55F45D', {
  GetContext: 'o',
  GetKind: 'o',
  GetIntrinsicValue: 'o',
  GetIntrinsicValueAs: 'do',
  GetKeyValue: 'soo',
  SetKeyValue: 'sp',
  EnumerateKeyValues: 'o',
  GetRawValue: 'dsdo',
  EnumerateRawValues: 'ddo',
  Dereference: 'o',
  TryCastToRuntimeType: 'o',
  GetConcept: 'boo',
  GetLocation: 'o',
  GetTypeInfo: 'o',
  GetTargetInfo: 'oo',
  GetNumberOfParentModels: 'o',
  GetParentModel: 'qoo',
  AddParentModel: 'ppf',
  RemoveParentModel: 'p',
  GetKey: 'soo',
  GetKeyReference: 'soo',
  SetKey: 'spp',
  ClearKeys: '',
  EnumerateKeys: 'o',
  EnumerateKeyReferences: 'o',
  SetConcept: 'bpp',
  ClearConcepts: '',
  GetRawReference: 'dsdo',
  EnumerateRawReferences: 'ddo',
  SetContextForDataModel: 'pp',
  GetContextForDataModel: 'po',
  Compare: 'po',
  IsEqualTo: 'po',
});

export const IDataModelManager = comInterface('IDataModelManager2', 'F412C5EA-2284-4622-A660-A697160D3312', {
  Close: '',
  CreateNoValue: 'o',
  CreateErrorObject: 'dso',
  CreateTypedObject: 'pbpo',
  CreateTypedObjectReference: 'pbpo',
  CreateSyntheticObject: 'po',
  CreateDataModelObject: 'po',
  CreateIntrinsicObject: 'dbo',
  CreateTypedIntrinsicObject: 'bpo',
  GetModelForTypeSignature: 'po',
  GetModelForType: 'pooo',
  RegisterModelForTypeSignature: 'pp',
  UnregisterModelForTypeSignature: 'pp',
  RegisterExtensionForTypeSignature: 'pp',
  UnregisterExtensionForTypeSignature: 'pp',
  CreateMetadataStore: 'po',
  GetRootNamespace: 'o',
  RegisterNamedModel: 'sp',
  UnregisterNamedModel: 's',
  AcquireNamedModel: 'so',
  AcquireSubNamespace: 'ssspo',
  CreateTypedIntrinsicObjectEx: 'pbpo',
});

export const IKeyStore = comInterface('IKeyStore', '0FC7557D-401D-4FCA-9365-DA1E9850697C', {
  GetKey: 'soo',
  SetKey: 'spp',
  GetKeyValue: 'soo',
  SetKeyValue: 'sp',
  ClearKeys: '',
});

export const IKeyEnumerator = comInterface('IKeyEnumerator', '345FA92E-5E00-4319-9CAE-971F7601CDCF', {
  Reset: '',
  GetNext: 'ooo',
});

export const IRawEnumerator = comInterface('IRawEnumerator', 'E13613F9-3A3C-40B5-8F48-1E5EBFB9B21B', {
  Reset: '',
  GetNext: 'ooo',
});

export const IModelPropertyAccessor = comInterface(
  'IModelPropertyAccessor',
  '5A0C63D9-0526-42B8-960C-9516A3254C85',
  {
    GetValue: 'spo',
    SetValue: 'spp',
  },
);

export const IModelMethod = comInterface('IModelMethod', '80600C1F-B90B-4896-82AD-1C00207909E8', {
  Call: 'pqboo',
});

export const IDataModelConcept = comInterface('IDataModelConcept', 'FCB98D1D-1114-4FBF-B24C-EFFCB5DEF0D3', {
  InitializeObject: 'ppp',
  GetName: 'o',
});

export const IStringDisplayableConcept = comInterface(
  'IStringDisplayableConcept',
  'D28E8D70-6C00-4205-940D-501016601EA3',
  {
    ToDisplayString: 'ppo',
  },
);

export const IModelIterator = comInterface('IModelIterator', 'E4622136-927D-4490-874F-581F3E4E3688', {
  Reset: '',
  GetNext: 'oqoo',
});

export const IIterableConcept = comInterface('IIterableConcept', 'F5D49D0C-0B02-4301-9C9B-B3A6037628F3', {
  GetDefaultIndexDimensionality: 'po',
  GetIterator: 'po',
});

export const IIndexableConcept = comInterface('IIndexableConcept', 'D1FAD99F-3F53-4457-850C-8051DF2D3FB5', {
  GetDimensionality: 'po',
  GetAt: 'pqboo',
  SetAt: 'pqbp',
});

export const IComparableConcept = comInterface('IComparableConcept', 'A7830646-9F0C-4A31-BA19-503F33E6C8A3', {
  CompareObjects: 'ppo',
});

export const IEquatableConcept = comInterface('IEquatableConcept', 'C52D5D3D-609D-4D5D-8A82-46B0ACDEC4F4', {
  AreObjectsEqual: 'ppo',
});

export const IConstructableConcept = comInterface(
  'IConstructableConcept',
  '1A9409F1-F0E0-4B48-9A4E-5783548FB57A',
  {
    CreateInstance: 'qbo',
  },
);

export const IDynamicKeyProviderConcept = comInterface(
  'IDynamicKeyProviderConcept',
  'E7983FA1-80A7-498C-988F-518DDC5D4025',
  {
    GetKey: 'psooo',
    SetKey: 'pspp',
    EnumerateKeys: 'po',
  },
);

export const IDynamicConceptProviderConcept = comInterface(
  'IDynamicConceptProviderConcept',
  '95A7F7DD-602E-483F-9D06-A15C0EE13174',
  {
    GetConcept: 'pbooo',
    SetConcept: 'pbpp',
    NotifyParent: 'p',
    NotifyParentChange: 'p',
    NotifyDestruct: '',
  },
);
