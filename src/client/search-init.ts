// Loaded on every page, so it only waits: `/` leads to the search field, touching the field fetches its suggestions,
// and an article that was reached from a search fetches the marking of hits.
const field = document.querySelector<HTMLInputElement>('input[type=search][name=q]');

document.addEventListener('keydown', (event) => {
  const at = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

for (const input of document.querySelectorAll<HTMLInputElement>('input[type=search][name=q]')) {
  const load = (): void => void import('./search-box.ts').then(({ offerSuggestions }) => { offerSuggestions(input); }, () => { input.addEventListener('focus', load, { once: true }); });
  if (document.activeElement === input) load();
  else input.addEventListener('focus', load, { once: true });
}

const parameters = new URLSearchParams(location.search);
const query = parameters.get('q');
if (query && document.querySelector('main article .body')) void import('./hit-marks.ts').then(({ markHits }) => markHits(query));

// The search page has its script fetched when there is something to search for, or about to be.
const results = document.querySelector<HTMLElement>('#results');
const page = (): void => void import('./search-page.ts').catch(() => {
  results!.dataset['state'] = 'error';
  document.querySelector('#search-status')!.textContent = '检索没有取全，请检查网络后重新载入本页。';
});
if (results && parameters.size > 0) page();
else if (results) {
  results.dataset['state'] = 'done';
  document.querySelector<HTMLElement>('#search-idle')!.hidden = false;
  field?.addEventListener('focus', page, { once: true });
  field?.form?.addEventListener('submit', page, { once: true });
}
