/** The built script, loaded into the simulator over a dump or a log; closed when the test ends. */
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  engineProfile,
  openSession,
  type Profile,
  profiles,
  type Session,
} from '../../src/simulator/index.js';

export const scriptPath = fileURLToPath(new URL('../../build/leakscope.js', import.meta.url));

export function repositoryPath(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

/** The profile of tests that do not choose one: LEAKSCOPE_PROFILE, so that all of them can run under each. */
const usual = profiles.find((profile) => profile.Name === process.env.LEAKSCOPE_PROFILE) ?? engineProfile;

export async function openWithScript(input: string, profile: Profile = usual): Promise<Session> {
  const session = await openSession(input, { profile });
  onTestFinished(() => session.close());
  session.loadScript(scriptPath);
  return session;
}

/** A table of the script: totals as properties, rows by iteration. */
export type Answer<Row> = Iterable<Row> & Readonly<Record<string, unknown>>;

export interface HistogramRow {
  readonly Size: number;
  readonly Count: number;
  readonly Bytes: number;
  readonly Committed: number;
  readonly Share: number;
  readonly Type: string;
  readonly State: string;
  readonly Protect: string;
  readonly Usage: string;
  readonly Regions: number;
  readonly First: number;
  readonly Last: number;
}

export interface RegionRow {
  readonly Base: number;
  readonly Size: number;
  readonly AllocationBase: number;
  readonly State: string;
  readonly Type: string;
  readonly Protect: string;
  readonly Usage: string;
}

export function histogramOf(session: Session, by = 'allocation'): Answer<HistogramRow> {
  return session.call('regionHistogram', by) as Answer<HistogramRow>;
}

export function regionsOf(session: Session, filter = ''): Answer<RegionRow> {
  return session.call('regions', filter) as Answer<RegionRow>;
}
