import { type AskData, choice, option, en, status } from "./forms.ts";

/** The border and the three places, and what is not said of them. */
export const placeAsks: AskData[] = [
  choice(
    {
      id: "three-places",
      topics: ["places"],
      sort: "substance",
      level: "understand",
      facts: ["C21"],
      given: ["jaafar-al-battat speaks-of visits"],
    },
    "What does al-Battat say about Hawija, al-Rashad and Riyad?",
    [
      option("can-move", "Reporters can move about there.", "possible: reporters visit three-places"),
      option(
        "have-been",
        "Reporters have been there.",
        "reporters visit three-places",
        "invitation-as-visit",
      ),
      option("attacked", "Hideouts were attacked there.", "forces attacked hideouts-in-hawija"),
      option("found", "Weapons were found there.", "forces found weapons-in-hawija"),
    ],
  ),
  choice(
    {
      id: "visits-for-what",
      topics: ["places", "outcomes"],
      sort: "substance",
      level: "understand",
      facts: ["C22"],
    },
    "What does al-Battat say that citizens can be asked about?",
    [
      option("ask", "the safety that has been reached", "possible: citizens asked-about safety"),
      option("weapons", "the weapons that have been found", "forces found weapons"),
      option("areas", "the areas that have been freed", "some: forces freed areas"),
      option("help", "the help that is still needed", "citizens asked-about help", "swapped-part"),
    ],
  ),
  status(
    { id: "hawija-freed", topics: ["places"], facts: ["C21"], sort: "conclusion", level: "analyse" },
    option(
      "freed",
      "Hawija was freed in the Will of Victory operations.",
      "hawija freed-in will-of-victory",
      undefined,
      "Al-Battat speaks of moving about and of safety; the article does not say whether, when or how the place was freed",
    ),
  ),
  status(
    {
      id: "three-among-freed",
      topics: ["places"],
      facts: ["C19", "C21"],
      given: ["some: forces freed areas"],
      sort: "conclusion",
      level: "analyse",
      siblingOf: "hawija-freed",
    },
    option(
      "among",
      "The three places that al-Battat names are among the areas that were recently freed.",
      "three-places among freed-areas",
      undefined,
      "Security leaders speak of areas and name none; al-Battat names places and does not say when they were freed",
    ),
  ),
  status(
    {
      id: "reporters-have-been",
      topics: ["places"],
      facts: ["C21"],
      sort: "conclusion",
      level: "analyse",
      siblingOf: "three-places",
    },
    option(
      "been",
      "Reporters have been to al-Rashad.",
      "reporters been-to al-rashad",
      undefined,
      "Al-Battat says that reporters can move about there, not that any did",
    ),
  ),
  choice(
    {
      id: "missing-on-hawija",
      topics: ["places", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C21", "C22"],
      answer: { is: "unstated" },
      siblingOf: "hawija-freed",
    },
    "Someone writes a report on Hawija. For which question is another source needed?",
    [
      option("last-attack", "When was the last attack by ISIS there?", "isis attacked hawija"),
      option(
        "who",
        "Who says that reporters can move about there?",
        "by jaafar-al-battat, possible: reporters visit three-places",
      ),
      option("asked", "What can citizens be asked about?", "possible: citizens asked-about safety"),
      option("leader", "What does al-Battat lead?", "jaafar-al-battat commands federal-police"),
    ],
  ),

  {
    id: "reporters-and-citizens",
    topics: ["places", "outcomes"],
    sort: "substance",
    level: "understand",
    facts: ["C21", "C22"],
    siblingOf: "visits-for-what",
    interaction: "inline-choice",
    stem: en("Complete the sentence with what al-Battat says."),
    statement: en("Reporters {gap-1} Hawija, al-Rashad or Riyad, and {gap-2}."),
    gaps: [
      [
        option("can", "can move about in", "possible: reporters visit three-places"),
        option("did", "have moved about in", "reporters visit three-places", "invitation-as-visit"),
        option("out", "are kept out of", "not, possible: reporters visit three-places", "denied"),
      ],
      [
        option("ask-safety", "citizens can be asked about safety", "possible: citizens asked-about safety"),
        option(
          "told-safety",
          "citizens have told them of safety",
          "citizens asked-about safety",
          "invitation-as-visit",
        ),
        option("told-attacks", "citizens have told them of attacks", "citizens told-of attacks"),
      ],
    ],
  },
  status(
    { id: "each-area", topics: ["places", "units"], facts: ["C5b"] },
    option(
      "each",
      "By Inad's account, the Army left out no area up to the border.",
      "all, by juma-inad: iraqi-army cleared areas-to-border",
    ),
  ),
];
