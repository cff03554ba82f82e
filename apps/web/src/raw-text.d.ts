/** A style sheet's text, by the rule in `next.config.ts`, and by Vite's own in tests. */
declare module "*.css?raw" {
  const text: string;
  export default text;
}

/** A file's text, by the rule in `next.config.ts`, and by Vite's own in tests. */
declare module "*.ts?raw" {
  const text: string;
  export default text;
}

/** A document's text, by the rule in `next.config.ts`, and by Vite's own in tests. */
declare module "*.md?raw" {
  const text: string;
  export default text;
}
