import { type AskData, choice, en, option, status } from "./forms.ts";

/** Who takes part, in which part, and what the list of units does not say. */
export const unitAsks: AskData[] = [
  {
    id: "parts-they-had",
    topics: ["units"],
    sort: "substance",
    level: "understand",
    facts: ["C5b", "C12", "C13", "C15"],
    interaction: "match",
    stem: en("What part does the article give each of these? Match them. One part stays unused."),
    sources: [
      { id: "aircraft", text: en("Aircraft") },
      { id: "federal-police", text: en("Federal Police") },
      { id: "iraqi-army", text: en("Iraqi Army") },
      { id: "allied-forces", text: en("Allied forces") },
    ],
    options: [
      option("helps", "gave help to those who fought together", "? assists units"),
      option("together", "is listed among those who fought together", "? acts-in will-of-victory"),
      option("cleared", "cleared areas, as Juma Inad says", "all: ? cleared areas-to-border"),
      option("earlier", "took part in the battles of 2017", "? fought-beside forces"),
      option("commands", "has command of the whole operation", "? commands will-of-victory"),
    ],
  },
  choice(
    { id: "aircraft-part", topics: ["units"], sort: "substance", level: "understand", facts: ["C12", "C13"], siblingOf: "parts-they-had" },
    "What does the article say about aircraft?",
    [
      option("helped", "They gave help to the units.", "aircraft assists units"),
      option("listed", "They are one of the five listed units.", "will-of-victory lists aircraft", "swapped-part"),
      option("bombed", "They bombed hideouts of ISIS.", "aircraft attacked hideouts"),
      option("watched", "They kept watch over the border.", "aircraft watched border"),
    ],
  ),
  status(
    { id: "aircraft-in-list", topics: ["units"], facts: ["C12"], siblingOf: "parts-they-had", sort: "detail" },
    option("listed", "Aircraft are one of the units in the list.", "will-of-victory lists aircraft", "swapped-part", "They are named beside the list, as help for the units"),
  ),
  {
    id: "in-the-list",
    topics: ["units"],
    sort: "detail",
    level: "remember",
    facts: ["C12"],
    interaction: "true-false-set",
    stem: en("Does the article list each of these among the units that fight together?"),
    options: [
      option("intelligence", "Intelligence services", "will-of-victory lists intelligence-services"),
      option("mobilisation", "Popular Mobilisation Units", "will-of-victory lists popular-mobilisation-units"),
      option("counter", "Counter Terrorism Forces", "will-of-victory lists counter-terrorism-forces"),
      option("army", "Iraqi Army", "will-of-victory lists iraqi-army", "swapped-part", "That does not mean that the Army took no part: Inad gives it credit for areas that were cleared"),
      option("allies", "Allied forces", "will-of-victory lists allied-forces", "swapped-part", "They are named as partners in 2017"),
    ],
  },
  choice(
    { id: "army-not-listed", topics: ["units"], sort: "conclusion", level: "analyse", facts: ["C5b", "C12"], answer: { is: "follows", link: "because" } },
    "The Iraqi Army is not in the list of units. What does this tell a reader about the operations?",
    [
      option("open-list", "It is left open whether the Army took part.", "army part undecided", undefined, "Not to be in the list is not the same as to take no part, and Inad gives the Army credit for cleared areas"),
      option("whole-list", "It is certain that the Army took no part.", "all: list names units", "some-as-all"),
      option("leads-them", "It is the Army that commands the units.", "iraqi-army commands listed-units"),
      option("only-2017", "It is no longer the Army that fights ISIS.", "iraqi-army went home"),
    ],
  ),
  choice(
    { id: "army-in-article", topics: ["units"], sort: "substance", level: "understand", facts: ["C5b", "C12"], siblingOf: "army-not-listed" },
    "How does the Iraqi Army come into the article?",
    [
      option("inad", "Inad credits it with cleared areas.", "all, by juma-inad: iraqi-army cleared areas-to-border", undefined, "The list of units does not have it"),
      option("list", "The list of units opens with it.", "will-of-victory lists iraqi-army", "swapped-part", "Not to be in the list is not the same as to take no part"),
      option("leader", "Its leader speaks of the goal now.", "army-leader speaks-of goal"),
      option("hideouts", "The writer has it attack hideouts.", "iraqi-army attacked hideouts"),
    ],
  ),
  {
    id: "quoted-leaders-units",
    topics: ["units", "people"],
    sort: "detail",
    level: "remember",
    facts: ["C12", "C18", "C23"],
    interaction: "multiple-response",
    stem: en("Which of the listed units have a leader who is quoted in the article? Select two."),
    options: [
      option("police", "Federal Police", "federal-police has-named-leader yes"),
      option("rapid", "Rapid Response Units", "rapid-response-units has-named-leader yes"),
      option("counter", "Counter Terrorism Forces", "counter-terrorism-forces led-by speaker"),
      option("mobilisation", "Popular Mobilisation Units", "popular-mobilisation-units led-by speaker"),
      option("intelligence", "Intelligence services", "intelligence-services led-by speaker"),
    ],
  },
  status(
    { id: "two-units-quoted", topics: ["units", "people"], facts: ["C18", "C23"], siblingOf: "quoted-leaders-units" },
    option("two", "Leaders of two units in the list are quoted by name.", [
      "thamir-al-husseini commands rapid-response-units",
      "jaafar-al-battat commands federal-police",
    ]),
  ),
  choice(
    { id: "missing-on-2017", topics: ["units", "phases", "words"], sort: "source", level: "analyse", facts: ["C15"], answer: { is: "unstated" } },
    "Which question about the battles of 2017 does the article leave to other sources?",
    [
      option("where", "Where were they fought?", "battles fought-at place"),
      option("who", "Who fought in them?", "allied-forces fought-beside forces"),
      option("won", "Who won them?", "forces won battles"),
      option("after", "What became of ISIS then?", "isis scattered-after defeats"),
    ],
  ),
  {
    id: "unit-of-al-husseini",
    topics: ["units", "people"],
    sort: "typed-name",
    level: "remember",
    facts: ["C18"],
    interaction: "text-entry",
    stem: en("Thamir al-Husseini leads some of the listed units. What are they called?"),
    asserts: "thamir-al-husseini commands ?",
    entities: ["rapid-response-units", "federal-police", "counter-terrorism-forces", "popular-mobilisation-units", "ground-forces"],
  },
  {
    id: "two-leaders",
    topics: ["units", "people"],
    sort: "detail",
    level: "remember",
    facts: ["C18", "C23"],
    siblingOf: "unit-of-al-husseini",
    interaction: "inline-choice",
    stem: en("Complete the sentence."),
    statement: en("Al-Battat leads {gap-1}, and al-Husseini leads {gap-2}."),
    gaps: [
      [
        option("battat-police", "the Federal Police", "jaafar-al-battat commands federal-police"),
        option("battat-ground", "the ground forces", "jaafar-al-battat commands ground-forces", "swapped-part"),
        option("battat-services", "the intelligence services", "jaafar-al-battat commands intelligence-services", "swapped-part"),
      ],
      [
        option("husseini-rapid", "the Rapid Response Units", "thamir-al-husseini commands rapid-response-units"),
        option("husseini-counter", "the Counter Terrorism Forces", "thamir-al-husseini commands counter-terrorism-forces", "swapped-part"),
        option("husseini-ground", "the ground forces", "thamir-al-husseini commands ground-forces", "swapped-part"),
      ],
    ],
  },
  choice(
    { id: "missing-on-ground-forces", topics: ["units", "words"], sort: "source", level: "analyse", facts: ["C11"], answer: { is: "unstated" } },
    "A class makes a poster about the operation. For which question does it need another source?",
    [
      option("made-up", "Who belongs to the ground forces?", "ground-forces made-of units"),
      option("leader", "Who leads the ground forces?", "juma-inad commands ground-forces"),
      option("helped", "What gave help to the units?", "aircraft assists units"),
      option("unit", "Which units does al-Husseini lead?", "thamir-al-husseini commands rapid-response-units"),
    ],
  ),
];
