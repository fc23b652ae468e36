/**
 * SystemInfo: architecture and version of Windows. It is read when the dump is opened, because without the
 * architecture no address can be read; a dump of another system is refused here.
 *
 * Source: minidumpapiset.h, MINIDUMP_SYSTEM_INFO; winnt.h, PROCESSOR_ARCHITECTURE_*; the platform ids of other
 * systems from Breakpad's minidump_format.h.
 */
import type { Warnings } from './error.js';
import { type Extent, readString } from './extent.js';

const smallest = 32;

export type Architecture = 'x86' | 'x64' | 'arm64' | 'arm' | 'ia64' | 'unknown';

const architectures: Readonly<Record<number, Architecture>> = {
  0: 'x86',
  5: 'arm',
  6: 'ia64',
  9: 'x64',
  10: 'x86',
  12: 'arm64',
};

const otherPlatforms: Readonly<Record<number, string>> = {
  32768: 'Unix',
  33025: 'macOS',
  33026: 'iOS',
  33281: 'Linux',
  33282: 'Solaris',
  33283: 'Android',
  33284: 'PlayStation 3',
  33285: 'Native Client',
  33286: 'Fuchsia',
};
/** VER_PLATFORM_WIN32s, _WINDOWS, _NT, _CE. */
const lastWindowsPlatform = 3;

export interface SystemInfo {
  readonly arch: Architecture;
  /** PROCESSOR_ARCHITECTURE_* as stored. */
  readonly processorArchitecture: number;
  readonly processorLevel: number;
  readonly processorRevision: number;
  readonly processors: number;
  /** 1 workstation, 2 domain controller, 3 server. */
  readonly productType: number;
  readonly majorVersion: number;
  readonly minorVersion: number;
  readonly build: number;
  readonly platformId: number;
  /** VER_SUITE_* bits. */
  readonly suiteMask: number;
  /** Service pack text, often empty. */
  readonly csdVersion: string;
}

/** Throws for a dump of anything but Windows, naming the system. */
export function readSystemInfo(stream: Extent, warnings: Warnings): SystemInfo {
  const view = stream.view(0, smallest);
  const platformId = view.getUint32(20, true);
  if (platformId > lastWindowsPlatform) {
    const system =
      otherPlatforms[platformId] ?? `an unknown system (platform id 0x${platformId.toString(16)})`;
    throw stream.error(20, `this dump comes from ${system}; only dumps of Windows processes can be analysed`);
  }
  const processorArchitecture = view.getUint16(0, true);
  return {
    arch: architectures[processorArchitecture] ?? 'unknown',
    processorArchitecture,
    processorLevel: view.getUint16(2, true),
    processorRevision: view.getUint16(4, true),
    processors: view.getUint8(6),
    productType: view.getUint8(7),
    majorVersion: view.getUint32(8, true),
    minorVersion: view.getUint32(12, true),
    build: view.getUint32(16, true),
    platformId,
    suiteMask: view.getUint16(28, true),
    csdVersion: readCsd(stream, view.getUint32(24, true), warnings),
  };
}

function readCsd(stream: Extent, rva: number, warnings: Warnings): string {
  if (rva === 0) return '';
  return warnings.recover('the service pack text', '', () => readString(stream.file, stream.name, rva));
}

/** Bytes of a pointer. Throws when the architecture is not known. */
export function pointerSizeOf(stream: Extent, info: SystemInfo): 4 | 8 {
  if (info.arch === 'unknown') {
    const id = `0x${info.processorArchitecture.toString(16)}`;
    throw stream.error(0, `processor architecture ${id} is not known, so no address can be read`);
  }
  return info.arch === 'x86' || info.arch === 'arm' ? 4 : 8;
}
