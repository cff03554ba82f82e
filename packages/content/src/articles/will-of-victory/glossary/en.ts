import type { z } from "zod";
import type { glossarySchema } from "../../../glossary.ts";

/** The article's hard words in English: what each means here, what it means elsewhere, and a neutral word for one that judges. */
export const en: z.input<typeof glossarySchema> = {
  remnant: {
    word: "remnant",
    forms: ["remnants"],
    meaning: "a part that is left of something",
    otherSenses: ["a small piece of cloth that is left over"],
  },
  element: {
    word: "element",
    forms: ["elements"],
    meaning: "a member of a group, or a small part of it",
    otherSenses: ["a basic substance, such as iron or oxygen", "one part of a plan or a story"],
  },
  "sleeper-cell": {
    word: "sleeper cell",
    forms: ["sleeper cells"],
    meaning: "a hidden group that waits to act",
    otherSenses: ["a small room in a prison", "the smallest living part of a plant or an animal"],
  },
  hideout: {
    word: "hideout",
    forms: ["hideouts"],
    meaning: "a place where people hide",
  },
  umbrella: {
    word: "under one umbrella",
    meaning: "together, as parts of one operation",
    otherSenses: [
      "under a cover that keeps the rain off",
      "protected from above",
      "with one person in command of all",
    ],
  },
  phase: {
    word: "phase",
    forms: ["phases"],
    meaning: "one part of something that goes step by step",
    otherSenses: ["one of the shapes in which we see the moon", "a hard time that will pass"],
  },
  stage: {
    word: "stage",
    forms: ["stages"],
    meaning: "one part of something that goes step by step; here, as we read it, the same as a phase",
    otherSenses: ["the place in a theatre where actors stand"],
  },
  "popular-mobilisation": {
    word: "Popular Mobilisation",
    forms: ["Popular Mobilization"],
    meaning: "the calling together of ordinary people to fight; here, part of a name",
    otherSenses: ["liking by very many people"],
  },
  "rapid-response": {
    word: "Rapid Response",
    meaning: "quick action as soon as something happens; here, part of a name",
    otherSenses: ["a fast answer to a question"],
  },
  "counter-terrorism": {
    word: "Counter Terrorism",
    forms: ["Counter-Terrorism"],
    meaning: "action against those who use violence to spread fear; here, part of a name",
    otherSenses: ["a long table in a shop"],
  },
  "intelligence-service": {
    word: "intelligence service",
    forms: ["intelligence services"],
    meaning: "an office of a state that finds out secrets",
    otherSenses: ["the power to learn and to understand"],
  },
  "ground-forces": {
    word: "ground forces",
    meaning: "forces that fight on land",
  },
  "allied-forces": {
    word: "allied forces",
    forms: ["allies", "ally"],
    meaning: "forces that fight on the same side",
  },
  clear: {
    word: "clear",
    forms: ["cleared", "clears", "clearing"],
    meaning: "to take away what should not be there",
    otherSenses: ["easy to understand", "easy to see through"],
  },
  scatter: {
    word: "scatter",
    forms: ["scattered", "scatters"],
    meaning: "to go off in different directions",
    otherSenses: ["to throw small things over a surface"],
  },
  liberated: {
    word: "liberated",
    forms: ["liberate", "liberation"],
    meaning: "set free, here from ISIS",
    otherSenses: ["no longer held back by old customs"],
    neutral: "freed",
  },
  purge: {
    word: "purge",
    forms: ["purged", "purges"],
    meaning: "to get rid of, completely, as if it were dirt",
    otherSenses: ["to throw members out of a party that no longer trusts them"],
    neutral: "remove",
  },
  resident: {
    word: "resident",
    forms: ["residents"],
    meaning: "someone who lives in a place",
  },
  citizen: {
    word: "citizen",
    forms: ["citizens"],
    meaning: "someone who belongs to a country",
  },
  presence: {
    word: "presence",
    meaning: "being in a place",
    otherSenses: ["the way in which someone fills a room with attention"],
  },
};
