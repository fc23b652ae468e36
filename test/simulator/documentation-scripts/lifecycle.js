// biome-ignore-all lint/correctness/noUnusedVariables: the debugger calls them
// When is which part of a script run? Every part says so.

host.diagnostics.debugLog('root code\n');

function initializeScript() {
  host.diagnostics.debugLog('initializeScript, host.memory is ', typeof host.memory, '\n');
}

function invokeScript() {
  host.diagnostics.debugLog('invokeScript, host.memory is ', typeof host.memory, '\n');
}

function uninitializeScript() {
  host.diagnostics.debugLog('uninitializeScript\n');
}

function main() {
  host.diagnostics.debugLog('never called by itself\n');
}
