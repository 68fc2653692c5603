import { type Palette, palettes } from '../mail/compose/colour.ts';
import { lineBreaks } from '../mail/compose/letter-style.ts';

/** The style sheet of every page, around the shop's colour: light and dark, phone first, nothing loaded from anywhere. */
export function styleSheet(colour: string): string {
  const { light, dark } = palettes(colour);
  return `:root{color-scheme:light dark;${variables(light)}}@media (prefers-color-scheme:dark){:root{${variables(dark)}}}${rules}${lineBreaks}`;
}

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const rules = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:17px/1.55 -apple-system,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,.brand,blockquote{font-family:Georgia,'Noto Serif','Times New Roman',serif;line-height:1.28}
h1{font-size:29px;margin:0 0 16px}
h2{font-size:20px;margin:28px 0 10px}
p{margin:0 0 16px}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.brand{font-size:21px;font-weight:bold;color:var(--accent);padding:28px 28px 18px}
.brand img{display:block;height:40px;background:#fff;border-radius:8px;padding:4px 8px}
.sheet{max-width:600px;margin:0 auto;padding:0 8px 40px}
.sheet.wide{max-width:1000px}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:26px 20px 22px}
.card+.card{margin-top:14px}
.muted{color:var(--muted)}
.small{font-size:16px}
.eyebrow{color:var(--muted);margin:0 0 6px;font-size:16px}
.notice{border-inline-start:4px solid var(--accent);background:var(--soft);border-radius:10px;border-start-start-radius:4px;border-end-start-radius:4px;padding:12px 16px}
.alarm{color:var(--alarm);font-weight:bold}
.notice.alarm{border-color:var(--alarm)}
fieldset{border:0;margin:0 0 20px;padding:0;min-width:0}
legend{padding:0;margin-bottom:12px}
.choice{display:flex;align-items:center;gap:12px;min-height:52px;padding:8px 16px;margin-bottom:8px;background:var(--soft);border:1px solid var(--line);border-radius:10px;cursor:pointer}
.choice:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);font-weight:bold}
.choice:focus-within{outline:3px solid var(--accent);outline-offset:2px}
.choice input{width:20px;height:20px;margin:0;flex:none;accent-color:var(--accent);outline:0}
.scale{display:flex;flex-wrap:wrap;gap:8px}
.scale label{display:flex;flex-direction:column;align-items:center;min-width:48px;min-height:48px;padding:6px;background:var(--soft);border:1px solid var(--line);border-radius:10px;cursor:pointer}
.face{font-size:26px;line-height:1;font-weight:normal}
label{display:block}
textarea,select,input[type=email]{display:block;width:100%;min-height:48px;margin:6px 0 16px;padding:10px 14px;font:inherit;color:inherit;background:var(--soft);border:1px solid var(--muted);border-radius:10px}
textarea{resize:vertical}
button,.button{display:inline-block;min-height:48px;padding:11px 26px;font:inherit;font-weight:bold;line-height:24px;text-align:center;text-decoration:none;color:var(--card);background:var(--accent);border:1px solid var(--accent);border-radius:10px;cursor:pointer}
.quiet{color:var(--accent);background:transparent}
.person{margin-top:28px;padding-top:18px;border-top:1px solid var(--line);font-size:16px;line-height:1.6}
.person p{margin:0 0 4px}
h2+.person{margin-top:0;padding-top:0;border:0}
.person a,.rows a{display:inline-block;padding:9px 0;line-height:26px}
.name{font:bold 21px/1.4 Georgia,'Noto Serif','Times New Roman',serif}
blockquote{margin:0 0 8px;padding:2px 0;padding-inline-start:16px;border-inline-start:4px solid var(--accent);font-size:19px;line-height:1.45;white-space:pre-line}
.rows{margin:0;padding:0;list-style:none;font-size:16px}
.rows li{margin-bottom:5px}
.story li{padding:0 0 10px;padding-inline-start:18px;border-inline-start:2px solid var(--line);margin:0}
.story time{display:block;color:var(--muted)}
.pair{display:flex;flex-wrap:wrap;gap:10px;margin:18px 0 0}
.pair>*{flex:1 1 auto}
details{border-top:1px solid var(--line);margin-top:16px}
summary{padding:12px 0;min-height:48px;font-weight:bold;cursor:pointer}
.waiting{list-style:none;margin:0;padding:0}
.waiting li{padding:18px 0;border-top:1px solid var(--line)}
.waiting h2{margin:0 0 4px}
.waiting h2 a{display:inline-block;padding:9px 0}
.waiting p{margin:0 0 4px}
.picture{max-width:100%;max-height:24rem}
@media (max-width:899px){.columns>div+div{margin-top:14px}}
@media (max-width:480px){form button,.button{width:100%}.brand{padding:22px 20px 16px}}
@media (min-width:600px){.card{padding:34px 36px 28px}.brand{padding-inline:37px}}
@media (min-width:900px){.columns{display:grid;grid-template-columns:3fr 2fr;gap:14px;align-items:start}.columns .card{margin:0}.columns .card+.card{margin-top:14px}}
`.replaceAll('\n', '');
