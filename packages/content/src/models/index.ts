import type { ItemModel } from "../candidate.ts";
import { completeAccounts, differingAccounts } from "./accounts.ts";
import {
  completeLeaders,
  leaderNamed,
  leaderOfForce,
  leadersSet,
  matchRoles,
  nameForce,
  nameLeader,
  roleOfPerson,
} from "./leaders.ts";
import {
  completeList,
  helpBesideUnits,
  howMany,
  listedUnits,
  missingUnit,
  selectListedUnits,
  sortForces,
} from "./lists.ts";
import { namePlace, placesNamed, whatWasFound, withoutName } from "./named-things.ts";
import { goesBeyond, leftOpen, leftOpenSet, selectLeftOpen, trueFalseNotGiven } from "./open-slots.ts";
import {
  completeSources,
  nameSpeaker,
  orderOfSources,
  pointsSet,
  selectPoints,
  statementBy,
  whoSaid,
} from "./speakers.ts";
import { completeTimes, orderEvents, phaseNumber, startMonth, yearOfBattles } from "./times.ts";
import { matchAims, slotValue } from "./values.ts";
import { matchVoices, onlyInQuotation, restsOnSpeaker, whoseVoice } from "./voices.ts";

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
