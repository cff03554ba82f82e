import { type AskData, choice, en, option, status } from "./forms.ts";

/** The border and the three places, and what is not said of them. */
export const placeAsks: AskData[] = [
  choice(
    { id: "three-places", topics: ["places"], sort: "substance", level: "understand", facts: ["C21"] },
    "What does al-Battat say about Hawija, al-Rashad and Riyad?",
    [
      option("can-move", "Reporters can move about there.", "possible: reporters visit three-places"),
      option(
        "have-been",
        "Reporters have been round there.",
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
      sort: "purpose",
      level: "understand",
      facts: ["C22"],
      answer: { is: "linked", link: "so-that", to: "C21" },
    },
    "What are reporters to do in Hawija, al-Rashad or Riyad, if they follow al-Battat's words?",
    [
      option("ask", "to talk with citizens about safety", "possible: citizens asked-about safety"),
      option("weapons", "to see the weapons that were found", "forces found weapons"),
      option("units", "to go with the units on a search", "reporters join search"),
      option("damage", "to report on damage from the war", "reporters report damage"),
    ],
  ),
  choice(
    { id: "army-areas", topics: ["places", "units"], sort: "detail", level: "remember", facts: ["C5b"] },
    "How far has the Army cleared the country, according to Inad?",
    [
      option("to-border", "up to the border", "army-clearing reached-to border"),
      option("hawija", "up to Hawija", "army-clearing reached-to hawija", "swapped-part"),
      option("river", "up to the river", "army-clearing ended-at river"),
      option("capital", "up to the capital", "army-clearing ended-at capital"),
    ],
  ),
  status(
    { id: "each-area", topics: ["places", "units"], facts: ["C5b"], siblingOf: "army-areas" },
    option(
      "each",
      "Inad says that the Army has cleared every area up to the border.",
      "all, by juma-inad: iraqi-army cleared areas-to-border",
    ),
  ),
  status(
    { id: "hawija-freed", topics: ["places"], facts: ["C21"], sort: "conclusion", level: "analyse" },
    option(
      "freed",
      "Hawija was freed in the Will of Victory operations.",
      "hawija freed-in will-of-victory",
      undefined,
      "Al-Battat speaks of moving about and of safety, not of how the place was freed",
    ),
  ),
  status(
    {
      id: "three-among-freed",
      topics: ["places"],
      facts: ["C19", "C21"],
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
    { id: "reporters-have-been", topics: ["places"], facts: ["C21"], siblingOf: "three-places" },
    option(
      "been",
      "Al-Battat says that reporters have been to al-Rashad.",
      "reporters visit three-places",
      "invitation-as-visit",
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
    "Somebody writes a report on Hawija. For which question is another source needed?",
    [
      option("when-freed", "How was Hawija freed from ISIS?", "hawija freed-how way"),
      option(
        "who",
        "Who says that reporters can visit Hawija?",
        "by jaafar-al-battat, possible: reporters visit three-places",
      ),
      option("asked", "What can citizens be asked about?", "possible: citizens asked-about safety"),
      option("leader", "What does al-Battat lead?", "jaafar-al-battat commands federal-police"),
    ],
  ),
  {
    id: "named-places",
    topics: ["places"],
    sort: "detail",
    level: "remember",
    facts: ["C21"],
    siblingOf: "three-places",
    interaction: "multiple-response",
    stem: en("Where can reporters go now, as al-Battat says? Select three."),
    options: [
      option("hawija", "Hawija", "jaafar-al-battat names-place hawija"),
      option("rashad", "al-Rashad", "jaafar-al-battat names-place al-rashad"),
      option("riyad", "Riyad", "jaafar-al-battat names-place riyad"),
      option("tikrit", "Tikrit", "jaafar-al-battat names-place tikrit"),
      option("samarra", "Samarra", "jaafar-al-battat names-place samarra"),
      option("al-qaim", "al-Qaim", "jaafar-al-battat names-place al-qaim"),
    ],
  },

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
        option("will", "are kept out of", "reporters barred-from places"),
      ],
      [
        option("ask-safety", "citizens can be asked about safety", "possible: citizens asked-about safety"),
        option(
          "told-safety",
          "citizens have told them of safety",
          "citizens asked-about safety",
          "invitation-as-visit",
        ),
        option("see-finds", "soldiers will show them the finds", "soldiers show finds"),
      ],
    ],
  },
];
