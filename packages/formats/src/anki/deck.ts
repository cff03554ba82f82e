/** Anki's own first deck, which every collection has. */
export const defaultDeckId = 1;
const optionsId = 1;

/** A deck as schema 11 describes it. */
export function makeDeck(id: number, name: string, modified: number) {
  return {
    id,
    name,
    mod: modified,
    usn: -1,
    conf: optionsId,
    desc: "",
    dyn: 0,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 10,
    extendRev: 50,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  };
}

/** Anki's usual options for a deck; the importer keeps the reader's own. */
export const deckOptions = {
  [optionsId]: {
    id: optionsId,
    name: "Default",
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: {
      bury: true,
      delays: [1, 10],
      initialFactor: 2500,
      ints: [1, 4, 7],
      order: 1,
      perDay: 20,
      separate: true,
    },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 100 },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  },
};
