/**
 * The methods of `Debugger.Utility` with the help that `dx -v` shows, in the engine's order.
 *
 * All of them are listed, so that a script which looks before it calls sees what it would see in the engine; what
 * they do, where they do anything here, is in utility.ts.
 */
interface UtilityGroup {
  readonly help: string;
  readonly methods: Readonly<Record<string, string>>;
}

export const utilityGroups: Readonly<Record<string, UtilityGroup>> = {
  Collections: {
    help: 'Utility methods pertaining to collection objects and collection types',
    methods: {
      FromListEntry:
        "FromListEntry(ListEntry, [<ModuleName | ModuleObject>], TypeName, FieldExpression) - Method which converts a LIST_ENTRY specified by the 'ListEntry' parameter of types whose name is specified by the string 'TypeName' and whose embedded links within that type are accessed via an expression specified by the string 'FieldExpression' into a collection object.  If an optional module name or object is specified, the type name is looked up in the context of such module",
    },
  },
  Control: {
    help: 'Utility methods which control the debugger',
    methods: {
      ExecuteCommand:
        'ExecuteCommand(command) - Method which executes a debugger command and returns a collection of strings representing the lines of output of the command execution',
      SetBreakpointAtSourceLocation:
        'SetBreakpointAtSourceLocation(source_file, source_line, (opt) module_name) - Method which sets a breakpoint at a source line location and returns it as an object in order to be able to control its options',
      SetBreakpointAtOffset:
        'SetBreakpointAtOffset(function_name, function_offset, (opt) module_name) - Method which sets a breakpoint at an offset and returns it as an object in order to be able to control its options',
      SetBreakpointForReadWrite:
        'SetBreakpointForReadWrite(address, (opt) type, (opt) size) - Method which sets a breakpoint on read/write (default) at a certain address and returns it as an object in order to be able to control its options',
      ChangeRegisterContext:
        "ChangeRegisterContext(inheritUnspecifiedValues, pc, sp, [fp], [regCtx]) | ChangeRegisterContext(inheritUnspecifiedValues, regCtx) - Changes the active register context with a given abstract pc, sp, and optional fp or an optional object which contains named registers and values.  This is largely equivalent to having done .cxr in the debugger.  It does *NOT* change the register values of the thread/processor, only the debugger's current view of them",
      CreateStepFilter:
        "CreateStepFilter(type, pattern, [description]) - Creates a new step filter.  Type may be one of 'Function' or 'SourceFile'.  The pattern is a regular expression describing the filter.  A string description is optional",
      WalkStackForRegisterContext:
        'WalkStackForRegisterContext(inheritUnspecifiedValues, pc, sp, [fp], [regCtx]) | WalkStackForRegisterContext(inheritUnspecifiedValues, regCtx) - Performs a stack walk given the incoming abstract pc, sp, and optional fp or an optional object which contains named registers and values.  The returned stack walk is of the same form as <ThreadObject>.Stack',
    },
  },
  Objects: {
    help: 'Utility methods pertaining to objects in general',
    methods: {
      Aggregate:
        'Aggregate(obj1, obj2, [..., objN]) - Method which aggregates a series of passed objects into a single object for display purposes',
      CreateInstance:
        'CreateInstance(<modelName | model>, [args...]) - Method which creates an instance of a constructable model',
      GenerateGraphDescription:
        'GenerateGraphDescription(<graphable object>) - Generates a graph description (node and edge lists) of a graphable object',
    },
  },
  DbgDocumentation: {
    help: 'Utility methods related to generating debugger data model documentation',
    methods: {
      BuildDocMetadataDictionaryFromResource:
        'BuildDocMetadataDictionaryFromResource(moduleHandle, id) - Method which creates a debugger model documentation metadata dictionary',
      BuildDocMetadataDictionaryFromString:
        'BuildDocMetadataDictionaryFromString(stringData) - Method which creates a debugger model documentation metadata dictionary',
      BuildDocMetadataDictionaryFromFile:
        'BuildDocMetadataDictionaryFromFile(fileFullPathName) - Method which creates a debugger model documentation metadata dictionary',
      InitializeMetadataFromDocDictionary:
        'BuildDocMetadataDictionaryFromFile(fileFullPathName) - Method which creates a debugger model documentation metadata dictionary',
    },
  },
  Events: {
    help: 'Utility methods related to generating debugger data model events',
    methods: {
      SendEvent:
        'SendEvent(eventName, modelObject, [recursionDepth]) - sends a named event via the XML notification stream',
    },
  },
  Extensions: {
    help: 'Utility methods related to debugger extensions',
    methods: {
      DisableExtension: 'DisableExtension(extensionName) - Disables extension by extension name',
      EnableExtension: 'EnableExtension(extensionName) - Enables extension by extension name',
      EnableAllExtensions: 'EnableAllExtensions() - Enables all disabled extensions',
      IsExtensionDisabled: 'IsExtensionDisabled(extensionName) - Checks if an extension is disabled',
    },
  },
  Target: {
    help: 'Utility methods related to the underlying target/file being debugged',
    methods: {
      GetPrivateData:
        "GetPrivateData([<guid>, <string>, <id>], [options]) - Gets a private data blob associated with the target.  Such data blob is identified by one or more of <guid> (as a string), <string>, and <id> (an ordinal).  Options is an object containing options.  Properties of options may be one of 'Format': string = binary | string | strings; 'Encoding': string = ansi | utf-8 | utf-16; 'SkipBytes': int; 'ByteCount': int | 0.  Default format if not specified is binary",
    },
  },
  Symbols: {
    help: 'Utility methods related to symbols',
    methods: {
      DisableSymbolDownload:
        "DisableSymbolDownload(binaryName) - Disables symbol download for a binary (<Name>.<ext> as listed in 'lm' command)",
      EnableSymbolDownload:
        "EnableSymbolDownload(binaryName) - Enables symbol download for a binary (<Name>.<ext>  as listed in 'lm' command)",
      EnableAllSymbolsDownload: 'EnableAllSymbolsDownload() - Enables all symbols download',
      IsSymbolDownloadDisabled:
        "IsSymbolDownloadDisabled(binaryName) - Checks if symbol download for a binary is disabled (<Name>.<ext>  as listed in 'lm' command)",
      LoadSymbolsNegativeAuthCache:
        'LoadSymbolsNegativeAuthCache - Loads from the cache file the negative symbols authentication cache',
      StoreSymbolsNegativeAuthCache:
        'StoreSymbolsNegativeAuthCache - Stores to the cache file the negative symbols authentication cache',
      EnableSymbolsNegativeAuthCacheFeature:
        'EnableSymbolsNegativeAuthCache - Enables the negative symbols authentication cache',
      DisableSymbolsNegativeAuthCacheFeature:
        'DisableSymbolsNegativeAuthCache - Disables the negative symbols authentication cache',
      GetAddressesForSourceLine:
        'GetAddressesForSourceLine(<module>, <source file path>, <line>) - Returns information about the given source line',
    },
  },
  MCP: {
    help: 'Model Context Protocol (MCP) utilities',
    methods: {
      SendElicitationRequest: 'Sends an MCP elicitation request to prompt the user for structured input',
      SendSamplingRequest: 'Sends an MCP sampling request to generate a response from an AI model',
    },
  },
};
