import { z } from "zod";

const selectorSchema = z.strictObject({
  type: z.literal("TextPositionSelector"),
  /** In Unicode code points of the decoded file, the first character being 0. */
  start: z.int().min(0),
  /** Exclusive. */
  end: z.int().positive(),
});

const targetSchema = z.strictObject({
  type: z.literal("SpecificResource"),
  /** The exact text, named by its hash: an `ni` address (RFC 6920). */
  source: z.string().regex(/^ni:\/\/\/sha-256;[\w-]{43}$/),
  selector: selectorSchema,
});

const bodySchema = z.strictObject({
  type: z.literal("TextualBody"),
  purpose: z.enum(["describing", "tagging"]),
  value: z.string().min(1),
  format: z.literal("text/plain"),
  language: z.string().optional(),
});

const annotation = {
  id: z.string().min(1),
  type: z.literal("Annotation"),
  motivation: z.literal("describing"),
  body: z.array(bodySchema).min(1),
  /** One a stretch of the source. */
  target: z.array(targetSchema).min(1),
};

/**
 * A fact as a W3C Web Annotation: our words about stretches of the source, which are given by position. There is no
 * field that could hold a quotation.
 */
export const webAnnotationSchema = z.strictObject(annotation);
export type WebAnnotation = z.infer<typeof webAnnotationSchema>;

/** All facts of an article as a W3C Annotation Collection with one page. */
export const annotationCollectionSchema = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: z.string().min(1),
  type: z.literal("AnnotationCollection"),
  label: z.string().min(1),
  total: z.int().min(0),
  first: z.strictObject({
    id: z.string().min(1),
    type: z.literal("AnnotationPage"),
    startIndex: z.literal(0),
    items: z.array(webAnnotationSchema),
  }),
});
export type AnnotationCollection = z.infer<typeof annotationCollectionSchema>;
