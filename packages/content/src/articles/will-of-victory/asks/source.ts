import { type AskData, choice, en, explained, option } from "./forms.ts";

/** What could be checked, what words take for granted, and what would speak for or against a claim. */
export const sourceAsks: AskData[] = [
  choice(
    {
      id: "taken-for-granted",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C21", "C22"],
      given: ["possible: citizens asked-about safety"],
      answer: { is: "follows", link: "because" },
      siblingOf: "visits-for-what",
    },
    "Al-Battat says that citizens can be asked about “the safety” that was achieved. What do his words take for granted?",
    [
      option("is-safe", "that people there are safe now", "battat assumes safety"),
      option(
        "were-asked",
        "that citizens have been asked",
        "citizens asked-about safety",
        "invitation-as-visit",
      ),
      option("went", "that reporters have gone there", "reporters visit three-places", "invitation-as-visit"),
      option("police", "that the police achieved it", "police achieved safety"),
    ],
  ),
  choice(
    {
      id: "make-exact",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C2", "C19"],
      given: ["some: forces record successes", "some: forces freed areas"],
      answer: { is: "follows", link: "because" },
    },
    "The writer speaks of “several successes”, security leaders of “a number of areas”. What would a reader have to know in order to check this?",
    [
      option("count", "which ones they are, and how many", "amounts need-count yes"),
      explained(
        option("leader", "what a further leader says of them", "amounts need-leader yes"),
        "A further leader's word can be as vague as the first",
      ),
      explained(
        option("quotation", "how the leaders put it themselves", "amounts need-quotation yes"),
        "The very words may be as vague: what is missing is how many and which",
      ),
      explained(
        option("date", "when the article was first published", "amounts need-date yes"),
        "A date does not tell how many there are, or which",
      ),
    ],
  ),
  choice(
    {
      id: "the-name",
      topics: ["phases", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C6", "C25"],
      answer: { is: "follows", link: "because" },
    },
    "Inad says that “we” called the operations Will of Victory. What does such a name tell a careful reader?",
    [
      option("mean-to-win", "how those who chose it wish to be seen", "name shows wish"),
      explained(
        option(
          "won",
          "how far the operations have already come",
          "forces end isis-presence",
          "aim-as-result",
        ),
        "A name is chosen at the start; in ¶8 the end is still an aim",
      ),
      option("war", "how the fighting of 2017 was then called", "battles called will-of-victory"),
      option("parts", "how the operations are divided up", "name shows parts"),
    ],
  ),
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
      explained(
        option("good", "The results were good.", "results judged good"),
        "“Good” is a judgement: two people can know the same results and differ about it",
      ),
      explained(
        option("found", "Weapons were found.", "forces found weapons"),
        "Whether weapons were found could be checked: they can be shown, or a record of them",
      ),
      explained(
        option("ended", "The stage has ended.", "stage-seven state over"),
        "Whether the stage has ended could be checked, by orders or dates",
      ),
      explained(
        option("cleared", "Areas were cleared.", "all: iraqi-army cleared areas-to-border"),
        "Whether areas were cleared could be checked by going there",
      ),
    ],
  ),
  {
    id: "could-be-checked",
    topics: ["outcomes", "words"],
    sort: "source",
    level: "analyse",
    facts: ["C3", "C23"],
    answer: { is: "checkable" },
    siblingOf: "a-judgement",
    interaction: "multiple-response",
    stem: en("Which two of these statements from the article state a fact that one could check? Select two."),
    options: [
      explained(
        option("july", "The operations began in July 2019.", "will-of-victory started-in 2019-07"),
        "A date can be checked against other records",
      ),
      explained(
        option("police", "Al-Battat leads the Federal Police.", "jaafar-al-battat commands federal-police"),
        "Who leads a force can be checked against other records",
      ),
      explained(
        option("good", "The results were good, as Inad puts it.", "results judged good"),
        "“Good” is a judgement: it depends on what one hoped for",
      ),
      explained(
        option("successes", "The forces have had successes.", "some: forces record successes"),
        "What counts as a success is a judgement, and ¶1 does not spell any out",
      ),
    ],
  },
  choice(
    {
      id: "against-which",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C20"],
      given: ["some: forces freed areas"],
      siblingOf: "without-fear",
    },
    "A shopkeeper in a freed area keeps his shop shut for fear of an attack by ISIS. Whose claim does this speak against?",
    [
      option(
        "without-fear",
        "security leaders' claim about residents",
        "by security-leaders, possible: residents walk without-fear",
        undefined,
        "His fear is a reason to doubt it; one person's fear does not prove it wrong",
      ),
      option(
        "freed",
        "security leaders' claim about freed areas",
        "some: forces freed areas",
        undefined,
        "The area can have been freed and he can still be afraid",
      ),
      option(
        "asked",
        "al-Battat's claim about citizens",
        "possible: citizens asked-about safety",
        undefined,
        "He could be asked, too",
      ),
      option(
        "cleared",
        "Inad's claim about cleared areas",
        "all: iraqi-army cleared areas-to-border",
        undefined,
        "The area can have been cleared and he can still be afraid",
      ),
    ],
  ),
  choice(
    { id: "border-district", topics: ["places", "words"], sort: "source", level: "analyse", facts: ["C5b"] },
    "A villager near the border says that the Army has yet to come there. Whose claim does this contradict?",
    [
      option(
        "inad",
        "Inad's claim about cleared areas",
        "all, by juma-inad: iraqi-army cleared areas-to-border",
        undefined,
        "He speaks of all areas up to the border, so that one village would be enough against it",
      ),
      option(
        "husseini",
        "al-Husseini's claim about attacked hideouts",
        "some, by thamir-al-husseini: forces attacked hideouts",
      ),
      option(
        "battat",
        "al-Battat's claim about three places",
        "by jaafar-al-battat, possible: reporters visit three-places",
      ),
      option(
        "leaders",
        "security leaders' claim about freed areas",
        "some, by security-leaders: forces freed areas",
        undefined,
        "They speak of a number of areas, not of each",
      ),
    ],
  ),
  choice(
    { id: "on-their-own", topics: ["units", "words"], sort: "source", level: "analyse", facts: ["C12"] },
    "A blog says that each unit in Will of Victory fights for itself. Which statement of the article speaks against this?",
    [
      option("umbrella", "They come under one umbrella.", "units act-under one-umbrella"),
      option(
        "aircraft",
        "They were helped by aircraft.",
        "aircraft assists units",
        undefined,
        "Units that fight for themselves could have help from the air, too",
      ),
      option(
        "police",
        "The Federal Police has a leader.",
        "jaafar-al-battat commands federal-police",
        undefined,
        "A unit that fights for itself has a leader, too",
      ),
      option(
        "purpose",
        "Hideouts are to be destroyed.",
        "aimed: forces destroy hideouts",
        undefined,
        "One purpose does not mean that they act together",
      ),
    ],
  ),
  {
    id: "which-are-answered",
    topics: ["units", "words"],
    sort: "source",
    level: "analyse",
    facts: ["C13", "C15", "C23"],
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
