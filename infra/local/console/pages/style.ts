import { palettes } from '../../../../shared/mail/compose/colour.ts';

/** The console's style sheet: the shop's own colours, light and dark, phone first, nothing loaded from anywhere. */
export function consoleStyle(colour: string): string {
  const { light, dark } = palettes(colour);
  return `:root{color-scheme:light dark;${variables(light)}}@media (prefers-color-scheme:dark){:root{${variables(dark)}}}${rules}`;
}

const variables = (palette: object): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const rules = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 -apple-system,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,.brand{font-family:Georgia,'Noto Serif','Times New Roman',serif;line-height:1.25;margin:0}
h1{font-size:28px}
h2{font-size:22px}
h3{font-size:18px}
p{margin:0 0 12px}
a{color:var(--accent)}
ul,ol{list-style:none;margin:0;padding:0}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.wide{max-width:1480px;margin:0 auto;padding:0 16px}
.top{padding-block:22px 14px}
.brand{font-size:24px;font-weight:bold}
.brand a{color:var(--accent);text-decoration:none;display:inline-block;padding:6px 0}
.clock{background:var(--card);border-block:1px solid var(--line)}
.clock .wide{display:flex;flex-wrap:wrap;align-items:center;gap:8px 18px;padding-block:10px}
.now{font:bold 19px/1.3 Georgia,'Noto Serif','Times New Roman',serif}
.jumps{display:flex;flex-wrap:wrap;gap:8px}
.notice{border-inline-start:4px solid var(--accent);background:var(--soft);border-radius:4px 10px 10px 4px;padding:12px 16px}
#notice{position:fixed;z-index:3;inset-inline:12px;bottom:12px;max-width:720px;margin:0 auto;pointer-events:none}
#notice .notice{margin:0;background:var(--card);border:1px solid var(--line);border-inline-start:4px solid var(--accent);box-shadow:0 6px 30px rgb(0 0 0/.22);animation:leave 1s 12s forwards}
@keyframes leave{to{opacity:0;visibility:hidden}}
.rooms{display:grid;gap:16px;padding-block:18px 48px;align-items:start}
.rooms>*{min-width:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:20px 18px}
.card+.card{margin-top:16px}
.card>p:first-of-type{margin-top:4px}
.muted{color:var(--muted)}
.alarm{color:var(--alarm);font-weight:bold}
.empty{border:1px dashed var(--line);border-radius:10px;padding:18px;color:var(--muted);margin:12px 0 0}
button,.button,.chip span{display:inline-flex;align-items:center;justify-content:center;min-height:44px;padding:8px 16px;font:inherit;line-height:1.25;text-decoration:none;color:var(--accent);background:transparent;border:1px solid var(--line);border-radius:10px;cursor:pointer}
button:hover,.button:hover{border-color:var(--accent)}
.main{color:var(--card);background:var(--accent);border-color:var(--accent);font-weight:bold}
button[disabled]{opacity:.6;cursor:progress}
.busy{cursor:progress}
fieldset{border:0;margin:0 0 14px;padding:0;min-width:0}
legend,label{padding:0;color:var(--muted)}
label{display:block}
input,select,textarea{display:block;width:100%;min-height:44px;margin-top:4px;padding:8px 12px;font:inherit;color:var(--ink);background:var(--soft);border:1px solid var(--muted);border-radius:10px}
textarea{resize:vertical}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-bottom:12px}
.chips,.buttons{display:flex;flex-wrap:wrap;gap:8px}
.chips{margin-top:6px}
.chip input{position:absolute;opacity:0;width:1px;min-height:1px;height:1px;margin:0;padding:0;border:0}
.chip{position:relative;color:inherit}
.chip :checked+span{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);font-weight:bold}
.chip :focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
details>summary{display:flex;align-items:center;min-height:44px;cursor:pointer;color:var(--accent)}
details>summary::before{content:'▸';display:inline-block;width:18px}
details[open]>summary::before{content:'▾'}
.list{margin-top:10px}
.list>li{border-top:1px solid var(--line);padding:12px 0}
.list>li:last-child{padding-bottom:0}
.list p{margin:0}
.mails a.mail{display:block;margin:-12px -10px;padding:12px 10px;border-radius:10px;color:inherit;text-decoration:none}
.mails>li:last-child a.mail{margin-bottom:0}
.mails a.mail:hover,.mails [aria-current]{background:var(--soft)}
.mails [aria-current]{box-shadow:inset 3px 0 0 var(--accent)}
.row{display:flex;flex-wrap:wrap;gap:2px 12px;justify-content:space-between;align-items:baseline}
.row>time,.row>.tag{flex:none}
.preview{color:var(--muted);display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.tag{display:inline-block;padding:1px 10px;border:1px solid var(--line);border-radius:99px;background:var(--soft);color:var(--muted);white-space:nowrap}
.tag.alarm{border-color:var(--alarm)}
.link{display:inline-block;padding:10px 0;font-weight:bold}
.ways{display:flex;flex-wrap:wrap;gap:0 18px;padding-top:8px}
.ways a{padding:10px 0}
.steps{counter-reset:step;display:grid;gap:10px;margin-top:12px}
.steps li{counter-increment:step;padding-inline-start:42px;position:relative;min-height:30px}
.steps li::before{content:counter(step);position:absolute;inset-inline-start:0;top:-1px;width:28px;height:28px;border-radius:50%;background:var(--accent);color:var(--card);font-weight:bold;text-align:center;line-height:28px}
.frame{display:block;width:100%;height:70vh;border:1px solid var(--line);border-radius:10px;background:var(--page);margin-top:14px}
.head{margin:14px 0 0;display:grid;grid-template-columns:auto 1fr;gap:2px 14px}
.head dt{color:var(--muted)}
.head dd{margin:0}
pre{white-space:pre-wrap;background:var(--soft);border-radius:10px;padding:14px;margin:0;font:16px/1.5 ui-monospace,'Cascadia Mono','DejaVu Sans Mono',monospace}
.story{margin-top:10px}
.story li{padding:0 0 12px 18px;padding-inline:18px 0;border-inline-start:2px solid var(--line)}
.story time{display:block;color:var(--muted)}
.story .owed{border-inline-start-style:dashed}
.journeys td,.journeys th{text-align:start;padding:10px 16px 10px 0;border-top:1px solid var(--line);vertical-align:top}
.journeys{width:100%;border-collapse:collapse;margin-top:10px}
.journeys th{font-weight:normal}
.journeys thead th{color:var(--muted);border:0}
.journeys a{display:inline-block;padding:10px 0;margin:-10px 0}
@media (max-width:699px){.journeys thead{display:none}.journeys tr,.journeys td,.journeys th{display:block;padding:0;border:0}.journeys tr{border-top:1px solid var(--line);padding:12px 0}.clock .wide{padding-block:8px}.jumps button{padding:8px 11px}}
@media (max-width:999px){.reading{order:-1}}@media (min-width:1000px){.ways{display:none}.clock{position:sticky;top:0;z-index:2}.rooms.three{grid-template-columns:minmax(360px,5fr) 5fr 4fr}.rooms.two{grid-template-columns:minmax(320px,2fr) 5fr}.rooms.three>:first-child{grid-row:1/span 2}.rooms.three{grid-template-rows:auto 1fr}.all{grid-column:2/-1}.clock .jumps{margin-inline-start:auto}.card{padding:24px}html{scroll-padding-top:90px}}
`.replaceAll('\n', '');
