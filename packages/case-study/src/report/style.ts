/** The report's own style sheet: light and dark, narrow and wide, print. No outside font or file. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --rule: #d5dae0; --paper: #ffffff; --tint: #f5f7f9;
  --yes: #00664b; --no: #a33a00; --open: #4b5563; --link: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --soft: #a3adb8; --rule: #3a424c; --paper: #14181d; --tint: #1c2229;
    --yes: #4fc9a1; --no: #ff9a5c; --open: #b6bfca; --link: #7fb8f5; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans",
  "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .5rem 0; }
h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .4rem; }
p, li { max-width: 44rem; }
a { color: var(--link); }
.lead { font-size: 1.1rem; color: var(--soft); }
.note { color: var(--soft); font-size: .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; font-size: .95rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); margin: 1.25rem 0; padding: 0; }
.card { background: var(--tint); border: 1px solid var(--rule); border-left: .35rem solid var(--open); border-radius: .4rem; padding: 1rem 1.1rem; }
.card.supported { border-left-color: var(--yes); } .card.contradicted { border-left-color: var(--no); }
.card h3 { margin: 0 0 .35rem; } .card p { margin: .35rem 0; }
.word { font-weight: 650; } .supported .word, .word.supported { color: var(--yes); }
.contradicted .word, .word.contradicted { color: var(--no); } .undetermined .word, .word.undetermined { color: var(--open); }
.claim { font-weight: 600; }
.brief h2 { margin-top: 1.5rem; }
.facts { display: grid; gap: .5rem 2rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); }
.facts h3 { margin: 1rem 0 .35rem; } .facts p { margin: .35rem 0; } .facts ul { margin: .35rem 0; padding-left: 1.1rem; }
figure { margin: 1.25rem 0; overflow-x: auto; } figure svg { display: block; width: 100%; min-width: 38rem; height: auto; }
.scroll { overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; min-width: 100%; }
caption { text-align: left; font-weight: 600; padding: .35rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--rule); }
thead th { color: var(--soft); font-weight: 600; } td.number, th.number { text-align: right; } td.number { white-space: nowrap; }
.under { display: block; color: var(--soft); font-size: .8rem; line-height: 1.35; }
.warn { border-left: .25rem solid var(--no); background: var(--tint); padding: .6rem .9rem; }
details { margin: .75rem 0; } summary { cursor: pointer; padding: .2rem 0; }
.words { min-width: 13rem; } tbody th { font-weight: 500; min-width: 8rem; } th code { white-space: nowrap; }
.mark { border: 1px solid var(--rule); border-radius: 1rem; padding: 0 .55rem; font-size: .8rem; white-space: nowrap; }
code { font: .9em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
:lang(zh) :is(td, th):not(.words) { word-break: keep-all; }
@media (max-width: 30rem) { .words { min-width: 8.5rem; } main { padding: 1rem .9rem 3rem; } h1 { font-size: 1.5rem; } }
@page { size: A4; margin: 15mm 14mm; }
@media print {
  :root { color-scheme: light; --ink: #000000; --soft: #404852; --rule: #b9c0c8; --paper: #ffffff; --tint: #ffffff;
    --yes: #00664b; --no: #a33a00; --open: #4b5563; --link: #000000; }
  html { font-size: 9.5pt; } body { line-height: 1.4; } main { max-width: none; padding: 0; } p, li { max-width: none; }
  h1 { font-size: 17pt; } h2 { font-size: 13pt; margin-top: 1.5rem; } h3 { font-size: 10.5pt; margin-top: 1rem; }
  h2, h3, caption, summary, thead { break-after: avoid; } thead { display: table-header-group; }
  figure, .card, tr, .warn, .short, li { break-inside: avoid; } tbody tr:first-child { break-before: avoid; } nav { display: none; }
  .scroll, figure { overflow: visible; } figure svg { min-width: 0; max-height: 240mm; }
  table { font-size: 8pt; } th, td { padding: .2rem .5rem .2rem 0; } th code, .mark, .under { white-space: normal; }
  .words, tbody th { min-width: 0; } .under { font-size: 7pt; }
  .brief { break-after: page; } .brief h2 { margin-top: .75rem; } .brief .cards { grid-template-columns: repeat(3, 1fr); gap: .6rem; margin: .5rem 0; }
  .brief .card { padding: .5rem .6rem; } .brief .lead { font-size: 11pt; } .facts { grid-template-columns: repeat(3, 1fr); gap: 1rem; }
}
`;
