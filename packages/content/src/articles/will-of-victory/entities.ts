import type { z } from "zod";
import type { entitySchema } from "../../entity.ts";

/** Everybody and everything the article mentions, with its mention index. */
export const entities: z.input<typeof entitySchema>[] = [
  {
    id: "will-of-victory",
    kind: "operation",
    named: true,
    forms: ["Will of Victory"],
    mentions: [
      {
        paragraph: "t",
        start: 1,
        end: 16,
        digest: "52e97a321060adc6",
      },
      {
        paragraph: "s",
        start: 105,
        end: 120,
        digest: "52e97a321060adc6",
      },
      {
        paragraph: "p1",
        start: 188,
        end: 203,
        digest: "52e97a321060adc6",
      },
      {
        paragraph: "p2",
        start: 147,
        end: 162,
        digest: "52e97a321060adc6",
      },
      {
        paragraph: "p3",
        start: 4,
        end: 19,
        digest: "52e97a321060adc6",
      },
      {
        paragraph: "p4",
        start: 24,
        end: 39,
        digest: "52e97a321060adc6",
      },
      {
        paragraph: "p8",
        start: 4,
        end: 19,
        digest: "52e97a321060adc6",
      },
    ],
  },
  {
    id: "iraqi-security-forces",
    kind: "force",
    named: true,
    forms: ["Iraqi Security Forces", "ISF"],
    mentions: [
      {
        paragraph: "s",
        start: 4,
        end: 25,
        digest: "2b5c7012b9b8da05",
      },
      {
        paragraph: "p1",
        start: 4,
        end: 25,
        digest: "2b5c7012b9b8da05",
      },
      {
        paragraph: "p1",
        start: 27,
        end: 30,
        digest: "b4fa22dc542514d5",
      },
      {
        paragraph: "p4",
        start: 271,
        end: 274,
        digest: "b4fa22dc542514d5",
      },
    ],
  },
  {
    id: "security-forces",
    kind: "force",
    named: false,
    forms: ["security forces"],
    mentions: [
      {
        paragraph: "p8",
        start: 76,
        end: 91,
        digest: "e2d31f07321d16f2",
      },
    ],
  },
  {
    id: "counter-terrorism-forces",
    kind: "unit",
    named: true,
    forms: ["Counter Terrorism Forces"],
    mentions: [
      {
        paragraph: "p3",
        start: 150,
        end: 174,
        digest: "5bc8f90b28a808de",
      },
    ],
  },
  {
    id: "federal-police",
    kind: "unit",
    named: true,
    forms: ["Federal Police"],
    mentions: [
      {
        paragraph: "p3",
        start: 180,
        end: 194,
        digest: "b60249a7ce002ab5",
      },
      {
        paragraph: "p7",
        start: 179,
        end: 193,
        digest: "b60249a7ce002ab5",
      },
    ],
  },
  {
    id: "rapid-response-units",
    kind: "unit",
    named: true,
    forms: ["Rapid Response Units"],
    mentions: [
      {
        paragraph: "p3",
        start: 200,
        end: 220,
        digest: "a5cef296b27c67c7",
      },
      {
        paragraph: "p5",
        start: 201,
        end: 221,
        digest: "a5cef296b27c67c7",
      },
    ],
  },
  {
    id: "intelligence-services",
    kind: "unit",
    named: true,
    forms: ["intelligence services"],
    mentions: [
      {
        paragraph: "p3",
        start: 226,
        end: 247,
        digest: "2af3e656952cf8c9",
      },
    ],
  },
  {
    id: "popular-mobilisation-units",
    kind: "unit",
    named: true,
    forms: ["Popular Mobilisation Units", "PMU"],
    mentions: [
      {
        paragraph: "p3",
        start: 257,
        end: 283,
        digest: "1abb49ce9a538f60",
      },
      {
        paragraph: "p3",
        start: 285,
        end: 288,
        digest: "6294209d626f4a02",
      },
    ],
  },
  {
    id: "aircraft",
    kind: "support",
    named: false,
    forms: ["aircraft"],
    mentions: [
      {
        paragraph: "p3",
        start: 333,
        end: 341,
        digest: "d10149eecff30f56",
      },
    ],
  },
  {
    id: "iraqi-army",
    kind: "army",
    named: true,
    forms: ["Iraqi Army"],
    mentions: [
      {
        paragraph: "p2",
        start: 23,
        end: 33,
        digest: "9190ae3713e18594",
      },
    ],
  },
  {
    id: "ground-forces",
    kind: "force",
    named: true,
    forms: ["ground forces"],
    mentions: [
      {
        paragraph: "p2",
        start: 397,
        end: 410,
        digest: "29d1404b1c799ce1",
      },
    ],
  },
  {
    id: "allied-forces",
    kind: "allies",
    named: false,
    forms: ["allied forces"],
    mentions: [
      {
        paragraph: "p4",
        start: 283,
        end: 296,
        digest: "962c6cb5138e7177",
      },
    ],
  },
  {
    id: "isis",
    kind: "group",
    named: true,
    forms: ["ISIS"],
    mentions: [
      {
        paragraph: "t",
        start: 47,
        end: 51,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "s",
        start: 56,
        end: 60,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "p1",
        start: 121,
        end: 125,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "p2",
        start: 330,
        end: 334,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "p3",
        start: 120,
        end: 124,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "p4",
        start: 131,
        end: 135,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "p5",
        start: 38,
        end: 42,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "p6",
        start: 90,
        end: 94,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "p6",
        start: 171,
        end: 175,
        digest: "7bb27d87cf313a98",
      },
      {
        paragraph: "p8",
        start: 107,
        end: 111,
        digest: "7bb27d87cf313a98",
      },
    ],
  },
  {
    id: "juma-inad",
    kind: "person",
    named: true,
    forms: ["Juma Inad"],
    mentions: [
      {
        paragraph: "p2",
        start: 367,
        end: 376,
        digest: "f57c3fb07e34be55",
      },
    ],
  },
  {
    id: "thamir-al-husseini",
    kind: "person",
    named: true,
    forms: ["Thamir al-Husseini"],
    mentions: [
      {
        paragraph: "p5",
        start: 167,
        end: 185,
        digest: "edc1a22520dc8f95",
      },
    ],
  },
  {
    id: "jaafar-al-battat",
    kind: "person",
    named: true,
    forms: ["Jaafar al-Battat"],
    mentions: [
      {
        paragraph: "p7",
        start: 147,
        end: 163,
        digest: "585a0f1f3d64bfa9",
      },
    ],
  },
  {
    id: "security-leaders",
    kind: "leaders",
    named: false,
    forms: ["security leaders"],
    mentions: [
      {
        paragraph: "p6",
        start: 4,
        end: 20,
        digest: "c872a15e35c4091b",
      },
    ],
  },
  {
    id: "residents",
    kind: "population",
    named: false,
    forms: ["residents"],
    mentions: [
      {
        paragraph: "p6",
        start: 118,
        end: 127,
        digest: "50286229439eccf5",
      },
    ],
  },
  {
    id: "citizens",
    kind: "population",
    named: false,
    forms: ["citizens"],
    mentions: [
      {
        paragraph: "p7",
        start: 92,
        end: 100,
        digest: "6f76bc3af2b41056",
      },
    ],
  },
  {
    id: "reporters",
    kind: "population",
    named: false,
    forms: ["reporters"],
    mentions: [
      {
        paragraph: "p7",
        start: 11,
        end: 20,
        digest: "0f4cf4b2ce58de3b",
      },
    ],
  },
  {
    id: "iraq",
    kind: "place",
    named: true,
    forms: ["Iraq"],
    mentions: [
      {
        paragraph: "t",
        start: 35,
        end: 39,
        digest: "de5008d194a73211",
      },
      {
        paragraph: "s",
        start: 64,
        end: 68,
        digest: "de5008d194a73211",
      },
      {
        paragraph: "p1",
        start: 129,
        end: 133,
        digest: "de5008d194a73211",
      },
    ],
  },
  {
    id: "hawija",
    kind: "place",
    named: true,
    forms: ["Hawija"],
    mentions: [
      {
        paragraph: "p7",
        start: 51,
        end: 57,
        digest: "9f66e5dc3bef1d88",
      },
    ],
  },
  {
    id: "al-rashad",
    kind: "place",
    named: true,
    forms: ["al-Rashad"],
    mentions: [
      {
        paragraph: "p7",
        start: 59,
        end: 68,
        digest: "ac13b8a2ea1ad855",
      },
    ],
  },
  {
    id: "riyad",
    kind: "place",
    named: true,
    forms: ["Riyad"],
    mentions: [
      {
        paragraph: "p7",
        start: 73,
        end: 78,
        digest: "42a2b9a164727bc1",
      },
    ],
  },
  {
    id: "border",
    kind: "border",
    named: false,
    forms: ["border"],
    mentions: [
      {
        paragraph: "p2",
        start: 66,
        end: 72,
        digest: "4f1a55de40bce901",
      },
    ],
  },
  {
    id: "weapons",
    kind: "thing",
    named: false,
    forms: ["weapons"],
    mentions: [
      {
        paragraph: "p2",
        start: 278,
        end: 285,
        digest: "167a79b5d437ac9a",
      },
    ],
  },
  {
    id: "equipment",
    kind: "thing",
    named: false,
    forms: ["equipment"],
    mentions: [
      {
        paragraph: "p2",
        start: 287,
        end: 296,
        digest: "1c09f5a7f47df2ee",
      },
    ],
  },
  {
    id: "hideouts",
    kind: "thing",
    named: false,
    forms: ["hideouts"],
    mentions: [
      {
        paragraph: "p2",
        start: 302,
        end: 310,
        digest: "200274306670fdbf",
      },
      {
        paragraph: "p4",
        start: 90,
        end: 98,
        digest: "200274306670fdbf",
      },
      {
        paragraph: "p5",
        start: 99,
        end: 107,
        digest: "200274306670fdbf",
      },
    ],
  },
  {
    id: "sleeper-cells",
    kind: "thing",
    named: false,
    forms: ["sleeper cells"],
    mentions: [
      {
        paragraph: "p4",
        start: 103,
        end: 116,
        digest: "db2c53d490fb1aed",
      },
      {
        paragraph: "p5",
        start: 43,
        end: 56,
        digest: "db2c53d490fb1aed",
      },
    ],
  },
  {
    id: "the-war",
    kind: "event",
    named: false,
    forms: ["the war"],
    mentions: [
      {
        paragraph: "p2",
        start: 80,
        end: 87,
        digest: "7b9111d0a3ab7e94",
      },
    ],
  },
  {
    id: "earlier-battles",
    kind: "event",
    named: false,
    forms: ["liberation battles"],
    mentions: [
      {
        paragraph: "p4",
        start: 235,
        end: 253,
        digest: "3a4b8823ef4961da",
      },
    ],
  },
];
