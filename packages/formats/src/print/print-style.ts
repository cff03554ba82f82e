/** Ink on paper: black on white, questions kept whole on a page. */
export const printStyle = `
body { font: 12pt/1.45 system-ui, sans-serif; max-inline-size: 42rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1 { font: 700 18pt/1.2 serif; }
h2 { font: 400 13pt/1.4 serif; margin: 0; }
ol > li { margin-block: 1.4rem; break-inside: avoid; }
ul { list-style: none; margin-block: .5rem; padding: 0; }
ul > li { margin-block: .25rem; }
.line { display: inline-block; inline-size: 16rem; border-block-end: 1px solid; }
.short { inline-size: 2rem; }
.mark { display: inline-block; margin-inline-start: 1.2rem; }
.key { border-inline-start: 3px solid; padding-inline-start: .8rem; }
.remark { margin-block: .25rem; font-size: 10pt; font-style: italic; }
.why { font-style: italic; }
@media print { body { margin: 0; max-inline-size: none; } }
`;
