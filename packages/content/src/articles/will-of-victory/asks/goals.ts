import { type AskData, choice, en, explained, option } from "./forms.ts";

/** What the operations are for, and why they are needed. */
export const goalAsks: AskData[] = [
  choice(
    { id: "why-still-there", topics: ["goals"], sort: "cause", level: "understand", facts: ["C15", "C17"] },
    "Why were there still ISIS members in different parts of Iraq in 2019?",
    [
      option("scattered", "They had scattered after they were beaten.", "isis scattered-after defeats"),
      option("won-back", "They had won back areas after July 2019.", "isis retook areas", "belief-as-fact"),
      option("came-back", "They had come back over the border.", "isis came-over border"),
      option("cut-off", "They had been cut off in areas near the border.", "isis cut-off-in areas"),
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
        given: ["forces won battles", "battles fought-in 2017"],
        answer: { is: "linked", link: "because", to: "C14" },
        siblingOf: "why-still-there",
      },
      "What did the defeats of 2017 mean for the fighting that came later?",
      [
        option("scattered", "ISIS was spread out, and had to be looked for.", "isis scattered-after defeats"),
        option("areas", "ISIS had won areas back, and was met there.", "isis retook areas", "belief-as-fact"),
        option("abroad", "ISIS was at the border, and had to be held there.", "isis went abroad"),
        option("surrounded", "ISIS held fewer areas, and was surrounded there.", "isis surrounded-in areas"),
      ],
    ),
  },
  choice(
    { id: "mainly-for", topics: ["goals"], sort: "purpose", level: "understand", facts: ["C14"] },
    "What does the article call the main purpose of the operations?",
    [
      option(
        "hidden",
        "to find and destroy hidden groups and their hideouts",
        "aimed: will-of-victory mainly-for hidden-groups",
      ),
      option(
        "areas",
        "to win back and hold areas that ISIS has taken again",
        "aimed: will-of-victory mainly-for lost-areas",
        "swapped-part",
      ),
      option(
        "residents",
        "to let residents go out again without fear of attacks",
        "possible: residents walk without-fear",
      ),
      option("weapons", "to find the weapons and the equipment that ISIS has", "forces found weapons"),
      option("border", "to clear and to guard the areas along the border", "aimed: forces close border"),
    ],
  ),
  choice(
    { id: "goal-now", topics: ["goals"], sort: "purpose", level: "understand", facts: ["C16"] },
    "What is “the goal now”, according to al-Husseini?",
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
    "Why do the forces go on with the operations, according to the last paragraph?",
    [
      option("want-end", "They want to end the presence of ISIS in Iraq.", "aimed: forces end isis-presence"),
      option(
        "met-aim",
        "They want Iraq to stay free of ISIS, as it already is.",
        "forces end isis-presence",
        "aim-as-result",
      ),
      option("seventh", "They have recently entered the seventh phase.", "will-of-victory newly-in 7"),
      option("remain", "They have yet to remove hidden sleeper cells.", "cells state remaining"),
    ],
  ),
  choice(
    {
      id: "belief-of-isis",
      topics: ["goals", "outcomes"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C17"],
      given: ["believed: isis retook areas"],
      answer: { is: "follows", link: "because" },
    },
    "Al-Husseini says that ISIS believed it had retaken some areas. What does this suggest about ISIS, if he is right?",
    [
      option("trying", "It was still trying to come back.", "isis state trying"),
      option("held", "It held some areas of Iraq again.", "isis retook areas", "belief-as-fact"),
      option("lost-touch", "It had lost touch with its own cells.", "isis lost-touch cells"),
      option("moved", "It had moved its hideouts over the border.", "isis moved hideouts"),
    ],
  ),
  choice(
    {
      id: "cells-that-remain",
      topics: ["goals"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C16", "C17"],
      answer: { is: "follows", link: "because" },
    },
    "What can a reader conclude about the cells from al-Husseini's remark on “the goal now”?",
    [
      option("some-left", "Others had been removed before.", "cells removed in-part"),
      option("removed", "They had just been removed.", "forces remove remaining-cells", "aim-as-result"),
      option("held", "They had taken areas back.", "isis retook areas", "belief-as-fact"),
      option("known", "They had been found already.", "cells found already"),
    ],
  ),
  choice(
    {
      id: "cleared-and-cells",
      topics: ["goals", "places"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C5b", "C16"],
      given: ["all: iraqi-army cleared areas-to-border", "cells state remaining"],
      answer: { is: "follows", link: "because" },
    },
    "Inad says that all areas up to the border were cleared; al-Husseini says that cells remain. What should a careful reader notice?",
    [
      option(
        "unexplained",
        "The article does not explain how the two fit together.",
        "reports left unexplained",
      ),
      explained(
        option(
          "removed",
          "The article reports that the cells were removed later.",
          "forces remove remaining-cells",
          "aim-as-result",
        ),
        "¶5 gives the removal of the cells as the goal, not as something reached",
      ),
      option(
        "far-side",
        "The article places the cells on the far side of the border.",
        "cells lie beyond-border",
      ),
      option(
        "corrected",
        "The article shows that Inad was mistaken about the areas.",
        "article corrects inad",
      ),
    ],
  ),
  choice(
    { id: "through-what", topics: ["goals", "units"], sort: "substance", level: "understand", facts: ["C1"] },
    "How do Iraq's forces mostly go after what is left of ISIS?",
    [
      option(
        "one-name",
        "through the operations called Will of Victory",
        "some: forces act-through will-of-victory",
      ),
      option(
        "rapid",
        "through attacks by the Rapid Response Units",
        "rapid-response-units acts-in will-of-victory",
      ),
      option(
        "services",
        "through the work of the intelligence services",
        "intelligence-services acts-in will-of-victory",
      ),
      option("allies", "through new battles beside allied forces", "allied-forces joined operations"),
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
    "How do al-Husseini and the last paragraph each describe the aim?",
    [
      option(
        "cells-presence",
        "He speaks of the cells that remain; the paragraph, of the presence of ISIS.",
        [
          "by thamir-al-husseini, aimed: forces remove remaining-cells",
          "by article, aimed: forces end isis-presence",
        ],
      ),
      explained(
        option(
          "presence-cells",
          "He speaks of the presence of ISIS; the paragraph, of the cells that remain.",
          "by thamir-al-husseini, aimed: forces end isis-presence",
          "swapped-speaker",
        ),
        "It is the other way round: in ¶5 al-Husseini speaks of the cells, and ¶8 of the presence of ISIS",
      ),
      option("hideouts", "He speaks of hideouts that were attacked; the paragraph, of daily work.", [
        "some: forces attacked hideouts",
        "work done daily",
      ]),
      option(
        "retake",
        "He speaks of areas to be won back; the paragraph, of areas to be held.",
        "aimed: forces win-back areas",
      ),
    ],
  ),
  {
    id: "then-and-now",
    topics: ["goals", "phases"],
    sort: "consequence",
    level: "understand",
    facts: ["C14", "C15", "C17"],
    given: ["battles fought-in 2017", "forces won battles"],
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
        option("find", "find and destroy hidden groups", "aimed: will-of-victory mainly-for hidden-groups"),
        option("border", "keep its members abroad", "aimed: forces close border"),
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
      option(
        "groups",
        "finding and destroying hidden groups",
        "aimed: will-of-victory mainly-for hidden-groups",
      ),
      option("presence", "ending the presence of ISIS", "aimed: forces end isis-presence"),
      option(
        "areas",
        "winning back lost areas",
        "aimed: will-of-victory mainly-for lost-areas",
        "swapped-part",
      ),
      option("streets", "holding areas that were freed", "aimed: forces hold freed-areas"),
      option("border", "closing the border to ISIS", "aimed: forces close border"),
    ],
  },
];
