import { createRandom } from "@wellread/assessment";
import { type SqlRow, type SqlValue, writeDatabase } from "./sqlite.ts";

/** Anki's own first deck, which every collection has. */
const defaultDeckId = 1;
const optionsId = 1;

/** A deck as schema 11 describes it. */
function makeDeck(id: number, name: string, modified: number) {
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
const deckOptions = {
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

/** Fixed, so that every import finds the note type of the one before. */
const noteTypeId = 1_574_000_000_000;

const style = `.card { font: 1.2rem/1.45 system-ui, sans-serif; text-align: start; max-width: 42rem; margin: 0 auto; padding: 0 1rem; }
.stem > div:first-child { font-family: serif; font-weight: bold; }
.card div { margin-block: .3rem; }`;

const field = (name: string, ord: number) => ({
  name,
  ord,
  font: "Arial",
  size: 20,
  media: [],
  rtl: false,
  sticky: false,
});

/** A note of two fields and the one card that is made of it, as schema 11 describes them. */
function makeNoteType(modified: number, deck: number) {
  return {
    id: noteTypeId,
    name: "Wellread question",
    type: 0,
    mod: modified,
    usn: -1,
    sortf: 0,
    did: deck,
    flds: [field("Question", 0), field("Key", 1)],
    tmpls: [
      {
        name: "Card",
        ord: 0,
        qfmt: '<div class="stem">{{Question}}</div>',
        afmt: '{{FrontSide}}<hr id="answer">{{Key}}',
        bqfmt: "",
        bafmt: "",
        did: null,
      },
    ],
    css: style,
    latexPre: "",
    latexPost: "",
    req: [[0, "all", [0]]],
    tags: [],
    vers: [],
  };
}

/**
 * The tables of a collection in Anki's schema 11, which every Anki since 2.0 imports. The indexes stay out: an import copies
 * the rows into a collection that has its own.
 */
const schema = {
  col: "CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL)",
  notes:
    "CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL)",
  cards:
    "CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL)",
  revlog:
    "CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL)",
  graves: "CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL)",
} as const;

/** A note with the one card that is made of it. */
export interface Note {
  /** Anki finds the note of an earlier import by it. */
  readonly guid: string;
  readonly fields: readonly string[];
  readonly tags: readonly string[];
}

/** What a collection is made of, and when: milliseconds since 1970. */
interface Contents {
  readonly deck: string;
  readonly notes: readonly Note[];
  readonly now: number;
}

/** Changed since the last synchronisation, as all that is imported is. */
const unsynchronised = -1;

/** An Anki collection of schema 11: one deck, one note type, and a new card for each note, in the order given. */
export function writeCollection({ deck, notes, now }: Contents): Uint8Array {
  const seconds = Math.floor(now / 1000);
  const deckId = makeId(deck);
  const numbered = numberNotes(notes);
  const noteRows = numbered.map(({ id, note }) => row(id, noteColumns(note, seconds)));
  const cardRows = numbered.map(({ id, place }) => row(id, cardColumns(id, deckId, place, seconds)));
  return writeDatabase([
    { name: "col", sql: schema.col, rows: [row(1, collectionColumns(deckId, deck, notes.length, now))] },
    { name: "notes", sql: schema.notes, rows: noteRows },
    { name: "cards", sql: schema.cards, rows: cardRows },
    { name: "revlog", sql: schema.revlog, rows: [] },
    { name: "graves", sql: schema.graves, rows: [] },
  ]);
}

function row(rowid: number, columns: readonly SqlValue[]): SqlRow {
  return { rowid, values: [null, ...columns] };
}

/** A stable number for a name, in the range of the times that Anki makes its ids of. */
function makeId(name: string): number {
  return 1.4e12 + createRandom("anki", name).int(2 ** 32);
}

/** Notes by rising id; two whose ids would be equal get neighbouring ones. */
function numberNotes(notes: readonly Note[]) {
  const wanted = notes.map((note, place) => ({ note, place, id: makeId(note.guid) }));
  let last = 0;
  return wanted
    .toSorted((one, other) => one.id - other.id)
    .map((numbered) => {
      last = Math.max(last + 1, numbered.id);
      return { ...numbered, id: last };
    });
}

function collectionColumns(deckId: number, name: string, notes: number, now: number): SqlValue[] {
  const seconds = Math.floor(now / 1000);
  const settings = {
    curDeck: deckId,
    activeDecks: [deckId],
    curModel: String(noteTypeId),
    nextPos: notes + 1,
  };
  const decks = {
    [defaultDeckId]: makeDeck(defaultDeckId, "Default", 0),
    [deckId]: makeDeck(deckId, name, seconds),
  };
  const models = { [noteTypeId]: makeNoteType(seconds, deckId) };
  const [version, dirty, synchronised] = [11, 0, 0];
  const texts = [settings, models, decks, deckOptions, {}].map((value) => JSON.stringify(value));
  return [seconds, now, now, version, dirty, 0, synchronised, ...texts];
}

function noteColumns({ guid, fields, tags }: Note, seconds: number): SqlValue[] {
  const [checksum, flags] = [0, 0];
  return [
    guid,
    noteTypeId,
    seconds,
    unsynchronised,
    ` ${tags.join(" ")} `,
    fields.join("\u001F"),
    fields[0] ?? "",
    checksum,
    flags,
    "",
  ];
}

/** A card that was never seen: type and queue are "new", due is its place, all that is learnt of it is nothing. */
function cardColumns(note: number, deck: number, place: number, seconds: number): SqlValue[] {
  const [template, isNew] = [0, 0];
  const learnt = Array.from({ length: 8 }, () => 0);
  return [note, deck, template, seconds, unsynchronised, isNew, isNew, place + 1, ...learnt, ""];
}
