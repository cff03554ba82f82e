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
        "Residents in Iraq can go out in public without fear, as security leaders say.",
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
      facts: ["C15", "C17", "C26"],
    },
    "What is most of the article about?",
    [
      option("hunt", "the hunt for scattered members of ISIS", [
        "aimed: forces remove remnants",
        "isis scattered-after defeats",
      ]),
      option("defence", "the fight for areas that ISIS has retaken", "isis retook areas", "belief-as-fact"),
      option("stage", "the trouble in the seventh stage", "stage-seven went wrong"),
      option(
        "reporters",
        "the visits of reporters to three places",
        "possible: reporters visit three-places",
      ),
    ],
  ),
  {
    id: "two-for-a-summary",
    topics: ["goals", "phases"],
    sort: "main-idea",
    level: "understand",
    facts: ["C3", "C14"],
    interaction: "multiple-response",
    stem: en(
      "Which two of these belong in a summary of what the article says about Will of Victory? Select two.",
    ),
    options: [
      option("since-july", "It was begun in July 2019.", "will-of-victory started-in 2019-07"),
      option(
        "since-2017",
        "It was begun with the battles of 2017.",
        "will-of-victory started-in 2017",
        "shifted-time",
      ),
      option(
        "hunt",
        "It is mainly meant to find hidden groups.",
        "aimed: will-of-victory mainly-for hidden-groups",
      ),
      option(
        "areas",
        "It is mainly meant to win back lost areas.",
        "aimed: will-of-victory mainly-for lost-areas",
        "swapped-part",
      ),
    ],
  },
];
