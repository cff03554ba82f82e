import { type AskData, choice, en, explained, option } from "./forms.ts";

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
        "Residents of the areas can go out without fear, unnamed security leaders say.",
        "possible: residents walk without-fear",
      ),
      option(
        "removed",
        "Iraq's forces have removed what was left of ISIS, and report successes.",
        "forces remove remnants",
        "aim-as-result",
      ),
    ],
  ),
  choice(
    {
      id: "headline",
      topics: ["phases", "goals"],
      sort: "main-idea",
      level: "understand",
      facts: ["C4", "C14", "C17", "C21", "C25"],
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
      option(
        "visitors",
        "Reporters visit freed places as seventh phase begins",
        "reporters visit three-places",
        "invitation-as-visit",
      ),
      option("allies", "Allied forces return to Iraq for seventh phase", "allied-forces returned-to iraq"),
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
      option("removal", "the removal of the last members of ISIS", "forces remove remnants", "aim-as-result"),
      option(
        "reporters",
        "the places where reporters can move about",
        "possible: reporters visit three-places",
      ),
    ],
  ),
  {
    id: "two-for-a-summary",
    topics: ["goals", "phases"],
    sort: "main-idea",
    level: "understand",
    facts: ["C3", "C14", "C20"],
    interaction: "multiple-response",
    stem: en(
      "Which two of these belong in a summary of what the article says about Will of Victory? Select two.",
    ),
    options: [
      option("since-july", "It began in July 2019.", "will-of-victory started-in 2019-07"),
      option(
        "hunt",
        "It is mainly meant to find and destroy hidden groups.",
        "aimed: will-of-victory mainly-for hidden-groups",
      ),
      option(
        "streets",
        "It has made areas safe, as residents say.",
        "by residents, possible: residents walk without-fear",
        "swapped-speaker",
      ),
      option("army", "Its first phases were led by the Iraqi Army.", "iraqi-army led first-phases"),
      option("allies", "It brings together units from allied countries.", "allied-countries sent units"),
    ],
  },
  choice(
    {
      id: "how-supported",
      topics: ["people", "outcomes"],
      sort: "main-idea",
      level: "analyse",
      facts: ["C11", "C18", "C19", "C20", "C21", "C23"],
      siblingOf: "without-a-voice",
    },
    "Whose words does the article mainly use to support what it reports of success?",
    [
      explained(
        option("leaders", "those of leaders of the forces", [
          "juma-inad voice quoted",
          "thamir-al-husseini voice quoted",
          "jaafar-al-battat voice quoted",
          "security-leaders voice reported",
        ]),
        "Inad in ¶2, al-Husseini in ¶5, the unnamed security leaders in ¶6 and al-Battat in ¶7 speak of it, and all belong to the forces",
      ),
      explained(
        option("residents", "those of people in the areas", "residents voice quoted", "swapped-part"),
        "¶6 has security leaders speak about residents, and ¶7 says that citizens can be asked; no answer of theirs is quoted",
      ),
      option("reporters", "those of reporters who went there", "reporters voice quoted", "swapped-part"),
      option("soldiers", "those of soldiers in the units", "soldiers voice-in article"),
    ],
  ),
];
