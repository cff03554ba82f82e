import { type AskData, choice, en, explained, option, yesNo } from "./forms.ts";

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
      option("helps", "helped the units that are listed", "? assists units"),
      option("together", "are listed among the units that fight together", "? acts-in will-of-victory"),
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
      option("helped", "They have helped the listed units.", "aircraft assists units"),
      option("listed", "They are among the listed units.", "will-of-victory lists aircraft", "swapped-part"),
      explained(
        option("attacked", "They have attacked hideouts from above.", "aircraft attacked hideouts"),
        "¶5 does not say by whom hideouts were attacked, and ¶3 does not say how aircraft helped",
      ),
      explained(
        option("in-2017", "They were sent to Iraq by allied forces.", "allied-forces sent aircraft"),
        "The article does not say whose aircraft they are",
      ),
    ],
  ),
  yesNo(
    {
      id: "follows-from-list",
      topics: ["units"],
      sort: "conclusion",
      level: "analyse",
      facts: ["C5b", "C12"],
    },
    "Can a reader conclude this from what the article says of the units?",
    [
      option("together", "The intelligence services act together with the police.", [
        "intelligence-services acts-in will-of-victory",
        "federal-police acts-in will-of-victory",
      ]),
      option("not-alone", "The units do not each fight on their own.", "units act-under one-umbrella"),
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
        option(
          "own-areas",
          "The police have a part of the country to themselves.",
          "federal-police holds own-area",
        ),
        "¶3 says that the units fight together, and not where each of them does so",
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
      facts: ["C11", "C13", "C18"],
      siblingOf: "left-out",
    },
    "Does the article give an answer to each of these questions?",
    [
      option(
        "rapid",
        "Who leads the Rapid Response Units?",
        "thamir-al-husseini commands rapid-response-units",
      ),
      option("ground", "Who leads the ground forces?", "juma-inad commands ground-forces"),
      option("services", "Who leads the intelligence services?", "someone commands intelligence-services"),
      option("command", "Who is in command of Will of Victory?", "someone commands will-of-victory"),
      option("aircraft", "Whose aircraft helped the units?", "aircraft belong-to owner"),
      option("allies", "Who were the allied forces of 2017?", "allied-forces came-from countries"),
    ],
  ),
];
