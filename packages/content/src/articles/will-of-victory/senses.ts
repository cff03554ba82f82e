import type { z } from "zod";
import type { senseSchema } from "../../article-folder.ts";

/** What words of the article mean in it, and what else they can mean. */
export const senses: z.input<typeof senseSchema>[] = [
  { word: "sleeper-cell", here: "waiting-group", others: ["prison-room"] },
  { word: "umbrella", here: "joint-lead", others: ["shield-above"] },
  { word: "remnants", here: "members-left", others: ["ruins-left"] },
  { word: "purge", here: "removal", others: ["punishment"] },
  { word: "liberated", here: "retaken", others: ["released"] },
  { word: "stage", here: "part-in-time", others: ["skill-level"] },
  { word: "hideout", here: "secret-place", others: ["watching-place"] },
  { word: "rapid-response", here: "at-short-notice", others: ["quick-answers"] },
  { word: "popular", here: "of-the-people", others: ["well-liked"] },
  { word: "roam", here: "go-freely", others: ["wander-lost", "phone-abroad"] },
  { word: "elements", here: "members", others: ["basic-ideas"] },
  { word: "intelligence", here: "secret-facts", others: ["clever-minds"] },
];
