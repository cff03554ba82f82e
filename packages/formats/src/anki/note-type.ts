/** Fixed, so that every import finds the note type of the one before. */
export const noteTypeId = 1_574_000_000_000;

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
export function makeNoteType(modified: number, deck: number) {
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
