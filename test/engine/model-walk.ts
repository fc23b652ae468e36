// The walk over the data model: commands that, typed into the engine and into the simulator, show every key of session,
// process, modules, threads and debugger: its name, order, kind, value, whether it has help, and whether it is hidden.
//
// Kinds: `dx` prints unsigned numbers in hexadecimal and signed ones in decimal; `~` turns the bits of a number over in
// its own width. Frames and registers have a test of their own.

/** Brings both to the same state of loaded symbols: the engine loads some when it opens a dump. */
export const preparation = 'x *!NoSuchName';

/** Chooses the layout as `.prefer_dml` does, without evaluating an expression of MASM, whose value `$exp` shows. */
export const layout = (dml: boolean) => `dx -s Debugger.Settings.Display.PreferDMLOutput = ${dml}`;

const session = [
  'dx @$cursession',
  'dx -v @$cursession',
  'dx -r3 -v @$cursession.Attributes',
  'dx -r3 -h @$cursession',
  'dx -r5 @$cursession.Attributes,d',
  'dx @$cursession.Attributes.Target.Details.DumpHeader',
  'dx @$cursession.Attributes.Target.Transport',
  'dx -r2 -v Debugger.Sessions',
  'dx -v @$cursession.Processes',
  'dx -h @$cursession.Processes',
  'dx -g @$cursession.Processes',
  'dx -c 1 @$cursession.Processes',
  'dx @$cursession.Processes[0]',
  'dx @$cursession.Processes.First().Name',
];

const process = [
  'dx -v @$curprocess',
  'dx -r3 -h @$curprocess',
  'dx -r1 -v @$curprocess.Debug',
  'dx -r2 -v @$curprocess.Environment',
  'dx @$curprocess.Io',
  'dx @$curprocess.Attributes',
  'dx @$curprocess.NativeEnvironment',
  'dx @$curprocess.ToDisplayString()',
];

const modules = [
  'dx -r2 -v @$curprocess.Modules',
  'dx -r2 -h @$curprocess.Modules',
  'dx -g @$curprocess.Modules',
  'dx -g -v @$curprocess.Modules',
  'dx -g @$curprocess.Modules,d',
  'dx -gc 20 @$curprocess.Modules',
  'dx -c 2 @$curprocess.Modules',
  'dx -r2 -c 3 @$curprocess.Modules,4',
  'dx -c 1000 @$curprocess.Modules',
  'dx -u @$curprocess.Modules',
  'dx @$curprocess.Modules.Count()',
  'dx -v @$curprocess.Modules[0]',
  'dx -h @$curprocess.Modules[0],d',
  'dx @$curprocess.Modules["ntdll"]',
  'dx @$curprocess.Modules["NTDLL.DLL"].BaseAddress',
  'dx @$curprocess.Modules["nosuch"]',
  'dx @$curprocess.Modules[0].Contents',
  'dx @$curprocess.Modules[0].ToDisplayString("d")',
  'dx -g @$curprocess.Modules.Select(m => new { B = m.BaseAddress, S = m.Size, N = m.Name })',
  'dx @$curprocess.Modules.OrderByDescending(m => m.Size).First().Name',
  'dx @$curprocess.Modules.GroupBy(m => m.SymbolType).Select(g => g.Count())',
  'dx @$curprocess.Modules.Where(m => m.Name.ToLower().EndsWith("l.dll")),3',
  'dx @$curprocess.Modules.Select(m => m.NoSuchKey).First().ToDisplayString()',
  'dx @$curprocess.Modules.Select(m => *(unsigned short*)m.BaseAddress)',
];

const threads = [
  'dx -v @$curprocess.Threads',
  'dx -r2 @$curprocess.Threads',
  'dx -g @$curprocess.Threads',
  'dx -c 2 @$curprocess.Threads',
  'dx -h @$curprocess.Threads.First()',
  'dx -v @$curprocess.Threads.First()',
  'dx @$curprocess.Threads.Select(t => t.Name)',
  'dx @$curprocess.Threads[0]',
  'dx -v @$curthread',
  'dx @$curthread.ToDisplayString()',
];

const widths = [
  'dx new { A = ~@$cursession.Id, B = ~@$curprocess.Id, C = ~@$curprocess.Index, D = ~@$curprocess.Handle, E = ~@$curthread.Id, F = ~@$curthread.Index }',
  'dx new { A = ~@$cursession.Attributes.Machine.PageSize, B = ~@$cursession.Attributes.Machine.PointerSize, C = ~Debugger.State.DebuggerInformation.Bitness, D = ~Debugger.State.StepFilters[1].Id }',
  'dx new { A = ~Debugger.Settings.Display.StackTraceDepth, B = ~Debugger.State.MCP.IsServerRunning, C = ~Debugger.Settings.Sources.EnableExperimentalRemappings }',
  'dx @$curprocess.Modules.Select(m => new { B = ~m.BaseAddress, S = ~m.Size })',
  'dx -r2 @$curprocess.Modules.Select(m => new { B = ~m.BaseAddress, S = ~m.Size }),2',
  'dx ~@$curprocess.Modules.Count()',
];

const state = [
  'dx -v Debugger',
  'dx -h Debugger',
  'dx -v Debugger.State',
  'dx -h Debugger.State',
  'dx -r2 -h -v Debugger.State.DebuggerInformation',
  'dx -v Debugger.State.DebuggerVariables',
  'dx -h Debugger.State.DebuggerVariables',
  'dx -r2 -v Debugger.State.FunctionAliases',
  'dx -r2 -v Debugger.State.Scripts',
  'dx -h -v Debugger.State.StepFilters',
  'dx -r3 Debugger.State.StepFilters',
  'dx -g -v Debugger.State.StepFilters',
  'dx -r2 -v Debugger.State.UserVariables',
  'dx -r2 -v Debugger.State.Views',
  'dx -r3 -h Debugger.State.ExtensionGallery',
  'dx -r2 -v Debugger.State.ExtensionGallery.ExtensionRepositories[0]',
  'dx -r2 -v Debugger.State.MCP',
  'dx -r3 -h Debugger.State.MCP',
];

const pseudoRegisters = [
  'dx -h Debugger.State.PseudoRegisters',
  'dx -r3 -v Debugger.State.PseudoRegisters',
  'dx -r2 -h Debugger.State.PseudoRegisters',
  'dx @$ip',
  'dx @$ip + 0x10',
  'dx *@$ip',
  'dx @$ip[1]',
  'dx (unsigned int*)@$csp,3',
  'dx -r2 new { A = @$teb, B = (void*)@$teb, C = (int**)@$csp }',
  'dx @$ip - @$csp',
  'dx @$ip & 0xfff',
  'dx -@$ip',
  'dx sizeof(@$ip)',
  'dx @$ip.Length',
];

const settings = ['dx -r4 -h Debugger.Settings', 'dx -r4 -v Debugger.Settings', 'dx -r2 Debugger.Settings,d'];

const utility = [
  'dx -r4 -v Debugger.Utility',
  'dx -r4 -h Debugger.Utility',
  'dx -r3 Debugger.Utility',
  'dx Debugger.Utility.FileSystem',
  'dx Debugger.Utility.Control.ExecuteCommand("? 1+1")',
  'dx -v Debugger.Utility.Control.ExecuteCommand(".echo a").First()',
];

const bare = [
  'dx',
  'dx ',
  'dx -r1',
  'dx -v',
  'dx -g ',
  'dx @$nosuch',
  'dx -g @$curprocess',
  'dx -rv @$curprocess',
];

const variables = [
  'dx @$walked = @$curprocess.Modules.First()',
  'dx @$walked.Name == @$curprocess.Modules[0].Name',
  'dx -v @$vars',
  'dx @$teb = 5',
  'dx @$t7 = 0x123',
  'dx @$t7 + 1',
];

export const walk: readonly string[] = [
  ...session,
  ...process,
  ...modules,
  ...threads,
  ...widths,
  ...state,
  ...pseudoRegisters,
  ...settings,
  ...bare,
];

/** Typed once, in the plain layout: these change something, or evaluate what `$exp` keeps. */
export const lasting: readonly string[] = [...utility, ...variables];

/** What follows the effective machine, asked with x86 in effect. */
export const narrowed: readonly string[] = [
  '.effmach x86',
  'dx -r3 @$cursession.Attributes.Machine',
  'dx -r2 @$curprocess.Modules',
  'dx -v @$curprocess',
  'dx @$ptrsize',
  'dx -r2 Debugger.State.PseudoRegisters.RegisterAliases',
  'dx @$teb',
  'dx (unsigned short*)@$curprocess.Modules.Last().BaseAddress',
  'dx sizeof(@$ip)',
];
