import type { z } from "zod";
import type { articleSchema } from "../../article.ts";

/** The source: its paragraphs by length and first words, never their text. */
export const article: z.input<typeof articleSchema> = {
  id: "will-of-victory",
  language: "en",
  sourceSha256: "095d9e2faec959554eb762bc100cb081e5fd01644e744dd1c2e59e9179198a92",
  paragraphs: [
    {
      id: "t",
      kind: "title",
      start: 0,
      length: 70,
      opening: 'Will of Victory": Looking',
      quotations: [],
    },
    {
      id: "s",
      kind: "standfirst",
      start: 73,
      length: 142,
      opening: "The Iraqi Security Forces",
      quotations: [],
    },
    {
      id: "p1",
      kind: "body",
      start: 217,
      length: 290,
      opening: "The Iraqi Security Forces",
      quotations: [],
    },
    {
      id: "p2",
      kind: "body",
      start: 509,
      length: 411,
      opening: "We made plans and",
      quotations: [
        {
          paragraph: "p2",
          start: 0,
          end: 358,
          digest: "9cab4d5269b1eb30",
        },
      ],
    },
    {
      id: "p3",
      kind: "body",
      start: 922,
      length: 342,
      opening: "The Will of Victory",
      quotations: [],
    },
    {
      id: "p4",
      kind: "body",
      start: 1266,
      length: 305,
      opening: "The main purpose of",
      quotations: [],
    },
    {
      id: "p5",
      kind: "body",
      start: 1573,
      length: 222,
      opening: "The goal now is",
      quotations: [
        {
          paragraph: "p5",
          start: 0,
          end: 161,
          digest: "aa417fc0b51c9652",
        },
      ],
    },
    {
      id: "p6",
      kind: "body",
      start: 1797,
      length: 184,
      opening: "The security leaders have",
      quotations: [],
    },
    {
      id: "p7",
      kind: "body",
      start: 1983,
      length: 194,
      opening: "Your news reporters can",
      quotations: [
        {
          paragraph: "p7",
          start: 0,
          end: 136,
          digest: "01254b452edc11ca",
        },
      ],
    },
    {
      id: "p8",
      kind: "body",
      start: 2179,
      length: 136,
      opening: "The Will of Victory",
      quotations: [],
    },
  ],
};
