/** What a JSON text can hold between braces: nothing is known of its values. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value that was read from JSON has named values. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null;
