import type { z } from "zod";
import type { foilSchema } from "../../article-folder.ts";

/** Names that the article does not contain. */
export const foils: z.input<typeof foilSchema>[] = [
  {
    id: "baiji",
    kind: "place",
    forms: ["Baiji"],
  },
  {
    id: "al-qaim",
    kind: "place",
    forms: ["al-Qaim", "Qaim"],
  },
  {
    id: "samarra",
    kind: "place",
    forms: ["Samarra"],
  },
  {
    id: "tikrit",
    kind: "place",
    forms: ["Tikrit"],
  },
  {
    id: "maps",
    kind: "thing",
    forms: ["map", "maps"],
  },
  {
    id: "documents",
    kind: "thing",
    forms: ["document", "documents"],
  },
  {
    id: "food",
    kind: "thing",
    forms: ["food"],
  },
  {
    id: "fuel",
    kind: "thing",
    forms: ["fuel"],
  },
  {
    id: "money",
    kind: "thing",
    forms: ["money", "cash"],
  },
];
