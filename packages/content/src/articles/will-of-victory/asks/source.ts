import { type AskData, choice, en, explained, option } from "./forms.ts";

const voice = (asserts: string, explanation: string, id: string, text: string) =>
  explained(
    option(
      id,
      text,
      asserts,
      asserts.startsWith("residents") || asserts.startsWith("reporters") ? undefined : "swapped-part",
    ),
    explanation,
  );

/** How a reader knows: whose word it is, what could be checked, and what would speak for or against it. */
export const sourceAsks: AskData[] = [
  choice(
    { id: "without-fear", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C20"] },
    "“Residents can go out without fear.” What should a careful reader note about this?",
    [
      option(
        "leaders",
        "It is the security leaders' claim about the residents.",
        "by security-leaders, possible: residents walk without-fear",
        undefined,
        "No resident is quoted",
      ),
      option(
        "residents",
        "It is the residents' own account of their streets.",
        "by residents, possible: residents walk without-fear",
        "swapped-speaker",
      ),
      option(
        "battat",
        "It is al-Battat's claim about the three places.",
        "by jaafar-al-battat, possible: residents walk without-fear",
        "swapped-speaker",
      ),
      option(
        "reporters",
        "It is the reporters' account of their visits.",
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
    given: ["some: forces freed areas"],
    interaction: "multiple-response",
    stem: en(
      "Someone wants to find out how safe the freed areas are. Whose word would be independent of the forces? Select two.",
    ),
    options: [
      explained(
        option("resident", "a shopkeeper who lives there", "residents stands outside-forces"),
        "In ¶6 unnamed security leaders speak of the residents. A shopkeeper who lives there has no part in the forces, so this word is independent of theirs. It may still be wrong",
      ),
      explained(
        option("reporter", "a reporter who goes there alone", "reporters stands outside-forces"),
        "In ¶7 al-Battat says that reporters can move about. One who goes without the forces sees what they did not choose to show, so this word is independent of theirs",
      ),
      explained(
        option("named", "a security leader who gives a name", "security-leaders stands outside-forces"),
        "A name says who speaks. It does not make the speaker independent of the forces",
      ),
      explained(
        option(
          "police",
          "al-Battat, after he has been there",
          "jaafar-al-battat stands outside-forces",
          "swapped-part",
        ),
        "Al-Battat leads the Federal Police, one of the units, so he would speak of his own success",
      ),
    ],
  },
  {
    id: "without-a-voice",
    topics: ["people", "words"],
    sort: "source",
    level: "analyse",
    facts: ["C11", "C18", "C19", "C20", "C21"],
    interaction: "multiple-response",
    stem: en("Who is spoken about in the article without being given a voice? Select two."),
    options: [
      voice(
        "residents voice silent",
        "¶6 has security leaders speak about residents, and quotes none",
        "residents",
        "residents of the freed areas",
      ),
      voice(
        "reporters voice silent",
        "¶7 has al-Battat speak to reporters, and quotes none",
        "reporters",
        "reporters who can move about",
      ),
      voice(
        "juma-inad voice silent",
        "¶2 quotes Inad, who leads them",
        "ground",
        "the ground forces' leader",
      ),
      voice(
        "security-leaders voice silent",
        "¶6 reports what they said, without their names",
        "leaders",
        "security leaders without names",
      ),
      voice(
        "thamir-al-husseini voice silent",
        "¶5 quotes al-Husseini, who leads them",
        "rapid",
        "the Rapid Response Units' leader",
      ),
    ],
  },
  choice(
    {
      id: "one-side",
      topics: ["people", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C11", "C18", "C23"],
      given: ["juma-inad voice quoted", "thamir-al-husseini voice quoted", "jaafar-al-battat voice quoted"],
      answer: { is: "follows", link: "because" },
      siblingOf: "without-a-voice",
    },
    "Inad, al-Husseini and al-Battat are the three people quoted by name. What should a reader keep in mind about them?",
    [
      explained(
        option("own-side", "They speak of the success of their own side.", "speakers praise own-side"),
        "¶2, ¶5 and ¶7 say which force each of them leads. They may be right, but they are judging their own work",
      ),
      explained(
        option("untrue", "They say things that others have disproved.", "speakers say untruths"),
        "No paragraph says so. That someone speaks for a side does not make the words false",
      ),
      explained(
        option("witness", "They were asked by reporters in freed areas.", "speakers met reporters"),
        "No paragraph says where or by whom they were asked",
      ),
      explained(
        option("agree", "They confirm one another's claims.", "speakers confirm claims"),
        "Each speaks of other matters, and all three belong to the forces, so none confirms another from outside",
      ),
    ],
  ),
  choice(
    {
      id: "named-and-unnamed",
      topics: ["people", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C20", "C23"],
      given: [
        "jaafar-al-battat voice quoted",
        "security-leaders voice reported",
        "security-leaders named no",
      ],
      answer: { is: "follows", link: "because" },
    },
    "Al-Battat is quoted by name; the security leaders are not named. What does a name give the reader?",
    [
      explained(
        option("can-answer", "someone who can be asked again", "named person answerable"),
        "A person with a name can be asked again and held to what was said. Whether the claim is true is another matter",
      ),
      explained(
        option("true", "a reason to take the claim for true", "named person truthful"),
        "A name shows who speaks, and not whether the claim is true",
      ),
      explained(
        option("saw", "someone who saw what is claimed", "named person saw"),
        "A name does not show that the speaker saw anything, and no paragraph says so",
      ),
      explained(
        option(
          "outside",
          "someone from outside the forces",
          "jaafar-al-battat stands outside-forces",
          "swapped-part",
        ),
        "Al-Battat, who is named, leads the Federal Police",
      ),
    ],
  ),
  {
    id: "freed-by-name",
    topics: ["people", "outcomes"],
    sort: "source",
    level: "understand",
    facts: ["C19"],
    siblingOf: "named-and-unnamed",
    interaction: "status",
    stem: en("Going by the article, is this true, false or not given?"),
    options: [
      explained(
        option(
          "named",
          "The leaders who say that areas were recently freed are named.",
          "security-leaders named yes",
          "swapped-part",
        ),
        "¶6 gives this as the word of security leaders, and names none of them",
      ),
    ],
  },
  choice(
    { id: "whose-successes", topics: ["outcomes", "words"], sort: "source", level: "analyse", facts: ["C2"] },
    "On whose word does the claim rest that the forces have had successes?",
    [
      option(
        "writer",
        "on the writer's own word",
        "some, by article: forces record successes",
        undefined,
        "No source is named, and the successes are not spelt out",
      ),
      option("inad", "on the word of Inad", "some, by juma-inad: forces record successes", "swapped-speaker"),
      option(
        "leaders",
        "on the word of security leaders",
        "some, by security-leaders: forces record successes",
        "swapped-speaker",
      ),
      option(
        "battat",
        "on the word of al-Battat",
        "some, by jaafar-al-battat: forces record successes",
        "swapped-speaker",
      ),
    ],
  ),
  choice(
    {
      id: "added-to-inad",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C9"],
      given: ["forces found weapons", "forces found hideouts"],
    },
    "Inad says that weapons and hideouts were found. Who says by name that they were those of ISIS?",
    [
      explained(
        option("article", "the article, in words that it adds", "finds called-isis-by article"),
        "¶2 puts the name in brackets within his words: it is an addition, and not his own word",
      ),
      explained(
        option("inad", "Inad, in his own words", "finds called-isis-by juma-inad", "swapped-part"),
        "In ¶2 the name is an addition to his words",
      ),
      explained(
        option(
          "husseini",
          "al-Husseini, in speaking of hideouts",
          "finds called-isis-by thamir-al-husseini",
          "swapped-part",
        ),
        "Al-Husseini speaks in ¶5 of hideouts that were attacked, not of these finds",
      ),
      explained(
        option(
          "leaders",
          "security leaders, without their names",
          "finds called-isis-by security-leaders",
          "swapped-part",
        ),
        "In ¶6 the security leaders speak of areas and residents",
      ),
    ],
  ),
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
