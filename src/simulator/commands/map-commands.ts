/** The commands of WinDbg's extension DLLs that print the address space. */
import { address } from './address.js';
import type { CommandContext } from './command.js';
import type { LineCommand } from './command-table.js';
import { evaluateAddress } from './evaluate.js';
import type { MapContext, MapPrinter } from './map-context.js';
import { vadump, vprot } from './vadump.js';

export const mapPrinters: Readonly<Record<string, MapPrinter>> = {
  '!address': address,
  '!vadump': vadump,
  '!vprot': vprot,
};

function mapContext(context: CommandContext): MapContext {
  return {
    target: context.target,
    profile: context.profile,
    print: (output) => context.print(output),
    address: (expression) => evaluateAddress(expression, context),
  };
}

export const mapCommands: Readonly<Record<string, LineCommand>> = Object.fromEntries(
  Object.entries(mapPrinters).map(([name, print]): [string, LineCommand] => [
    name,
    (line, context) => print(line.rest(), mapContext(context)),
  ]),
);
