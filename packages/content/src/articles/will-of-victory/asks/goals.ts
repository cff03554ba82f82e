import { type AskData, choice, en, option } from "./forms.ts";

/** What the operations are for, and why they are needed. */
export const goalAsks: AskData[] = [
  choice(
    { id: "why-still-there", topics: ["goals"], sort: "cause", level: "understand", facts: ["C15", "C17"] },
    "Why were there still ISIS members in different parts of Iraq in 2019?",
    [
      option("scattered", "They had scattered after they were beaten.", "isis scattered-after defeats"),
      option("won-back", "They had won back areas after July 2019.", "isis retook areas", "belief-as-fact"),
      option("came-back", "They had come over the border from abroad.", "isis came-over border"),
      option("left-out", "They had not been fought before July 2019.", "isis unfought before-july"),
    ],
  ),
  {
    ...choice(
      {
        id: "after-defeats",
        topics: ["goals", "phases"],
        sort: "consequence",
        level: "understand",
        facts: ["C14", "C15", "C17"],
        answer: { is: "linked", link: "because", to: "C14" },
        siblingOf: "why-still-there",
      },
      "What did the defeats of 2017 mean for the fighting that came later?",
      [
        option(
          "scattered",
          "The enemy was spread out, and had to be looked for.",
          "isis scattered-after defeats",
        ),
        option(
          "areas",
          "The enemy had won areas back, and was met there.",
          "isis retook areas",
          "belief-as-fact",
        ),
        option("abroad", "The enemy had gone abroad, and had to be kept out.", "isis went abroad"),
        option("grown", "The enemy had grown, and had to be met in battle.", "isis grew number"),
      ],
    ),
  },
  choice(
    { id: "mainly-for", topics: ["goals"], sort: "purpose", level: "understand", facts: ["C14"] },
    "What does the article call the main purpose of the operations?",
    [
      option(
        "hidden",
        "to find hidden groups and the places they use",
        "aimed: will-of-victory mainly-for hidden-groups",
      ),
      option(
        "areas",
        "to win back the areas that ISIS has taken again",
        "aimed: will-of-victory mainly-for lost-areas",
        "swapped-part",
      ),
      option(
        "residents",
        "to let residents go out without fear of attacks",
        "possible: residents walk without-fear",
      ),
      option("border", "to stop new fighters from crossing the border", "aimed: forces close border"),
    ],
  ),
  choice(
    { id: "goal-now", topics: ["goals"], sort: "purpose", level: "understand", facts: ["C16"] },
    "What is “the goal now”, in al-Husseini's words?",
    [
      option("cells", "to remove the hidden cells that are left", "aimed: forces remove remaining-cells"),
      option("presence", "to end the presence of ISIS in the country", "aimed: forces end isis-presence"),
      option("hideouts", "to find hideouts of ISIS and destroy them", "aimed: forces destroy hideouts"),
      option("hold", "to hold the areas that were recently freed", "aimed: forces hold freed-areas"),
    ],
  ),
  choice(
    {
      id: "why-every-day",
      topics: ["goals", "phases"],
      sort: "cause",
      level: "understand",
      facts: ["C24", "C25"],
      answer: { is: "linked", link: "because", to: "C24" },
    },
    "Why do the operations go on day after day, as the end of the article explains it?",
    [
      option("want-end", "The forces want ISIS gone from Iraq.", "aimed: forces end isis-presence"),
      option(
        "met-aim",
        "The forces keep Iraq free of ISIS, as it is now.",
        "forces end isis-presence",
        "aim-as-result",
      ),
      option("seventh", "The forces have entered the seventh phase.", "will-of-victory newly-in 7"),
      option(
        "scattered",
        "The forces have to deal with scattered members of ISIS.",
        "isis scattered-after defeats",
      ),
    ],
  ),
  choice(
    {
      id: "belief-of-isis",
      topics: ["goals", "outcomes"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C17"],
      answer: { is: "follows", link: "because" },
    },
    "Al-Husseini says that ISIS believed it had retaken some areas. What does this tell a reader about ISIS in 2019?",
    [
      option("trying", "It was still trying to come back.", "isis state trying"),
      option("held", "It held some areas of Iraq again.", "isis retook areas", "belief-as-fact"),
      option("lost-hope", "It had given up hope of coming back.", "isis state hopeless"),
      option("misled", "It was misled by false reports.", "isis misled-by reports"),
    ],
  ),
  choice(
    {
      id: "cells-that-remain",
      topics: ["goals"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C16"],
      answer: { is: "follows", link: "because" },
    },
    "What can a reader conclude about the cells from al-Husseini's remark on “the goal now”?",
    [
      option("some-left", "They had been removed in part.", "cells removed in-part"),
      option("removed", "They had just been removed.", "forces remove remaining-cells", "aim-as-result"),
      option("more", "They had grown in number.", "cells grew number"),
      option("known", "They had been found, but not attacked.", "cells found not-attacked"),
    ],
  ),
  choice(
    {
      id: "cleared-and-cells",
      topics: ["goals", "places"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C5b", "C16"],
      answer: { is: "follows", link: "because" },
    },
    "Inad says that all areas up to the border were cleared; al-Husseini says that cells remain. How can both be right, going by their words?",
    [
      option("hidden-elsewhere", "Al-Husseini does not say where the cells are.", "cells hidden elsewhere"),
      option(
        "some-areas",
        "Inad speaks of some of the areas, not of all.",
        "all, not: iraqi-army cleared areas-to-border",
        "denied",
      ),
      option("far-side", "Al-Husseini speaks of cells beyond the border.", "cells lie beyond-border"),
      option("not-cells", "Inad says that cells were left where they were.", "inad left cells"),
    ],
  ),
  choice(
    { id: "through-what", topics: ["goals", "units"], sort: "substance", level: "understand", facts: ["C1"] },
    "How do Iraq's forces mostly go after what is left of ISIS?",
    [
      option("one-name", "through operations under one name", "some: forces act-through will-of-victory"),
      option("rapid", "through the Rapid Response Units", "rapid-response-units acts-in will-of-victory"),
      option(
        "services",
        "through the intelligence services",
        "intelligence-services acts-in will-of-victory",
      ),
      option("controls", "through controls along the border", "forces control border"),
    ],
  ),
  choice(
    {
      id: "two-goals",
      topics: ["goals", "people"],
      sort: "purpose",
      level: "analyse",
      facts: ["C16", "C25"],
      siblingOf: "goal-now",
    },
    "How do al-Husseini and the end of the article each put the aim?",
    [
      option("cells-presence", "He speaks of the cells that are left; the end, of any presence of ISIS.", [
        "by thamir-al-husseini, aimed: forces remove remaining-cells",
        "by article, aimed: forces end isis-presence",
      ]),
      option(
        "presence-cells",
        "He speaks of any presence of ISIS; the end, of the cells that are left.",
        "by thamir-al-husseini, aimed: forces end isis-presence",
        "swapped-speaker",
      ),
      option(
        "areas",
        "He speaks of areas to be won back; the end, of a border to be kept.",
        "aimed: forces win-back areas",
      ),
      option(
        "residents",
        "He speaks of residents who can go out; the end, of reporters who can.",
        "aimed: forces protect residents",
      ),
    ],
  ),
  {
    id: "then-and-now",
    topics: ["goals", "phases"],
    sort: "consequence",
    level: "understand",
    facts: ["C14", "C15", "C17"],
    interaction: "inline-choice",
    stem: en("Complete the sentence."),
    statement: en("After its defeats in 2017 ISIS was {gap-1}, so that the forces now mainly {gap-2}."),
    gaps: [
      [
        option("scattered", "scattered over Iraq", "isis scattered-after defeats"),
        option("abroad", "driven over the border", "isis went abroad"),
        option("back", "back in its old areas", "isis retook areas", "belief-as-fact"),
      ],
      [
        option("find", "look for hidden groups", "aimed: will-of-victory mainly-for hidden-groups"),
        option("border", "watch over the border", "aimed: forces close border"),
        option(
          "regain",
          "win back those areas",
          "aimed: will-of-victory mainly-for lost-areas",
          "swapped-part",
        ),
      ],
    ],
  },
  {
    id: "stated-aims",
    topics: ["goals"],
    sort: "purpose",
    level: "understand",
    facts: ["C14", "C16", "C25"],
    siblingOf: "goal-now",
    interaction: "true-false-set",
    stem: en("Is each of these given as an aim, by the writer or by al-Husseini?"),
    options: [
      option("groups", "finding hidden groups", "aimed: will-of-victory mainly-for hidden-groups"),
      option("presence", "ending the presence of ISIS", "aimed: forces end isis-presence"),
      option(
        "areas",
        "winning back lost areas",
        "aimed: will-of-victory mainly-for lost-areas",
        "swapped-part",
      ),
      option("homes", "bringing people back to their homes", "aimed: forces bring-home people"),
      option("border", "closing the border to fighters", "aimed: forces close border"),
    ],
  },
];
