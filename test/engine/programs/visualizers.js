// biome-ignore-all lint/correctness/noUnusedVariables: the debugger calls these functions by their names

// Visualizers of a script over native types, for dx and for scripts.

class NodeView {
  toString() {
    return `Node of ${this.value}`;
  }
  get Twice() {
    return this.value * 2;
  }
  get Following() {
    return this.next.dereference().value;
  }
  *[Symbol.iterator]() {
    yield this.value;
    yield this.next.value;
  }
}

class DerivedMore {
  get More() {
    return `${this.targetType.name} with ${this.first}`;
  }
}

function initializeScript() {
  return [
    new host.apiVersionSupport(1, 7),
    new host.typeSignatureRegistration(NodeView, 'Node'),
    new host.typeSignatureExtension(DerivedMore, 'Derived', 'typed_objects.exe'),
    new host.optionalRecord(new host.typeSignatureExtension(DerivedMore, 'Flags', 'another.exe')),
  ];
}

/** Numbers that went through the data model come back as 64-bit ones. */
function asScript() {
  const head = host.getModuleSymbol('typed_objects', 'head');
  const items = [...head].map(Number);
  return JSON.stringify([String(head), Number(head.Twice), Number(head.Following), items, head.value]);
}
