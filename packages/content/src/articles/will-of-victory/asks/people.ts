import { type AskData, choice, en, explained, option, several } from "./forms.ts";

const speakers = (asserts: string, right: string) =>
  (
    [
      ["juma-inad", "Juma Inad"],
      ["thamir-al-husseini", "Thamir al-Husseini"],
      ["jaafar-al-battat", "Jaafar al-Battat"],
      ["security-leaders", "Unnamed security leaders"],
    ] as const
  ).map(([id, name]) => {
    const [tags, body] = asserts.includes(": ") ? asserts.split(": ") : ["", asserts];
    const by = tags === "" ? `by ${id}` : `${tags}, by ${id}`;
    return option(id, name, `${by}: ${body}`, id === right ? undefined : "swapped-speaker");
  });

/** Who speaks, of what, and with what in common. */
export const peopleAsks: AskData[] = [
  choice(
    { id: "who-safe", topics: ["people", "outcomes"], sort: "who-said", level: "remember", facts: ["C20"] },
    "Who said that residents could go out without fear?",
    speakers("possible: residents walk without-fear", "security-leaders"),
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
      { id: "security-leaders", text: en("Unnamed security leaders") },
    ],
    options: [
      option("stage", "when a stage began and ended", "? speaks-of stage-times"),
      option("belief", "what ISIS had believed", "? speaks-of belief"),
      option("visits", "where reporters can go", "? speaks-of visits"),
      option("streets", "whether residents can go out safely", "? speaks-of streets"),
      option("aircraft", "how aircraft have helped", "? speaks-of aircraft"),
    ],
  },
  {
    id: "who-tells-of-belief",
    topics: ["people", "goals"],
    sort: "typed-name",
    level: "understand",
    facts: ["C17"],
    siblingOf: "what-each-speaks-of",
    interaction: "text-entry",
    stem: en("Who says what ISIS believed about some areas? Type his last name."),
    asserts: "? speaks-of belief",
    entities: ["thamir-al-husseini", "juma-inad", "jaafar-al-battat"],
  },
  several(
    {
      id: "reports-of-inad",
      topics: ["people", "outcomes"],
      sort: "substance",
      level: "understand",
      facts: ["C5a", "C7", "C8", "C13", "C17", "C20"],
    },
    "Which of these does Juma Inad report?",
    [
      option("plans", "Plans were made.", "by juma-inad: forces made plans"),
      option("over", "A stage is over.", "by juma-inad: stage-seven state over"),
      option("good", "Results were good.", "by juma-inad: results judged good"),
      option("aircraft", "Aircraft helped.", "by juma-inad: aircraft assists units", "swapped-speaker"),
      option(
        "hideouts",
        "Hideouts were attacked.",
        "some, by juma-inad: forces attacked hideouts",
        "swapped-speaker",
      ),
      option(
        "streets",
        "Residents can go out.",
        "by juma-inad, possible: residents walk without-fear",
        "swapped-speaker",
      ),
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
    "How do Juma Inad and Jaafar al-Battat each support what they say?",
    [
      option("finds-visits", "Inad lists what was found; al-Battat says whom one can ask.", [
        "by juma-inad: forces found weapons",
        "by jaafar-al-battat, possible: citizens asked-about safety",
      ]),
      explained(
        option(
          "visits-finds",
          "Inad says whom one can ask; al-Battat lists what was found.",
          "by juma-inad, possible: citizens asked-about safety",
          "swapped-speaker",
        ),
        "It is the other way round: Inad lists the finds in ¶2, and al-Battat says in ¶7 that citizens can be asked",
      ),
      explained(
        option(
          "numbers",
          "Inad says how many were found; al-Battat says what people told him.",
          "leaders give numbers",
        ),
        "Inad names what was found without a number, and al-Battat says that people can be asked, not what they said",
      ),
      explained(
        option(
          "photos",
          "Inad tells what he saw himself; al-Battat repeats what reporters saw.",
          "leaders speak-of sights",
        ),
        "Inad does not say what he saw himself; al-Battat says that reporters can go, not that any did",
      ),
    ],
  ),
  choice(
    {
      id: "two-on-hideouts",
      topics: ["people", "outcomes"],
      sort: "source",
      level: "analyse",
      facts: ["C9", "C17"],
    },
    "Inad and al-Husseini both speak of hideouts. What does each say was done?",
    [
      option("as-told", "Inad: they were found. Al-Husseini: they were attacked.", [
        "by juma-inad: forces found hideouts",
        "some, by thamir-al-husseini: forces attacked hideouts",
      ]),
      explained(
        option(
          "swapped",
          "Inad: they were attacked. Al-Husseini: they were found.",
          "by thamir-al-husseini: forces found hideouts",
          "swapped-speaker",
        ),
        "It is the other way round: Inad says in ¶2 that they were found, al-Husseini in ¶5 that some were attacked",
      ),
      explained(
        option(
          "both-attacked",
          "Inad and al-Husseini: they were attacked.",
          "some, by juma-inad: forces attacked hideouts",
          "swapped-speaker",
        ),
        "Al-Husseini says so in ¶5. Inad says in ¶2 that hideouts were found, and does not speak of attacks",
      ),
      explained(
        option(
          "both-found",
          "Inad and al-Husseini: they were found.",
          "by thamir-al-husseini: forces found hideouts",
          "swapped-speaker",
        ),
        "Inad says so in ¶2. Al-Husseini says in ¶5 that some hideouts were attacked",
      ),
    ],
  ),
];
