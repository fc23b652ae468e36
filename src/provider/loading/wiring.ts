/**
 * The parts of one loading of a script, made and told of each other. No code of the script runs here.
 */
import type { Border } from '../border/border.js';
import { ErrorTexts } from '../border/error-text.js';
import { Int64Library } from '../border/int64-library.js';
import { Marshaller } from '../border/marshaller.js';
import type { HostCounters, ScriptState } from '../border/script-state.js';
import { buildFirstPhase } from '../host/host-library.js';
import { addSecondPhase } from '../host/host-second-phase.js';
import { Records } from '../host/records.js';
import type { Model } from '../model.js';
import { Locations } from '../native/locations.js';
import { NamedModels } from '../native/named-models.js';
import { NativeObjects } from '../native/native-objects.js';
import { Projections } from '../native/projections.js';
import { TypeObjects } from '../native/type-objects.js';
import type { Profile } from '../profile.js';
import { createRealm, type Realm } from '../realm/realm.js';

/** What a script is called, and what it counts into. */
interface Identity {
  readonly name: string;
  readonly path: string;
  readonly profile: Profile;
  readonly counters: HostCounters;
}

export interface Wiring {
  /** Its `host` has the first phase. */
  readonly realm: Realm;
  readonly border: Border;
  readonly records: Records;
  readonly named: NamedModels;
  readonly errors: ErrorTexts;
  /** Adds the second phase to `host`, once. */
  readonly addSecondPhase: () => void;
}

export function wire(model: Model, { name, path, profile, counters }: Identity): Wiring {
  const state: ScriptState = { name, counters, apiVersion: 100, outsideWrites: true };
  const realm = createRealm(profile);
  const int64 = new Int64Library(realm, profile);
  const errors = new ErrorTexts(realm, profile, name, path);
  const border: Border = new Marshaller({ realm, profile, state, int64, errors, natives: () => natives });
  const locations = new Locations(border);
  const types = new TypeObjects(border, model.target, locations);
  const named = new NamedModels(border, model.registry);
  const natives = new NativeObjects(border, model, new Projections({ border, types, locations, named }));
  const records = new Records({ border, registry: model.registry, named, profile });
  const host = buildFirstPhase({ border, model, int64, records, profile });
  realm.globals.host = host;
  let complete = false;
  return {
    realm,
    border,
    records,
    named,
    errors,
    addSecondPhase() {
      if (!complete) addSecondPhase(host, { border, model, profile, named, types, locations });
      complete = true;
    },
  };
}
