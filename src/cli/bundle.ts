/**
 * The bundle as the command line sees it: the very script that a debugger loads.
 *
 * Everything the command line knows of the analysis comes out of it: the questions with their help, and the
 * spelling of numbers. Nothing of src/extension is imported here.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** build/leakscope.js of this package. */
export const bundlePath = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));

export interface QuestionParameter {
  readonly name: string;
  readonly type: 'number' | 'text';
  readonly help: string;
  readonly default?: number | string;
  /** true: may be left out, though it has no default. */
  readonly optional?: true;
  /** true: an option of the command line, `--group-by <text>`. */
  readonly isOption?: true;
}

export interface QuestionEntry {
  /** camelCase, as in dx. */
  readonly name: string;
  readonly help: string;
  readonly parameters: readonly QuestionParameter[];
  readonly example: { readonly input: string; readonly call: string; readonly output: readonly string[] };
}

/** The spellings of view/format.ts. */
export interface NumberFormat {
  hex(value: number): string;
  bytes(value: number): string;
  addressText(value: number, pointerSize: 4 | 8): string;
  percent(value: number): string;
  count(value: number): string;
  plain(text: string): string;
}

export interface Bundle {
  readonly questions: readonly QuestionEntry[];
  readonly format: NumberFormat;
}

/** Runs the root code alone, without a target: enough to list the questions. */
export function openBundle(): Bundle {
  const context = vm.createContext({ host: {} });
  const script = new vm.Script(`${readFileSync(bundlePath, 'utf8')}\n__leakscope;`, { filename: bundlePath });
  return script.runInContext(context) as Bundle;
}
