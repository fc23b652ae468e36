// A WinDbg script for the bench: every place of a text in committed memory, by bulk reads of at most 1 MiB.
// biome-ignore lint/correctness/noUnusedVariables: called from outside
function findLiteral(text) {
  const wanted = Array.from(text, (character) => character.charCodeAt(0));
  let found = 0;
  for (const [start, end] of committed())
    for (let at = start; at < end; at += 0x100000)
      found += searchWindow(at, Math.min(0x100000 + wanted.length - 1, end - at), wanted);
  return found;
}

function committed() {
  const lines = host.namespace.Debugger.Utility.Control.ExecuteCommand('!vadump -v');
  const ranges = [];
  let base = 0;
  let size = 0;
  for (const line of lines) {
    if (line.indexOf('BaseAddress:') === 0) base = parseInt(line.slice(12), 16);
    else if (line.indexOf('RegionSize:') === 0) size = parseInt(line.slice(11), 16);
    else if (line.indexOf('State:') === 0 && line.indexOf('MEM_COMMIT') > 0) ranges.push([base, base + size]);
  }
  return ranges;
}

function searchWindow(at, length, wanted) {
  let bytes;
  try {
    bytes = new Uint8Array(host.memory.readMemoryValues(at, length >> 2, 4).buffer);
  } catch {
    if (length <= 0x1000) return 0;
    const half = (length >> 13) << 12 || 0x1000;
    return searchWindow(at, half, wanted) + searchWindow(at + half, length - half, wanted);
  }
  let found = 0;
  for (let i = bytes.indexOf(wanted[0]); i >= 0; i = bytes.indexOf(wanted[0], i + 1)) {
    let k = 1;
    while (k < wanted.length && bytes[i + k] === wanted[k]) k++;
    if (k === wanted.length) found++;
  }
  return found;
}
