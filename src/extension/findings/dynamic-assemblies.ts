/**
 * Assemblies generated at run time and never unloaded. Their memory is in the loader heaps, neither in the GC
 * heap nor in a Windows heap, which is why every tool that looks at one heap misses them.
 *
 * The loader heap is given as a whole: it also holds the ordinary assemblies, and a listing that is elided
 * tells no cost per assembly, so nothing is divided.
 */

import { share } from '../address-space/share';
import { type Family, generatedFamilies, type Producer, producerOf } from '../managed/families';
import type { LoaderFigures } from '../managed/reported';
import { bytes, count, percent, plain } from '../view/format';
import type { Evidence, Facts, Finding, NextCommand } from './finding';
import type { Survey } from './survey';

/** From this share of the commit on, the loader heaps are out of the ordinary. */
const heavyLoader = 5;

export function dynamicAssemblies(survey: Survey): Finding[] {
  const list = survey.assemblies();
  if (!list.known) return [];
  const loader = survey.loader();
  const sampled = survey.moduleTypes();
  return generatedFamilies(list.value.assemblies).map((family) =>
    findingOf(
      survey,
      family,
      producerOf(family, sampled),
      loader.known ? loader.value : null,
      list.value.elided,
    ),
  );
}

function findingOf(
  survey: Survey,
  family: Family,
  producer: Producer | null,
  loader: LoaderFigures | null,
  elided: boolean,
): Finding {
  const commit = survey.committed();
  const total = commit.known ? commit.value : 0;
  const heavy = loader !== null && share(loader.total, total) >= heavyLoader;
  const facts: Facts = { Family: family.pattern, Count: family.names.length };
  if (producer) {
    facts.Producer = producer.name;
    if (producer.types.length > 0) facts.Class = producer.types.join(', ');
  }
  if (loader) {
    facts.Bytes = loader.total;
    if (total > 0) facts.Share = share(loader.total, total);
  }
  return {
    Kind: 'dynamic-assemblies',
    Title:
      (elided ? 'at least ' : '') +
      count(family.names.length) +
      ' generated assemblies (' +
      family.pattern +
      ')' +
      (producer ? `: ${producer.name}` : '') +
      (loader ? `; loader heaps ${bytes(loader.total)}` : ''),
    Verdict: heavy && producer ? 'leak' : 'suspect',
    Confidence: heavy && producer ? 'high' : heavy ? 'medium' : 'low',
    Facts: facts,
    Evidence: evidenceOf(survey, family, producer, loader, elided),
    Memory: 'managed',
    ExplainedBytes: loader ? loader.total : 0,
    UnexplainedBytes: Math.max(0, total - (loader ? loader.total : 0)),
    Next: next,
  };
}

function evidenceOf(
  survey: Survey,
  family: Family,
  producer: Producer | null,
  loader: LoaderFigures | null,
  elided: boolean,
): Evidence[] {
  const evidence: Evidence[] = [
    {
      Text:
        family.names.slice(0, 4).map(plain).join(', ') +
        (family.names.length > 4 ? ', ...' : '') +
        ': ' +
        family.pattern +
        ', version 0.0.0.0, no public key token (!dumpdomain)',
      Weight: 'for',
    },
  ];
  if (elided)
    evidence.push({ Text: 'the recorded list is elided: the count is a lower bound', Weight: 'context' });
  if (producer && producer.types.length > 0)
    evidence.push({
      Text: `the sampled modules refer to ${producer.types.map(plain).join(' and ')} (!dumpmodule -mt)`,
      Weight: 'for',
    });
  if (loader) evidence.push(loaderEvidence(survey, loader));
  if (producer) evidence.push({ Text: `usual fix: ${producer.fix}`, Weight: 'context' });
  evidence.push({
    Text: 'the loader heaps hold the ordinary assemblies too, and what each generated one costs elsewhere (images, GC statics, views) is not in this number',
    Weight: 'against',
  });
  return evidence;
}

function loaderEvidence(survey: Survey, loader: LoaderFigures): Evidence {
  const commit = survey.committed();
  const gc = survey.gc();
  const wasted = loader.wasted === null ? '' : `, ${count(loader.wasted)} of them wasted`;
  const left = commit.known && gc.known ? commit.value - gc.value.committed - loader.total : null;
  return {
    Text: `loader heaps ${count(loader.total)} bytes${wasted}${commit.known ? `, ${percent(share(loader.total, commit.value))} of commit` : ''}${left === null ? '' : `; without them and the GC heap ${bytes(Math.max(0, left))} of commit are left`}`,
    Weight: 'for',
  };
}

const next: readonly NextCommand[] = [
  { Command: '!dumpdomain', Why: 'the whole list: how many are there, and does the number grow?' },
  { Command: '!eeheap -loader', Why: 'what each domain and each kind of loader heap holds' },
];
