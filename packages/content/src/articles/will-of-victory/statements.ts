import type { z } from "zod";
import type { statementSchema } from "../../ask.ts";

/**
 * What each fact states, with modality and quantity. `forces` are Iraq's forces, under whichever name a paragraph has for them;
 * `units` are those that act together; a stage and a phase are one. With it stands
 * what a match asks of a fact: whose word it is, and what would contradict it.
 */
export const statements: z.input<typeof statementSchema>[] = [
  { fact: "C1", asserts: ["forces pursue isis", "some: forces act-through will-of-victory"] },
  { fact: "C2", asserts: ["some: forces record successes", "successes spelt-out no"] },
  { fact: "C3", asserts: ["will-of-victory started-in 2019-07", "july-start told-by the-writer"] },
  { fact: "C4", asserts: ["will-of-victory newly-in 7"] },
  { fact: "C5a", asserts: ["forces made plans", "plans-made told-by inad"] },
  {
    fact: "C5b",
    asserts: [
      "all: iraqi-army cleared areas-to-border",
      "army-clearing reached-to border",
      "army-never-came speaks-against juma-inad",
      "areas-to-border mentioned-by juma-inad",
    ],
  },
  {
    fact: "C6",
    asserts: ["will-of-victory followed the-war", "will-of-victory made-of series"],
  },
  {
    fact: "C7",
    asserts: [
      "stage-seven state over",
      "stage-seven started-in week-before",
      "stage-seven ended-in three-days-before",
      "stage-seven counted-from day-of-speaking",
      "juma-inad speaks-of stage-times",
    ],
  },
  { fact: "C8", asserts: ["results judged good", "good-word takes-side yes"] },
  {
    fact: "C9",
    asserts: [
      "forces found weapons",
      "forces found equipment",
      "forces found hideouts",
      "finds called-isis-by article",
    ],
  },
  { fact: "C10", asserts: ["work state going-on", "work-goes-on told-by inad-too"] },
  {
    fact: "C11",
    asserts: ["juma-inad commands ground-forces", "juma-inad stands inside-forces", "juma-inad voice quoted"],
  },
  {
    fact: "C12",
    asserts: [
      "units act-under one-umbrella",
      "some: list names units",
      "federal-police acts-in will-of-victory",
      "rapid-response-units acts-in will-of-victory",
      "counter-terrorism-forces acts-in will-of-victory",
      "intelligence-services acts-in will-of-victory",
      "popular-mobilisation-units acts-in will-of-victory",
    ],
  },
  { fact: "C13", asserts: ["aircraft assists units"] },
  {
    fact: "C14",
    asserts: [
      "aimed: will-of-victory mainly-for hidden-groups",
      "aimed: forces destroy hideouts",
      "main-purpose comes-to hidden-groups",
      "hideouts-destroyed given-as aim",
    ],
  },
  {
    fact: "C15",
    asserts: [
      "isis scattered-after defeats",
      "forces won battles",
      "battles fought-in 2017",
      "allied-forces fought-beside forces",
    ],
  },
  {
    fact: "C16",
    asserts: [
      "aimed: forces remove remaining-cells",
      "cells state remaining",
      "goal-now comes-to remaining-cells",
      "purge-word takes-side yes",
    ],
  },
  {
    fact: "C17",
    asserts: [
      "some: forces attacked hideouts",
      "hideouts-attacked told-by al-husseini",

      "areas-retaken given-as belief",
      "believed: isis retook areas",
      "thamir-al-husseini speaks-of belief",
      "isis voice silent",
      "areas-in-belief mentioned-by thamir-al-husseini",
    ],
  },
  {
    fact: "C18",
    asserts: [
      "thamir-al-husseini commands rapid-response-units",
      "thamir-al-husseini stands inside-forces",
      "thamir-al-husseini voice quoted",
    ],
  },
  {
    fact: "C19",
    asserts: [
      "some: forces freed areas",
      "security-leaders voice reported",
      "security-leaders named no",
      "liberated-word takes-side yes",
      "areas-freed mentioned-by security-leaders",
      "areas-freed given-as deed",
    ],
  },
  {
    fact: "C20",
    asserts: [
      "possible: residents walk without-fear",
      "residents stands outside-forces",
      "residents voice silent",
      "security-leaders speaks-of streets",
      "shop-kept-shut speaks-against security-leaders",
    ],
  },
  {
    fact: "C21",
    asserts: [
      "possible: reporters visit three-places",

      "reporters stands outside-forces",
      "reporters voice silent",
      "jaafar-al-battat speaks-of visits",
      "reporter-turned-back speaks-against jaafar-al-battat",
      "three-places mentioned-by jaafar-al-battat",
    ],
  },
  { fact: "C22", asserts: ["possible: citizens asked-about safety", "answers given-as possibility"] },
  {
    fact: "C23",
    asserts: [
      "jaafar-al-battat commands federal-police",
      "jaafar-al-battat stands inside-forces",
      "jaafar-al-battat voice quoted",
    ],
  },
  {
    fact: "C24",
    asserts: ["work state going-on", "work done daily", "work-goes-on told-by the-two"],
  },
  {
    fact: "C25",
    asserts: ["aimed: forces end isis-presence", "closing-aim comes-to no-presence"],
  },
  { fact: "C26", asserts: ["aimed: forces remove remnants"] },
];
