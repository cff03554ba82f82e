import type { z } from "zod";
import type { inferenceSchema } from "../../article-folder.ts";

/** Conclusions that do not follow, each near to something that the article does say. */
export const inferences: z.input<typeof inferenceSchema>[] = [
  {
    id: "army-is-ground-forces",
    topics: ["units"],
    triple: { subject: "iraqi-army", relation: "same-as", object: "ground-forces" },
    near: ["C5b", "C11"],
    beside: ["C13"],
  },
  {
    id: "police-part-of-isf",
    topics: ["units"],
    triple: { subject: "federal-police", relation: "part-of", object: "iraqi-security-forces" },
    near: ["C12", "C1"],
    beside: ["C13"],
  },
  {
    id: "army-took-no-part",
    topics: ["units"],
    triple: { subject: "iraqi-army", relation: "stayed-out-of", object: "will-of-victory" },
    near: ["C5b", "C12"],
    beside: ["C13"],
  },
  {
    id: "war-is-earlier-battles",
    topics: ["phases"],
    triple: { subject: "the-war", relation: "same-as", object: "earlier-battles" },
    near: ["C6", "C15"],
    beside: ["C10"],
  },
  {
    id: "stage-of-a-week",
    topics: ["phases"],
    triple: { subject: "will-of-victory", relation: "stage-lasted", object: "a-week" },
    near: ["C7", "C4"],
    beside: ["C3"],
  },
  {
    id: "last-stage",
    topics: ["phases"],
    triple: { subject: "will-of-victory", relation: "last-phase", object: "7" },
    near: ["C4", "C7"],
    beside: ["C24"],
  },
  {
    id: "no-cells-left",
    topics: ["goals", "outcomes"],
    triple: { subject: "border", relation: "without", object: "sleeper-cells" },
    near: ["C5b", "C19"],
    beside: ["C9"],
  },
  {
    id: "aim-reached",
    topics: ["goals"],
    triple: { subject: "will-of-victory", relation: "reached", object: "end-presence" },
    near: ["C24"],
    beside: ["C10", "C2"],
  },
  {
    id: "places-freed",
    topics: ["places"],
    triple: { subject: "hawija", relation: "freed-in", object: "will-of-victory" },
    near: ["C21", "C22"],
    beside: ["C5b"],
  },
  {
    id: "places-near-border",
    topics: ["places"],
    triple: { subject: "hawija", relation: "lies-near", object: "border" },
    near: ["C21", "C5b"],
    beside: ["C22"],
  },
  {
    id: "reporters-visited",
    topics: ["places"],
    triple: { subject: "reporters", relation: "visited", object: "hawija" },
    near: ["C21"],
    beside: ["C22", "C5b"],
  },
  {
    id: "residents-told",
    topics: ["outcomes", "people"],
    triple: { subject: "residents", relation: "told", object: "reporters" },
    near: ["C20", "C22"],
    beside: ["C19"],
  },
  {
    id: "aim-within-a-year",
    topics: ["goals"],
    triple: { subject: "end-presence", relation: "due-within", object: "a-year" },
    near: ["C25"],
    beside: ["C3", "C13"],
  },
  {
    id: "aircraft-destroy",
    topics: ["goals", "units"],
    triple: { subject: "aircraft", relation: "destroy", object: "hideouts" },
    near: ["C13"],
    beside: ["C2", "C9"],
  },
];
