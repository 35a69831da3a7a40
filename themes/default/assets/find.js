// Loads the search when a reader touches its field, or stands on its page.
const forms = document.querySelectorAll('form[data-module]'), line = document.querySelector('.search-status');
let loaded, failed = 0;
const load = form => loaded ??= location.protocol === 'file:' ? add(form.dataset.module) : import(form.dataset.module + (failed ? '?' + failed : '')).catch(fail);
// Touched again, it is asked for again, at another address: browsers remember that a module did not come.
const fail = () => { loaded = null; failed++; if (line) line.textContent = line.dataset.failed; };
const add = url => {
  const script = document.createElement('script');
  const policy = globalThis.trustedTypes?.createPolicy('vodic', { createScriptURL: it => it });
  script.src = policy ? policy.createScriptURL(url) : url;
  document.head.append(script);
  return true;
};
for (const form of forms) for (const touch of ['focusin', 'pointerdown', 'input']) form.addEventListener(touch, () => load(form));
// What the address asks for stands in the field at once, so that it stays while the search is not there.
const asked = document.querySelector('[data-search=page] [name=q]');
if (asked) asked.value ||= new URLSearchParams(location.search).get('q') ?? '';
if (asked || document.activeElement?.form?.dataset.module) load(forms[0]);
