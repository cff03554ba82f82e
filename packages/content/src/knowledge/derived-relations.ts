import { relationSchema, type Relation } from "../relation.ts";

/**
 * Relations about the article itself, read off its facts, voices, locators and mention index. They are closed:
 * the facts and the index cover the whole article, so what is not there is false.
 */
export const derivedRelations: readonly Relation[] = [
  // fact → who says it: an entity, or `article` for the article's own text
  { id: "said-by", functional: ["subject"], closed: true },
  // fact or silent slot → `article`, `named`, `unnamed`, or `nobody`
  { id: "voice-of", functional: ["subject"], closed: true },
  // fact → paragraph
  { id: "stated-in", functional: [], closed: true },
  // entity → `quotation`, `own-text` or `both`
  { id: "appears-in", functional: ["subject"], closed: true },
  // entity → `yes` or `no`: whether the article names it
  { id: "named", functional: ["subject"], closed: true },
  // entity → `yes`: whether the article names somebody as its leader
  { id: "has-named-leader", functional: [], closed: true },
  // subject of a list → how many the list has
  { id: "counts-lists", functional: ["subject"], closed: true },
  { id: "counts-names-place", functional: ["subject"], closed: true },
  { id: "counts-reports-found", functional: ["subject"], closed: true },
  // `article` → slot
  { id: "leaves-open", functional: [], closed: true },
  // source → source: who is reported first
  { id: "reported-before", functional: [], closed: true },
  // event → event: what happened first; asked for only where the order is total, so the reverse is false
  { id: "happened-before", functional: [], closed: true },
].map((relation) => relationSchema.parse(relation));
