import { describe, expect, it } from 'vitest';
import { parseSymbols } from '../../../src/extension/text/examine-symbols';
import { parseNearestSymbol } from '../../../src/extension/text/nearest-symbol';
import { parsePointerDump } from '../../../src/extension/text/pointer-dump';
import { parseSearchHits } from '../../../src/extension/text/search-hits';
import { hunt, recorded } from './recorded';

const understood = { skipped: { count: 0, first: [] }, truncated: false };

describe('s', () => {
  it('reads bytes with their text, and where rows were left out', () => {
    const found = parseSearchHits(recorded('native-x86', /^s -a/));
    expect(found).toMatchObject({ elementSize: 1, gaps: [2], truncated: true, skipped: { count: 0 } });
    expect(found.hits.map((hit) => hit.address)).toEqual([0x3a1100, 0x3a1700, 0xa4b0100]);
    expect(found.hits[1]!.text).toBe('X-Spam: "a`]..ab');
    expect(found.hits[1]!.values.slice(0, 3)).toEqual([0x58, 0x2d, 0x53]);
  });

  it('reads words, double words and quad words', () => {
    const words = parseSearchHits(recorded('native-x86', /^s -u/));
    expect(words).toMatchObject({ ...understood, elementSize: 2, hits: [{ address: 0x3b0000 }] });
    expect(words.hits[0]).toMatchObject({
      text: 'X.-.S.p.a.m.:. .',
      values: expect.arrayContaining([0x58, 0x2d]),
    });
    const doubles = parseSearchHits(recorded('native-x86', /^s -d/));
    expect(doubles).toMatchObject({ ...understood, elementSize: 4 });
    expect(doubles.hits[0]!.values).toEqual([0x3a1618, 0, 0x77ab1f3e, 1]);
    const quads = parseSearchHits(['00000000`7b000000  00000003`00905a4d 0000ffff`00000004']);
    expect(quads).toMatchObject({ ...understood, elementSize: 8 });
    expect(quads.hits[0]).toEqual({ address: 0x7b000000, values: [0x300905a4d, 0xffff00000004], text: '' });
  });

  it('reads bare addresses and found strings', () => {
    const bare = parseSearchHits(recorded('native-x86', /^s -\[1\]d/));
    expect(bare).toMatchObject({ ...understood, elementSize: null });
    expect(bare.hits.map((hit) => hit.address)).toEqual([0x12f0a0, 0x3a2004]);
    const strings = parseSearchHits(recorded('native-x86', /^s -sa/));
    expect(strings.hits).toEqual([{ address: 0x3a1100, values: [], text: 'X-Spam: no' }]);
  });

  it('takes silence for an answer', () => {
    expect(parseSearchHits([])).toEqual({ ...understood, hits: [], gaps: [], elementSize: null });
  });

  it('has the published hits: 10 printed, elided in the middle, +0x83 and +0x6595 in turn', () => {
    const { hits, gaps, truncated } = parseSearchHits(hunt('003-region-size-wow64', /^s-a/));
    expect({ hits: hits.length, gaps, truncated }).toEqual({ hits: 10, gaps: [5], truncated: true });
    const steps = hits.map((hit, i) => hit.address - (hits[i - 1]?.address ?? 0));
    expect(steps.slice(2, 5)).toEqual([0x83, 0x6595, 0x83]);
    expect(steps.slice(6)).toEqual([0x6595, 0x83, 0x6595, 0x83]);
  });
});

describe('dds, dps, dqs', () => {
  it('reads words, symbols, sources and words that cannot be read', () => {
    const dump = parsePointerDump(recorded('native-x86', /^dds/));
    expect(dump).toMatchObject(understood);
    expect(dump.rows).toEqual([
      {
        address: 0x3a1618,
        value: 0x411a20,
        digits: '00411a20',
        symbol: "mailer!CMessage::`vftable'",
        source: null,
      },
      {
        address: 0x3a161c,
        value: 0x401a2f,
        digits: '00401a2f',
        symbol: 'mailer!CMessage::Parse+0x4f',
        source: 'c:\\build\\message.cpp @ 88',
      },
      { address: 0x3a1620, value: null, digits: '????????', symbol: null, source: null },
      { address: 0x3a1624, value: 5, digits: '00000005', symbol: null, source: null },
    ]);
  });
});

describe('x', () => {
  it('reads names with brackets and blanks, and peels their tails', () => {
    const symbols = parseSymbols(recorded('native-x86', /^x mailer/));
    expect(symbols).toMatchObject(understood);
    expect(symbols.rows).toMatchObject([
      { address: 0x411a20, module: 'mailer', name: "CMessage::`vftable'", tail: '= <no type information>' },
      { address: 0x411a40, name: "std::_Func_impl<void (__cdecl*)(int)>::`vftable'" },
    ]);
    const operator = parseSymbols(['00401000 m!Box<int (char)>::operator() (int, char (*)[5])']);
    expect(operator.rows[0]).toMatchObject({
      name: 'Box<int (char)>::operator()',
      tail: '(int, char (*)[5])',
    });
  });

  it('reads kind and size with /v, and the type in front of the name with /t', () => {
    const verbose = parseSymbols(recorded('native-x86', /^x \/v/));
    expect(verbose.rows).toMatchObject([
      {
        address: 0x401a2f,
        symbol: 'mailer!CMessage::Parse',
        scope: 'prv',
        kind: 'func',
        size: 0x4c,
        tail: '(char *, int)',
      },
      { address: 0x411b00, scope: 'pub', kind: 'global', size: 0 },
    ]);
    const typed = parseSymbols(['00427d84 char * myModule!__nullstring = 0x00425de8 "(null)"']);
    expect(typed.rows[0]).toMatchObject({
      module: 'myModule',
      name: '__nullstring',
      tail: '= 0x00425de8 "(null)"',
    });
  });
});

describe('ln', () => {
  it('reads the symbols around an address and those exactly at it', () => {
    expect(parseNearestSymbol(recorded('native-x86', /^ln 00411a20/))).toEqual({
      ...understood,
      before: { address: 0x411a20, symbol: "mailer!CMessage::`vftable'", offset: 0 },
      after: { address: 0x411a40, symbol: "mailer!`string'", offset: 0 },
      exact: ["mailer!CMessage::`vftable' = <no type information>"],
    });
    expect(parseNearestSymbol(recorded('native-x86', /^ln 00401a2f/))).toMatchObject({
      ...understood,
      before: { address: 0x401a2f, symbol: 'mailer!CMessage::Parse', offset: 0x10 },
      exact: [],
    });
  });

  it('takes silence for no symbol', () => {
    expect(parseNearestSymbol([])).toMatchObject({ before: null, after: null, exact: [] });
  });
});
