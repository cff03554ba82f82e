import type { z } from "zod";
import type { relationSchema } from "../../entity.ts";

/** How each relation of the facts decides what they do not state. */
export const relations: z.input<typeof relationSchema>[] = [
  {
    id: "pursues",
    functional: [],
    closed: false,
  },
  {
    id: "records",
    functional: [],
    closed: false,
  },
  {
    id: "began",
    functional: ["subject"],
    closed: false,
  },
  {
    id: "occurs",
    functional: [],
    closed: false,
  },
  {
    id: "entered-phase",
    functional: ["subject"],
    closed: false,
  },
  {
    id: "comes-before",
    functional: [],
    closed: false,
  },
  // By how many days an event came before the speaker's words about it.
  { id: "days-before-the-telling", functional: ["subject"], closed: false },
  {
    id: "reports",
    functional: [],
    closed: true,
  },
  {
    id: "cleared-areas-up-to",
    functional: [],
    closed: false,
  },
  {
    id: "began-after",
    functional: [],
    closed: false,
  },
  {
    id: "ended-phase",
    functional: ["subject"],
    closed: false,
  },
  {
    id: "judges",
    functional: [],
    closed: false,
  },
  {
    id: "reports-found",
    functional: [],
    closed: true,
  },
  {
    id: "continues",
    functional: [],
    closed: false,
  },
  {
    id: "leads",
    functional: ["subject", "object"],
    closed: false,
  },
  {
    id: "lists",
    functional: [],
    closed: true,
  },
  {
    id: "assisted-by",
    functional: [],
    closed: true,
  },
  {
    id: "aims-at",
    functional: [],
    closed: false,
  },
  {
    id: "in-year",
    functional: ["subject"],
    closed: false,
  },
  {
    id: "fought-by",
    functional: [],
    closed: true,
  },
  {
    id: "scattered-by",
    functional: [],
    closed: false,
  },
  {
    id: "reports-attacked",
    functional: [],
    closed: true,
  },
  {
    id: "reports-freed",
    functional: [],
    closed: true,
  },
  {
    id: "reports-safe",
    functional: [],
    closed: true,
  },
  {
    id: "names-place",
    functional: [],
    closed: true,
  },
  {
    id: "says-can-move",
    functional: [],
    closed: true,
  },
  {
    id: "says-can-be-asked",
    functional: [],
    closed: true,
  },
  { id: "same-as", functional: [], closed: false },
  { id: "part-of", functional: [], closed: false },
  { id: "stayed-out-of", functional: [], closed: false },
  { id: "stage-lasted", functional: [], closed: false },
  { id: "last-phase", functional: [], closed: false },
  { id: "without", functional: [], closed: false },
  { id: "freed-in", functional: [], closed: false },
  { id: "lies-near", functional: [], closed: false },
  { id: "told", functional: [], closed: false },
  {
    id: "reached",
    functional: [],
    closed: false,
  },
  {
    id: "visited",
    functional: [],
    closed: false,
  },
  {
    id: "reports-state",
    functional: ["subject"],
    closed: false,
    range: ["entered", "ended", "about-to-begin", "going-on"],
  },
  {
    id: "concerns",
    functional: ["subject"],
    closed: false,
    range: ["scattered-by-defeats", "come-over-border", "holding-areas"],
  },
  {
    id: "goal-now",
    functional: ["subject"],
    closed: false,
    range: ["remove-remaining-cells", "end-presence", "clear-to-border"],
  },
  {
    id: "attacked-in",
    functional: ["subject"],
    closed: false,
    range: ["believed-retaken", "at-the-border", "at-named-places"],
  },
  {
    id: "cleared-as-far-as",
    functional: ["subject"],
    closed: false,
    range: ["to-the-border", "to-named-places", "to-hideouts"],
  },
  {
    id: "residents-can",
    functional: ["subject"],
    closed: false,
    range: ["walk-without-fear", "move-with-reporters", "see-weapons"],
  },
  { id: "asked-about", functional: ["subject"], closed: false, range: ["safety", "aircraft", "hideouts"] },
  {
    id: "goes-on",
    functional: ["subject"],
    closed: false,
    range: ["every-day", "every-week", "every-month"],
  },
  { id: "due-within", functional: [], closed: false },
  { id: "destroy", functional: [], closed: false },
  // Of what facts state with modality and quantity.
  { id: "started-in", functional: ["subject"], closed: false, temporal: true },
  { id: "ended-in", functional: ["subject"], closed: false, temporal: true },
  { id: "newly-in", functional: ["subject"], closed: false },
  { id: "state", functional: ["subject"], closed: false },
  { id: "commands", functional: ["subject", "object"], closed: false },
  { id: "mainly-for", functional: ["subject"], closed: false },
  { id: "spelt-out", functional: ["subject"], closed: false },
  { id: "made-of", functional: ["subject"], closed: false },
  { id: "stands", functional: ["subject"], closed: false },
  { id: "named", functional: ["subject"], closed: false },
  { id: "voice", functional: ["subject"], closed: false },
  { id: "called-isis-by", functional: ["subject"], closed: false },
  { id: "reached-to", functional: ["subject"], closed: false },
];
