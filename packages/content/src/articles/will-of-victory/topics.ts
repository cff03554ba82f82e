/** What the facts are about, in the order in which topics are listed. */
export const topics = ["units", "phases", "goals", "people", "places", "outcomes", "words"] as const;

/** Quizzes on two topics, each too thin for a quiz by itself. */
export const joinedTopics = ["time-and-place", "aims-and-outcomes"] as const;

type Topic = (typeof topics)[number];
type NamedTopic = Topic | (typeof joinedTopics)[number];

/** The topics of each quiz that can be taken on a part of the article. */
export const topicsOf = {
  units: ["units"],
  phases: ["phases"],
  goals: ["goals"],
  people: ["people"],
  places: ["places"],
  outcomes: ["outcomes"],
  words: ["words"],
  "time-and-place": ["phases", "places"],
  "aims-and-outcomes": ["goals", "outcomes"],
} as const satisfies Record<NamedTopic, readonly Topic[]>;

/** What each is called, by locale. */
export const topicNames: { readonly en: Readonly<Record<NamedTopic, string>> } = {
  en: {
    units: "Units",
    people: "People",
    phases: "Phases",
    goals: "Goals",
    places: "Places",
    outcomes: "Outcomes",
    words: "Words and sources",
    "time-and-place": "Time and place",
    "aims-and-outcomes": "Aims and outcomes",
  },
};
