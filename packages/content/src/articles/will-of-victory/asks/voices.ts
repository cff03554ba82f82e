import { type AskData, choice, explained, option, several } from "./forms.ts";

const silent = (id: string, asserts: string, text: string, explanation: string) =>
  explained(option(id, text, asserts), explanation);
const heard = (id: string, asserts: string, text: string, explanation: string) =>
  explained(option(id, text, asserts, "swapped-part"), explanation);

/** Whose word the article gives, whose it leaves out, and who could be asked. */
export const voiceAsks: AskData[] = [
  several(
    {
      id: "independent-word",
      topics: ["outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C11", "C20", "C21", "C23"],
      given: ["some: forces freed areas"],
    },
    "A class wants to know how safe the freed areas are. Whose word would be independent of the forces?",
    [
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
      explained(
        option(
          "ground",
          "Inad, as his force is not on the list",
          "juma-inad stands outside-forces",
          "swapped-part",
        ),
        "Inad leads the ground forces. Not being on the list does not put them outside the forces",
      ),
    ],
  ),
  several(
    {
      id: "without-a-voice",
      topics: ["people", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C11", "C17", "C19", "C20", "C21"],
    },
    "Who is spoken about in the article, but says nothing in it?",
    [
      silent(
        "residents",
        "residents voice silent",
        "residents of the freed areas",
        "¶6 has security leaders speak about residents, and quotes none",
      ),
      silent(
        "reporters",
        "reporters voice silent",
        "reporters who can move about",
        "¶7 has al-Battat speak of reporters, and quotes none",
      ),
      silent(
        "isis",
        "isis voice silent",
        "members of ISIS in hiding",
        "¶5 has al-Husseini say what ISIS believed; nobody of ISIS is quoted",
      ),
      heard(
        "ground",
        "juma-inad voice silent",
        "the leader of the ground forces",
        "¶2 quotes Inad, who leads them",
      ),
      heard(
        "leaders",
        "security-leaders voice silent",
        "security leaders without names",
        "¶6 reports what they said, without their names",
      ),
    ],
  ),
  choice(
    {
      id: "named-and-unnamed",
      topics: ["people", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C17"],
    },
    "A reporter wants to ask a speaker for proof. Which claim comes from a speaker whom the article names?",
    [
      option("can-answer", "that hideouts were attacked", "some: forces attacked hideouts"),
      option("streets", "that residents can go out without fear", "possible: residents walk without-fear"),
      option("aircraft", "that aircraft have helped the units", "aircraft assists units"),
      option("battles", "that ISIS lost the battles of 2017", "forces won battles"),
    ].map((said, at) =>
      explained(
        said,
        [
          "In ¶5 it is Thamir al-Husseini, who leads the Rapid Response Units, who says so. He could be asked",
          "In ¶6 security leaders say so, and none of them is named",
          "In ¶3 the writer says so, and gives no source",
          "In ¶4 the writer says so, and gives no source",
        ][at] ?? "",
      ),
    ),
  ),
  choice(
    {
      id: "one-exception",
      topics: ["places", "outcomes", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C5b"],
    },
    "Whose claim is so broad that one exception would be enough to disprove it?",
    [
      explained(
        option(
          "cleared",
          "Inad’s, about cleared areas",
          "all, by juma-inad: iraqi-army cleared areas-to-border",
        ),
        "Inad says in ¶2 that all areas up to the border were cleared: one that was not would be enough against it",
      ),
      explained(
        option(
          "attacked",
          "al-Husseini’s, about attacked hideouts",
          "some, by thamir-al-husseini: forces attacked hideouts",
        ),
        "He says in ¶5 that some were attacked: another that was not changes nothing",
      ),
      explained(
        option("freed", "security leaders’, about freed areas", "some: forces freed areas"),
        "They speak in ¶6 of a number of areas: another that was not freed changes nothing",
      ),
      explained(
        option("successes", "the writer’s, about successes", "some: forces record successes"),
        "¶1 speaks of several successes: a failure beside them changes nothing",
      ),
    ],
  ),
];
