/** Version of the debug engine, for records that are sent to others. */
import { unlessThrows } from './model-value';

/** As printed, e.g. `10.0.26100.1`; null where the data model does not say. */
export function engineVersion(): string | null {
  const version = unlessThrows(() => host.namespace.Debugger.State.DebuggerInformation.EngineVersion);
  return version === undefined ? null : String(version);
}
