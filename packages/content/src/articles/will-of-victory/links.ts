import type { z } from "zod";
import type { linkSchema } from "../../ask.ts";

/** How facts hang together: as the article states it, or as a reader may draw it, with the reason why. */
export const links: z.input<typeof linkSchema>[] = [
  {
    id: "defeats-scattered",
    kind: "because",
    from: ["C15"],
    to: "C14",
    stated: [{ paragraph: "p4", start: 117, end: 304, digest: "6b3c79fcbee9f709" }],
  },
  {
    id: "aim-keeps-going",
    kind: "because",
    from: ["C25"],
    to: "C24",
    stated: [{ paragraph: "p8", start: 35, end: 135, digest: "502f4d954076f6fd" }],
  },
  {
    id: "pursued-through-operation",
    kind: "by-means-of",
    from: ["C1"],
    to: "C26",
    stated: [{ paragraph: "s", start: 69, end: 141, digest: "d64a5f6013acd502" }],
  },
  {
    id: "war-before-operations",
    kind: "before",
    from: ["C6"],
    to: "C3",
    stated: [{ paragraph: "p2", start: 74, end: 162, digest: "c639cbaf06a2447e" }],
  },
  {
    id: "freed-so-safe",
    kind: "because",
    from: ["C19"],
    to: "C20",
    drawn: {
      en: "They name the safety together with the freed areas, so the freed areas are offered as the reason for the safety",
    },
  },
  {
    id: "finds-so-good",
    kind: "because",
    from: ["C9"],
    to: "C8",
    drawn: { en: "He names the finds straight after his judgement, so they are what he rests it on" },
  },
  {
    id: "visit-to-ask",
    kind: "so-that",
    from: ["C22"],
    to: "C21",
    drawn: {
      en: "He names the asking straight after the moving about, so it is what reporters could do there",
    },
  },
  {
    id: "still-trying",
    kind: "because",
    from: ["C17"],
    to: "belief-of-isis/trying",
    drawn: { en: "A group that thinks it has won areas back has not given up" },
  },
  {
    id: "sure-of-answers",
    kind: "because",
    from: ["C22"],
    to: "why-invite/expects-support",
    drawn: { en: "Someone who tells others to ask the people expects the people to agree with him" },
  },
  {
    id: "cleared-yet-hidden",
    kind: "because",
    from: ["C5b", "C16"],
    to: "cleared-and-cells/unexplained",
    drawn: {
      en: "Where areas are cleared one would expect no cells, and the article does not say how the two go together",
    },
  },
  {
    id: "safety-assumed",
    kind: "because",
    from: ["C22"],
    to: "taken-for-granted/is-safe",
    drawn: { en: "To ask people about a safety that has been reached is to say beforehand that it has been" },
  },
  {
    id: "earlier-stages",
    kind: "because",
    from: ["C7"],
    to: "follows-from-inad/earlier",
    drawn: { en: "A seventh has others before it" },
  },
  {
    id: "scattered-so-hidden",
    kind: "because",
    from: ["C14", "C15"],
    to: "what-2017-explains/in-hiding",
    drawn: { en: "Members who scattered after they were beaten have to be found first" },
  },
  {
    id: "seventh-so-unfinished",
    kind: "because",
    from: ["C4", "C24"],
    to: "seventh-and-daily/unfinished",
    drawn: { en: "Where work goes on after six phases, these have not finished it" },
  },
  {
    id: "three-of-many",
    kind: "because",
    from: ["C21", "C22"],
    to: "three-for-all/few",
    drawn: { en: "What holds in three places need not hold in others" },
  },
  {
    id: "days-counted-back",
    kind: "because",
    from: ["C7"],
    to: "days-of-the-stage/number",
    drawn: { en: "A week is seven days: from seven days ago to three days ago it is four" },
  },
  {
    id: "work-after-stage",
    kind: "because",
    from: ["C7", "C10"],
    to: "follows-from-inad/more-work",
    drawn: { en: "Work that goes on after a stage is over did not end with it" },
  },
];
