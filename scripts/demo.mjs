// npm run demo: the leak summary of every sample, as a person would ask for it on the command line.
// Each sample runs in a process of its own, exactly as typed; status 0 (nothing found) and 3 (leak or suspect
// found) are both a good end, anything else fails the demo.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = 'dist/cli/main.js';

function samples() {
  const named = (folder, end) => readdirSync(`${root}${folder}`).filter((name) => name.endsWith(end));
  const dumps = named('samples', '.dmp.gz').map((name) => `samples/${name}`);
  const logs = named('samples/logs', '.log').map((name) => `samples/logs/${name}`);
  return [...dumps.sort(), ...logs.sort()];
}

/** Prints the summary; true when the command line ended well. */
function show(sample) {
  console.log(pc.bold(`\n$ npx leakscope ${sample}`));
  const { status, error } = spawnSync(process.execPath, [cli, sample], { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0 || status === 3;
}

if (!existsSync(`${root}${cli}`)) {
  console.error(`${cli} is missing: run npm ci or npm run build first.`);
  process.exit(1);
}
const failed = samples().filter((sample) => !show(sample));
if (failed.length > 0) {
  console.error(`\nNo summary for: ${failed.join(', ')}`);
  process.exitCode = 1;
}
