/** All detectors, and the two findings that stand when none of them accuses anything. */
import { addressSpaceExhaustion } from './address-space-exhaustion';
import { whatCannotBeTold } from './cannot-tell';
import { dominantHeap } from './dominant-heap';
import { dynamicAssemblies } from './dynamic-assemblies';
import type { Detector, Finding } from './finding';
import { heapFragmentation } from './heap-fragmentation';
import { heapSizeClass } from './heap-size-class';
import { managedHeap } from './managed-heap';
import { oneLargeAllocation } from './one-large-allocation';
import { oneLargeBlock } from './one-large-block';
import { isAccused, ranked } from './ranking';
import { regionSizeClass } from './region-size-class';
import { repeatedText } from './repeated-text';
import type { Survey } from './survey';
import { threadStacks } from './thread-stacks';
import { nothingStandsOut } from './without-accusation';

const detectors: readonly Detector[] = [
  heapSizeClass,
  dominantHeap,
  heapFragmentation,
  oneLargeBlock,
  oneLargeAllocation,
  regionSizeClass,
  addressSpaceExhaustion,
  threadStacks,
  dynamicAssemblies,
  managedHeap,
  repeatedText,
];

/** What the survey shows, most certain and largest first; never empty. */
export function findingsOf(survey: Survey): Finding[] {
  const found: Finding[] = [];
  detectors.forEach((detect) => {
    detect(survey).forEach((finding) => {
      found.push(finding);
    });
  });
  const calm = found.some(isAccused) ? [] : nothingStandsOut(survey);
  return ranked(found.concat(calm, whatCannotBeTold(survey)));
}
