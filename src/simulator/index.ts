/**
 * `leakscope/simulator`: runs WinDbg scripts over a dump or a debugger log, without a debugger.
 *
 *     const session = await openSession('app.dmp');
 *     session.loadScript('mine.js');
 *     console.log(session.dx('@$scriptContents.answer()'));
 *     session.close();
 *
 * See docs/simulator.md.
 */
export type { ModelValue, Profile, ProfileFacts, TypeLayout } from '../provider/index.js';
export {
  chakraProfile,
  engineProfile,
  ModelError,
  profileFromRecord,
  profiles,
  v8Profile,
} from '../provider/index.js';
export { type OpenOptions, openSession } from './open.js';
export { costOf } from './session/cost.js';
export type { Counters } from './session/counters.js';
export type { Session } from './session/session.js';
