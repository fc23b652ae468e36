/**
 * `Debugger.Settings`: the engine's settings with its defaults.
 *
 * They can be read and written like the engine's, but only two of them change anything here:
 * `Display.PreferDMLOutput` chooses the layout of `dx`, `Display.DefaultRecursionDepth` how deep it shows.
 */
import { bool, integer, type ModelValue, none, text } from '../../provider/model.js';

export interface Setting {
  readonly help: string;
  readonly value: ModelValue;
}

export interface SettingsBranch {
  readonly help: string;
  readonly children: Readonly<Record<string, Setting | SettingsBranch>>;
}

const flag = (value: boolean, help = ''): Setting => ({ help, value: bool(value) });
const count = (value: number, help = ''): Setting => ({ help, value: integer('UI4', value) });
const signed = (value: number, help = ''): Setting => ({ help, value: integer('I4', value) });
const string = (value: string, help = ''): Setting => ({ help, value: text(value) });
const nothing = (help: string): Setting => ({ help, value: none });
const branch = (help: string, children: SettingsBranch['children']): SettingsBranch => ({ help, children });

export const settings: SettingsBranch['children'] = {
  Debug: branch('Settings related to overall debugging support', {
    Advanced: branch('Advanced settings related to debugging support', {
      AutoDetectGuestMachine: flag(true, 'Whether a machine inside the machine is noticed'),
      AllowHardwareBreakpoints: flag(true, 'Whether breakpoints may use debug registers'),
      BreakOnTargetRequestedCommand: flag(false, 'Whether a command that the target asks for stops first'),
      MapImageMemoryForKernelDumps: flag(false, 'Whether images from disk fill gaps of a kernel dump'),
      MaxClrModules: count(1000, 'Most CLR modules that are listed'),
      PackLinuxSignalToExceptionCode: flag(true, 'Whether signals are shown as exceptions'),
      PerThreadKernelBreakpointTracking: flag(true, 'Whether hits of breakpoints are kept by thread'),
      PerformSymbolSearchSubstitution: flag(true, 'Whether some names are searched in full'),
      SupportRecursiveStepOver: flag(true, 'Whether stepping over knows recursion'),
      VadBasedModuleEnumeration: flag(true, 'Whether a kernel lists user modules by its VAD tree'),
      RestartKdNetUsbDebugDevice: flag(false, 'Whether a failing USB debug device is restarted'),
    }),
  }),
  Display: branch('Settings related to the information displayed by the debugger.', {
    Disassembly: branch('Settings related to the way code is disassembled and displayed.', {
      IgnoreOutputWidth: flag(false, 'Whether lines may be of any width'),
      DisplayRawBytes: flag(true, 'Whether the bytes of an instruction are shown'),
      DisplaySourceLines: flag(false, 'Whether lines of source are numbered'),
    }),
    PreferDMLOutput: flag(
      false,
      'Sets the default behavior for commands that are capable of providing output in the Debugger Markup Language (DML) format.',
    ),
    StackTraceDepth: count(256, 'Sets the default length of a stack trace display.'),
    UnicodeStrings: flag(
      false,
      'Specifies whether the debugger displays USHORT pointers and arrays as Unicode strings.',
    ),
    DefaultRecursionDepth: count(
      1,
      'Indicates the default recursion depth to use when displaying via the data model [dx -r#]',
    ),
    DefaultDisplayRadix: count(16, 'Sets the default number base (radix) to the specified value.'),
    PrintIntegersInDefaultRadix: flag(
      false,
      'Specifies whether integers are displayed in decimal format or in the default radix.',
    ),
    UseDataModelForLocalsAndWatch: flag(
      false,
      'Use DataModel visualization engine for displaying locals/Watch window context',
    ),
    MaxSymbolDisplayLength: count(
      0,
      'Indicates at how many characters to truncate symbol (and type) names during console display (0 indicates no truncation).',
    ),
    MaxStringConversionDisplayLength: count(
      512,
      'Indicates at how many characters to truncate string conversion of values during console display (0 indicates no truncation).',
    ),
    DisplayShadowedVariablesWithSuffixes: flag(
      false,
      'Use suffixes of the form @n where n is a non-negative integer to disambiguate local variables with identical names.',
    ),
  }),
  EngineInitialization: branch(
    'Settings related to the initialization of the engine(these may require a restart of the session to take effect).',
    {
      AllowNetworkPaths: flag(true, 'Network shares cannot be used for loading symbols and extensions.'),
      AllowShellCommands: flag(
        true,
        'Disallow executing shell commands through the debugger. After this option has been set, it cannot be unset.',
      ),
      SendTelemetry: flag(true, 'Disables upload of Software Quality Metrics (SQM) data.'),
      VerifyFunctionTableCallbacks: flag(
        true,
        'If not set, the debugger will call function table unwind callback DLLs installed through API calls to RtlInstallFunctionTableCallback without requiring the DLL to be explicitly known to the system',
      ),
      UseReptTargetSupport: flag(
        true,
        'Enables interactive reverse debugging support using REPT (https://aka.ms/rept-osdi2018) on dump files that include IPT (Intel Processor Trace) data.',
      ),
      AllowSignExtensionMasmEvalExpression: flag(
        false,
        'Allow sign extension in the MASM expression evaluator.',
      ),
      PreferOpenTraceFilesFromDumps: flag(
        false,
        'When opening a zip or cab archive that contains both dump and trace files, open the trace file by default.',
      ),
      UseRangeDumpFormatForKernelMemDump: flag(
        true,
        'Use Range dump format for capturing kernel memory dump file.',
      ),
      SecureLoadDotNetExtensions: flag(
        false,
        'Securely load the .NET DAC/DBI/SOS extensions for managed CLR debugging. This ensures that the extension modules are securely signed by Microsoft. Accessible via Debugger.Settings.EngineInitialization.SecureLoadDotNetExtensions',
      ),
      UseRangeDumpFormatForFullMemDump: flag(
        true,
        'Use Range dump format for capturing full memory dump file.',
      ),
      ResolveAmbiguousBreakpoints: flag(
        false,
        'Resolve potentially ambiguous symbols when evaluating breakpoints. This allows for setting breakpoints on more than one symbol if the breakpoint evaluation returns two or more possible addresses.',
      ),
    },
  ),
  Extensions: branch('Settings related to the loading of extensions and individual extension settings.', {
    ExtensionRepository: string(
      'Implicit',
      "Automatic downloading of extensions from the extension repository. An implicit update is when we update 'ext.dll' when executing '!analyze' for instance. Can be set to Explicit, Implicit, or Disable.",
    ),
    UseExperimentalFeatureForNugetShare: flag(
      true,
      'Changes take effect after debugger restart. Enables or disables the extension gallery new Nuget repository.',
    ),
    AllowNugetExeUpdate: flag(
      true,
      'Changes take effect after debugger restart. Enables or disables downloading latest Nuget.exe.',
    ),
    NonInteractiveNuget: flag(true, "Enables or disables using '-NonInteractive' switch for Nuget.exe."),
    AllowNugetMSCredentialProviderInstall: flag(
      true,
      'Changes take effect after debugger restart. Enables or disables the installation of Microsoft Nuget Credential Provider.',
    ),
    NugetExePath: nothing('Nuget.exe path to be used for extensions download.'),
    AllowParallelInitializationOfLocalRepositories: flag(
      true,
      'Changes take effect after debugger restart. Enables or disables initialization of local extension gallery repositories in separate threads.',
    ),
    ConsiderLoadTriggersWhenSearchingForBangCommands: flag(
      true,
      'Changes take effect after debugger restart. Enables or disables considering load triggers when searching for bang commands.',
    ),
    EnableRedirectToChakraJsProvider: flag(
      false,
      'Enables or disables the redirection to the old Chakra JavaScript provider.',
    ),
    DisabledExtensions: branch('Settings related to disabled extensions.', {}),
    TimeConstraints: branch('Extension Gallery Time Constraints', {
      LockRetryCount: count(6000, 'How often a locked repository is tried again'),
      LockRetryDelay: count(10, 'Milliseconds between two tries'),
      RepositoryInitializeTime: count(120000, 'Milliseconds that a repository may take to start'),
    }),
    ExtensionRepositories: branch('Settings related to the extension repositories.', {
      LocalInstalled: branch('', {
        IsEnabled: flag(true, 'Whether the repository is used'),
      }),
      UserExtensions: branch('', {
        LocalCacheRootFolder: string(
          'C:\\Users\\user\\AppData\\Local\\Dbg\\UserExtensions',
          'Folder of the repository',
        ),
        IsUserExtensions: flag(true, 'Whether it holds extensions of the user'),
        IsEnabled: flag(true, 'Whether the repository is used'),
      }),
    }),
  }),
  Input: branch('Settings related to input to the debugger and its various commands.', {
    UseExtensionEvaluatorForCpp: flag(
      false,
      'Use the extension evaluator (dx) as a replacement for the C++ evaluator (??)',
    ),
  }),
  MCP: branch('Settings related to Model Context Protocol (MCP) server features', {
    EnableMcpServerFeature: flag(true, 'Enables MCP server feature'),
  }),
  Plugins: branch('Settings related to target plugins.', {
    DefaultDiagnosticLogLevel: count(
      1,
      'The default diagnostic log level (0 = verbose - 3 = error) that will be written from supported plugins.',
    ),
    EchoDiagnosticLogs: flag(
      false,
      'An indication of whether all diagnostic log information should be echoed to console.',
    ),
  }),
  Sources: branch('Settings related to the display of sources when debugging.', {
    DisplaySourceLines: flag(false, 'Enables or disables support for source-line information.'),
    SourceSearchPath: string('', 'Set or alter the source file search path.'),
    SkipCompilerIndicatedGlue: flag(
      true,
      'Causes the debugger to not break at a line of code that was added by the compiler and indicated as glue code, instead it will stop at the next line of source code',
    ),
    SkipCrtCode: flag(
      false,
      'Causes the debugger to skip Standard Library code, including the CRT, STL, and other Standard Library headers',
    ),
    SkipSCPCode: flag(
      true,
      'Causes the debugger to skip any code in what it determines is a shared SCP page',
    ),
    EnableExperimentalRemappings: signed(
      0,
      'Boolean; true if experimental source code remapping information should be used for locating sources.',
    ),
    DisabledRemappingTools: string(
      '',
      'Semicolon-separated list of names of compilers or other tools for which source line remapping information should be ignored.',
    ),
    SourceCodeDebugging: flag(false, 'Switch between source and assembly mode debugging.'),
  }),
  Symbols: branch('All settings related to the loading and interaction with symbols.', {
    SymbolOptions: branch('Modifies how symbols are loaded and used.', {
      AllowAbsoluteSymbols: flag(false, 'Whether symbols may have fixed addresses'),
      AutoPublics: flag(true, 'Whether public symbols serve where there are no others'),
      CaseInsensitive: flag(true, 'Whether letter case is ignored'),
      FindNearest: flag(true, 'Whether the nearest symbol is taken'),
      IgnoreCVRecord: flag(false, 'Whether CodeView records are ignored'),
      IgnoreDecoration: flag(true, 'Whether decoration is left out of names'),
      Include32BitModules: flag(false, 'Whether 32-bit modules are listed with 64-bit ones'),
      LoadAnything: flag(false, 'Whether symbols that do not match are loaded'),
      LoadAsNeeded: flag(true, 'Whether loading waits until symbols are needed'),
      NoisySymbolLoading: flag(false, 'Whether the search for symbols is told'),
      NoUnqualifiedLoads: flag(true, 'Whether names without a module leave symbols unloaded'),
      OnlyUsePublics: flag(false, 'Whether only public symbols are used'),
      SecureMode: flag(false, 'Whether symbols come from safe places only'),
      StrictEvaluation: flag(false, 'Whether expressions take no guesses'),
      SuppressErrors: flag(true, 'Whether failures to load are kept quiet'),
      AllowPublics: flag(true, 'Whether public symbols are used at all'),
      AuthenticationPrompts: flag(true, 'Whether a server may ask for a password'),
      CppTranslation: flag(true, 'Whether :: and __ are both understood'),
      SearchDisk: flag(false, 'Whether the whole disk is searched'),
      UseEnvironmentSympath: flag(true, 'Whether the environment adds to the path'),
    }),
    Sympath: string(
      'srv*',
      'Set or alter the symbol path. The symbol path specifies locations where the debugger looks for symbol files.',
    ),
    Advanced: branch(
      "Advanced settings related to symbols, do not modify these unless you know what you're doing.",
      {
        MultithreadedSymbolLoading: flag(true, 'Whether symbols are loaded by several threads'),
        PreferLastValidDebugDirectory: flag(false, 'Whether the last debug directory of an image wins'),
        Arm64XSymbolFiltering: string('Automatic', 'Which symbols of an ARM64X image are shown'),
      },
    ),
    DisabledSymbolsDownload: branch('Settings related to disabling specific symbols download', {}),
    NegativeAuthenticationCache: branch('Settings related to symbols negative authentication cache', {
      Enabled: flag(false, 'Whether refusals of a server are remembered'),
    }),
  }),
  AutoSaveSettings: flag(
    false,
    'Causes the debugger to automatically save all settings to the most recently loaded configuration file upon changing a setting.',
  ),
};
