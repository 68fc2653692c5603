/** The script of the desk, as it is served. The pages are whole without it: it adds keys, and a list that is up to date. */
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
if (!list || !live) return;
const busy = () => document.hidden || typing(document.activeElement) || (dialog && dialog.open);
const look = async () => {
  if (busy()) return;
  try {
    const answer = await fetch(location.href, {
      headers: { 'x-live': '1', 'if-none-match': list.dataset.version },
      cache: 'no-store',
    });
    if (answer.status === 304) return void (live.textContent === live.dataset.offline && (live.textContent = ''));
    if (answer.status === 401) return location.reload();
    if (!answer.ok) return;
    const fresh = one('#list', new DOMParser().parseFromString(await answer.text(), 'text/html'));
    if (!fresh || busy()) return;
    const focused = document.activeElement && document.activeElement.getAttribute('href');
    const changed = fresh.dataset.ids !== list.dataset.ids;
    list.replaceWith(fresh);
    list = fresh;
    if (focused) (all('#list a').find((link) => link.getAttribute('href') === focused) || document.body).focus();
    live.textContent = changed ? live.dataset.changed : '';
  } catch {
    live.textContent = live.dataset.offline;
  }
};
setInterval(look, Number(list.dataset.every) || 10000);
document.addEventListener('visibilitychange', look);
})();
`;
