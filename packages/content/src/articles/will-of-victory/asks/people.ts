import { type AskData, choice, en, explained, option } from "./forms.ts";

const speakers = (asserts: string, right: string) =>
  (
    [
      ["juma-inad", "Juma Inad"],
      ["thamir-al-husseini", "Thamir al-Husseini"],
      ["jaafar-al-battat", "Jaafar al-Battat"],
      ["security-leaders", "Security leaders, not named"],
    ] as const
  ).map(([id, name]) => {
    const [tags, body] = asserts.includes(": ") ? asserts.split(": ") : ["", asserts];
    const by = tags === "" ? `by ${id}` : `${tags}, by ${id}`;
    return option(id, name, `${by}: ${body}`, id === right ? undefined : "swapped-speaker");
  });

/** Who speaks, of what, and with what in common. */
export const peopleAsks: AskData[] = [
  choice(
    {
      id: "three-in-common",
      topics: ["people", "units"],
      sort: "substance",
      level: "understand",
      facts: ["C11", "C12", "C18", "C21", "C23"],
      given: ["juma-inad voice quoted"],
    },
    "What do the three people who are quoted by name have in common?",
    [
      option("lead", "Each leads a force.", [
        "juma-inad commands ground-forces",
        "thamir-al-husseini commands rapid-response-units",
        "jaafar-al-battat commands federal-police",
      ]),
      explained(
        option(
          "listed",
          "Each leads a listed unit.",
          ["will-of-victory lists ground-forces"],
          "swapped-part",
        ),
        "The ground forces, which Inad leads, are not on the list in ¶3",
      ),
      option(
        "reporters",
        "Each invites reporters.",
        "by juma-inad, possible: reporters visit three-places",
        "swapped-speaker",
      ),
      option("retired", "Each fought in 2017.", "leaders fought-in 2017"),
    ],
  ),
  choice(
    { id: "who-cleared", topics: ["people", "places"], sort: "who-said", level: "remember", facts: ["C5b"] },
    "Who said that the Army had cleared all areas up to the border?",
    speakers("all: iraqi-army cleared areas-to-border", "juma-inad"),
  ),
  choice(
    {
      id: "who-attacked",
      topics: ["people", "outcomes"],
      sort: "who-said",
      level: "remember",
      facts: ["C17"],
    },
    "Who said that some hideouts had been attacked?",
    speakers("some: forces attacked hideouts", "thamir-al-husseini"),
  ),
  choice(
    { id: "who-safe", topics: ["people", "outcomes"], sort: "who-said", level: "remember", facts: ["C20"] },
    "Who said that residents could go out without fear?",
    speakers("possible: residents walk without-fear", "security-leaders"),
  ),
  choice(
    { id: "who-invited", topics: ["people", "places"], sort: "who-said", level: "remember", facts: ["C21"] },
    "Who said that reporters could move about in Hawija?",
    speakers("possible: reporters visit three-places", "jaafar-al-battat"),
  ),
  {
    id: "what-each-speaks-of",
    topics: ["people"],
    sort: "substance",
    level: "understand",
    facts: ["C7", "C17", "C20", "C21"],
    given: ["security-leaders named no"],
    interaction: "match",
    stem: en("What does each of them speak about? Match them. One matter is not needed."),
    sources: [
      { id: "juma-inad", text: en("Juma Inad") },
      { id: "thamir-al-husseini", text: en("Thamir al-Husseini") },
      { id: "jaafar-al-battat", text: en("Jaafar al-Battat") },
      { id: "security-leaders", text: en("Security leaders, not named") },
    ],
    options: [
      option("stage", "when a stage began and ended", "? speaks-of stage-times"),
      option("belief", "what ISIS had believed", "? speaks-of belief"),
      option("visits", "where reporters can go", "? speaks-of visits"),
      option("streets", "whether residents can go out safely", "? speaks-of streets"),
      option("losses", "how many people were hurt", "? speaks-of losses"),
    ],
  },
  {
    id: "leader-of-ground-forces",
    topics: ["people", "units"],
    sort: "typed-name",
    level: "remember",
    facts: ["C11"],
    interaction: "text-entry",
    stem: en("Who leads the ground forces? Type his last name."),
    asserts: "? commands ground-forces",
    entities: ["juma-inad", "thamir-al-husseini", "jaafar-al-battat"],
  },
  {
    id: "reports-of-inad",
    topics: ["people", "outcomes"],
    sort: "substance",
    level: "understand",
    facts: ["C5a", "C7", "C17", "C19"],
    interaction: "multiple-response",
    stem: en("Which two of these does Juma Inad report? Select two."),
    options: [
      option("plans", "Plans were made.", "by juma-inad: forces made plans"),
      option("over", "A stage is over.", "by juma-inad: stage-seven state over"),
      option(
        "hideouts",
        "Hideouts were attacked.",
        "some, by juma-inad: forces attacked hideouts",
        "swapped-speaker",
      ),
      option(
        "areas",
        "Areas were recently freed.",
        "some, by juma-inad: forces freed areas",
        "swapped-speaker",
      ),
    ],
  },
  choice(
    {
      id: "husseini-and-ending",
      topics: ["people", "goals"],
      sort: "substance",
      level: "analyse",
      facts: ["C16", "C24", "C25"],
    },
    "What do al-Husseini and the last paragraph agree on?",
    [
      option("work-left", "There is still work to be done.", [
        "aimed: forces remove remaining-cells",
        "work state going-on",
      ]),
      option("aim-met", "The aim has now been reached.", "forces end isis-presence", "aim-as-result"),
      option("attacked", "Hideouts have been attacked.", "some: forces attacked hideouts"),
      option("more-units", "More units are to be sent in.", "units sent-in more"),
    ],
  ),
  choice(
    {
      id: "reports-differ",
      topics: ["people", "outcomes"],
      sort: "substance",
      level: "analyse",
      facts: ["C9", "C22"],
    },
    "How does Juma Inad's way of showing success differ from Jaafar al-Battat's?",
    [
      option("finds-visits", "Inad lists what was found; al-Battat says that people can be asked.", [
        "by juma-inad: forces found weapons",
        "by jaafar-al-battat, possible: citizens asked-about safety",
      ]),
      explained(
        option(
          "visits-finds",
          "Inad says that people can be asked; al-Battat lists what was found.",
          "by juma-inad, possible: citizens asked-about safety",
          "swapped-speaker",
        ),
        "It is the other way round: Inad lists the finds in ¶2, and al-Battat says in ¶7 that citizens can be asked",
      ),
      option(
        "numbers",
        "Inad gives the number of finds; al-Battat gives that of the visitors.",
        "leaders give numbers",
      ),
      option(
        "photos",
        "Inad speaks of what is aimed at; al-Battat repeats what residents said.",
        "leaders speak-of aims",
      ),
    ],
  ),
];
