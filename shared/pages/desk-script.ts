/** The script of the desk, as it is served. The pages are whole without it: it adds keys, a list that is up to date, and word of who was faster. */
export const deskScript = `(() => {
'use strict';
const one = (what, within = document) => within.querySelector(what);
const all = (what) => [...document.querySelectorAll(what)];
const typing = (element) => element && element.matches('input:not([type=checkbox]):not([type=radio]),textarea,select');
const off = () => localStorage.getItem('desk-keys') === 'off';
const dialog = one('#keys');
const live = one('#live');

const box = one('#keys-off');
if (box) {
  box.checked = off();
  box.addEventListener('change', () => localStorage.setItem('desk-keys', box.checked ? 'off' : 'on'));
}

const step = (by) => {
  const links = all('.waiting h3 a');
  const at = links.indexOf(document.activeElement);
  const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))];
  if (next) next.focus();
};
const open = (name) => {
  const fold = one('#act-' + name);
  if (!fold) return false;
  if (fold.tagName === 'FORM') fold.requestSubmit();
  else {
    fold.open = true;
    (one('textarea,input:not([type=hidden]),select', fold) || one('summary', fold)).focus();
  }
  return true;
};
const deeds = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => {
    const box = one('#q');
    const fold = box && box.closest('details');
    if (fold) fold.open = true;
    if (box) box.focus();
  },
  u: () => location.assign('/desk'),
  a: () => open('acknowledge') || open('take'),
  e: () => open('answer') || open('answer-told'),
  p: () => open('promise'),
  s: () => open('snooze'),
  n: () => open('note'),
  r: () => open('resolve'),
  '?': () => dialog && dialog.showModal(),
};
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape' && typing(document.activeElement)) return document.activeElement.blur();
  if (typing(event.target) || (dialog && dialog.open)) return;
  if (off() && event.key !== '?') return;
  const deed = Object.hasOwn(deeds, event.key) && deeds[event.key];
  if (!deed) return;
  event.preventDefault();
  deed();
});

let list = one('#list');
const shown = list || one('#touchpoint');
if (!shown || !live) return;
const busy = () => document.hidden || typing(document.activeElement) || (dialog && dialog.open);
/** Says it once, with a link where one helps. */
const tell = (text, name, attributes) => {
  if (live.dataset.told === text) return;
  live.dataset.told = text;
  const link = name ? [' ', Object.assign(document.createElement('a'), { textContent: name }, attributes)] : [];
  live.replaceChildren(text, ...link);
};
const renew = (html) => {
  const fresh = one('#list', new DOMParser().parseFromString(html, 'text/html'));
  if (!fresh || busy()) return;
  const focused = document.activeElement && document.activeElement.getAttribute('href');
  const changed = fresh.dataset.ids !== list.dataset.ids;
  list.replaceWith(fresh);
  list = fresh;
  if (focused) (all('#list a').find((link) => link.getAttribute('href') === focused) || document.body).focus();
  tell(changed ? live.dataset.changed : '');
};
const look = async () => {
  if (list ? busy() : document.hidden) return;
  try {
    const answer = await fetch(location.href, {
      headers: { 'x-live': '1', 'if-none-match': (list || shown).dataset.version },
      cache: 'no-store',
    });
    if (answer.status === 304) tell('');
    else if (answer.status === 401 && list) location.reload();
    else if (answer.status === 401) tell(live.dataset.out, live.dataset.in, { href: '/desk/sign-in', target: '_blank' });
    else if (!answer.ok) tell(live.dataset.offline);
    else if (list) renew(await answer.text());
    else tell(live.dataset.moved, live.dataset.again, { href: location.pathname });
  } catch {
    tell(live.dataset.offline);
  }
};
setInterval(look, 10000);
document.addEventListener('visibilitychange', look);
addEventListener('online', look);
addEventListener('offline', look);
})();
`;
