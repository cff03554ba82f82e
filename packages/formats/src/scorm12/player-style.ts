/** Ink on paper, in the light or dark that the reader has chosen; nothing told by colour alone. */
export const playerStyle = `:root { color-scheme: light dark; --ink: #1d1b18; --soft: #5c574f; --paper: #fbfaf7; --rule: #8a8378; --accent: #9c2a1b; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #eeeae2; --soft: #b5aea2; --paper: #191714; --rule: #857e73; --accent: #f0897a; --on-accent: #1d1b18; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1, h2, .statement { font-family: Georgia, serif; font-weight: 600; line-height: 1.3; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h1:focus { outline: none; }
h2 { font-size: 1.125rem; margin: 0; }
.statement { font-weight: 400; line-height: 2.4; }
.statement select { margin-block: .25rem; }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
legend { padding: 0; }
.hint { color: var(--soft); margin-block: .5rem; }
.choice { display: flex; gap: .75rem; align-items: baseline; padding: .6rem .75rem; margin-block: .4rem; border: 1px solid var(--rule); border-radius: .25rem; min-block-size: 2.75rem; cursor: pointer; }
.choice input { inline-size: 1.15rem; block-size: 1.15rem; flex: none; accent-color: var(--accent); }
.part { display: block; margin-block: 1rem; }
.part .label { display: block; margin-block-end: .25rem; }
select, input[type="text"] { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--rule); border-radius: .25rem; padding: .5rem; min-block-size: 2.75rem; max-inline-size: 100%; }
.part select, .part input[type="text"] { inline-size: 100%; }
.row { display: flex; flex-wrap: wrap; gap: .75rem; margin-block: 1.5rem; }
button { font: inherit; font-weight: 600; padding: .6rem 1.25rem; min-block-size: 2.75rem; border: 1px solid var(--accent); border-radius: .25rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button.quiet { background: transparent; color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.score { font-size: 1.25rem; }
ol { padding-inline-start: 1.5rem; }
ol > li { margin-block: 1.75rem; }
.mark { font-weight: 600; margin-block: .25rem; }
.why { padding-inline-start: 1.1rem; color: var(--soft); }
`;
