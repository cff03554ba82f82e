/**
 * Reads a record by an id that somebody else chose: `constructor` and the like are not there unless they were
 * put there.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
