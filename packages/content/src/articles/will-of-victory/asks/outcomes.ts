import { type AskData, choice, en, option, status } from "./forms.ts";

/** What is said to have been reached, and what follows from it. */
export const outcomeAsks: AskData[] = [
  choice(
    {
      id: "if-inad-is-right",
      topics: ["outcomes"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C5b", "C9", "C16"],
      answer: { is: "follows", link: "because" },
    },
    "If Inad is right about what was found, what follows?",
    [
      option("had-both", "ISIS had arms and places of refuge.", "isis had-both in-iraq"),
      option(
        "nobody",
        "ISIS no longer has any hidden cells.",
        "forces remove remaining-cells",
        "aim-as-result",
      ),
      option("abroad", "ISIS was given its arms from abroad.", "weapons came-from abroad"),
      option("planned", "ISIS was about to attack the Army.", "isis planned attack"),
    ],
  ),
  choice(
    { id: "leaders-report", topics: ["outcomes"], sort: "substance", level: "understand", facts: ["C19"] },
    "What has happened recently, according to security leaders?",
    [
      option("number", "A number of areas have been freed from ISIS.", "some: forces freed areas"),
      option(
        "all",
        "All parts of the country have been freed from ISIS.",
        "all: forces freed areas",
        "some-as-all",
      ),
      option("finds", "Weapons of ISIS have been found in hideouts.", "forces found weapons"),
      option("talks", "Groups of ISIS have handed over their weapons.", "isis handed-over weapons"),
    ],
  ),
  choice(
    {
      id: "why-safe",
      topics: ["outcomes"],
      sort: "cause",
      level: "understand",
      facts: ["C19"],
      answer: { is: "linked", link: "because", to: "C20" },
    },
    "Why can residents walk in public without fear, if one follows what security leaders say?",
    [
      option("freed", "Areas there were freed from ISIS.", "some: forces freed areas"),
      option("guards", "Units there guard the streets.", "units guard streets"),
      option(
        "everywhere",
        "The whole of Iraq was freed from ISIS.",
        "all: forces freed areas",
        "some-as-all",
      ),
      option("plans", "ISIS there has agreed to a truce.", "isis agreed-to truce"),
    ],
  ),
  choice(
    {
      id: "why-good",
      topics: ["outcomes"],
      sort: "cause",
      level: "analyse",
      facts: ["C9"],
      answer: { is: "linked", link: "because", to: "C8" },
    },
    "Inad calls the results good. What does he offer to back this up?",
    [
      option("finds", "Arms, equipment and hideouts were found.", "forces found weapons"),
      option("streets", "People can walk in the streets again.", "possible: residents walk without-fear"),
      option("losses", "His own men have come to no harm.", "inad-men unhurt yes"),
      option("together", "Different units act together as planned.", "units act-under one-umbrella"),
    ],
  ),
  choice(
    {
      id: "where-attacked",
      topics: ["outcomes", "places"],
      sort: "substance",
      level: "understand",
      facts: ["C17"],
    },
    "Where were hideouts attacked, according to al-Husseini?",
    [
      option("thought", "in areas that ISIS thought it had taken again", "believed: isis retook areas"),
      option("taken", "in areas that ISIS had indeed taken again", "isis retook areas", "belief-as-fact"),
      option("border", "in areas along the border", "forces attacked hideouts-at-border"),
      option("hawija", "in places that reporters can visit", "forces attacked hideouts-in-hawija"),
    ],
  ),
  status(
    { id: "areas-taken-back", topics: ["outcomes", "goals"], facts: ["C17"], siblingOf: "where-attacked" },
    option(
      "taken-back",
      "Al-Husseini says that ISIS has taken back some areas.",
      "isis retook areas",
      "belief-as-fact",
    ),
  ),
  status(
    { id: "hideouts-destroyed", topics: ["outcomes"], facts: ["C17"], siblingOf: "where-attacked" },
    option(
      "destroyed",
      "The hideouts that were attacked were destroyed.",
      "forces destroyed attacked-hideouts",
      undefined,
      "Al-Husseini says that some were attacked, and no more",
    ),
  ),
  status(
    { id: "not-weapons-alone", topics: ["outcomes"], facts: ["C9"] },
    option("hideouts", "Inad says that hideouts were found as well as weapons.", [
      "by juma-inad: forces found hideouts",
      "by juma-inad: forces found weapons",
    ]),
  ),
  {
    id: "what-was-found",
    topics: ["outcomes"],
    sort: "detail",
    level: "remember",
    facts: ["C9"],
    siblingOf: "not-weapons-alone",
    interaction: "multiple-response",
    stem: en("What was found, as Juma Inad says? Select two."),
    options: [
      option("equipment", "equipment", "juma-inad reports-found equipment"),
      option("hideouts", "hideouts", "juma-inad reports-found hideouts"),
      option("documents", "documents", "juma-inad reports-found documents"),
      option("money", "money", "juma-inad reports-found money"),
    ],
  },
  choice(
    {
      id: "why-invite",
      topics: ["outcomes", "places"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C21", "C22"],
      answer: { is: "follows", link: "because" },
    },
    "Al-Battat says that citizens can be asked about safety. What does this suggest about him?",
    [
      option("expects-support", "He expects them to agree with him.", "al-battat expects agreement"),
      option(
        "has-asked",
        "He has asked them and heard that they are safe.",
        "citizens asked-about safety",
        "invitation-as-visit",
      ),
      option("not-sure", "He is not sure that they are safe.", "al-battat doubts safety"),
      option("own-place", "He comes from one of the three places.", "al-battat comes-from hawija"),
    ],
  ),
  {
    id: "areas-and-streets",
    topics: ["outcomes"],
    sort: "consequence",
    level: "understand",
    facts: ["C19", "C20"],
    siblingOf: "why-safe",
    interaction: "inline-choice",
    stem: en("Complete the sentence with what security leaders say."),
    statement: en("As {gap-1} of ISIS, residents there can {gap-2}."),
    gaps: [
      [
        option("some", "a number of areas have been freed", "some: forces freed areas"),
        option("all", "the whole country has been freed", "all: forces freed areas", "some-as-all"),
        option("hideouts", "the streets have been cleared", "forces cleared streets"),
      ],
      [
        option("walk", "be out in public without fear", "possible: residents walk without-fear"),
        option("return", "return to the homes that they left", "residents return home"),
        option("shops", "open their shops and schools again", "residents reopen shops"),
      ],
    ],
  },

  {
    id: "aim-deed-belief",
    topics: ["outcomes", "goals"],
    sort: "substance",
    level: "analyse",
    facts: ["C17", "C21", "C25"],
    interaction: "match",
    stem: en("How does the article give each of these? Match them. One answer stays unused."),
    sources: [
      { id: "hideouts-attacked", text: en("Hideouts are attacked (al-Husseini)") },
      { id: "areas-retaken", text: en("ISIS takes areas again (al-Husseini)") },
      { id: "visits", text: en("Reporters visit Hawija (al-Battat)") },
      { id: "no-presence", text: en("ISIS has no presence in Iraq (the writer)") },
    ],
    options: [
      option("deed", "as something that was done", "? given-as deed"),
      option("belief", "as something that was believed", "? given-as belief"),
      option("possibility", "as something that can be done", "? given-as possibility"),
      option("aim", "as something that is aimed at", "? given-as aim"),
      option("failure", "as something that was tried in vain", "? given-as failure"),
    ],
  },
  {
    id: "have-happened",
    topics: ["outcomes"],
    sort: "substance",
    level: "analyse",
    facts: ["C9", "C16", "C17", "C21"],
    siblingOf: "aim-deed-belief",
    interaction: "true-false-set",
    stem: en("Do Inad, al-Husseini or al-Battat say that these things have happened?"),
    options: [
      option("attacked", "Hideouts were attacked.", "some: forces attacked hideouts"),
      option("equipment", "Equipment was found.", "forces found equipment"),
      option(
        "shown",
        "Reporters were shown round Hawija.",
        "reporters visit three-places",
        "invitation-as-visit",
      ),
      option("retaken", "ISIS retook a few areas.", "isis retook areas", "belief-as-fact"),
      option("cells", "The last cells were removed.", "forces remove remaining-cells", "aim-as-result"),
    ],
  },
  {
    id: "areas-and-hideouts",
    topics: ["outcomes", "places"],
    sort: "substance",
    level: "understand",
    facts: ["C5b", "C17"],
    interaction: "inline-choice",
    stem: en("Complete the sentence."),
    statement: en(
      "Inad says that the Army has cleared {gap-1}; al-Husseini says that {gap-2} have been attacked.",
    ),
    gaps: [
      [
        option("all-areas", "all areas up to the border", "all: iraqi-army cleared areas-to-border"),
        option("up-to-hawija", "the areas up to Hawija", "army-clearing reached-to hawija", "swapped-part"),
        option("both-sides", "the streets of Hawija", "iraqi-army cleared streets"),
      ],
      [
        option("some-hideouts", "some hideouts of ISIS", "some: forces attacked hideouts"),
        option("every-hideout", "all hideouts of ISIS", "all: forces attacked hideouts", "some-as-all"),
        option("weapon-stores", "stores of ISIS weapons", "forces attacked weapon-stores"),
      ],
    ],
  },
];
