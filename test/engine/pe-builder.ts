/**
 * Small Windows images for tests: a header, one section with a version resource, nothing to run. Written from the format's
 * specification and without any code of the reader's.
 */

export interface ImageWish {
  /** COFF machine; default x64 (0x8664). */
  readonly machine?: number;
  /** File version, most significant first; without it there is no resource section's content. */
  readonly version?: readonly [number, number, number, number];
}

const sectionAddress = 0x1000;
const headerBytes = 0x200;
const sectionBytes = 0x200;

export function buildImage({ machine = 0x8664, version }: ImageWish): Buffer {
  const image = Buffer.alloc(headerBytes + sectionBytes);
  image.write('MZ', 0, 'latin1');
  image.writeUInt32LE(0x80, 0x3c);
  image.write('PE\0\0', 0x80, 'latin1');
  const coff = 0x84;
  image.writeUInt16LE(machine, coff);
  image.writeUInt16LE(1, coff + 2);
  image.writeUInt16LE(0xf0, coff + 16);
  const optional = coff + 20;
  image.writeUInt16LE(0x20b, optional);
  image.writeUInt32LE(16, optional + 108);
  if (version !== undefined) image.writeUInt32LE(sectionAddress, optional + 112 + 2 * 8);
  const section = optional + 0xf0;
  image.write('.rsrc', section, 'latin1');
  image.writeUInt32LE(sectionBytes, section + 8);
  image.writeUInt32LE(sectionAddress, section + 12);
  image.writeUInt32LE(sectionBytes, section + 16);
  image.writeUInt32LE(headerBytes, section + 20);
  if (version !== undefined) resources(version).copy(image, headerBytes);
  return image;
}

/** Type 16 → name 1 → language 1033 → VS_VERSIONINFO. */
function resources([major, minor, build, revision]: readonly [number, number, number, number]): Buffer {
  const tree = Buffer.alloc(0x100);
  const directory = (at: number, id: number, leadsTo: number) => {
    tree.writeUInt16LE(1, at + 14);
    tree.writeUInt32LE(id, at + 16);
    tree.writeUInt32LE(leadsTo, at + 20);
  };
  directory(0x00, 16, 0x80000018);
  directory(0x18, 1, 0x80000030);
  directory(0x30, 1033, 0x48);
  tree.writeUInt32LE(sectionAddress + 0x58, 0x48);
  tree.writeUInt32LE(0x5c, 0x4c);
  const info = 0x58;
  tree.writeUInt16LE(0x5c, info);
  tree.writeUInt16LE(0x34, info + 2);
  tree.write('VS_VERSION_INFO', info + 6, 'utf16le');
  const fixed = info + 40;
  tree.writeUInt32LE(0xfeef04bd, fixed);
  tree.writeUInt32LE(0x10000, fixed + 4);
  tree.writeUInt32LE(((major << 16) | minor) >>> 0, fixed + 8);
  tree.writeUInt32LE(((build << 16) | revision) >>> 0, fixed + 12);
  return tree;
}
