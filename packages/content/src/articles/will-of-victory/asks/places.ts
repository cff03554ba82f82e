import { type AskData, choice, en, explained, option, status, yesNo } from "./forms.ts";

/** The border, the areas and the three places, and what is not said of them. */
export const placeAsks: AskData[] = [
  yesNo(
    {
      id: "three-places",
      topics: ["places", "outcomes"],
      sort: "substance",
      level: "understand",
      facts: ["C21", "C22"],
      given: ["jaafar-al-battat speaks-of visits"],
    },
    "Does al-Battat say this when he names Hawija, al-Rashad and Riyad?",
    [
      option("can-move", "Reporters can move about there.", "possible: reporters visit three-places"),
      option("asked", "Citizens can be asked about safety.", "possible: citizens asked-about safety"),
      option(
        "have-been",
        "Reporters have been there.",
        "reporters visit three-places",
        "invitation-as-visit",
      ),
      explained(
        option("freed", "They were freed in these operations.", "hawija freed-in will-of-victory"),
        "He speaks of moving about and of safety, and does not say whether, when or how they were freed",
      ),
      explained(
        option("police", "His police guard them.", "federal-police guards three-places"),
        "He leads the Federal Police; where they serve is not told",
      ),
    ],
  ),
  choice(
    {
      id: "why-go-there",
      topics: ["places", "people"],
      sort: "purpose",
      level: "understand",
      facts: ["C22"],
      given: ["possible: reporters visit three-places"],
      answer: { is: "linked", link: "so-that", to: "C21" },
      siblingOf: "three-places",
    },
    "Reporters can move about in three places, al-Battat says. What could they go there for, by his words?",
    [
      option("ask", "to hear from citizens how safe it is", "possible: citizens asked-about safety"),
      option("hideouts", "to see hideouts that were attacked", "some: forces attacked hideouts"),
      option("finds", "to see weapons that were found", "forces found weapons"),
      explained(
        option("police", "to go out with the police at work", "reporters accompany police"),
        "He leads the Federal Police, and speaks in ¶7 of citizens who can be asked, not of the work of the police",
      ),
    ],
  ),
  {
    id: "reporters-and-citizens",
    topics: ["places", "outcomes"],
    sort: "substance",
    level: "understand",
    facts: ["C21", "C22"],
    siblingOf: "three-places",
    interaction: "inline-choice",
    stem: en("Complete the sentence with what al-Battat says."),
    statement: en("Reporters {gap-1} Hawija, al-Rashad or Riyad, and citizens {gap-2}."),
    gaps: [
      [
        option("can", "can move about in", "possible: reporters visit three-places"),
        option("did", "have moved about in", "reporters visit three-places", "invitation-as-visit"),
        explained(
          option("wrote", "have reported from", "reporters reported-from three-places"),
          "Al-Battat says in ¶7 where reporters can move about, not that any has been there",
        ),
      ],
      [
        option("ask-safety", "can be asked about safety", "possible: citizens asked-about safety"),
        option(
          "told-safety",
          "have spoken of their safety",
          "citizens asked-about safety",
          "invitation-as-visit",
        ),
        explained(
          option("call", "have called for more safety", "citizens call-for safety"),
          "¶7 says that citizens can be asked, not what they have said",
        ),
      ],
    ],
  },
  status(
    {
      id: "three-among-freed",
      topics: ["places"],
      facts: ["C19", "C21"],
      given: ["some: forces freed areas"],
      sort: "conclusion",
      level: "analyse",
    },
    option(
      "among",
      "The three places that al-Battat names are among the areas that were recently freed.",
      "three-places among freed-areas",
      undefined,
      "Security leaders speak of areas and name none; al-Battat names places and does not say whether or when they were freed",
    ),
  ),
  {
    id: "areas-by-whom",
    topics: ["places", "people"],
    sort: "substance",
    level: "understand",
    facts: ["C5b", "C17", "C19", "C21"],
    siblingOf: "what-each-speaks-of",
    interaction: "match",
    stem: en("Who speaks of these areas and places? Match them. One answer is not needed."),
    sources: [
      { id: "areas-to-border", text: en("areas up to the border") },
      { id: "areas-in-belief", text: en("areas that ISIS believed were its own again") },
      { id: "areas-freed", text: en("areas that were recently freed") },
      { id: "three-places", text: en("Hawija, al-Rashad and Riyad") },
    ],
    options: [
      option("inad", "Juma Inad", "? mentioned-by juma-inad"),
      option("husseini", "Thamir al-Husseini", "? mentioned-by thamir-al-husseini"),
      option("leaders", "Unnamed security leaders", "? mentioned-by security-leaders"),
      option("battat", "Jaafar al-Battat", "? mentioned-by jaafar-al-battat"),
      option("writer", "The writer", "? mentioned-by the-writer"),
    ],
  },
  {
    id: "against-whose-words",
    topics: ["places", "people", "words"],
    sort: "source",
    level: "analyse",
    facts: ["C5b", "C20", "C21"],
    interaction: "match",
    stem: en(
      "Suppose that these things were reported, too. Whose words would each contradict? Match them. Two are not needed.",
    ),
    sources: [
      { id: "army-never-came", text: en("The Army never came to a village near the border.") },
      {
        id: "shop-kept-shut",
        text: en("People in an area that was recently freed stay indoors for fear of ISIS."),
      },
      { id: "reporter-turned-back", text: en("A reporter was stopped at the edge of Riyad.") },
    ],
    options: [
      option("inad", "Juma Inad", "? speaks-against juma-inad"),
      option("leaders", "Unnamed security leaders", "? speaks-against security-leaders"),
      option("battat", "Jaafar al-Battat", "? speaks-against jaafar-al-battat"),
      option("husseini", "Thamir al-Husseini", "? speaks-against thamir-al-husseini"),
      option("writer", "The writer", "? speaks-against article"),
    ],
  },
  choice(
    {
      id: "three-for-all",
      topics: ["places", "outcomes"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C5b", "C21", "C22"],
      answer: { is: "follows", link: "because" },
      given: ["jaafar-al-battat speaks-of visits"],
    },
    "Al-Battat speaks of safety in three places. What keeps a reader from concluding that all of Iraq is safe?",
    [
      option("few", "Elsewhere it may be different.", "other-places may-differ yes"),
      option(
        "went",
        "Reporters who went say otherwise.",
        "reporters visit three-places",
        "invitation-as-visit",
      ),
      explained(
        option("border", "The border is not reached yet.", "not: army-clearing reached-to border", "denied"),
        "Inad says in ¶2 that areas up to the border were cleared",
      ),
      explained(
        option("afraid", "Citizens say that they feel afraid.", "residents report fear"),
        "What citizens say is not told: al-Battat says in ¶7 that they can be asked",
      ),
    ],
  ),
  choice(
    {
      id: "cleared-of-what",
      topics: ["places", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C5b"],
      answer: { is: "unstated" },
    },
    "Inad speaks of areas that were cleared. What do his words leave unsaid?",
    [
      option("of-what", "what the areas were cleared of", "areas-to-border cleared-of isis"),
      option("who", "who it was that cleared the areas", "iraqi-army cleared areas-to-border"),
      option("how-far", "how far the clearing has reached", "army-clearing reached-to border"),
      option("all", "whether only some were cleared", "all: iraqi-army cleared areas-to-border"),
    ],
  ),
];
