/** What the staff's pages have beside the sheet of every page. */
export const deskStyle = `
.sheet.wide{max-width:1120px}
main:focus{outline:0}
.skip:not(:focus){position:absolute;width:1px;height:1px;min-height:0;margin:0;padding:0;border:0;overflow:hidden;clip-path:inset(50%)}
.bar{display:flex;flex-wrap:wrap;gap:4px 14px;align-items:center;padding:0 20px 14px}
.bar ul{display:flex;flex-wrap:wrap;gap:4px;list-style:none;margin:0;padding:0}
.bar a{display:inline-block;padding:9px 12px;min-height:44px;border-radius:10px;text-decoration:none}
.bar a[aria-current]{background:var(--card);border:1px solid var(--line);font-weight:bold}
.bar form{margin-inline-start:auto}
.foot form{display:flex;gap:8px;align-items:center;padding:20px}
.bar button,.foot select,.foot form:first-of-type button{margin:0;width:auto;min-height:44px;padding:8px 12px}
.bar button,.foot form:first-of-type button{background:transparent;color:var(--accent)}
#live:not(:empty){position:sticky;bottom:8px;margin:14px 0 0;padding:12px 16px;background:var(--card);border:1px solid var(--accent);border-radius:10px}
h2.first{margin-top:0}
.finder{display:flex;align-items:center;gap:10px;margin:6px 0 0}
.finder #q{flex:1 1 10em;width:auto;min-width:0;margin:0}
.wide fieldset{display:flex;flex-wrap:wrap;gap:8px}
.wide fieldset .choice{flex:1 1 150px;margin:0}
.finder a,.finder button{width:auto}
input[type=date],input[type=datetime-local]{max-width:20em}
.filters{border:0;margin:0 0 16px}
.filters .hint{margin:0 0 16px}
.whom{display:block}
.lined{white-space:pre-line}
.hint{color:var(--muted);font-size:16px;margin:-10px 0 16px}
label.inline,.inline label{display:flex;gap:10px;align-items:center;min-height:44px}
input[type=checkbox],input[type=radio]{width:22px;height:22px;flex:none;accent-color:var(--accent)}
input[type=text],input[type=search],input[type=tel],input[type=date],input[type=datetime-local]{display:block;width:100%;min-height:48px;margin:6px 0 16px;padding:10px 14px;font:inherit;color:inherit;background:var(--soft);border:1px solid var(--muted);border-radius:10px}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:0 14px}
.waiting h3{font-size:20px;margin:0 0 4px}
.waiting h3 a{display:inline-block;padding:9px 0;min-height:44px}
.waiting li.now{border-inline-start:4px solid var(--accent);padding-inline-start:14px}
.waiting li{scroll-margin:20px}
.tag{display:inline-block;border:1px solid var(--alarm);color:var(--alarm);border-radius:8px;padding:0 8px;font-weight:bold}
.chip{display:inline-block;border:1px solid var(--line);border-radius:8px;padding:0 8px}
form.notice+form.notice{margin-top:14px}
form.notice h3{margin-top:0}
.pair+p{margin:10px 0 0}
dl{display:grid;grid-template-columns:minmax(110px,max-content) 1fr;gap:6px 16px;margin:0}
dt{color:var(--muted)}
dd{margin:0;min-width:0}
dialog{max-width:520px;background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:14px;padding:26px}
dialog::backdrop{background:#0008}
kbd{font:inherit;display:inline-block;min-width:1.8em;text-align:center;border:1px solid var(--muted);border-radius:6px;padding:0 6px}
.said{margin:0;padding:0;list-style:none}
.said>li{padding:0 0 14px 18px;border-inline-start:2px solid var(--line)}
.said>li.ours{border-color:var(--accent)}
.actions details:first-of-type{margin-top:0}
details[open]>summary{margin-bottom:6px}
@media (max-width:599px){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:10px}.bar{padding-inline:8px;gap:0}.bar a{padding-inline:8px}.bar .who{display:none}.bar form{position:absolute;inset-block-start:14px;inset-inline-end:8px}.wide{position:relative}.wide .brand{padding-inline-end:150px}.finder{flex-wrap:wrap}}
@media (prefers-reduced-motion:no-preference){.waiting li{transition:border-color .15s}}
`.replaceAll('\n', '');
