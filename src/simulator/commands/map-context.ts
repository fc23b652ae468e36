/**
 * What printing the address space takes: a target's regions, modules and threads, and nothing else of a session. So the
 * same printers serve wherever these can be had, also beside a debug engine that lacks the commands.
 */
import type { Profile } from '../../provider/profile.js';
import type { MappedTarget } from '../target/target.js';
import type { CommandOutput } from './command.js';

export interface MapContext {
  readonly target: MappedTarget;
  readonly profile: Pick<Profile, 'VadumpLayout'>;
  print(output: CommandOutput): void;
  /** The address that an expression means. @throws CommandError */
  address(expression: string): number;
}

/** @param args what stands behind the command's name */
export type MapPrinter = (args: string, context: MapContext) => CommandOutput | undefined;
