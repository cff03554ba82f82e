import { type AskData, choice, en, explained, option, status, yesNo } from "./forms.ts";

/** Who takes part, in which part, how the forces stand to each other, and what the list of units does not say. */
export const unitAsks: AskData[] = [
  {
    id: "parts-they-had",
    topics: ["units"],
    sort: "substance",
    level: "understand",
    facts: ["C5b", "C12", "C13", "C15"],
    interaction: "match",
    stem: en("What part does the article give each of these? Match them. One part is not needed."),
    sources: [
      { id: "aircraft", text: en("Aircraft") },
      { id: "intelligence-services", text: en("Intelligence services") },
      { id: "iraqi-army", text: en("Iraqi Army") },
      { id: "allied-forces", text: en("Allied forces") },
    ],
    options: [
      option("helps", "gave help to those on the list", "? assists units"),
      option("together", "are listed as part of the operations", "? acts-in will-of-victory"),
      option("cleared", "cleared areas, as Inad says", "all: ? cleared areas-to-border"),
      option("earlier", "took part in the battles of 2017", "? fought-beside forces"),
      option("attacked", "attacked hideouts, as al-Husseini says", "? attacked named-hideouts"),
    ],
  },
  choice(
    {
      id: "aircraft-part",
      topics: ["units"],
      sort: "substance",
      level: "understand",
      facts: ["C12", "C13", "C17"],
      siblingOf: "parts-they-had",
    },
    "What does the article say about aircraft?",
    [
      option("helped", "They have helped the units on the list.", "aircraft assists units"),
      option(
        "listed",
        "They are among the units on the list.",
        "will-of-victory lists aircraft",
        "swapped-part",
      ),
      explained(
        option("attacked", "They attacked hideouts for units on the list.", "aircraft attacked hideouts"),
        "¶5 does not say by whom hideouts were attacked, and ¶3 does not say how aircraft helped",
      ),
      explained(
        option("in-2017", "They were sent to Iraq by allied forces.", "allied-forces sent aircraft"),
        "The article does not say whose aircraft they are",
      ),
    ],
  ),
  status(
    { id: "services-in-list", topics: ["units"], facts: ["C12"] },
    explained(
      option(
        "beside",
        "The intelligence services help the listed units, but are not one of them.",
        "not: will-of-victory lists intelligence-services",
        "denied",
      ),
      "The list in ¶3 names the intelligence services. It is aircraft that help beside the list",
    ),
  ),
  yesNo(
    { id: "in-the-list", topics: ["units"], sort: "detail", level: "remember", facts: ["C12"] },
    "Does the article list each of these among the units that fight together?",
    [
      option("intelligence", "Intelligence services", "will-of-victory lists intelligence-services"),
      option(
        "mobilisation",
        "Popular Mobilisation Units",
        "will-of-victory lists popular-mobilisation-units",
      ),
      option("counter", "Counter Terrorism Forces", "will-of-victory lists counter-terrorism-forces"),
      option(
        "army",
        "Iraqi Army",
        "will-of-victory lists iraqi-army",
        "swapped-part",
        "Not being on the list is not the same as taking no part: Inad says that the Army cleared areas",
      ),
      option(
        "allies",
        "Allied forces",
        "will-of-victory lists allied-forces",
        "swapped-part",
        "They are named as partners in the battles of 2017",
      ),
      option(
        "ground",
        "Ground forces",
        "will-of-victory lists ground-forces",
        "swapped-part",
        "They are named as those whom Inad leads",
      ),
    ],
  ),
  yesNo(
    {
      id: "follows-from-list",
      topics: ["units"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C5b", "C12", "C13"],
    },
    "Can a reader conclude this from what the article says of the units?",
    [
      option("together", "The intelligence services act together with the police.", [
        "intelligence-services acts-in will-of-victory",
        "federal-police acts-in will-of-victory",
      ]),
      option("beyond", "The units have had help from beyond the list.", "aircraft assists units"),
      explained(
        option(
          "whole-list",
          "The list names each unit that takes part.",
          "all: list names units",
          "some-as-all",
        ),
        "The list in ¶3 names units that take part, and does not say that there are no others",
      ),
      explained(
        option("army-out", "The Iraqi Army takes no part.", "iraqi-army stayed-out-of will-of-victory"),
        "Not being on the list is not the same as taking no part, and Inad says that the Army cleared areas",
      ),
      explained(
        option("from-above", "Aircraft attacked hideouts for the units.", "aircraft attacked hideouts"),
        "¶3 says that aircraft helped, and does not say how",
      ),
    ],
  ),
  choice(
    {
      id: "army-in-article",
      topics: ["units"],
      sort: "substance",
      level: "understand",
      facts: ["C5b", "C12", "C17", "C19"],
      siblingOf: "follows-from-list",
    },
    "What does the article say about the Iraqi Army?",
    [
      option("inad", "It cleared areas, Inad says.", "all, by juma-inad: iraqi-army cleared areas-to-border"),
      option(
        "list",
        "It is one of the five listed units.",
        "will-of-victory lists iraqi-army",
        "swapped-part",
        "Not being on the list is not the same as taking no part",
      ),
      explained(
        option("freed", "It freed areas, security leaders say.", "iraqi-army freed areas"),
        "The security leaders in ¶6 say that areas were freed, and do not say by whom",
      ),
      explained(
        option("hideouts", "It attacked hideouts, al-Husseini says.", "iraqi-army attacked hideouts"),
        "Al-Husseini says in ¶5 that hideouts were attacked, and does not speak of the Army",
      ),
    ],
  ),
  status(
    {
      id: "army-and-ground-forces",
      topics: ["units", "people"],
      facts: ["C5b", "C11"],
      sort: "conclusion",
      level: "analyse",
    },
    option(
      "same",
      "The Army that Inad speaks of is part of the ground forces that he leads.",
      "iraqi-army part-of ground-forces",
      undefined,
      "Inad leads the ground forces and says that the Army cleared areas. How the two stand to each other is not told",
    ),
  ),
  choice(
    {
      id: "sets-inad-apart",
      topics: ["units", "people"],
      sort: "substance",
      level: "analyse",
      facts: ["C11", "C12", "C15"],
      given: ["juma-inad voice quoted", "thamir-al-husseini voice quoted", "jaafar-al-battat voice quoted"],
    },
    "Inad, al-Husseini and al-Battat are quoted by name. What sets Inad apart from the other two?",
    [
      explained(
        option("off-list", "The force that he leads is not on the list of units.", [
          "juma-inad commands ground-forces",
          "not: will-of-victory lists ground-forces",
        ]),
        "Inad leads the ground forces. The list in ¶3 has the Rapid Response Units and the Federal Police, which the other two lead",
      ),
      explained(
        option(
          "no-force",
          "He speaks for the listed units, and leads no force.",
          "juma-inad commands no-force",
          "swapped-part",
        ),
        "¶2 says that Inad leads the ground forces",
      ),
      explained(
        option("army", "He leads the Army, and they serve under him.", "juma-inad commands-over leaders"),
        "The article does not say that the ground forces are the Army, or who obeys whom",
      ),
      explained(
        option("in-2017", "He speaks of the battles that he fought in 2017.", "juma-inad fought-in 2017"),
        "It is the writer who speaks of 2017, in ¶4",
      ),
    ],
  ),
  status(
    {
      id: "each-leader-listed",
      topics: ["units", "people"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C11", "C12", "C18", "C23"],
      siblingOf: "sets-inad-apart",
    },
    explained(
      option(
        "each",
        "Each of the three leaders who are quoted by name leads a unit that is on the list.",
        [
          "jaafar-al-battat commands federal-police",
          "thamir-al-husseini commands rapid-response-units",
          "will-of-victory lists ground-forces",
        ],
        "swapped-part",
      ),
      "The ground forces, which Inad leads, are not on the list in ¶3",
    ),
  ),
  status(
    {
      id: "two-of-five",
      topics: ["units", "people"],
      facts: ["C12", "C18", "C23"],
      sort: "conclusion",
      level: "analyse",
      siblingOf: "sets-inad-apart",
    },
    explained(
      option("two", "Of the listed units, only two have a leader who is quoted in the article.", [
        "federal-police has-named-leader yes",
        "rapid-response-units has-named-leader yes",
        "not: counter-terrorism-forces has-named-leader yes",
        "not: intelligence-services has-named-leader yes",
        "not: popular-mobilisation-units has-named-leader yes",
      ]),
      "They are the Federal Police (¶7) and the Rapid Response Units (¶5). Inad is quoted, too, but the ground forces, which he leads, are not on the list",
    ),
  ),
  {
    id: "unit-of-al-battat",
    topics: ["units", "people"],
    sort: "typed-name",
    level: "understand",
    facts: ["C23"],
    given: ["possible: reporters visit three-places"],
    interaction: "text-entry",
    stem: en("One speaker says that reporters can move about. Which force does he lead? Type its name."),
    asserts: "jaafar-al-battat commands ?",
    entities: [
      "federal-police",
      "rapid-response-units",
      "counter-terrorism-forces",
      "popular-mobilisation-units",
      "ground-forces",
    ],
  },
  yesNo(
    {
      id: "which-are-answered",
      topics: ["units", "words"],
      sort: "source",
      level: "analyse",
      facts: ["C13", "C23"],
      siblingOf: "left-out",
    },
    "Does the article give an answer to each of these questions?",
    [
      option("police", "Who leads the Federal Police?", "jaafar-al-battat commands federal-police"),
      option("helped", "What helped the listed units?", "aircraft assists units"),
      option("services", "Who leads the intelligence services?", "someone commands intelligence-services"),
      option("command", "Who commands the units together?", "someone commands listed-units"),
      option("aircraft", "Whose aircraft are they?", "aircraft belong-to owner"),
      option("allies", "Which countries sent allied forces?", "allied-forces came-from countries"),
    ],
  ),
];
