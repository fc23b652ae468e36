/** Every question a user can ask, in the order in which help lists them. */
import type { Question } from './question';

export const questions: readonly Question[] = [];
