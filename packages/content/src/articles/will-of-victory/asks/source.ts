import { type AskData, choice, en, option } from "./forms.ts";

/** How a reader knows: whose word it is, what could be checked, and what would speak for or against it. */
export const sourceAsks: AskData[] = [
  choice(
    { id: "without-fear", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C20"] },
    "“Residents can go out without fear.” What should a careful reader note about this?",
    [
      option("leaders", "Security leaders say it of the residents.", "by security-leaders, possible: residents walk without-fear"),
      option("residents", "Residents say it of their own streets.", "by residents, possible: residents walk without-fear", "swapped-speaker"),
      option("battat", "Al-Battat says it of the three places.", "by jaafar-al-battat, possible: residents walk without-fear", "swapped-speaker"),
      option("reporters", "Reporters say it after their visits.", "by reporters, possible: residents walk without-fear", "swapped-speaker"),
    ],
  ),
  {
    id: "independent-word",
    topics: ["outcomes", "words"],
    sort: "source",
    level: "analyse",
    facts: ["C11", "C20", "C21", "C23"],
    interaction: "multiple-response",
    stem: en("Somebody wants to know how safe Hawija is. Whose word would not come from the forces themselves? Select two."),
    options: [
      option("resident", "a resident of Hawija", "residents stands outside-forces"),
      option("reporter", "a reporter who went there", "reporters stands outside-forces"),
      option("police", "the leader of the Federal Police", "jaafar-al-battat stands outside-forces", "swapped-part"),
      option("ground", "the leader of the ground forces", "juma-inad stands outside-forces", "swapped-part"),
    ],
  },
  choice(
    { id: "successes-spelt-out", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C2"] },
    "Early on, the writer says that the forces have had several successes. What would a careful reader ask at that point?",
    [
      option("which", "Which successes are meant?", "successes spelt-out no"),
      option("whose", "Is it true that Inad led them?", "juma-inad led successes"),
      option("list", "Why are five listed there?", "successes spelt-out yes", "swapped-part"),
      option("enemy", "Were they won over ISIS?", "forces pursue isis"),
    ],
  ),
  choice(
    { id: "a-judgement", topics: ["people", "words"], sort: "source", level: "analyse", facts: ["C8"], answer: { is: "judgement" } },
    "Which of Inad's remarks is a judgement rather than something one could check?",
    [
      option("good", "The results were good.", "results judged good"),
      option("found", "Weapons were found.", "forces found weapons"),
      option("ended", "The stage has ended.", "stage-seven state over"),
      option("plans", "Plans were made.", "forces made plans"),
    ],
  ),
  choice(
    { id: "against-which", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C20"], siblingOf: "without-fear" },
    "A shopkeeper says that he dares not open his shop for fear of ISIS. Which statement does this call into question?",
    [
      option("without-fear", "that residents have nothing to fear in public", "possible: residents walk without-fear"),
      option("cleared", "that the Army has cleared areas up to the border", "all: iraqi-army cleared areas-to-border"),
      option("aim", "that the forces want to end the presence of ISIS", "aimed: forces end isis-presence"),
      option("cells", "that the goal now is to remove the cells that are left", "aimed: forces remove remaining-cells"),
    ],
  ),
  choice(
    { id: "photograph", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C9"] },
    "A photograph shows rifles in a cellar that soldiers have just opened. Whose words would it support?",
    [
      option("inad", "Inad's, on what was found", "by juma-inad: forces found weapons"),
      option("husseini", "al-Husseini's, on the goal", "by thamir-al-husseini, aimed: forces remove remaining-cells"),
      option("battat", "al-Battat's, on three places", "by jaafar-al-battat, possible: reporters visit three-places"),
      option("leaders", "security leaders', on residents", "by security-leaders, possible: residents walk without-fear"),
    ],
  ),
  choice(
    { id: "why-with-care", topics: ["people", "words"], sort: "source", level: "analyse", facts: ["C11", "C18", "C23"] },
    "Why should a reader take the three named leaders' reports of success with care?",
    [
      option("own-work", "They report on the work of forces that they lead.", [
        "juma-inad stands inside-forces",
        "thamir-al-husseini stands inside-forces",
        "jaafar-al-battat stands inside-forces",
      ]),
      option("outsiders", "They have nothing to do with the forces that took part.", "juma-inad stands outside-forces", "swapped-part"),
      option("disagree", "They disagree about the number of weapons found.", "leaders disagree-on weapons"),
      option("writer", "They are called unreliable by the writer.", "article calls leaders-unreliable"),
    ],
  ),
];
