import type { ArticleWording } from "./wording.ts";

/**
 * Something to say, without its words: a template of the locale by its key, and references that fill the
 * template's placeholders (see {@link Reference}).
 */
export interface Message {
  readonly say: string;
  readonly with?: Readonly<Record<string, Reference>>;
}

/**
 * What fills a placeholder, as `kind:id` or `kind:id.form`: `entity:juma-inad.short`, `fact:C9.clause`,
 * `slot:author.option`, `ordinal:7`, `month:2019-07`, `voice:article`…
 */
export type Reference = string;

/** How the engine speaks in one locale: templates by item model, and words for values. */
export interface EngineWording {
  readonly locale: string;
  /** Templates by model, then by key. `{name}` is filled as it stands, `{Name}` with a capital first letter. */
  readonly models: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Templates that several models share. */
  readonly shared: Readonly<Record<string, string>>;
  /** Words for values, by kind then value. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Puts a month and a year together: "{month} {year}". */
  readonly monthOfYear: string;
  /** Puts items into one phrase: "a, b and c". */
  readonly list: { readonly separator: string; readonly last: string };
}

/** All that is needed to say something: the engine's words and the article's. */
export interface Speaker {
  readonly engine: EngineWording;
  readonly article: ArticleWording;
  /** What is said in asks, by `ask/part`. */
  readonly asks?: ReadonlyMap<string, string>;
}

const placeholder = /\{(\p{L}[\p{L}\d]*)\}/gu;

/** Fills a message's template for one model. Throws on a template, placeholder or word that is missing. */
export function say(message: Message, model: string, speaker: Speaker): string {
  const template = speaker.engine.models[model]?.[message.say] ?? speaker.engine.shared[message.say];
  if (template === undefined)
    throw new Error(`no wording ${model}.${message.say} in ${speaker.engine.locale}`);
  return template.replace(placeholder, (_, name: string) => {
    const lower = name.charAt(0).toLowerCase() + name.slice(1);
    const reference = message.with?.[lower];
    if (reference === undefined) throw new Error(`${model}.${message.say} has no value for {${name}}`);
    const word = resolve(reference, speaker);
    return name === lower ? word : capitalise(word);
  });
}

/** The text with its first letter as a capital; scripts without capitals stay as they are. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words behind a reference; a list of references (`a + b`) becomes one phrase. */
export function resolve(reference: Reference, speaker: Speaker): string {
  const words = reference.split(" + ").map((single) => resolveOne(single, speaker));
  const last = words.pop() ?? "";
  return words.length === 0
    ? last
    : words.join(speaker.engine.list.separator) + speaker.engine.list.last + last;
}

function resolveOne(reference: Reference, { engine, article, asks }: Speaker): string {
  const [kind, rest] = split(reference, ":");
  if (kind === "ask") return asked(rest, asks);
  const [id, form] = split(rest, ".");
  if (kind === "triple") return sayTriple(rest, { engine, article });
  if (kind === "month") return month(rest, engine);
  if (kind === "number") return rest;
  if (kind === "paragraph") return nameParagraph(rest, engine);
  const forms: Record<string, unknown> = {
    entity: article.entities[id],
    fact: factForms(article.facts[id]),
    slot: article.slots[id],
    asks: article.asks,
    event: article.events[id],
    inference: article.inferences[id],
    value: article.values,
    foil: article.foils,
  };
  const found = kind in forms ? pick(forms[kind], form === "" ? id : form) : engine.words[kind]?.[rest];
  if (found === undefined) throw new Error(`no words for ${reference} in ${engine.locale}`);
  return found;
}

function asked(id: string, asks: Speaker["asks"]): string {
  const text = asks?.get(id);
  if (text === undefined) throw new Error(`no words for ask:${id}`);
  return text;
}

/** A fact's wording, whose clause is its full statement where there is no fuller one; what is told is the full statement. */
function factForms(fact: ArticleWording["facts"][string] | undefined): object | undefined {
  return fact && { full: fact.clause, told: fact.full ?? fact.clause, ...fact };
}

/** A triple (`relation/subject/object`) as a clause, by the article's wording of the relation. */
function sayTriple(path: string, speaker: Speaker): string {
  const [relation = "", subject = "", object = ""] = path.split("/");
  const template = speaker.article.relations[relation];
  if (template === undefined)
    throw new Error(`no words for relation ${relation} in ${speaker.article.locale}`);
  return template.replace("{subject}", term(subject, speaker)).replace("{object}", term(object, speaker));
}

/** The words for one end of a triple: an entity, a value, or a number, month or ordinal. */
function term(id: string, { engine, article }: Speaker): string {
  const named = article.entities[id]?.phrase ?? article.values[id] ?? article.foils[id];
  if (named !== undefined) return named;
  if (/^\d{4}-\d{2}$/.test(id)) return month(id, engine);
  const word = /^\d{4}$/.test(id) ? id : engine.words["ordinal"]?.[id];
  if (word === undefined) throw new Error(`no words for ${id} in ${engine.locale}`);
  return word;
}

/** A paragraph by its id: the title, the standfirst, or one of the body by its number. */
function nameParagraph(id: string, engine: EngineWording): string {
  const [, kind = "", number = ""] = /^([a-z])(\d*)$/.exec(id) ?? [];
  const name = engine.words["paragraph"]?.[kind];
  if (name === undefined) throw new Error(`no words for paragraph ${id} in ${engine.locale}`);
  return name.replace("{number}", number);
}

/** An EDTF month: "July 2019". */
function month(edtf: string, engine: EngineWording): string {
  const [year, number] = split(edtf, "-");
  const name = engine.words["month"]?.[number];
  if (name === undefined) throw new Error(`no words for month ${edtf} in ${engine.locale}`);
  return engine.monthOfYear.replace("{month}", name).replace("{year}", year);
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

function pick(from: unknown, key: string): string | undefined {
  const value: unknown = typeof from === "object" && from !== null ? Reflect.get(from, key) : undefined;
  return typeof value === "string" ? value : undefined;
}
