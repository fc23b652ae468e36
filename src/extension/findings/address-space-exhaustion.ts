/**
 * A 32-bit address space that is nearly full or cut into small free pieces: the next large request fails, and
 * the process dies of want of room while the machine has memory. A symptom that a leak causes, not a cause.
 */
import { type Room, roomOf } from '../address-space/room';
import { addressText, bytes, percent } from '../view/format';
import { questionCommand } from './commands';
import type { Evidence, Finding } from './finding';
import type { Survey } from './survey';

/** Percent of the address space in use from which room is scarce. */
const nearlyFull = 90;
/** Bytes. A largest free block below this fails ordinary requests (a view, a growing array, a heap segment). */
const tightBlock = 16 << 20;

export function addressSpaceExhaustion(survey: Survey): Finding[] {
  const space = survey.space();
  if (!space.known) return [];
  const room = roomOf(survey.debuggee.target, space.value);
  if (room === null) return [];
  const tight = room.largestFree !== null && room.largestFree.size < tightBlock;
  if (room.used < nearlyFull && !tight) return [];
  const largest = room.largestFree;
  const facts = { Bytes: room.free, Share: Math.round(room.used * 100) / 100 };
  return [
    {
      Kind: 'address-space-exhaustion',
      Title: `${percent(room.used)} of the address space is in use, ${bytes(room.free)} are free${largest === null ? '' : `, the largest free block is ${bytes(largest.size)}`}`,
      Verdict: 'suspect',
      Confidence: tight && room.used >= nearlyFull ? 'high' : 'medium',
      Facts: largest === null ? facts : { ...facts, Size: largest.size },
      Evidence: evidenceOf(survey, room, tight),
      Memory: 'part of another',
      ExplainedBytes: 0,
      UnexplainedBytes: room.total - room.free,
      Next: [
        { Command: questionCommand('addressSpace'), Why: 'who uses the address space' },
        {
          Command: '!address -summary',
          Why: 'the same from the debugger, with the largest region of each usage',
        },
      ],
    },
  ];
}

function evidenceOf(survey: Survey, room: Room, tight: boolean): Evidence[] {
  const evidence: Evidence[] = [
    {
      Text: `${bytes(room.total - room.free)} of ${bytes(room.total)} are committed or reserved`,
      Weight: 'for',
    },
  ];
  if (room.largestFree !== null)
    evidence.push({
      Text: `largest free block: ${bytes(room.largestFree.size)} at ${addressText(room.largestFree.base, survey.debuggee.target.pointerSize)}${tight ? '; a request for more in one piece fails' : ''}`,
      Weight: tight ? 'for' : 'context',
    });
  else
    evidence.push({
      Text: 'the largest free block is not known from this input: fragmentation cannot be told',
      Weight: 'context',
    });
  evidence.push({
    Text: 'a full address space is what a leak leads to; it does not say what leaks',
    Weight: 'context',
  });
  return evidence;
}
