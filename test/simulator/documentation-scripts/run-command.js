// biome-ignore-all lint/correctness/noUnusedVariables: the debugger calls them
// Runs a debugger command and goes through its output line by line.

function showOutput(command) {
  const control = host.namespace.Debugger.Utility.Control;
  const output = control.ExecuteCommand(command);
  host.diagnostics.debugLog('***> output of ', command, '\n');
  for (const line of output) {
    host.diagnostics.debugLog('  ', line, '\n');
  }
  host.diagnostics.debugLog('***> done\n');
}
