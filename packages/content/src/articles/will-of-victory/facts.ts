import type { z } from "zod";
import type { factSchema } from "../../fact.ts";

/** The 27 facts of the article's 26 statements, in their order. */
export const facts: z.input<typeof factSchema>[] = [
  {
    id: "C1",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["units"],
    entities: ["iraqi-security-forces", "isis", "will-of-victory"],
    relations: [
      {
        subject: "iraqi-security-forces",
        relation: "pursues",
        object: "isis",
      },
    ],
    locators: [
      {
        paragraph: "s",
        start: 0,
        end: 141,
        digest: "16ad3ca43270df6f",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C2",
    voice: {
      kind: "article",
    },
    evaluative: true,
    quantified: true,
    topics: ["outcomes"],
    entities: ["iraqi-security-forces", "isis"],
    relations: [
      {
        subject: "iraqi-security-forces",
        relation: "records",
        object: "successes",
      },
    ],
    locators: [
      {
        paragraph: "p1",
        start: 0,
        end: 133,
        digest: "8e5ac66caecd6327",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C3",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["phases"],
    entities: ["will-of-victory"],
    relations: [
      {
        subject: "will-of-victory",
        relation: "began",
        object: "2019-07",
      },
      {
        subject: "operation-start",
        relation: "occurs",
        object: "2019-07",
      },
    ],
    time: "2019-07/..",
    locators: [
      {
        paragraph: "p1",
        start: 135,
        end: 246,
        digest: "85c07667e06c071b",
      },
      {
        paragraph: "t",
        start: 66,
        end: 70,
        digest: "023e33504ab909cf",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C4",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["phases"],
    entities: ["will-of-victory"],
    relations: [
      { subject: "article", relation: "reports-state", object: "entered" },
      {
        subject: "will-of-victory",
        relation: "entered-phase",
        object: "7",
      },
      {
        subject: "operation-start",
        relation: "comes-before",
        object: "stage-start",
      },
    ],
    locators: [
      {
        paragraph: "p1",
        start: 248,
        end: 289,
        digest: "d02a584cfcd56b1d",
      },
    ],
    differsFrom: ["C7"],
    similarTo: ["C7"],
  },
  {
    id: "C5a",
    voice: {
      kind: "named",
      speaker: "juma-inad",
    },
    evaluative: false,
    quantified: false,
    topics: ["people"],
    entities: ["juma-inad"],
    relations: [
      {
        subject: "juma-inad",
        relation: "reports",
        object: "plans",
      },
    ],
    locators: [
      {
        paragraph: "p2",
        start: 1,
        end: 14,
        digest: "63baa780c0bdce1e",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C5b",
    voice: {
      kind: "named",
      speaker: "juma-inad",
    },
    evaluative: false,
    quantified: true,
    topics: ["units", "people", "places", "outcomes"],
    entities: ["juma-inad", "iraqi-army", "border"],
    relations: [
      { subject: "iraqi-army", relation: "cleared-as-far-as", object: "to-the-border" },
      {
        subject: "iraqi-army",
        relation: "cleared-areas-up-to",
        object: "border",
      },
    ],
    locators: [
      {
        paragraph: "p2",
        start: 19,
        end: 72,
        digest: "2901a518332d0f04",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C6",
    voice: {
      kind: "named",
      speaker: "juma-inad",
    },
    evaluative: false,
    quantified: false,
    topics: ["phases", "people"],
    entities: ["juma-inad", "will-of-victory", "the-war"],
    relations: [
      {
        subject: "will-of-victory",
        relation: "began-after",
        object: "the-war",
      },
    ],
    locators: [
      {
        paragraph: "p2",
        start: 74,
        end: 162,
        digest: "c639cbaf06a2447e",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C7",
    voice: {
      kind: "named",
      speaker: "juma-inad",
    },
    evaluative: false,
    quantified: false,
    topics: ["phases", "people"],
    entities: ["juma-inad", "will-of-victory"],
    relations: [
      { subject: "juma-inad", relation: "reports-state", object: "ended" },
      {
        subject: "will-of-victory",
        relation: "ended-phase",
        object: "7",
      },
      {
        subject: "stage-start",
        relation: "comes-before",
        object: "stage-end",
      },
      { subject: "stage-start", relation: "days-before-the-telling", object: "7" },
      { subject: "stage-end", relation: "days-before-the-telling", object: "3" },
    ],
    locators: [
      {
        paragraph: "p2",
        start: 168,
        end: 231,
        digest: "f01fdd09b26872f3",
      },
    ],
    differsFrom: ["C4"],
    similarTo: ["C4"],
  },
  {
    id: "C8",
    voice: {
      kind: "named",
      speaker: "juma-inad",
    },
    evaluative: true,
    quantified: false,
    topics: ["people", "outcomes"],
    entities: ["juma-inad"],
    relations: [
      {
        subject: "juma-inad",
        relation: "judges",
        object: "results",
      },
    ],
    locators: [
      {
        paragraph: "p2",
        start: 233,
        end: 262,
        digest: "0c86af9ed600459e",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C9",
    voice: {
      kind: "named",
      speaker: "juma-inad",
    },
    evaluative: false,
    quantified: false,
    topics: ["people", "outcomes"],
    entities: ["juma-inad", "isis", "weapons", "equipment", "hideouts"],
    relations: [
      {
        subject: "juma-inad",
        relation: "reports-found",
        object: "weapons",
      },
      {
        subject: "juma-inad",
        relation: "reports-found",
        object: "equipment",
      },
      {
        subject: "juma-inad",
        relation: "reports-found",
        object: "hideouts",
      },
    ],
    locators: [
      {
        paragraph: "p2",
        start: 264,
        end: 335,
        digest: "1253fc5b9cad3b04",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C10",
    voice: {
      kind: "named",
      speaker: "juma-inad",
    },
    evaluative: false,
    quantified: false,
    topics: ["phases", "people"],
    entities: ["juma-inad", "will-of-victory"],
    relations: [
      {
        subject: "will-of-victory",
        relation: "continues",
        object: "unfinished",
      },
    ],
    locators: [
      {
        paragraph: "p2",
        start: 340,
        end: 357,
        digest: "add82d05e590691d",
      },
    ],
    differsFrom: [],
    similarTo: ["C24"],
  },
  {
    id: "C11",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["units", "people"],
    entities: ["juma-inad", "ground-forces"],
    relations: [
      {
        subject: "juma-inad",
        relation: "leads",
        object: "ground-forces",
      },
    ],
    locators: [
      {
        paragraph: "p2",
        start: 367,
        end: 410,
        digest: "06684ad011affb63",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C12",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["units"],
    entities: [
      "will-of-victory",
      "counter-terrorism-forces",
      "federal-police",
      "rapid-response-units",
      "intelligence-services",
      "popular-mobilisation-units",
    ],
    relations: [
      {
        subject: "will-of-victory",
        relation: "lists",
        object: "counter-terrorism-forces",
      },
      {
        subject: "will-of-victory",
        relation: "lists",
        object: "federal-police",
      },
      {
        subject: "will-of-victory",
        relation: "lists",
        object: "rapid-response-units",
      },
      {
        subject: "will-of-victory",
        relation: "lists",
        object: "intelligence-services",
      },
      {
        subject: "will-of-victory",
        relation: "lists",
        object: "popular-mobilisation-units",
      },
    ],
    locators: [
      {
        paragraph: "p3",
        start: 0,
        end: 289,
        digest: "4f34c267d3daff3e",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C13",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["units"],
    entities: ["will-of-victory", "aircraft"],
    relations: [
      {
        subject: "will-of-victory",
        relation: "assisted-by",
        object: "aircraft",
      },
    ],
    locators: [
      {
        paragraph: "p3",
        start: 291,
        end: 341,
        digest: "07afb7b583d6f1c5",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C14",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["goals"],
    entities: ["will-of-victory", "isis", "hideouts", "sleeper-cells"],
    relations: [
      { subject: "destroy-hideouts-and-cells", relation: "concerns", object: "scattered-by-defeats" },
      {
        subject: "will-of-victory",
        relation: "aims-at",
        object: "destroy-hideouts-and-cells",
      },
    ],
    locators: [
      {
        paragraph: "p4",
        start: 0,
        end: 183,
        digest: "988baf353119f1e6",
      },
    ],
    differsFrom: [],
    similarTo: ["C25", "C26"],
  },
  {
    id: "C15",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["units", "phases"],
    entities: ["isis", "iraqi-security-forces", "allied-forces", "earlier-battles"],
    relations: [
      {
        subject: "earlier-battles",
        relation: "in-year",
        object: "2017",
      },
      {
        subject: "earlier-battles",
        relation: "occurs",
        object: "2017",
      },
      {
        subject: "earlier-battles",
        relation: "fought-by",
        object: "iraqi-security-forces",
      },
      {
        subject: "earlier-battles",
        relation: "fought-by",
        object: "allied-forces",
      },
      {
        subject: "isis",
        relation: "scattered-by",
        object: "earlier-battles",
      },
    ],
    time: "2017",
    locators: [
      {
        paragraph: "p4",
        start: 155,
        end: 304,
        digest: "71cda373d48c87fa",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C16",
    voice: {
      kind: "named",
      speaker: "thamir-al-husseini",
    },
    evaluative: false,
    quantified: false,
    topics: ["goals", "people"],
    entities: ["thamir-al-husseini", "will-of-victory", "isis", "sleeper-cells"],
    relations: [
      { subject: "thamir-al-husseini", relation: "goal-now", object: "remove-remaining-cells" },
      {
        subject: "will-of-victory",
        relation: "aims-at",
        object: "remove-remaining-cells",
      },
    ],
    locators: [
      {
        paragraph: "p5",
        start: 1,
        end: 56,
        digest: "b342a21f225c4ce3",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C17",
    voice: {
      kind: "named",
      speaker: "thamir-al-husseini",
    },
    evaluative: false,
    quantified: true,
    topics: ["people", "outcomes"],
    entities: ["thamir-al-husseini", "isis", "hideouts"],
    relations: [
      { subject: "hideouts", relation: "attacked-in", object: "believed-retaken" },
      {
        subject: "thamir-al-husseini",
        relation: "reports-attacked",
        object: "hideouts",
      },
    ],
    locators: [
      {
        paragraph: "p5",
        start: 62,
        end: 160,
        digest: "cb8a6b49f09fae7e",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C18",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["units", "people"],
    entities: ["thamir-al-husseini", "rapid-response-units"],
    relations: [
      {
        subject: "thamir-al-husseini",
        relation: "leads",
        object: "rapid-response-units",
      },
    ],
    locators: [
      {
        paragraph: "p5",
        start: 167,
        end: 221,
        digest: "d4e2a001a8628852",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C19",
    voice: {
      kind: "unnamed",
      speaker: "security-leaders",
    },
    evaluative: false,
    quantified: true,
    topics: ["people", "outcomes"],
    entities: ["security-leaders", "isis"],
    relations: [
      {
        subject: "security-leaders",
        relation: "reports-freed",
        object: "areas",
      },
    ],
    locators: [
      {
        paragraph: "p6",
        start: 38,
        end: 103,
        digest: "105d128c76ebb351",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C20",
    voice: {
      kind: "unnamed",
      speaker: "security-leaders",
    },
    evaluative: false,
    quantified: false,
    topics: ["people", "outcomes"],
    entities: ["security-leaders", "residents", "isis"],
    relations: [
      { subject: "residents", relation: "residents-can", object: "walk-without-fear" },
      {
        subject: "security-leaders",
        relation: "reports-safe",
        object: "residents",
      },
    ],
    locators: [
      {
        paragraph: "p6",
        start: 108,
        end: 183,
        digest: "a2492601d99e9131",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C21",
    voice: {
      kind: "named",
      speaker: "jaafar-al-battat",
    },
    evaluative: false,
    quantified: false,
    topics: ["people", "places"],
    entities: ["jaafar-al-battat", "reporters", "hawija", "al-rashad", "riyad"],
    relations: [
      {
        subject: "jaafar-al-battat",
        relation: "names-place",
        object: "hawija",
      },
      {
        subject: "jaafar-al-battat",
        relation: "names-place",
        object: "al-rashad",
      },
      {
        subject: "jaafar-al-battat",
        relation: "names-place",
        object: "riyad",
      },
      {
        subject: "jaafar-al-battat",
        relation: "says-can-move",
        object: "reporters",
      },
    ],
    locators: [
      {
        paragraph: "p7",
        start: 1,
        end: 78,
        digest: "2fdefb412ffb3e51",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C22",
    voice: {
      kind: "named",
      speaker: "jaafar-al-battat",
    },
    evaluative: false,
    quantified: false,
    topics: ["people", "outcomes"],
    entities: ["jaafar-al-battat", "citizens"],
    relations: [
      { subject: "citizens", relation: "asked-about", object: "safety" },
      {
        subject: "jaafar-al-battat",
        relation: "says-can-be-asked",
        object: "citizens",
      },
    ],
    locators: [
      {
        paragraph: "p7",
        start: 80,
        end: 135,
        digest: "ef46fca83f8bf494",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C23",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["units", "people"],
    entities: ["jaafar-al-battat", "federal-police"],
    relations: [
      {
        subject: "jaafar-al-battat",
        relation: "leads",
        object: "federal-police",
      },
    ],
    locators: [
      {
        paragraph: "p7",
        start: 147,
        end: 193,
        digest: "f19633665da27708",
      },
    ],
    differsFrom: [],
    similarTo: [],
  },
  {
    id: "C24",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["phases"],
    entities: ["will-of-victory"],
    relations: [
      { subject: "will-of-victory", relation: "goes-on", object: "every-day" },
      {
        subject: "will-of-victory",
        relation: "continues",
        object: "daily",
      },
    ],
    locators: [
      {
        paragraph: "p8",
        start: 0,
        end: 68,
        digest: "665cf19a3e7ed01c",
      },
    ],
    differsFrom: [],
    similarTo: ["C10"],
  },
  {
    id: "C25",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: true,
    topics: ["goals"],
    entities: ["security-forces", "isis", "iraq"],
    relations: [
      {
        subject: "security-forces",
        relation: "aims-at",
        object: "end-presence",
      },
    ],
    locators: [
      {
        paragraph: "p8",
        start: 72,
        end: 135,
        digest: "a6c688f67885a690",
      },
    ],
    differsFrom: [],
    similarTo: ["C14", "C26"],
  },
  {
    id: "C26",
    voice: {
      kind: "article",
    },
    evaluative: false,
    quantified: false,
    topics: ["goals"],
    entities: ["iraqi-security-forces", "isis", "iraq"],
    relations: [
      {
        subject: "iraqi-security-forces",
        relation: "aims-at",
        object: "remove-remnants",
      },
    ],
    locators: [
      {
        paragraph: "p1",
        start: 67,
        end: 133,
        digest: "8b925e745768bc38",
      },
    ],
    differsFrom: [],
    similarTo: ["C14", "C25"],
  },
];
