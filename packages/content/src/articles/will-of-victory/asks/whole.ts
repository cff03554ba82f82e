import { type AskData, choice, explained, option, several, yesNo } from "./forms.ts";

/** What the article is about as a whole, what it leaves out, and what is said in the writer's own voice. */
export const wholeAsks: AskData[] = [
  choice(
    {
      id: "sum-up",
      topics: ["goals", "outcomes"],
      sort: "main-idea",
      level: "understand",
      facts: ["C1", "C19", "C20", "C25"],
    },
    "Which sentence sums up the article best?",
    [
      option("scattered", "Iraq’s forces go on hunting ISIS, and security leaders speak of success.", [
        "forces pursue isis",
        "some, by security-leaders: forces freed areas",
      ]),
      explained(
        option(
          "residents",
          "Iraq’s forces go on hunting ISIS, and residents speak of safer streets.",
          "by residents, possible: residents walk without-fear",
          "swapped-speaker",
        ),
        "In ¶6 it is security leaders who speak of safe residents; no resident is quoted",
      ),
      option(
        "removed",
        "Iraq’s forces have driven ISIS out, and security leaders speak of success.",
        "forces end isis-presence",
        "aim-as-result",
      ),
      explained(
        option(
          "border",
          "Iraq’s forces guard the border now, and residents speak of safer streets.",
          "forces guard border",
        ),
        "The border stands in ¶2 alone, as the line up to which areas were cleared, and no resident is quoted",
      ),
    ],
  ),
  choice(
    {
      id: "headline",
      topics: ["phases", "goals"],
      sort: "main-idea",
      level: "understand",
      facts: ["C1", "C4", "C5b", "C17", "C21", "C25"],
    },
    "Which headline would suit the article best?",
    [
      option("hunt", "Seventh phase: forces go on hunting ISIS members", [
        "will-of-victory newly-in 7",
        "forces pursue isis",
      ]),
      option(
        "answer",
        "Seventh phase: forces fight for areas that ISIS retook",
        "isis retook areas",
        "belief-as-fact",
      ),
      option(
        "ended",
        "Seventh phase: forces end the presence of ISIS in Iraq",
        "forces end isis-presence",
        "aim-as-result",
      ),
      option(
        "visitors",
        "Seventh phase: reporters tour places once held by ISIS",
        "reporters visit three-places",
        "invitation-as-visit",
      ),
      explained(
        option("border", "Seventh phase: forces close the border to ISIS groups", "forces close border"),
        "The border stands in ¶2 alone, as the line up to which areas were cleared",
      ),
    ],
  ),
  choice(
    {
      id: "main-subject",
      topics: ["units", "goals"],
      sort: "main-idea",
      level: "understand",
      facts: ["C17", "C20", "C26"],
    },
    "Which question does the article as a whole answer?",
    [
      option("hunt", "What is being done about what is left of ISIS?", "aimed: forces remove remnants"),
      option(
        "retaken",
        "What is being done in the areas that ISIS won back?",
        "isis retook areas",
        "belief-as-fact",
      ),
      option(
        "reporters",
        "Where can reporters go, and what can people be asked?",
        "possible: reporters visit three-places",
      ),
      explained(
        option("rebuilt", "How are the places that were freed being rebuilt?", "places rebuilt-by forces"),
        "Rebuilding is not spoken of; what is said of freed areas, in ¶6, is about safety",
      ),
    ],
  ),
  several(
    {
      id: "two-for-a-summary",
      topics: ["goals", "units"],
      sort: "main-idea",
      level: "understand",
      facts: ["C1", "C12", "C20", "C25"],
    },
    "Which of these sentences belong in a short summary of the article?",
    [
      option("pursued", "Iraq’s forces go after what is left of ISIS.", "forces pursue isis"),
      option("together", "Different Iraqi units act together.", "units act-under one-umbrella"),
      option("aim", "The aim is to end the presence of ISIS.", "aimed: forces end isis-presence"),
      explained(
        option("visits", "Reporters can move about in al-Rashad.", "possible: reporters visit three-places"),
        "It is true that al-Battat says so in ¶7, but this is a detail: a short summary does without it",
      ),
      explained(
        option("stage", "Inad tells when one stage began.", "juma-inad speaks-of stage-times"),
        "It is true that he does so in ¶2, but this is a detail: a short summary does without it",
      ),
      explained(
        option(
          "streets",
          "Residents say that they feel safe again.",
          "by residents, possible: residents walk without-fear",
          "swapped-speaker",
        ),
        "In ¶6 it is security leaders who say that residents can go out without fear; no resident is quoted",
      ),
    ],
  ),
  choice(
    {
      id: "isis-in-2019",
      topics: ["goals", "words"],
      sort: "main-idea",
      level: "understand",
      facts: ["C14", "C15", "C17", "C25"],
    },
    "How does the article present ISIS in 2019?",
    [
      option("hidden", "as beaten, with groups in hiding", [
        "isis scattered-after defeats",
        "aimed: will-of-victory mainly-for hidden-groups",
      ]),
      option("back", "as beaten, but ruling old areas again", "isis retook areas", "belief-as-fact"),
      option("gone", "as beaten, and gone from Iraq", "forces end isis-presence", "aim-as-result"),
      explained(
        option("abroad", "as beaten, but strong abroad", "isis strong-in abroad"),
        "¶4 has its members scattered over the country; nothing is said of other countries",
      ),
    ],
  ),
  yesNo(
    {
      id: "left-out",
      topics: ["outcomes", "phases", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C3", "C19", "C20", "C24"],
    },
    "Can a reader find this out from the article?",
    [
      option("since", "since when the operations have been running", "will-of-victory started-in 2019-07"),
      option("often", "how often the operations are carried out", "work done daily"),
      explained(
        option("losses", "how many of the forces were killed", "forces lost soldiers"),
        "Nobody in the article speaks of the dead, on either side",
      ),
      explained(
        option("residents", "what residents themselves say", "residents report streets"),
        "¶6 has leaders speak about residents, and no resident is quoted",
      ),
      explained(
        option("which", "which areas were recently freed", "freed-areas have names"),
        "¶6 speaks of a number of areas and names none",
      ),
    ],
  ),
  yesNo(
    {
      id: "writers-own",
      topics: ["outcomes", "people", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C2", "C8", "C13", "C19", "C20"],
    },
    "Is this said in the writer’s own voice, rather than by a speaker?",
    [
      option("successes", "The forces have had successes.", "some, by article: forces record successes"),
      option("aircraft", "Aircraft have helped the units.", "by article: aircraft assists units"),
      option("good", "The results were good.", "by article: results judged good", "claim-as-fact"),
      option("freed", "Areas were recently freed.", "some, by article: forces freed areas", "claim-as-fact"),
      option(
        "streets",
        "Residents can go out without fear.",
        "by article, possible: residents walk without-fear",
        "claim-as-fact",
      ),
    ],
  ),
  choice(
    {
      id: "writer-praises",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C2", "C8", "C22"],
      siblingOf: "writers-own",
    },
    "Which piece of praise is the writer’s own, rather than a speaker’s?",
    [
      explained(
        option("successes", "that there have been successes", "some, by article: forces record successes"),
        "¶1 credits the forces with them and names no source",
      ),
      option("results", "that the results were good", "by article: results judged good", "claim-as-fact"),
      option(
        "safety",
        "that safety has been reached",
        "by article, possible: citizens asked-about safety",
        "claim-as-fact",
      ),
      explained(
        option("plans", "that the plans have worked well", "plans judged good"),
        "Inad says in ¶2 that plans were made, and how they worked is said by nobody",
      ),
    ],
  ),
];
