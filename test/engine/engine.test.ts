// The harness itself, and the samples in the eyes of the genuine engine: it accepts the files that our own writer wrote
// and reads out of them what the programs wrote into their truth files.
import { describe, expect, test } from 'vitest';
import { sampleNames, samplePath, sampleTruth } from '../samples/samples.js';
import { askEngine, complaint, missing, skipNote } from './engine.js';

const hex = (value: number) => value.toString(16).padStart(16, '0').replace(/^.{8}/, '$&`');

describe.skipIf(missing)(`genuine engine${skipNote}`, () => {
  test('gives each command its own lines', async () => {
    const asked = [
      '? 1+1',
      '.echo',
      'dx 0x10',
      '? 2+',
      'nosuch',
      '!nosuch',
      'dx @$nosuch',
      'x nosuch!*',
      '? poi(0)',
    ];
    const answers = await askEngine({ dump: samplePath('heap_blocks') }, asked);
    expect(answers.map((answer) => answer.command)).toEqual(asked);
    expect(answers[0]!.lines).toEqual(['Evaluate expression: 2 = 00000000`00000002']);
    expect(answers[2]!.lines).toEqual(['0x10             : 16']);
    const refused = answers.map((answer) => complaint(answer) !== undefined);
    expect(refused).toEqual([false, false, false, true, true, true, true, true, false]);
  });

  test.each(sampleNames)('%s: modules, threads and memory are those of the truth file', async (name) => {
    const truth = sampleTruth(name);
    const first =
      'chunks' in truth
        ? truth.chunks[0]!.address
        : 'views' in truth
          ? truth.views[0]!.view
          : truth.blocks[0]!.address;
    const answers = await askEngine({ dump: samplePath(name) }, [
      'lm',
      '|',
      'vertarget',
      `db ${first} L10`,
      'dx @$curprocess.Modules.Count()',
    ]);
    expect(answers.map(complaint)).toEqual(answers.map(() => undefined));
    const [modules, process, version, bytes] = answers.map((answer) => answer.lines.join('\n'));
    expect(modules).toMatch(new RegExp(`^${hex(Number(truth.imageBase))} .* ${name} `, 'm'));
    expect(process).toContain(`id: ${truth.processId.toString(16)}\t`);
    expect(version).toContain('Windows 10 Version');
    expect(bytes).toContain(hex(Number(first)));
    expect(bytes).not.toContain('??');
  });
});
