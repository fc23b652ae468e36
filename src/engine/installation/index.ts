/** Where the engine is, what is wrong with it, and the process that it runs in. */

export {
  EngineProcessError,
  type EngineProcessOptions,
  folderVariable,
  runInEngineProcess,
} from './engine-process.js';
export { type EngineService, openEngineService, serveRequests } from './engine-service.js';
export { findEngine, type Installation, type Origin, type Search } from './find-engine.js';
export { forgetInterrupts, interrupted } from './interrupt.js';
export { pathAsTyped, windowsPath } from './wine.js';
