// In the engine process (started by engine-border.mjs): crosses the border of the data model many times in each way, and
// prints what a crossing costs and what of it is left over: blocks of the process heap, which is the engine's too, Node's
// heap, references that either side still holds.

import { loadEngine } from '../../src/engine/com/engine.ts';
import { IDebugClient, IDebugControl } from '../../src/engine/com/engine-interfaces.ts';
import { ffi } from '../../src/engine/com/ffi.ts';
import { IModelObject } from '../../src/engine/com/model-interfaces.ts';
import { call, must, release } from '../../src/engine/com/unknown.ts';
import { Border } from '../../src/engine/model/border.ts';
import { createEngineModel } from '../../src/engine/model/engine-model.ts';
import { createRegistry } from '../../src/engine/scripting/registry.ts';
import { EngineOutput } from '../../src/engine/session/output.ts';
import { createTargetAccess } from '../../src/engine/symbols/target-access.ts';
import { loadScript } from '../../src/provider/index.ts';

const [dump, times] = process.argv.slice(2);

const script = `
  class Row { constructor(n) { this.Number = n; } get Bad() { throw new Error('bad'); } add(n) { return this.Number + n; } }
  function rows(n) { return { *[Symbol.iterator]() { for (let i = 0; i < n; i++) yield new Row(i); } }; }
  function texts(n) { const p = host.currentProcess; for (let i = 0; i < n; i++) p.Name; return n; }
  function integers(n) { const p = host.currentProcess; for (let i = 0; i < n; i++) p.Id; return n; }
  function objects(n) { const p = host.currentProcess; for (let i = 0; i < n; i++) p.Modules; return n; }
  function calls(n) { const m = host.currentProcess.Modules; for (let i = 0; i < n; i++) m.Count(); return n; }
  function failures(n) { const m = host.currentProcess.Modules; for (let i = 0; i < n; i++) try { m.getValueAt(999); } catch {} return n; }
  function walks(n) { for (let seen = 0; seen < n; ) for (const m of host.currentProcess.Modules) seen++; return n; }
  function lambdas(n) { const m = host.currentProcess.Modules; for (let i = 0; i < n; i++) m.Any((one) => true); return n; }
`;

const crossings = [
  ['script reads a text', `S.texts(0n${times})`],
  ['script reads a 64-bit integer', `S.integers(0n${times})`],
  ['script reads an object', `S.objects(0n${times})`],
  ['script calls a method', `S.calls(0n${times})`],
  ['script calls a method that fails', `S.failures(0n${times})`],
  ['script walks rows of the engine', `S.walks(0n${times})`],
  ['script passes a lambda', `S.lambdas(0n${times})`],
  ['dx walks rows of the script', `S.rows(0n${times}).Count()`],
  ['dx reads a property of each', `S.rows(0n${times}).Select(r => r.Number).Count()`],
  ['dx reads one that throws', `S.rows(0n${times}).Select(r => r.Bad).Count()`],
  ['dx calls a method of each', `S.rows(0n${times}).Select(r => r.add(1)).Count()`],
];

const heapWalk = ffi().load('kernel32.dll', 'bool HeapWalk(uintptr_t heap, void *entry)');
const heap = ffi().load('kernel32.dll', 'uintptr_t GetProcessHeap()')();
/** PROCESS_HEAP_ENTRY (minwinbase.h): size at 8, flags at 14. */
const busy = 4;

/** Bytes of the blocks in use. Under Wine a walk takes seconds, so there are two: before all crossings and after them. */
function heapBytes() {
  const entry = Buffer.alloc(40);
  let bytes = 0;
  while (heapWalk(heap, entry)) if (entry.readUInt16LE(14) & busy) bytes += entry.readUInt32LE(8);
  return bytes;
}

function left(border) {
  border.held.collect();
  return [process.memoryUsage().heapUsed, border.alive.given, border.alive.taken];
}

const engine = loadEngine(process.env.LEAKSCOPE_ENGINE_FOLDER);
const output = new EngineOutput(engine, () => {});
must(engine.client, IDebugClient.OpenDumpFileWide, dump, 0);
must(engine.control, IDebugControl.WaitForEvent, 0, 60_000);
const border = new Border(engine);
const model = createEngineModel(engine, border, {
  target: createTargetAccess(engine, (object) => border.take(object)),
  registry: { ...createRegistry(engine, border), addScript: () => () => {} },
  output: () => {},
});
const contents = border.giveObject(loadScript(model, { name: 'bench', text: script }).contents);
const root = border.giveObject(model.namespace);
must(root, IModelObject.SetKey, 'S', contents, 0);
release(contents);
const dx = (expression) =>
  output.capture(() => void call(engine.control, IDebugControl.ExecuteWide, 1, `dx ${expression}`, 4));
const kib = (bytes) => `${Math.round(bytes / 1024)} KiB`;
const columns = (cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(14))).join('');

console.log(columns([`${times} times`, 'µs each', "Node's heap", 'given', 'taken']));
for (const [, expression] of crossings) dx(expression.replace(times, '1000'));
const atFirst = heapBytes();
for (const [name, expression] of crossings) {
  const before = left(border);
  const start = performance.now();
  const printed = dx(expression);
  const each = ((performance.now() - start) * 1000) / Number(times);
  if (/^Error/m.test(printed)) throw new Error(`${expression}: ${printed}`);
  const grown = left(border).map((value, i) => value - before[i]);
  const [bytes, ...references] = grown;
  console.log(columns([name, each.toFixed(1), kib(bytes), ...references.map(String)]));
}
const after = heapBytes();
console.log(`The process heap, the engine's objects in it: ${kib(atFirst)} before, ${kib(after)} after.`);
process.exit(0);
