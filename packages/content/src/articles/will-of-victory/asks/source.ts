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
    stem: en("Somebody wants to find out how safe the freed areas are. Whose word would be independent of the forces? Select two."),
    options: [
      option("resident", "someone who lives there", "residents stands outside-forces"),
      option("reporter", "a reporter who went there", "reporters stands outside-forces"),
      option("police", "the leader of the Federal Police", "jaafar-al-battat stands outside-forces", "swapped-part"),
      option("ground", "the leader of the ground forces", "juma-inad stands outside-forces", "swapped-part"),
    ],
  },
  choice(
    { id: "successes-spelt-out", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C2"] },
    "Early on, the writer says that the forces have had several successes. What would a careful reader ask at that point?",
    [
      option("which", "Which ones does he mean?", "successes spelt-out no"),
      option("whose", "Why does he credit Inad with them?", "juma-inad led successes"),
      option("list", "Why does he list five of them?", "successes spelt-out yes", "swapped-part"),
      option("compared", "Why does he compare them with 2017?", "successes compared-with 2017"),
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
    "A shopkeeper keeps his shop shut because he is afraid of ISIS. Whose words does this speak against?",
    [
      option("without-fear", "security leaders', on residents", "possible: residents walk without-fear"),
      option("cleared", "Inad's, on the border", "all: iraqi-army cleared areas-to-border"),
      option("aim", "the writer's, on aircraft", "aircraft assists units"),
      option("cells", "al-Husseini's, on the goal", "aimed: forces remove remaining-cells"),
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
    "The three leaders who are named tell of success. Why should a reader take their words with care?",
    [
      option("own-work", "They speak about work that their own forces did.", [
        "juma-inad stands inside-forces",
        "thamir-al-husseini stands inside-forces",
        "jaafar-al-battat stands inside-forces",
      ]),
      option("outsiders", "They speak about forces to which they do not belong.", "juma-inad stands outside-forces", "swapped-part"),
      option("disagree", "They speak about numbers that do not agree.", "leaders disagree-on weapons"),
      option("writer", "They speak about things that the writer denies.", "article calls leaders-unreliable"),
    ],
  ),
];
