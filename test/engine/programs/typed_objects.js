// biome-ignore-all lint/correctness/noUnusedVariables: the debugger calls these functions by their names

// What a script sees of the program typed_objects.cpp, as JSON: the test compares it with what the program says and with
// what the engine itself prints.

const module = 'typed_objects';

function initializeScript() {
  return [new host.apiVersionSupport(1, 7)];
}

function typeOf(name) {
  return host.getModuleType(module, name);
}

/** A value in a form that JSON can carry. */
function plain(value) {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  if (value.convertToNumber) return `0x${value.toString(16)}`;
  return { type: value.targetType.name, address: `0x${value.address.toString(16)}` };
}

function attempt(action) {
  try {
    return plain(action());
  } catch (error) {
    return `throws ${error.message}`;
  }
}

function derived() {
  return host.getModuleSymbol(module, 'g_derived');
}

function sizes(names) {
  const all = {};
  for (const name of names.split(' ')) all[name] = typeOf(name).size.asNumber();
  return JSON.stringify(all);
}

function fields(name) {
  const found = typeOf(name).fields;
  return JSON.stringify(
    Object.keys(found).map((key) => {
      const { name, type, locationKind, offset, location, value } = found[key];
      return {
        name,
        kind: locationKind,
        type: type.name,
        size: type.size.asNumber(),
        typeKind: type.typeKind,
        ...(offset === undefined ? {} : { offset: offset.asNumber() }),
        ...(location === undefined ? {} : { location: String(location) }),
        ...(value === undefined ? {} : { value }),
        ...(type.isBitField ? { bits: [type.bitFieldPositions.lsb, type.bitFieldPositions.length] } : {}),
      };
    }),
  );
}

function bases(name) {
  return JSON.stringify(
    typeOf(name).baseClasses.map((base) => [base.name, base.offset.asNumber(), base.type.size.asNumber()]),
  );
}

function values() {
  const object = derived();
  const all = {};
  for (const name of Object.keys(typeOf('Derived').fields)) all[name] = attempt(() => object[name]);
  return JSON.stringify(all);
}

function elements() {
  const object = derived();
  const array = host.getModuleSymbol(module, 'g_array');
  return JSON.stringify({
    array: [...array],
    third: array[2],
    byMethod: array.getValueAt(3),
    table: [...object.table].map((row) => [...row]),
    one: object.table[1][2],
    box: [...object.box.items],
    self: object.box.self.items[2],
    inner: object.inner.next.value,
    flags: Object.keys(object.flags).map((name) => plain(object.flags[name])),
    bytes: [...object.either.bytes],
    point: [object.point.x, object.point.y],
  });
}

function symbols(names) {
  const all = {};
  for (const name of names.split(' ')) {
    const value = attempt(() => host.getModuleSymbol(module, name));
    all[name] = [attempt(() => host.getModuleSymbolAddress(module, name)), value];
  }
  return JSON.stringify(all);
}

function pointers(address, pair) {
  const node = host.createPointerObject(address, module, 'Node *');
  const wild = host.createPointerObject(16, `${module}.exe`, 'Node *');
  let far = node;
  for (let hops = 0; hops < 1001; hops++) far = far.next;
  const type = typeOf('Node');
  return JSON.stringify({
    pointer: plain(node),
    value: node.value,
    next: plain(node.next),
    further: node.next.value,
    far: far.value,
    isNull: [node.isNull, node.previous.isNull],
    dereferenced: plain(node.dereference()),
    added: host.createPointerObject(pair, module, 'Node *').add(1).value,
    wild: attempt(() => wild.value),
    lost: attempt(() => host.createPointerObject(16, module, 'Nosuch *')),
    noPointer: attempt(() => host.createPointerObject(16, module, 'Node')),
    same: type.fields.next.type.baseType.fields.previous.type.baseType === type,
    made: plain(host.createPointerObject(address, type.createPointerTo())),
    array: plain(host.createTypedObject(address, type.createArrayOf(2))),
    second: host.createTypedObject(pair, type.createArrayOf(2))[1].value,
    reference: derived().reference.dereference(),
    function: [derived().handler.targetType.baseType.typeKind, String(derived().handler)],
  });
}

function containing(address) {
  const { name, address: at, type, value } = host.getModuleContainingSymbolInformation(address);
  return JSON.stringify([
    name,
    plain(at),
    type.name,
    plain(value),
    plain(host.getModuleContainingSymbol(address)),
  ]);
}

function texts() {
  const { narrow, wide_text } = derived();
  return JSON.stringify([host.memory.readString(narrow), host.memory.readWideString(wide_text)]);
}

/** Around the end of an image, behind which nothing is mapped. */
function memory(address) {
  const readable = (at) => attempt(() => host.memory.readMemoryValues(at, 1).length) === 1;
  let size = 0;
  while (readable(address + size)) size += 0x1000;
  const end = address + size;
  return JSON.stringify({
    size,
    last: host.memory.readMemoryValues(end - 16, 4, 4).length,
    over: attempt(() => host.memory.readMemoryValues(end - 16, 32)),
    behind: attempt(() => host.memory.readMemoryValues(end, 1)),
    all: host.memory.readMemoryValues(address, size).length,
    write: attempt(() => host.memory.writeMemoryValues(address, 1, [1])),
  });
}

/** In a running process: before, after each way to write, and what cannot be written. */
function written() {
  const number = () => host.getModuleSymbol(module, 'g_number');
  const address = host.getModuleSymbolAddress(module, 'g_number');
  const values = [number()];
  host.memory.writeMemoryValues(address, 1, [777], 4);
  values.push(number(), host.memory.readMemoryValues(address, 1, 4)[0]);
  host.setModuleSymbol(module, 'g_number', -99);
  values.push(
    number(),
    attempt(() => host.memory.writeMemoryValues(16, 1, [1])),
  );
  return JSON.stringify(values);
}

function typed(address, name) {
  return host.createTypedObject(address, module, name);
}

function member(name) {
  return derived()[name];
}
