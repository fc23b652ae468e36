// biome-ignore-all lint/suspicious/noDoubleEquals: how 64-bit values compare with it is the subject
// biome-ignore-all lint/correctness/noUnusedVariables: the debugger calls them
// What becomes of 64-bit values: they convert by themselves as long as nothing is lost, and throw when it would be.

function addAsNumbers(a64, b64) {
  const sum = a64 + b64;
  host.diagnostics.debugLog('sum >> ', sum, '\n');
}

function applyInModel(a64, b64, operation) {
  return operation(a64, b64);
}

function compare(a64, b64) {
  host.diagnostics.debugLog('areEqual >> ', a64 == b64, '\n');
  host.diagnostics.debugLog('areNotEqual >> ', a64 != b64, '\n');
  host.diagnostics.debugLog('isEqualTo42 >> ', a64 == 42, '\n');
  host.diagnostics.debugLog('isLess >> ', a64 < b64, '\n');
}
