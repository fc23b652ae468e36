/**
 * The command `dx`: options, expression, format specifier, printed text. Failures are part of the text, as in the
 * engine, where a dx command itself never fails.
 */
import { type ModelError, type ModelValue, object } from '../../provider/model.js';
import { systemError } from '../../provider/system-error.js';
import { variantCount } from './arguments.js';
import { formatWith, printable } from './display.js';
import { asModelError, failed, unlessError } from './errors.js';
import { evaluateDx } from './evaluator.js';
import type { Format } from './format.js';
import { grid } from './grid.js';
import { type ListingOptions, listing } from './listing.js';
import { type CommandOptions, parseOptions } from './options.js';
import type { DxScope } from './scope.js';
import { type Specifier, splitSpecifier } from './specifier.js';
import { usage } from './usage.js';

const rootName = '@$debuggerRootNamespace';

/**
 * Runs what follows `dx` on a command line, options included. Nothing at all lists the root namespace; blanks alone
 * are an expression that is missing.
 *
 * @returns the text that the debugger prints, lines joined by `\n`, without a newline at the end; '' when the
 *   command prints nothing (`-s`). The caller splits a command line at `;` before.
 */
export function runDx(commandText: string, scope: DxScope): string {
  const { options, rest } = parseOptions(commandText);
  if (options.usage) return usage;
  const lines = rest === '' && commandText === '' ? rootNamespace(options, scope) : run(rest, options, scope);
  return options.silent ? '' : lines.join('\n');
}

function rootNamespace(options: CommandOptions, scope: DxScope): string[] {
  return printed(
    rootName,
    object(scope.namespace),
    {},
    listingOptions({ ...options, depth: 2 }, undefined, scope),
    options,
  );
}

function run(text: string, options: CommandOptions, scope: DxScope): string[] {
  const { expression, specifier } = splitSpecifier(text);
  try {
    const seen = options.nativeExpressions ? { ...scope, variable: () => undefined } : scope;
    const value = unlessError(evaluateDx(expression, seen));
    const limit = limitOf(specifier, scope);
    const raw = specifier.raw || options.nativeView;
    const listed = { ...listingOptions(options, limit, scope), raw };
    const format =
      specifier.format.radix === undefined ? formatWith(value.metadata, specifier.format) : specifier.format;
    return printed(text, value, format, listed, options);
  } catch (thrown) {
    const message = printable(shownError(asModelError(thrown), expression !== text).message);
    return [message === '' ? text.padEnd(16) : `Error: ${message}`];
  }
}

/** Behind a format specifier the engine no longer knows which code a failure without words had. */
function shownError(error: ModelError, specified: boolean): ModelError {
  return specified && error.code !== undefined ? systemError(failed) : error;
}

function limitOf(specifier: Specifier, scope: DxScope): number | undefined {
  if (specifier.limitExpression === undefined) return specifier.limit;
  return variantCount(evaluateDx(specifier.limitExpression, scope));
}

const defaultDepth = 1;

function listingOptions(options: CommandOptions, limit: number | undefined, scope: DxScope): ListingOptions {
  return {
    depth: options.depth ?? scope.depth ?? defaultDepth,
    verbose: options.verbose,
    help: options.help,
    skip: options.skip,
    limit,
    unlimited: options.unlimited,
    raw: false,
    dml: scope.dml,
  };
}

function printed(
  name: string,
  value: ModelValue,
  format: Format,
  listed: ListingOptions,
  options: CommandOptions,
): string[] {
  if (options.grid) return grid(value, format, listed, options.cellLimit);
  if (options.report) return ['Error: Report display requires a report displayable object!'];
  return listing(name, value, format, listed);
}
