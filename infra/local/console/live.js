// Shows sooner what a reload would show: whatever is marked `data-live` is taken from the page as it is now.

const betweenLooks = 2000;
let version = document.body.dataset.version;

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!new URL(form.action).pathname.startsWith('/console/')) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  document.body.classList.add('busy');
  event.submitter?.setAttribute('disabled', '');
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    if (form.dataset.reset !== undefined) form.reset();
    show(await answer.text());
  } catch {
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.textContent = 'Aftercare does not answer. Is it still running?';
    document.getElementById('notice').replaceChildren(notice);
  } finally {
    document.body.classList.remove('busy');
    event.submitter?.removeAttribute('disabled');
  }
});

setInterval(async () => {
  if (document.hidden || document.body.classList.contains('busy')) return;
  const answer = await fetch('/console/version').catch(() => undefined);
  if (!answer?.ok || (await answer.text()) === version) return;
  const page = await fetch(location.pathname).catch(() => undefined);
  if (page?.ok) show(await page.text(), 'notice');
}, betweenLooks);

/** Takes the live parts of a page, but for those in which somebody types. */
function show(html, except) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  version = page.body.dataset.version;
  const focused = document.activeElement?.id;
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = page.getElementById(part.id);
    if (!next || part.id === except || isTypedIn(part)) continue;
    for (const details of part.querySelectorAll('details[id]')) {
      const same = next.querySelector(`#${details.id}`);
      if (same) same.open = details.open;
    }
    if (part.outerHTML !== next.outerHTML) part.replaceWith(document.adoptNode(next));
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function isTypedIn(part) {
  const fields = [...part.querySelectorAll('input:not([type=radio]), textarea')];
  return fields.some((field) => field.value !== field.defaultValue || field === document.activeElement);
}

for (const frame of document.querySelectorAll('iframe.frame')) {
  const asHighAsItIs = () => {
    const { documentElement } = frame.contentDocument ?? {};
    if (!documentElement) return;
    frame.style.height = '0';
    frame.style.height = `${documentElement.scrollHeight + 4}px`;
  };
  frame.addEventListener('load', asHighAsItIs);
  addEventListener('resize', asHighAsItIs);
  asHighAsItIs();
}
