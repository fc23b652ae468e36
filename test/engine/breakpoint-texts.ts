// The generator of breakpoint lines, as its source is now and not as the last built script has it. Bundled on the fly,
// because sources of the extension half are written for a bundler.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface BreakpointText {
  readonly Api: string;
  readonly Action: 'log' | 'stop';
  readonly Form: 'modern' | 'legacy' | 'published';
  readonly Command: string;
}

export interface BreakpointTexts {
  readonly preparation: readonly string[];
  breakpointTexts(architecture: 'x86' | 'x64' | 'arm64', ntdll: string, size: number): BreakpointText[];
}

export async function loadBreakpointTexts(): Promise<BreakpointTexts> {
  const entry = fileURLToPath(new URL('../../src/extension/breakpoints/texts.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`);
}
