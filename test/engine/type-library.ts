// A module without code whose PDB describes structures as they are asked for: each field at its offset, whatever
// overlaps. Compiled for the MSVC ABI, because only there a PDB results.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DescribedField {
  /** Bytes. */
  readonly offset: number;
  /** Bytes; 1 where nobody says. */
  readonly size?: number;
  /** Lowest bit and number of bits. */
  readonly bit?: readonly [number, number];
}

export interface DescribedStructure {
  readonly size: number;
  readonly fields: Readonly<Record<string, DescribedField>>;
}

const compiling = '-std=c++17 -O0 -g -gcodeview -fstandalone-debug -nostdlibinc -Wno-everything';
const linking = '/nologo /dll /noentry /nodefaultlib /debug /opt:noref /Brepro';
const integers: Readonly<Record<number, string>> = {
  1: 'unsigned char',
  2: 'unsigned short',
  4: 'unsigned int',
  8: 'unsigned long long',
};

export class TypeLibrary {
  readonly folder = mkdtempSync(join(tmpdir(), 'leakscope-types-'));

  /** @param name of the PDB, without extension */
  constructor(
    name: string,
    target: 'x86_64' | 'i686',
    structures: Readonly<Record<string, DescribedStructure>>,
  ) {
    const source = Object.entries(structures).map(([type, described]) => declaration(type, described));
    writeFileSync(join(this.folder, 'types.cpp'), `#pragma pack(push, 1)\n${source.join('\n')}\n`);
    const run = (tool: string, words: string) =>
      execFileSync(tool, words.split(' '), { cwd: this.folder, stdio: 'pipe' });
    run('clang++', `--target=${target}-pc-windows-msvc ${compiling} -o types.obj -c types.cpp`);
    run('lld-link', `${linking} /pdb:${name}.pdb /pdbaltpath:${name}.pdb /out:${name}.dll types.obj`);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Fields in a union without a name, each behind as many bytes as its offset says: all overlap as they do. */
function declaration(type: string, { size, fields }: DescribedStructure): string {
  const members = Object.entries(fields).map(([name, field], index) => {
    const padding = field.offset === 0 ? '' : `unsigned char before_${index}[${field.offset}]; `;
    return `    struct { ${padding}${member(name, field)} };`;
  });
  const whole = `    unsigned char whole_[${size}];`;
  return `struct ${type} {\n  union {\n${[whole, ...members].join('\n')}\n  };\n} global${type};`;
}

function member(name: string, { size = 1, bit }: DescribedField): string {
  if (bit === undefined) {
    const integer = integers[size];
    return integer === undefined ? `unsigned char ${name}[${size}];` : `${integer} ${name};`;
  }
  const [lowest, count] = bit;
  const container = integers[size] ?? integers[8]!;
  const below = lowest === 0 ? '' : `${container} : ${lowest}; `;
  return `${below}${container} ${name} : ${count};`;
}
