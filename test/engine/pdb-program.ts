// A program of ours with a PDB: compiled for the MSVC ABI, run under the debug engine until it stops, dumped there with the
// genuine `.dump /ma`. It writes down what it knows of itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askEngine, missing as missingEngine, windowsPath } from './engine.js';

const tools = ['clang++', 'lld-link', 'llvm-dlltool'];
const missingTool = tools.find((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error);

/** Why no such program can be made here; undefined when it can. */
export const missing = missingEngine ?? (missingTool && `no ${missingTool} to build a program with a PDB`);

const samples = fileURLToPath(new URL('../../samples/programs/', import.meta.url));
const programs = fileURLToPath(new URL('programs/', import.meta.url));

const compiling =
  '--target=x86_64-pc-windows-msvc -std=c++17 -O0 -g -gcodeview -Wall -Wextra -fno-exceptions -fno-builtin -mno-stack-arg-probe -nostdlibinc';
const linking = '/nologo /subsystem:console /entry:start /nodefaultlib /debug /Brepro';

export class PdbProgram<Truth> {
  readonly folder = mkdtempSync(join(tmpdir(), 'leakscope-pdb-'));
  readonly dump = join(this.folder, 'program.dmp');

  private constructor(readonly name: string) {}

  /** @param name of a source in test/engine/programs, whose program breaks once its truth file is written */
  static async run<Truth>(name: string): Promise<PdbProgram<Truth>> {
    const made = new PdbProgram<Truth>(name);
    made.#compile();
    const truth = windowsPath(join(made.folder, 'truth.json'));
    const commands = ['g', `.dump /ma ${windowsPath(made.dump)}`, '.kill'];
    await askEngine({ program: join(made.folder, `${name}.exe`), args: [truth] }, commands);
    return made;
  }

  get truth(): Truth {
    return JSON.parse(readFileSync(join(this.folder, 'truth.json'), 'utf8')) as Truth;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #compile(): void {
    const { name } = this;
    const run = (tool: string, words: string, ...more: string[]) =>
      execFileSync(tool, [...words.split(' '), ...more], { cwd: this.folder, stdio: 'pipe' });
    for (const library of ['kernel32', 'ntdll'])
      run('llvm-dlltool', `-m i386:x86-64 -l ${library}.lib -d`, join(samples, `${library}.def`));
    run('clang++', `${compiling} -o ${name}.obj -c`, join(programs, `${name}.cpp`));
    run('clang++', `${compiling} -fno-rtti -o runtime.obj -c`, join(samples, 'runtime_msvc.cpp'));
    const named = `/pdb:${name}.pdb /pdbaltpath:${name}.pdb /out:${name}.exe`;
    run('lld-link', `${linking} ${named} ${name}.obj runtime.obj kernel32.lib ntdll.lib`);
  }
}
