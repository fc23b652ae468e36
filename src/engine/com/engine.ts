/**
 * The engine itself, loaded and asked for its interfaces: one client in one process, as a debugger has it.
 *
 * The order of loading matters: the engine's own dbghelp and dbgmodel must be there before dbgeng looks for any of that
 * name. All of it works only in the process that src/engine/installation starts.
 */
import {
  IDebugClient,
  IDebugControl,
  IDebugDataSpaces,
  IDebugRegisters,
  IDebugSymbols,
  IDebugSystemObjects,
} from './engine-interfaces.js';
import { ffi, type Pointer } from './ffi.js';
import { IDebugHost, IDebugHostMemory, IDebugHostSymbols } from './host-interfaces.js';
import { IDataModelManager, IHostDataModelAccess } from './model-interfaces.js';
import { ComError, call, givenBack, mustQuery, release, takeOut } from './unknown.js';

/** Its interfaces, each with a reference that lives as long as the process. */
export interface Engine {
  readonly client: Pointer;
  readonly control: Pointer;
  readonly dataSpaces: Pointer;
  readonly symbols: Pointer;
  readonly systemObjects: Pointer;
  readonly registers: Pointer;
  /** The data model. */
  readonly manager: Pointer;
  /** The debugger as the data model sees it. */
  readonly host: Pointer;
  readonly hostMemory: Pointer;
  readonly hostSymbols: Pointer;
}

/** Imports are searched beside the library itself. */
const LOAD_WITH_ALTERED_SEARCH_PATH = 8;

/**
 * @param folder of the engine's libraries, as Windows spells it
 * @throws Error when a library cannot be loaded, ComError when the engine refuses
 */
export function loadEngine(folder: string): Engine {
  const load = ffi().load('kernel32.dll', 'uintptr_t LoadLibraryExW(str16 path, void *none, uint32_t flags)');
  for (const name of ['dbghelp.dll', 'dbgcore.dll', 'dbgmodel.dll', 'dbgeng.dll']) {
    const path = `${folder}\\${name}`;
    if (load(path, null, LOAD_WITH_ALTERED_SEARCH_PATH) === 0) throw new Error(`${path} cannot be loaded`);
  }
  const create = ffi().load(`${folder}\\dbgeng.dll`, 'int32_t DebugCreate(const void *id, void *client)');
  const out = takeOut();
  const code = create(IDebugClient.id, out);
  const client = givenBack(out);
  if (code < 0) throw new ComError(code, 'DebugCreate');
  return interfacesOf(client);
}

function interfacesOf(client: Pointer): Engine {
  const access = mustQuery(client, IHostDataModelAccess);
  const [managerOut, hostOut] = [takeOut(), takeOut()];
  const code = call(access, IHostDataModelAccess.GetDataModel, managerOut, hostOut);
  const [manager, host] = [givenBack(managerOut), givenBack(hostOut)];
  release(access);
  if (code < 0) throw new ComError(code, IHostDataModelAccess.GetDataModel.name);
  return {
    client,
    control: mustQuery(client, IDebugControl),
    dataSpaces: mustQuery(client, IDebugDataSpaces),
    symbols: mustQuery(client, IDebugSymbols),
    systemObjects: mustQuery(client, IDebugSystemObjects),
    registers: mustQuery(client, IDebugRegisters),
    manager: mustQuery(manager, IDataModelManager),
    host: mustQuery(host, IDebugHost),
    hostMemory: mustQuery(host, IDebugHostMemory),
    hostSymbols: mustQuery(host, IDebugHostSymbols),
  };
}
