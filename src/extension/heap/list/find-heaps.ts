/**
 * The heaps of one world: those of the PEB's list, of the ring of descriptors (build 26100 and later) and of the
 * list of page heaps; by a scan for their headers where these lists were not captured. Nothing is walked here.
 */

import type { Debuggee } from '../../debuggee/debuggee';
import { hasPageHeap } from '../global-flags';
import { hex } from '../hex';
import type { World } from '../world';
import { descriptorRing, listsFirstHeapOnly } from './descriptor-ring';
import type { FoundHeap, FoundHeaps } from './found-heap';
import { type Header, headerAt } from './header';
import { pageHeapRoots } from './page-heap-roots';
import { pebList, sharedHeapOf } from './peb-list';
import { type Candidate, scanForHeaps } from './scan';

export function findHeaps(debuggee: Debuggee, world: World): FoundHeaps {
  return debuggee.once('heaps of the ' + world.bits + '-bit world', () => {
    const search = new Search(debuggee, world);
    search.listed();
    search.ring();
    search.pageHeaps();
    search.scan();
    return search.result();
  });
}

class Search {
  private readonly heaps: FoundHeap[] = [];
  private readonly known: Record<number, true> = {};
  private readonly caveats: string[] = [];
  /** Why a list lacks heaps; what is in it says for what a scan is made. */
  private readonly missing: string[] = [];
  /** Heaps of the whole process; 0 when nothing tells. */
  private expected = 0;

  constructor(
    private readonly debuggee: Debuggee,
    private readonly world: World,
  ) {}

  listed(): void {
    const { addresses, count, missing } = pebList(this.world);
    const first = this.world.processHeap;
    if (first !== null && addresses.indexOf(first) < 0) this.add(first, 'PEB');
    addresses.forEach((address) => {
      this.add(address, 'PEB');
    });
    if (missing !== null) this.missing.push(missing);
    // Every process of Windows has a list, once its ntdll is there; Wine's have none.
    else if (count === 0 && this.world.ntdll !== null && !this.isForeign())
      this.missing.push('the heap list of the ' + this.world.bits + '-bit PEB is empty');
    if (!listsFirstHeapOnly(this.world) && !hasPageHeap(this.world)) this.expected = count;
  }

  ring(): void {
    const { processHeap } = this.world;
    if (!listsFirstHeapOnly(this.world) || processHeap === null) return;
    const { heaps, missing } = descriptorRing(this.world, processHeap);
    heaps.forEach((address) => {
      this.add(address, 'descriptor ring');
    });
    if (missing !== null && !this.isForeign())
      this.missing.push('of the ring of heap descriptors, which lists all heaps on this build, ' + missing);
  }

  pageHeaps(): void {
    const { processHeap } = this.world;
    const isOn = hasPageHeap(this.world) || this.heaps.some(({ kind }) => kind === 'page heap');
    if (!isOn || processHeap === null) return;
    const { handles, isWhole } = pageHeapRoots(this.world, processHeap);
    handles.forEach((address) => {
      this.add(address, 'page-heap list');
    });
    if (!isWhole) this.missing.push('the list of page heaps was not captured');
  }

  /** Looks for headers where a list is not whole. */
  scan(): void {
    if (this.missing.length === 0) return;
    const before = this.heaps.length;
    const { found, looked, left } = scanForHeaps(this.debuggee, this.world, (some) => this.isEnough(some));
    const shared = sharedHeapOf(this.world);
    found.forEach((one) => {
      const isShared = one.address === shared || (one.isMapped && one.owner !== one.address);
      if (isShared && one.owner !== one.address) this.caveats.push(sharedHeap(one.address));
      else if (one.kind === 'further segment') this.addOwner(one.owner, one.address);
      else this.add(one.address, 'scan', one);
    });
    this.caveats.push(scanned(this.missing, looked, this.heaps.length - before, left));
  }

  /** The PEB may tell how many there are though its list is missing; page heaps and 24H2's heaps are not in it. */
  private isEnough(found: readonly Candidate[]): boolean {
    if (this.expected === 0) return false;
    let heaps = this.heaps.length;
    for (let i = 0; i < found.length; i++) {
      if (found[i]!.owner === found[i]!.address && !this.known[found[i]!.address]) heaps++;
    }
    return heaps >= this.expected;
  }

  result(): FoundHeaps {
    return { heaps: this.heaps, caveats: this.caveats };
  }

  /** Wine keeps no list, and its one heap is told by its header. */
  private isForeign(): boolean {
    return this.heaps.some(({ kind }) => kind === 'foreign');
  }

  private addOwner(heap: number, segment: number): void {
    if (this.known[heap]) return;
    const header = headerAt(this.world, heap);
    if (header.kind === 'NT') this.add(heap, 'scan', header);
    else if (header.kind === 'not captured') {
      const why = 'only its segment at ' + hex(segment) + ' was captured, not the heap itself';
      this.push({ address: heap, kind: 'not captured', foundBy: 'scan', why });
    } else this.push({ address: segment, kind: 'foreign', foundBy: 'scan', why: foreignHeader });
  }

  private add(address: number, foundBy: FoundHeap['foundBy'], header?: Header): void {
    if (this.known[address]) return;
    const { kind, owner } = header || headerAt(this.world, address);
    if (kind === 'NT' || kind === 'segment' || kind === 'page heap')
      this.push({ address, kind, foundBy, why: '' });
    else if (kind === 'not captured')
      this.push({ address, kind, foundBy, why: 'its header was not captured' });
    else if (kind === 'further segment')
      this.push({ address, kind: 'foreign', foundBy, why: foreignHeader + ': it names ' + hex(owner) });
    else if (kind === 'foreign') this.push({ address, kind, foundBy, why: foreignHeader });
    // A descriptor may be a variable of ntdll's beside the head.
    else if (foundBy === 'PEB') this.push({ address, kind: 'foreign', foundBy, why: noSignature });
  }

  private push(heap: FoundHeap): void {
    this.known[heap.address] = true;
    this.heaps.push(heap);
  }
}

const foreignHeader =
  'its header has the signature of an NT heap and is laid out otherwise (Wine does so): it does not name itself';
const noSignature = "it is listed as a heap, and its header carries no heap's signature";

function sharedHeap(address: number): string {
  return (
    'The heap at ' +
    hex(address) +
    ' is shared with the process that made it, whose pointers it holds: it is not followed.'
  );
}

function scanned(missing: readonly string[], looked: number, found: number, left: number): string {
  const places = looked + ' places' + (left === 0 ? '' : ' (' + left + ' less likely ones were left out)');
  const result = found === 0 ? 'none was found' : found + (found === 1 ? ' was found' : ' were found');
  return (
    capital(missing.join('; ')) +
    ': heaps were looked for by their headers at ' +
    places +
    ', and ' +
    result +
    ' so.'
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
