import { type AskData, choice, en, option } from "./forms.ts";

/** How a reader knows: whose word it is, what could be checked, and what would speak for or against it. */
export const sourceAsks: AskData[] = [
  choice(
    { id: "without-fear", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C20"] },
    "“Residents can go out without fear.” What should a careful reader note about this?",
    [
      option(
        "leaders",
        "Security leaders say it of the residents.",
        "by security-leaders, possible: residents walk without-fear",
      ),
      option(
        "residents",
        "Residents say it of their own streets.",
        "by residents, possible: residents walk without-fear",
        "swapped-speaker",
      ),
      option(
        "battat",
        "Al-Battat says it of the three places.",
        "by jaafar-al-battat, possible: residents walk without-fear",
        "swapped-speaker",
      ),
      option(
        "reporters",
        "Reporters say it after their visits.",
        "by reporters, possible: residents walk without-fear",
        "swapped-speaker",
      ),
    ],
  ),
  {
    id: "independent-word",
    topics: ["outcomes", "words"],
    sort: "source",
    level: "analyse",
    facts: ["C11", "C20", "C21", "C23"],
    interaction: "multiple-response",
    stem: en(
      "Somebody wants to find out how safe the freed areas are. Whose word would be independent of the forces? Select two.",
    ),
    options: [
      option("resident", "someone who lives there", "residents stands outside-forces"),
      option("reporter", "a reporter who went there", "reporters stands outside-forces"),
      option(
        "police",
        "the leader of the Federal Police",
        "jaafar-al-battat stands outside-forces",
        "swapped-part",
      ),
      option("ground", "the leader of the ground forces", "juma-inad stands outside-forces", "swapped-part"),
    ],
  },
  choice(
    {
      id: "a-judgement",
      topics: ["people", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C8"],
      answer: { is: "judgement" },
    },
    "Which of Inad's remarks is a judgement rather than something one could check?",
    [
      option("good", "The results were good.", "results judged good"),
      option("found", "Weapons were found.", "forces found weapons"),
      option("ended", "The stage has ended.", "stage-seven state over"),
      option("plans", "Plans were made.", "forces made plans"),
    ],
  ),
  choice(
    {
      id: "against-which",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C20"],
      siblingOf: "without-fear",
    },
    "A shopkeeper keeps his shop shut because he is afraid of ISIS. Whose words does this speak against?",
    [
      option("without-fear", "security leaders', on residents", "possible: residents walk without-fear"),
      option("cleared", "Inad's, on the border", "all: iraqi-army cleared areas-to-border"),
      option("aim", "the writer's, on aircraft", "aircraft assists units"),
      option("cells", "al-Husseini's, on the goal", "aimed: forces remove remaining-cells"),
    ],
  ),
  choice(
    { id: "border-district", topics: ["places", "words"], sort: "source", level: "analyse", facts: ["C5b"] },
    "A resident of a village near the border says that the Army has yet to come there. Whose words does this speak against?",
    [
      option("inad", "Inad's, on cleared areas", "all, by juma-inad: iraqi-army cleared areas-to-border"),
      option(
        "husseini",
        "al-Husseini's, on hideouts",
        "some, by thamir-al-husseini: forces attacked hideouts",
      ),
      option(
        "battat",
        "al-Battat's, on reporters",
        "by jaafar-al-battat, possible: reporters visit three-places",
      ),
      option("writer", "the writer's, on the aim", "aimed: forces end isis-presence"),
    ],
  ),
  choice(
    { id: "on-their-own", topics: ["units", "words"], sort: "source", level: "analyse", facts: ["C12"] },
    "A blog says that each unit in Will of Victory acts on its own. Which words of the article speak against this?",
    [
      option("umbrella", "those on an umbrella", "units act-under one-umbrella"),
      option("aircraft", "those on aircraft", "aircraft assists units"),
      option("phase", "those on a new phase", "will-of-victory newly-in 7"),
      option("purpose", "those on a main purpose", "aimed: will-of-victory mainly-for hidden-groups"),
    ],
  ),
  choice(
    { id: "photograph", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C9"] },
    "A photograph shows rifles in a cellar that soldiers have just opened. Whose words would it support?",
    [
      option("inad", "Inad's, on what was found", "by juma-inad: forces found weapons"),
      option(
        "husseini",
        "al-Husseini's, on the goal",
        "by thamir-al-husseini, aimed: forces remove remaining-cells",
      ),
      option(
        "battat",
        "al-Battat's, on three places",
        "by jaafar-al-battat, possible: reporters visit three-places",
      ),
      option(
        "leaders",
        "security leaders', on residents",
        "by security-leaders, possible: residents walk without-fear",
      ),
    ],
  ),

  {
    id: "which-are-answered",
    topics: ["units", "words"],
    sort: "source",
    level: "analyse",
    facts: ["C3", "C11", "C13", "C23"],
    interaction: "true-false-set",
    stem: en("Does the article give an answer to each of these questions?"),
    options: [
      option("police", "Who leads the Federal Police?", "jaafar-al-battat commands federal-police"),
      option("helped", "What helped the listed units?", "aircraft assists units"),
      option("services", "Who leads the intelligence services?", "someone commands intelligence-services"),
      option("aircraft", "Whose aircraft are they?", "aircraft belong-to owner"),
      option("allies", "Which countries sent allied forces?", "allied-forces came-from countries"),
    ],
  },
];
