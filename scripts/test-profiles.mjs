// The tests of the script once more under every profile but the default one, which the ordinary run has used.
// Tests over single rooms see no provider: parsers, heaps, contents, findings, passes over memory are left out.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { profiles } from '../dist/provider/index.js';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const root = fileURLToPath(new URL('../', import.meta.url));
const alone = /^(text|heap|content|findings|memory)\/|^golden\/(.*heaps|content)\.test/;
const files = readdirSync(`${root}test/extension`, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts') && !alone.test(file))
  .map((file) => `test/extension/${file}`);
const args = [vitest, 'run', ...files, '--reporter', 'dot'];

for (const { Name } of profiles.slice(1)) {
  console.log(`\nThe script under the ${Name} profile`);
  const env = { ...process.env, LEAKSCOPE_PROFILE: Name };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
