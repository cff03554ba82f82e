import type { z } from "zod";
import type { glossarySchema } from "../../../glossary.ts";

/** The article's hard words in English: what each means here, what it means elsewhere, and a neutral word for one that judges. */
export const en: z.input<typeof glossarySchema> = {
  remnant: {
    word: "remnant",
    forms: ["remnants"],
    meaning: "a part that is left of something",
    otherSenses: ["a small piece of cloth that is left over", "what still stands of an old building"],
  },
  element: {
    word: "element",
    forms: ["elements"],
    meaning: "a member or a small part of a group",
    otherSenses: ["a basic substance, such as iron or oxygen", "one part of a plan or a story"],
  },
  "sleeper-cell": {
    word: "sleeper cell",
    forms: ["sleeper cells"],
    meaning: "a hidden group that waits to act",
    otherSenses: [
      "cell alone: a small room in a prison",
      "cell alone: the smallest living part of a plant or an animal",
    ],
  },
  hideout: {
    word: "hideout",
    forms: ["hideouts"],
    meaning: "a place where people hide",
  },
  umbrella: {
    word: "under one umbrella",
    meaning: "together: different groups as parts of one thing",
    otherSenses: ["under a cover that keeps the rain off", "under the protection of someone strong"],
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
    meaning: "an office of a state that finds out secret facts",
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
    meaning: "to free a place of what should not be there; here, as it seems, of ISIS",
    otherSenses: [
      "easy to understand",
      "easy to see through",
      "to empty a place of people",
      "to make a way free",
    ],
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
    meaning: "made free, here from ISIS; a word that praises",
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
    meaning: "someone who lives in a place, from wherever they come",
  },
  citizen: {
    word: "citizen",
    forms: ["citizens"],
    meaning: "someone who belongs to a country by law, wherever they live",
  },
  presence: {
    word: "presence",
    meaning: "being in a place",
    otherSenses: ["the way in which someone fills a room with attention"],
  },
};
