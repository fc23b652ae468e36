/**
 * `host` in its first phase: what root code and initializeScript find, keys in the provider's order.
 *
 * Members of the second phase are absent here, not failing: early use of `host.memory` is `undefined`, and a
 * script that captured it too early breaks as it does in the debugger.
 */

import type { Border } from '../border/border.js';
import type { Int64Library } from '../border/int64-library.js';
import type { Model } from '../model.js';
import { ModelError } from '../model.js';
import type { Profile } from '../profile.js';
import type { HostBody } from '../realm/realm.js';
import { stripMarkup } from './debugger-markup.js';
import type { Records } from './records.js';

/** Characters of one `debugLog` call that reach the output; the rest is lost. */
const debugLogLimit = 16383;

interface FirstPhaseParts {
  readonly border: Border;
  readonly model: Model;
  readonly int64: Int64Library;
  readonly records: Records;
  readonly profile: Profile;
}

export function buildFirstPhase(parts: FirstPhaseParts): Record<string, unknown> {
  const { border, profile, int64, records } = parts;
  const host = border.realm.object();
  const supported = () => version(border, profile.ApiVersion);
  defineGetter(border, host, 'currentApiVersionSupported', supported);
  defineGetter(border, host, 'currentApiVersionInitialized', () => version(border, border.state.apiVersion));
  host.diagnostics = buildDiagnostics(parts);
  host.metadata = buildMetadata(border);
  Object.assign(host, records.classes);
  host.Int64 = int64.constructorFunction;
  host.parseInt64 = int64.parse;
  return host;
}

export function defineGetter(border: Border, holder: object, name: string, read: () => unknown): void {
  const get = border.realm.method(name, read);
  Object.defineProperty(holder, name, { get, enumerable: true, configurable: true });
}

/** Methods in the order given; each call counts as one crossing. */
export function defineMethods(border: Border, holder: object, methods: Record<string, HostBody>): void {
  for (const [name, body] of Object.entries(methods)) {
    const value = border.realm.method(name, (self, args) => {
      border.state.counters.hostCalls++;
      return body(self, args);
    });
    Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
  }
}

function version(border: Border, encoded: number): object {
  const made = border.realm.object();
  made.major = Math.floor(encoded / 100);
  made.minor = encoded % 100;
  const text = `${made.major}.${made.minor}`;
  Object.defineProperty(made, 'toString', { value: border.realm.method('toString', () => text) });
  return made;
}

function buildDiagnostics({ border, model, profile }: FirstPhaseParts): object {
  const made = border.realm.object();
  defineMethods(border, made, {
    debugLog: (_self, args) => {
      const text = args
        .map((argument) => border.realm.text(argument))
        .join('')
        .slice(0, debugLogLimit);
      model.output(profile.DebugLogDml ? stripMarkup(text) : text);
    },
    // There is no script debugger to break into.
    debugBreak: () => undefined,
  });
  made.logUnhandledExceptions = false;
  return made;
}

function buildMetadata(border: Border): object {
  const made = border.realm.object();
  defineMethods(border, made, {
    defineMetadata: (_self, [target, descriptor]) => {
      if (!isObject(target) || !isObject(descriptor))
        throw new ModelError("Invalid argument to method 'defineMetadata'");
      border.metadata.define(target, descriptor);
    },
  });
  made.valueWithMetadata = border.realm.classOf('valueWithMetadata', (instance, [value, descriptor]) =>
    border.bind(instance, border.withMetadata(value, border.metadata.read(descriptor))),
  );
  return made;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
