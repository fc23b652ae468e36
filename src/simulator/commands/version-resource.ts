/**
 * The version lines of `lmv`, from the image's own version resource where its pages were captured, else from the
 * numbers that the dump's module list keeps of it.
 *
 * Format: winnt.h, IMAGE_RESOURCE_DIRECTORY; verrsrc.h, VS_FIXEDFILEINFO; "VS_VERSIONINFO structure" of the Windows
 * documentation (blocks of length, value length, type, key, value, children, each aligned to 4 bytes). Everything
 * comes from target memory: offsets are checked against what was read, and nesting is three levels by definition.
 */
import type { Target, TargetModule } from '../target/target.js';
import { imageHeaders } from './image-headers.js';

const versionType = 16;
const fixedSignature = 0xfeef04bd;
const largestResource = 0x10000;
const mostEntries = 0x1000;
/** Characters of a string that the debugger shows. */
const longestString = 255;

interface Block {
  readonly key: string;
  readonly value: DataView;
  readonly children: readonly Block[];
}

function viewOf(target: Target, address: number, length: number): DataView {
  const bytes = target.read(address, length);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** First entry of a resource directory, or the one with the id; the offset is relative to the resources. */
function entryOf(directory: DataView, at: number, id?: number): number | undefined {
  if (at + 16 > directory.byteLength) return undefined;
  const count = directory.getUint16(at + 12, true) + directory.getUint16(at + 14, true);
  for (let index = 0; index < Math.min(count, mostEntries); index++) {
    const entry = at + 16 + index * 8;
    if (entry + 8 > directory.byteLength) return undefined;
    if (id === undefined || directory.getUint32(entry, true) === id) {
      return directory.getUint32(entry + 4, true) & 0x7fff_ffff;
    }
  }
  return undefined;
}

function resourceBytes(target: Target, module: TargetModule): DataView | undefined {
  const resources = imageHeaders(target, module)?.resources;
  if (resources === undefined || resources.size === 0) return undefined;
  const tree = viewOf(target, module.base + resources.rva, Math.min(resources.size, largestResource));
  const names = entryOf(tree, 0, versionType);
  const languages = names === undefined ? undefined : entryOf(tree, names);
  const data = languages === undefined ? undefined : entryOf(tree, languages);
  if (data === undefined || data + 8 > tree.byteLength) return undefined;
  const size = tree.getUint32(data + 4, true);
  return viewOf(target, module.base + tree.getUint32(data, true), Math.min(size, largestResource));
}

const aligned = (offset: number) => (offset + 3) & ~3;

function textAt(view: DataView, at: number, end: number): string {
  let text = '';
  for (let index = at; index + 2 <= Math.min(end, view.byteLength); index += 2) {
    const code = view.getUint16(index, true);
    if (code === 0) break;
    text += String.fromCharCode(code);
  }
  return text;
}

/** A block and what is nested in it, `depth` levels at most; undefined when it does not fit. */
function blockAt(view: DataView, at: number, depth: number): { block: Block; end: number } | undefined {
  if (at + 6 > view.byteLength) return undefined;
  const length = view.getUint16(at, true);
  const end = at + length;
  if (length < 6 || end > view.byteLength) return undefined;
  const key = textAt(view, at + 6, end);
  const valueAt = Math.min(end, aligned(at + 6 + (key.length + 1) * 2));
  const isText = view.getUint16(at + 4, true) === 1;
  const valueBytes = Math.min(end - valueAt, view.getUint16(at + 2, true) * (isText ? 2 : 1));
  const value = new DataView(view.buffer, view.byteOffset + valueAt, valueBytes);
  const children: Block[] = [];
  for (let child = aligned(valueAt + valueBytes); depth > 0 && child < end; ) {
    const next = blockAt(view, child, depth - 1);
    if (next === undefined) break;
    children.push(next.block);
    child = aligned(next.end);
  }
  return { block: { key, value, children }, end };
}

/** verrsrc.h, VOS_* and VS_FF_*; the names, and what shares one, are the debugger's. */
const systems = ['Unknown', 'DOS', 'OS/2 16-bit', 'OS/2 32-bit', 'NT', 'CE'];
const subsystems = ['Base', 'Win16', 'Presentation Manager 16-bit', 'Presentation Manager 16-bit', 'Win32'];
const types = ['Unknown', 'App', 'Dll', 'Driver', 'Font', 'VXD', 'Unknown', 'Static library'];
const flagNames: readonly [bit: number, name: string][] = [
  [0x01, 'Debug'],
  [0x02, 'Pre-release'],
  [0x04, 'Patched'],
  [0x08, 'Private'],
  [0x20, 'Special'],
];

function systemName(system: number): string {
  return `${systems[system >>> 16] ?? 'Unknown'} ${subsystems[system & 0xffff] ?? 'Base'}`;
}

const hex = (value: number, digits = 1) => value.toString(16).toUpperCase().padStart(digits, '0');

function fixedLines(value: DataView): string[] {
  if (value.byteLength < 52 || value.getUint32(0, true) !== fixedSignature) return [];
  const part = (offset: number) => value.getUint32(offset, true);
  const version = (at: number) =>
    [part(at) >>> 16, part(at) & 0xffff, part(at + 4) >>> 16, part(at + 4) & 0xffff].join('.');
  const [flags, system, type] = [part(28), part(32), part(36)];
  const named = flagNames.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => ` ${name}`);
  return [
    `File version:     ${version(8)}`,
    `Product version:  ${version(16)}`,
    `File flags:       ${hex(flags)} (Mask ${hex(part(24))})${named.join('')}`,
    `File OS:          ${hex(system)} ${systemName(system)}`,
    `File type:        ${hex(type)}.${hex(part(40))} ${types[type] ?? 'Unknown'}`,
    `File date:        ${hex(part(44), 8)}.${hex(part(48), 8)}`,
  ];
}

/** In the debugger's order. */
const strings = [
  'CompanyName',
  'ProductName',
  'InternalName',
  'OriginalFilename',
  'ProductVersion',
  'FileVersion',
  'PrivateBuild',
  'SpecialBuild',
  'FileDescription',
  'LegalCopyright',
  'LegalTrademarks',
  'Comments',
];

function stringLines(root: Block): string[] {
  const table = root.children.find((block) => block.key === 'StringFileInfo')?.children[0];
  const lines: string[] = [];
  for (const name of strings) {
    const found = table?.children.find((block) => block.key === name);
    if (found === undefined) continue;
    const text = textAt(found.value, 0, found.value.byteLength).slice(0, longestString);
    lines.push(`    ${`${name}:`.padEnd(18)}${text}`);
  }
  return lines;
}

function translations(root: Block): string {
  const value = root.children.find((block) => block.key === 'VarFileInfo')?.children[0]?.value;
  const list: string[] = [];
  const digits = (at: number) => value!.getUint16(at, true).toString(16).padStart(4, '0');
  for (let at = 0; value !== undefined && at + 4 <= value.byteLength; at += 4) {
    list.push(`${digits(at)}.${digits(at + 2)}`);
  }
  return list.join(' ');
}

/** What the debugger tries where the resource names no language. */
const guessedTranslations = '0000.04b0 0000.04e4 0409.04b0 0409.04e4';

/** Lines without indent. */
export function versionLines(module: TargetModule, target: Target): string[] {
  const resource = resourceBytes(target, module);
  const root = resource === undefined ? undefined : blockAt(resource, 0, 3)?.block;
  if (root !== undefined) {
    return [
      ...fixedLines(root.value),
      `Translations:     ${translations(root)}`,
      'Information from resource tables:',
      ...stringLines(root),
    ];
  }
  const info = target.dump
    ?.modules()
    ?.filter((one) => one.base === module.base)
    .at(-1)?.fixedFileInfo;
  return [
    ...(info === undefined ? [] : fixedLines(new DataView(info.buffer, info.byteOffset, info.byteLength))),
    `Translations:     ${guessedTranslations}`,
    'Information from resource tables:',
  ];
}
