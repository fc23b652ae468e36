/** dx: its expressions, its LINQ and its printed text. */
export { runDx } from './command.js';
export { ErrorObject, errorOf } from './errors.js';
export { evaluateDx } from './evaluator.js';
export { linqHelp, linqMethod, linqNames } from './linq/index.js';
export { member, memberNames } from './members.js';
export { createScope, type DxScope, type ScopeParts, UserVariables } from './scope.js';
