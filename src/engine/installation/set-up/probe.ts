/** In the engine process: loads the engine as a session does, and says what stands there. The last step of set-up. */
import { loadEngine } from '../../com/engine.js';
import { folderVariable } from '../engine-process.js';

loadEngine(process.env[folderVariable]!);
console.log(`started under Node ${process.versions.node}`);
