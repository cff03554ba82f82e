import { createRandom } from "@wellread/assessment";
import { deckOptions, defaultDeckId, makeDeck } from "./deck.ts";
import { makeNoteType, noteTypeId } from "./note-type.ts";
import { schema } from "./schema.ts";
import type { SqlRow } from "./sqlite/encode-cell.ts";
import type { SqlValue } from "./sqlite/encode-record.ts";
import { writeDatabase } from "./sqlite/write-database.ts";

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
