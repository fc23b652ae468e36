// npm run engine [FOLDER]: brings Microsoft's debug engine to a folder outside the repository, and checks it.
// A door only: the work is in src/engine/installation/set-up, where it is typed and tested.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const help = `Usage: npm run engine -- [FOLDER]

Brings the genuine debug engine to FOLDER, and checks that it starts. Without FOLDER: to the one that LEAKSCOPE_ENGINE
names, or to a default in your cache; on Windows an installed WinDbg or the debuggers of the Windows Kits are used as
they are. May be repeated. What it fetches, and under whose terms: docs/engine.md.`;

const setUp = new URL('../dist/engine/installation/set-up/', import.meta.url);

function fail(sentence) {
  console.error(`leakscope: ${sentence}`);
  process.exit(1);
}

function chosenFolder() {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    if (positionals.length <= 1) return positionals[0];
  } catch (error) {
    fail(`${error.message.split('.')[0]}; npm run engine takes nothing but a folder.`);
  }
  return fail('npm run engine takes one folder.');
}

const folder = chosenFolder();
if (!existsSync(new URL('set-up.js', setUp)))
  fail('The project is not built: npm ci or npm run build does it.');
const [{ setUpEngine }, { stepsOn }, { SetUpError }] = await Promise.all(
  ['set-up.js', 'steps.js', 'tools.js'].map((name) => import(new URL(name, setUp).href)),
);

// Whatever is half done is taken away by listeners of 'exit'.
for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => process.exit(status));
}
try {
  await setUpEngine(folder, stepsOn(process.stdout));
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  fail(error.message);
}
