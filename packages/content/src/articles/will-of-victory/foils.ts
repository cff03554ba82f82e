import type { z } from "zod";
import type { foilSchema } from "../../foil.ts";

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
    id: "vehicles",
    kind: "thing",
    forms: ["vehicle", "vehicles"],
  },
  {
    id: "documents",
    kind: "thing",
    forms: ["document", "documents"],
  },
  {
    id: "tunnels",
    kind: "thing",
    forms: ["tunnel", "tunnels"],
  },
  {
    id: "radios",
    kind: "thing",
    forms: ["radio", "radios"],
  },
  {
    id: "money",
    kind: "thing",
    forms: ["money", "cash"],
  },
];
