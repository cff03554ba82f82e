/** What a file may hold at the most: a school's whole question bank fits, and a hostile file ends soon. */
export const importLimits = {
  /** Of the file, packed or not, in bytes. */
  bytes: 4 * 1024 * 1024,
  /** Of everything in a package, unpacked, in bytes. */
  unpackedBytes: 16 * 1024 * 1024,
  /** Files in a package. */
  files: 2000,
  /** Elements of one XML document, and how deep they may stand. */
  elements: 200_000,
  depth: 64,
  /** Of one question in a text format, in UTF-16 code units. */
  questionText: 100_000,
  questions: 1000,
  problems: 1000,
} as const;
