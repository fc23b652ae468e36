/** What a walk noticed that takes no block away from it: counted, and said in one sentence each. */
import { hex } from '../hex';

export class Notes {
  /** Headers whose PreviousSize is not the size of the block before. */
  wrongPrevious = 0;
  firstWrongPrevious = 0;
  /** Slots of which the bitmap and the header of the slot say different things. */
  slotDifferences = 0;
  firstSlotDifference = 0;
  /** Gaps for damage. */
  damaged = 0;
  /** User blocks that were decoded with the key alone. */
  byKey = 0;

  noteWrongPrevious(address: number): void {
    if (this.wrongPrevious++ === 0) this.firstWrongPrevious = address;
  }

  noteSlotDifference(address: number): void {
    if (this.slotDifferences++ === 0) this.firstSlotDifference = address;
  }

  sentences(): string[] {
    const said: string[] = [];
    if (this.wrongPrevious > 0) {
      const counted = this.wrongPrevious + ', the first at ' + hex(this.firstWrongPrevious);
      said.push('Headers that do not name the size of the block before them: ' + counted + '.');
    }
    if (this.slotDifferences > 0) {
      const counted = this.slotDifferences + ', the first at ' + hex(this.firstSlotDifference);
      said.push(
        'Slots of the LFH in which bitmap and header differ: ' +
          counted +
          '. Memory is damaged, or was written while it was captured.',
      );
    }
    if (this.byKey > 0) {
      said.push(
        'User blocks of the LFH whose subsegments were not captured: ' +
          this.byKey +
          '. Their slots were told by the key of the process.',
      );
    }
    return said;
  }
}
