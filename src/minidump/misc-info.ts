/**
 * MiscInfo in each of its five sizes: a field is undefined when the stream is too short for it or when its
 * flag says that the writer did not fill it.
 *
 * Source: minidumpapiset.h, MINIDUMP_MISC_INFO (24 bytes), _2 (44), _3 (232), _4 (832), _5 (1364).
 */
import { type Extent, utf16 } from './extent.js';

const smallest = 24;
const largest = 1364;

const hasProcessId = 0x1;
const hasTimes = 0x2;
const hasPower = 0x4;
const hasIntegrity = 0x10;
const hasExecuteFlags = 0x20;
const hasTimeZone = 0x40;
const hasProtected = 0x80;
const hasBuildString = 0x100;
const hasCookie = 0x200;

export interface MiscInfo {
  /** Bytes that the writer says it wrote: 24, 44, 232, 832 or 1364. */
  readonly size: number;
  /** MINIDUMP_MISC*_* bits. */
  readonly flags: number;
  readonly processId: number | undefined;
  /** Seconds since 1970 UTC. */
  readonly processCreateTime: number | undefined;
  /** Seconds. */
  readonly processUserTime: number | undefined;
  /** Seconds. */
  readonly processKernelTime: number | undefined;
  /** MHz. */
  readonly processorMaxMhz: number | undefined;
  /** MHz. */
  readonly processorCurrentMhz: number | undefined;
  /** MHz. */
  readonly processorMhzLimit: number | undefined;
  readonly processorMaxIdleState: number | undefined;
  readonly processorCurrentIdleState: number | undefined;
  readonly integrityLevel: number | undefined;
  readonly executeFlags: number | undefined;
  readonly protectedProcess: number | undefined;
  readonly timeZoneId: number | undefined;
  /** Minutes to add to local time to get UTC. */
  readonly timeZoneBias: number | undefined;
  /** Name of the zone, as the system had it. */
  readonly timeZoneName: string | undefined;
  readonly daylightName: string | undefined;
  readonly buildString: string | undefined;
  readonly debuggerBuildString: string | undefined;
  /** XFEATURE bits that the registers were saved with. */
  readonly enabledFeatures: bigint | undefined;
  /** Bytes of a CONTEXT with all of them. */
  readonly contextSize: number | undefined;
  readonly processCookie: number | undefined;
}

export function readMiscInfo(stream: Extent): MiscInfo {
  const present = Math.min(stream.size, largest);
  if (present < smallest)
    throw stream.error(0, `${present} bytes are less than the ${smallest} of the first version`);
  const view = stream.view(0, present);
  const size = view.getUint32(0, true);
  const flags = view.getUint32(4, true);
  const end = Math.min(size, present);
  const has = (flag: number, offset: number, bytes = 4) => (flags & flag) !== 0 && offset + bytes <= end;
  const u32 = (flag: number, offset: number) =>
    has(flag, offset) ? view.getUint32(offset, true) : undefined;
  const text = (flag: number, offset: number, bytes: number) =>
    has(flag, offset, bytes) ? untilZero(stream.bytes(offset, bytes)) : undefined;
  // XSTATE_CONFIG_FEATURE_MSC_INFO has no flag: it is there when it says its own size.
  const hasFeatures = end >= largest && view.getUint32(832, true) >= 16;
  return {
    size,
    flags,
    processId: u32(hasProcessId, 8),
    processCreateTime: u32(hasTimes, 12),
    processUserTime: u32(hasTimes, 16),
    processKernelTime: u32(hasTimes, 20),
    processorMaxMhz: u32(hasPower, 24),
    processorCurrentMhz: u32(hasPower, 28),
    processorMhzLimit: u32(hasPower, 32),
    processorMaxIdleState: u32(hasPower, 36),
    processorCurrentIdleState: u32(hasPower, 40),
    integrityLevel: u32(hasIntegrity, 44),
    executeFlags: u32(hasExecuteFlags, 48),
    protectedProcess: u32(hasProtected, 52),
    timeZoneId: u32(hasTimeZone, 56),
    timeZoneBias: has(hasTimeZone, 60) ? view.getInt32(60, true) : undefined,
    timeZoneName: text(hasTimeZone, 64, 64),
    daylightName: text(hasTimeZone, 148, 64),
    buildString: text(hasBuildString, 232, 520),
    debuggerBuildString: text(hasBuildString, 752, 80),
    enabledFeatures: hasFeatures ? view.getBigUint64(840, true) : undefined,
    contextSize: hasFeatures ? view.getUint32(836, true) : undefined,
    processCookie: u32(hasCookie, 1360),
  };
}

/** A fixed-size character array: what stands before its first zero. */
function untilZero(bytes: Uint8Array): string {
  return utf16(bytes).split('\0', 1)[0] ?? '';
}
