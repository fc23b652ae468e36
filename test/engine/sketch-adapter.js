// Stands in front of the bundle when a sketch of a script provider runs it in the genuine engine, and supplies what the
// sketch has not: Int64, registration records, and the extension commands of `recorded` (the engine's package has no
// extension DLLs). Model objects, their properties, LINQ, other commands and memory remain the engine's own.
(function adaptSketch(recorded) {
  function Int64(low, high) {
    this.low = low >>> 0;
    this.high = (high || 0) >>> 0;
  }
  Int64.prototype.getLowPart = function () {
    return this.low;
  };
  Int64.prototype.getHighPart = function () {
    return this.high;
  };

  const fromBigInt = (value) => {
    const unsigned = BigInt.asUintN(64, value);
    return new Int64(Number(unsigned & 0xffffffffn), Number(unsigned >> 32n));
  };
  const toBigInt = (value) => (BigInt(value.high) << 32n) | BigInt(value.low);
  const plain = (value) => (value instanceof Int64 ? toBigInt(value) : value);

  /** JsProvider gives a Number where a Number is exact enough for it, else an Int64. */
  function adapt(value, self) {
    if (typeof value === 'bigint') return value >> 53n === 0n ? Number(value) : fromBigInt(value);
    if (typeof value === 'function') return (...args) => adapt(value.apply(self, args.map(plain)));
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    return new Proxy(value, { get: (object, name) => member(object, name) });
  }
  function member(object, name) {
    if (name === 'ExecuteCommand') return (command) => execute(object, command);
    if (name !== Symbol.iterator) return adapt(object[name], object);
    return function* () {
      for (const element of object) yield adapt(element);
    };
  }
  function execute(control, command) {
    const known = Object.keys(recorded).find((name) => command.includes(name));
    return known ? recorded[known] : adapt(control.ExecuteCommand(command));
  }

  const { readMemoryValues } = host.memory;
  const session = () => host.namespace.Debugger.Sessions;
  host.namespace = adapt(host.namespace);
  host.Int64 = Int64;
  host.memory = { readMemoryValues: (at, count, size) => readMemoryValues(plain(at), count, size) };
  Object.defineProperty(host, 'currentSession', { get: () => first(session()) });
  Object.defineProperty(host, 'currentProcess', { get: () => first(first(session()).Processes) });
  for (const name of ['apiVersionSupport', 'functionAlias', 'optionalRecord', 'namedModelParent'])
    host[name] = function Registration() {};

  function first(iterable) {
    for (const element of iterable) return element;
  }
})(RECORDED);
