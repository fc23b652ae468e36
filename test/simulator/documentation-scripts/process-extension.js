// biome-ignore-all lint/correctness/noUnusedVariables: the debugger calls them
// Extends every process of the data model with a property, and offers a function as a command and in dx.

class ProcessExtension {
  get ModuleSizes() {
    return {
      process: this,
      *[Symbol.iterator]() {
        for (const module of this.process.Modules) yield module.Size;
      },
    };
  }
}

function timesSeven(value) {
  return value * 7;
}

function initializeScript() {
  return [
    new host.namedModelParent(ProcessExtension, 'Debugger.Models.Process'),
    new host.functionAlias(timesSeven, 'timesSeven'),
  ];
}
