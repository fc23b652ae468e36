/**
 * The few lines that must run inside a script's own realm.
 *
 * Everything a script can touch is made there: functions, arrays, errors, typed arrays, Int64. So no prototype
 * of Node is in reach of a script, `instanceof` holds, and what the provider throws becomes an Error of the
 * script's realm on its way in. Intrinsics are captured first, because scripts delete and replace them
 * (`delete Object.prototype.toString` is common practice). Kept as text: a function of this module would
 * belong to Node's realm.
 */
export const realmSource = `(function (NodeError, NodeRangeError, remember) {
  'use strict';
  const { apply, defineProperty } = Reflect;
  const { create, freeze } = Object;
  const makeError = Error, makeRangeError = RangeError, text = String, makeProxy = Proxy;
  const typedArrays = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array, Int32Array };
  const iteratorSymbol = Symbol.iterator, objectPrototype = Object.prototype;

  function thrown(error) {
    if (!(error instanceof NodeError)) return error;
    const made = error instanceof NodeRangeError ? new makeRangeError(error.message) : new makeError(error.message);
    remember(made, error);
    return made;
  }

  function method(name, body) {
    return { [name](...args) { try { return body(this, args); } catch (error) { throw thrown(error); } } }[name];
  }

  function classOf(name, body) {
    return { [name]: class { constructor(...args) { try { body(this, args); } catch (error) { throw thrown(error); } } } }[name];
  }

  function callable(name, body) {
    return { [name]: function (...args) { try { return body(args); } catch (error) { throw thrown(error); } } }[name];
  }

  function guarded(trap) {
    return (target, a, b, c) => { try { return trap(target, a, b, c); } catch (error) { throw thrown(error); } };
  }

  function handler(traps) {
    const all = create(null);
    for (const name in traps) all[name] = guarded(traps[name]);
    return freeze(all);
  }

  function iterator(step, end) {
    const made = {
      next() {
        let value;
        try { value = step(); } catch (error) { throw thrown(error); }
        return value === end ? { value: undefined, done: true } : { value, done: false };
      },
    };
    defineProperty(made, iteratorSymbol, { value() { return this; }, writable: true, configurable: true });
    return made;
  }

  class Wide {
    #value;
    constructor(value) { this.#value = value; freeze(this); }
    static valueOf(object) { return typeof object === 'object' && object !== null && #value in object ? object.#value : undefined; }
  }

  return {
    method, classOf, callable, handler, iterator,
    proxy: (target, traps) => new makeProxy(target, traps),
    object: () => ({}),
    bare: () => create(null),
    array(list) {
      const made = [];
      for (let i = 0; i < list.length; i++) defineProperty(made, i, { value: list[i], writable: true, enumerable: true, configurable: true });
      return made;
    },
    bytes: (kind, length) => new typedArrays[kind](length),
    text: (value) => text(value),
    error: (message) => new makeError(message),
    wide: (value) => new Wide(value),
    wideValue: Wide.valueOf,
    widePrototype: Wide.prototype,
    numberPrototype: Number.prototype,
    objectPrototype,
    iteratorSymbol,
  };
})`;
