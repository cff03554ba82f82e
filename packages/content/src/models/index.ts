import type { ItemModel } from "../candidate.ts";
import { completeAccounts } from "./complete-accounts.ts";
import { completeLeaders } from "./complete-leaders.ts";
import { completeList } from "./complete-list.ts";
import { completeSources } from "./complete-sources.ts";
import { completeTimes } from "./complete-times.ts";
import { differingAccounts } from "./differing-accounts.ts";
import { howMany } from "./how-many.ts";
import { leadersSet } from "./leaders-set.ts";
import { leftOpenSet } from "./left-open-set.ts";
import { pointsSet } from "./points-set.ts";
import { selectLeftOpen } from "./select-left-open.ts";
import { selectPoints } from "./select-points.ts";
import { goesBeyond } from "./goes-beyond.ts";
import { helpBesideUnits } from "./help-beside-units.ts";
import { leaderNamed } from "./leader-named.ts";
import { leaderOfForce } from "./leader-of-force.ts";
import { leftOpen } from "./left-open.ts";
import { listedUnits } from "./listed-units.ts";
import { matchAims } from "./match-aims.ts";
import { matchRoles } from "./match-roles.ts";
import { matchVoices } from "./match-voices.ts";
import { missingUnit } from "./missing-unit.ts";
import { nameForce } from "./name-force.ts";
import { nameLeader } from "./name-leader.ts";
import { namePlace } from "./name-place.ts";
import { nameSpeaker } from "./name-speaker.ts";
import { onlyInQuotation } from "./only-in-quotation.ts";
import { orderEvents } from "./order-events.ts";
import { orderOfSources } from "./order-of-sources.ts";
import { phaseNumber } from "./phase-number.ts";
import { placesNamed } from "./places-named.ts";
import { restsOnSpeaker } from "./rests-on-speaker.ts";
import { roleOfPerson } from "./role-of-person.ts";
import { selectListedUnits } from "./select-listed-units.ts";
import { slotValue } from "./slot-value.ts";
import { sortForces } from "./sort-forces.ts";
import { startMonth } from "./start-month.ts";
import { statementBy } from "./statement-by.ts";
import { trueFalseNotGiven } from "./true-false-not-given.ts";
import { whatWasFound } from "./what-was-found.ts";
import { whoSaid } from "./who-said.ts";
import { whoseVoice } from "./whose-voice.ts";
import { withoutName } from "./without-name.ts";
import { yearOfBattles } from "./year-of-battles.ts";

/**
 * Every item model by its id, in the order of the bank. `family/variant` asks the same in another way, so that a
 * quiz can do without both.
 */
export const itemModels: Readonly<Record<string, ItemModel>> = {
  "leader-of-force": leaderOfForce,
  "role-of-person": roleOfPerson,
  "match-roles": matchRoles,
  "leader-named": leaderNamed,
  "leaders-set": leadersSet,
  "name-leader": nameLeader,
  "name-force": nameForce,
  "who-said": whoSaid,
  "statement-by": statementBy,
  "statement-by/set": pointsSet,
  "statement-by/select": selectPoints,
  "who-said/name": nameSpeaker,
  "who-said/complete": completeSources,
  "slot-value": slotValue,
  "how-many": howMany,
  "listed-units": listedUnits,
  "select-listed-units": selectListedUnits,
  "missing-unit": missingUnit,
  "complete-list": completeList,
  "help-beside-units": helpBesideUnits,
  "only-in-quotation": onlyInQuotation,
  "sort-forces": sortForces,
  "start-month": startMonth,
  "phase-number": phaseNumber,
  "year-of-battles": yearOfBattles,
  "order-events": orderEvents,
  "differing-accounts": differingAccounts,
  "complete-accounts": completeAccounts,
  "complete-times": completeTimes,
  "complete-leaders": completeLeaders,
  "whose-voice": whoseVoice,
  "match-voices": matchVoices,
  "rests-on-speaker": restsOnSpeaker,
  "true-false-not-given": trueFalseNotGiven,
  "match-aims": matchAims,
  "what-was-found": whatWasFound,
  "left-open": leftOpen,
  "left-open/set": leftOpenSet,
  "left-open/select": selectLeftOpen,
  "goes-beyond": goesBeyond,
  "places-named": placesNamed,
  "name-place": namePlace,
  "without-name": withoutName,
  "order-of-sources": orderOfSources,
};
