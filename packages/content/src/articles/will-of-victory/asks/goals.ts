import { type AskData, choice, en, explained, option, status, yesNo } from "./forms.ts";

/** What the operations are for, and why they are needed. */
export const goalAsks: AskData[] = [
  choice(
    { id: "why-still-there", topics: ["goals"], sort: "cause", level: "understand", facts: ["C15"] },
    "Which events does the article give as coming before ISIS members scattered?",
    [
      option(
        "scattered",
        "battles lost to Iraq’s forces and their allies",
        "isis scattered-after defeats",
        undefined,
        "That the defeats were the reason is for a reader to conclude",
      ),
      option("attacked", "attacks on the hideouts of sleeper cells", "some: forces attacked hideouts"),
      explained(
        option("phases", "the earlier phases of the operations", "isis scattered-in phases"),
        "¶4 has its members scattered after defeats in 2017, before these operations began",
      ),
      option("cleared", "the clearing of areas up to the border", "all: iraqi-army cleared areas-to-border"),
    ],
  ),
  choice(
    { id: "mainly-for", topics: ["goals"], sort: "purpose", level: "understand", facts: ["C5b", "C14"] },
    "What does the article call the main purpose of the operations?",
    [
      option(
        "hidden",
        "to find and destroy hidden groups and their hideouts",
        "aimed: will-of-victory mainly-for hidden-groups",
      ),
      option("presence", "to end the presence of ISIS in the country", "aimed: forces end isis-presence"),
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
      explained(
        option("border", "to keep ISIS groups from crossing the border", "aimed: forces close border"),
        "The border stands in ¶2 alone, as the line up to which areas were cleared",
      ),
    ],
  ),
  choice(
    { id: "goal-now", topics: ["goals"], sort: "purpose", level: "understand", facts: ["C4", "C16", "C19"] },
    "What is “the goal now”, according to al-Husseini?",
    [
      option("cells", "to remove the sleeper cells", "aimed: forces remove remaining-cells"),
      option("presence", "to end the presence of ISIS", "aimed: forces end isis-presence"),
      explained(
        option("hold", "to hold the areas just freed", "aimed: forces hold freed-areas"),
        "Security leaders speak of freed areas in ¶6; holding them is given by nobody as a goal",
      ),
      explained(
        option("seventh", "to finish the seventh phase", "aimed: forces finish stage"),
        "Al-Husseini does not speak of phases; the writer and Inad do",
      ),
    ],
  ),
  {
    id: "two-goals",
    topics: ["goals", "people"],
    sort: "purpose",
    level: "analyse",
    facts: ["C14", "C16", "C25"],
    siblingOf: "goal-now",
    interaction: "match",
    stem: en("What does each of these give as the aim? Match them. Two answers are not needed."),
    sources: [
      { id: "main-purpose", text: en("The writer, on the main purpose") },
      { id: "goal-now", text: en("Al-Husseini, on the goal") },
      { id: "closing-aim", text: en("The writer, in the last paragraph") },
    ],
    options: [
      option("hidden", "to find and destroy hideouts and hidden groups", "? comes-to hidden-groups"),
      option("cells", "to remove the sleeper cells of ISIS", "? comes-to remaining-cells"),
      option("presence", "to end the presence of ISIS in the country", "? comes-to no-presence"),
      option("areas", "to win back the areas that ISIS retook", "? comes-to lost-areas"),
      option("residents", "to let residents go out without fear", "? comes-to safe-streets"),
    ],
  },
  yesNo(
    {
      id: "stated-aims",
      topics: ["goals"],
      sort: "purpose",
      level: "understand",
      facts: ["C5b", "C14", "C16", "C19", "C25"],
      siblingOf: "goal-now",
    },
    "Does the writer or al-Husseini give this as an aim?",
    [
      option(
        "groups",
        "finding and destroying hidden groups",
        "aimed: will-of-victory mainly-for hidden-groups",
      ),
      option("presence", "ending the presence of ISIS", "aimed: forces end isis-presence"),
      option("cells", "removing the sleeper cells", "aimed: forces remove remaining-cells"),
      explained(
        option(
          "areas",
          "winning back lost areas",
          "aimed: will-of-victory mainly-for lost-areas",
          "swapped-part",
        ),
        "¶4 has another main purpose. Areas are said to have been freed, and believed to have been retaken; to win them back is given as nobody’s aim",
      ),
      explained(
        option("border", "closing the border to ISIS", "aimed: forces close border"),
        "The border stands in ¶2 alone, as the line up to which areas were cleared",
      ),
    ],
  ),
  status(
    { id: "only-through", topics: ["goals", "units"], facts: ["C1"] },
    explained(
      option(
        "only",
        "Will of Victory is the only way in which Iraq’s forces go after ISIS.",
        "all: forces act-through will-of-victory",
        "some-as-all",
      ),
      "The intro says that they do so mainly, and so not only, through these operations",
    ),
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
      option("presence", "They want ISIS to be gone from Iraq.", "aimed: forces end isis-presence"),
      option(
        "stay",
        "They want to keep ISIS out, now it is gone.",
        "forces end isis-presence",
        "aim-as-result",
      ),
      option("phase", "They have just begun a new phase.", "will-of-victory newly-in 7"),
      option("cells", "They have hidden cells left to remove.", "aimed: forces remove remaining-cells"),
    ],
  ),
  choice(
    {
      id: "what-isis-believed",
      topics: ["goals", "outcomes"],
      sort: "substance",
      level: "understand",
      facts: ["C17"],
    },
    "What does al-Husseini say that ISIS believed?",
    [
      option("retaken", "that it had taken areas back", "believed: isis retook areas"),
      option("lost", "that it had lost areas for good", "not, believed: isis retook areas", "denied"),
      explained(
        option("over", "that the operations were over", "isis believed-over operations"),
        "What ISIS believed about the operations is not told",
      ),
      explained(
        option("people", "that it had people on its side", "isis believed-in people"),
        "Nobody says what ISIS believed about the people",
      ),
    ],
  ),
  status(
    { id: "cells-left", topics: ["goals"], facts: ["C16"] },
    explained(
      option(
        "left",
        "By al-Husseini’s account, some sleeper cells have not been removed yet.",
        "by thamir-al-husseini: cells state remaining",
      ),
      "In ¶5 he says that to remove the cells that remain is the goal now. What is still a goal has not been reached",
    ),
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
      option("trying", "It was trying to come back.", "isis tries return"),
      option("held", "It ruled those areas again.", "isis retook areas", "belief-as-fact"),
      explained(
        option("lost-touch", "It had lost touch with its cells.", "isis lost-touch cells"),
        "He says what ISIS believed, and not where the belief came from",
      ),
      explained(
        option("grown", "It had grown since it was beaten.", "isis grew-since defeats"),
        "He says what ISIS believed, and nothing of its size",
      ),
    ],
  ),
  choice(
    {
      id: "cleared-and-cells",
      topics: ["goals", "places", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C5b", "C16"],
      answer: { is: "follows", link: "because" },
    },
    "Which two remarks are hard to fit together?",
    [
      option(
        "unexplained",
        "Inad: all areas up to the border are cleared. Al-Husseini: cells remain.",
        "reports left unexplained",
      ),
      explained(
        option("stage-work", "Inad: the seventh stage is over. The writer: the operations go on daily.", [
          "stage-seven state over",
          "by article: work state going-on",
        ]),
        "A stage can be over while the work goes on: Inad himself says both in ¶2",
      ),
      explained(
        option("found-attacked", "Inad: hideouts were found. Al-Husseini: some were attacked.", [
          "forces found hideouts",
          "some: forces attacked hideouts",
        ]),
        "Hideouts can be found and attacked, the same ones or others",
      ),
      explained(
        option("purpose-aim", "The writer: hideouts are to be destroyed. Al-Husseini: cells are to go.", [
          "aimed: forces destroy hideouts",
          "aimed: forces remove remaining-cells",
        ]),
        "Both can be wanted at once: ¶4 has hideouts and cells in one purpose",
      ),
    ],
  ),
  choice(
    {
      id: "what-2017-explains",
      topics: ["goals", "phases"],
      sort: "cause",
      level: "analyse",
      facts: ["C14", "C15", "C17"],
      answer: { is: "follows", link: "because" },
      given: ["battles fought-in 2017"],
    },
    "What does the article’s account of 2017 help a reader to understand?",
    [
      option("in-hiding", "why hidden groups are looked for now", "scattering explains search"),
      option("holding", "why ISIS holds areas again now", "isis retook areas", "belief-as-fact"),
      explained(
        option("streets", "why residents can go out now", "possible: residents walk without-fear"),
        "Security leaders name that in ¶6 together with areas that were recently freed, not with 2017",
      ),
      explained(
        option("name", "why “Victory” is in the name now", "name comes-from battles"),
        "Nobody says where the name comes from",
      ),
    ],
  ),
];
