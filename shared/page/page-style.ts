import type { Html } from '../markup/html.ts';

/** Colours stand beside words that say the same; the page prints on paper and turns dark at night. */
export const pageStyle: Html = {
  html: `
:root { --ink: #1c2733; --soft: #52606d; --paper: #fff; --line: #c9d1d9; --accent: #1f4e79; --alert: #a61b1b; --note: #eef4fa;
  --done: #2f6f3e; --in-time: #4f86b8; --overdue: #a61b1b; --ongoing: #8a94a0; --no-deadline: #c9a227; --paused: #6b4f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --soft: #aab4bf; --paper: #14191f; --line: #3c4753; --accent: #9cc2e5; --alert: #ff9d96; --note: #1d2833;
  --done: #6fbf82; --in-time: #7fb2de; --overdue: #ff8078; --ongoing: #9aa5b1; --no-deadline: #e3c35a; --paused: #b79ad8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 62rem; font: 1.05rem/1.5 'Times New Roman', Tinos, serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
header { border-bottom: 3px solid var(--accent); padding: 1.2rem 0 .6rem; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 0 0 .3rem; color: var(--accent); }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; color: var(--accent); } h3 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
p { margin: .3rem 0; } .sentences { white-space: pre-line; } .soft { color: var(--soft); }
a { color: var(--accent); } :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; margin: .8rem 0 0; padding: 0; }
.notice, .trouble, .mark { border: 1px solid var(--line); border-left: .4rem solid var(--accent); background: var(--note); padding: .6rem .9rem; margin: 1rem 0; }
.trouble, .mark { border-left-color: var(--alert); }
.actions { display: flex; flex-wrap: wrap; gap: .8rem; align-items: end; } .actions form { margin: 0; }
.report-form { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; }
label { display: block; font-size: .95rem; color: var(--soft); }
select, button, .button { font: inherit; padding: .5rem .9rem; min-height: 2.75rem; max-width: 100%; border-radius: .25rem; border: 1px solid var(--accent); background: var(--paper); color: var(--ink); }
button { background: var(--accent); color: var(--paper); cursor: pointer; } button[disabled] { opacity: .6; cursor: wait; }
.button { display: inline-block; text-decoration: none; color: var(--accent); }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: .6rem; margin: 0 0 1rem; padding: 0; }
.figures div { border: 1px solid var(--line); padding: .5rem .7rem; } .figures dt { color: var(--soft); font-size: .95rem; } .figures dd { margin: 0; font-size: 1.9rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures .alert dd { color: var(--alert); font-weight: bold; }
.chart { width: 100%; height: 3rem; display: block; margin: .4rem 0 .8rem; }
.chart rect { stroke: var(--paper); stroke-width: 2; } .swatch { width: 1.1rem; height: 1.1rem; vertical-align: -.15rem; margin-right: .4rem; }
.done { fill: var(--done); } .in-time { fill: var(--in-time); } .overdue { fill: var(--overdue); } .ongoing { fill: var(--ongoing); } .no-deadline { fill: var(--no-deadline); } .paused { fill: var(--paused); }
table { width: 100%; border-collapse: collapse; margin: .4rem 0; } caption { position: absolute; left: -999rem; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; font-weight: normal; }
thead th { background: var(--note); font-weight: bold; } tfoot th, tfoot td { font-weight: bold; } .figure { text-align: right; font-variant-numeric: tabular-nums; } .unbroken { white-space: nowrap; }
details { border: 1px solid var(--line); margin: .6rem 0; padding: .5rem .8rem; } summary { cursor: pointer; } pre { font: inherit; white-space: pre-wrap; margin: .6rem 0 0; }
progress { width: 100%; }
@media (max-width: 40rem) {
  .figures { grid-template-columns: repeat(2, 1fr); }
  thead { position: absolute; left: -999rem; } table, tbody, tfoot, tr, th[scope=row], td { display: block; }
  tr { border: 1px solid var(--line); margin: .5rem 0; padding: .3rem .6rem; } th[scope=row], td, .figure { border: 0; padding: .15rem 0; text-align: left; }
  th[scope=row] { font-weight: bold; } td::before { content: attr(data-header) ': '; color: var(--soft); } td:empty { display: none; }
  .of-figures tr { display: grid; grid-template-columns: repeat(4, 1fr); column-gap: .5rem; } .of-figures th[scope=row] { grid-column: 1 / -1; }
  .of-figures td::before { content: attr(data-header); display: block; font-size: .85rem; line-height: 1.2; } .of-figures td { font-size: 1.15rem; display: flex; flex-direction: column; justify-content: end; }
  .actions, .report-form { display: grid; } .actions form, button, select, .button { width: 100%; text-align: center; }
}
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --line: #777; --accent: #000; --alert: #000; --note: #fff; }
  body { max-width: none; font-size: 12pt; } nav, #actions, .skip, .notice, .button { display: none; } a { text-decoration: none; }
  section { break-inside: auto; } tr, .figures div { break-inside: avoid; } thead { display: table-header-group; }
}
`,
};
