// The tests of the script once more under every profile but the default one, which the ordinary run has used.
// The parsers in test/extension/text see no provider, so they are left out.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { profiles } from '../dist/provider/index.js';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', 'test/extension', '--exclude', 'test/extension/text/**', '--reporter', 'dot'];

for (const { Name } of profiles.slice(1)) {
  console.log(`\nThe script under the ${Name} profile`);
  const env = { ...process.env, LEAKSCOPE_PROFILE: Name };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
