import type { ItemModel } from "../candidate.ts";
import { completeAccounts, differingAccounts } from "./accounts.ts";
import { completeLeaders, listedUnits, matchRoles, nameLeader } from "./leaders.ts";
import { goesBeyond, trueFalseNotGiven } from "./not-given.ts";
import { completeTimes, orderEvents, phaseNumber, startMonth } from "./times.ts";
import { placesNamed, slotValue, whatWasFound } from "./values.ts";

/** Every item model by its id, in the order of the bank: what is asked of an article that has no asks yet. */
export const itemModels: Readonly<Record<string, ItemModel>> = {
  "match-roles": matchRoles,
  "name-leader": nameLeader,
  "complete-leaders": completeLeaders,
  "listed-units": listedUnits,
  "slot-value": slotValue,
  "start-month": startMonth,
  "phase-number": phaseNumber,
  "complete-times": completeTimes,
  "order-events": orderEvents,
  "differing-accounts": differingAccounts,
  "complete-accounts": completeAccounts,
  "true-false-not-given": trueFalseNotGiven,
  "goes-beyond": goesBeyond,
  "what-was-found": whatWasFound,
  "places-named": placesNamed,
};
