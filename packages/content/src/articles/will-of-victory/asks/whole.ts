import { type AskData, choice, en, option } from "./forms.ts";

/** What the article is about as a whole, and what changed. */
export const wholeAsks: AskData[] = [
  choice(
    {
      id: "sum-up",
      topics: ["goals", "outcomes"],
      sort: "main-idea",
      level: "understand",
      facts: ["C2", "C15", "C17", "C26"],
    },
    "Which sentence sums up the article best?",
    [
      option("scattered", "Iraq's forces go after scattered members of ISIS, and report successes.", [
        "aimed: forces remove remnants",
        "isis scattered-after defeats",
        "some: forces record successes",
      ]),
      option(
        "taken-again",
        "Iraq's forces go after ISIS in areas that it has retaken, and report successes.",
        "isis retook areas",
        "belief-as-fact",
      ),
      option(
        "residents",
        "Iraq's forces tell residents that they can go out in public without fear.",
        "possible: residents walk without-fear",
      ),
      option(
        "joined",
        "Iraq's forces hunt for ISIS along the border, and foreign armies help them.",
        "foreign-armies joined search",
      ),
    ],
  ),
  choice(
    {
      id: "headline",
      topics: ["phases", "goals"],
      sort: "main-idea",
      level: "understand",
      facts: ["C4", "C14", "C17", "C25"],
    },
    "Which headline would suit the article best?",
    [
      option("hunt", "Hunt for hidden ISIS groups enters seventh phase", [
        "will-of-victory newly-in 7",
        "aimed: will-of-victory mainly-for hidden-groups",
      ]),
      option(
        "answer",
        "ISIS retakes areas; forces answer with seventh phase",
        "isis retook areas",
        "belief-as-fact",
      ),
      option(
        "ended",
        "Presence of ISIS ended in seventh phase of fighting",
        "forces end isis-presence",
        "aim-as-result",
      ),
      option("border", "Border closed to ISIS as the seventh phase begins", "forces closed border"),
    ],
  ),
  choice(
    {
      id: "main-subject",
      topics: ["units", "goals"],
      sort: "main-idea",
      level: "understand",
      facts: ["C1", "C12"],
    },
    "What is most of the article about?",
    [
      option("operation", "a joint operation against what is left of ISIS", [
        "forces pursue isis",
        "units act-under one-umbrella",
      ]),
      option("battles", "the battles in which ISIS lost the areas it held", "forces won battles"),
      option("life", "the lives of people in three places since the war", "people live after-war"),
      option("dispute", "a dispute among leaders over the seventh phase", "leaders dispute seventh-phase"),
    ],
  ),
  {
    id: "two-for-a-summary",
    topics: ["goals", "phases"],
    sort: "main-idea",
    level: "understand",
    facts: ["C3", "C14", "C25"],
    interaction: "multiple-response",
    stem: en("Somebody retells the article in two sentences. Which two of these belong there? Select two."),
    options: [
      option(
        "since-july",
        "Will of Victory has been under way since July 2019.",
        "will-of-victory started-in 2019-07",
      ),
      option(
        "hunt",
        "It is mainly meant to find hidden groups of ISIS.",
        "aimed: will-of-victory mainly-for hidden-groups",
      ),
      option(
        "over",
        "It has brought the presence of ISIS in Iraq to an end.",
        "forces end isis-presence",
        "aim-as-result",
      ),
      option(
        "led-by",
        "The Rapid Response Units are led by al-Husseini.",
        "thamir-al-husseini commands rapid-response-units",
      ),
    ],
  },
  choice(
    {
      id: "since-2017",
      topics: ["goals", "phases"],
      sort: "consequence",
      level: "analyse",
      facts: ["C14", "C15", "C17"],
    },
    "How has the task of Iraq's forces changed since 2017?",
    [
      option("from-battles", "from open battles to a hunt for hidden groups", [
        "forces won battles",
        "aimed: will-of-victory mainly-for hidden-groups",
      ]),
      option(
        "from-cities",
        "from winning areas to winning them once more",
        "isis retook areas",
        "belief-as-fact",
      ),
      option(
        "from-alone",
        "from fighting alone to fighting beside allies",
        "forces joined-by foreign-allies",
      ),
      option("from-search", "from a search for weapons to a watch on borders", "forces guard border"),
    ],
  ),
];
