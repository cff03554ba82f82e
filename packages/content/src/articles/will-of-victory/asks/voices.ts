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

/** Whose word the article gives, whose it leaves out, and what a name tells. */
export const voiceAsks: AskData[] = [
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
];
