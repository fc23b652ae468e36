// biome-ignore-all lint/correctness/noUnusedVariables: the debugger calls them
// A function of two numbers, to be called from dx.

function sumOf(first, second) {
  return first + second;
}

function __notListed() {
  return 'names with two underscores are private';
}
