// Loads the search when a reader touches its field, or stands on its page.
const forms = document.querySelectorAll('form[data-module]'), line = document.querySelector('.search-status');
let loaded;
const load = form => loaded ??= location.protocol === 'file:' ? add(form.dataset.module) : import(form.dataset.module).catch(fail);
// Touched again, it is asked for again.
const fail = () => { loaded = null; if (line) line.textContent = line.dataset.failed; };
const add = url => {
  const script = document.createElement('script');
  const policy = globalThis.trustedTypes?.createPolicy('vodic', { createScriptURL: it => it });
  script.src = policy ? policy.createScriptURL(url) : url;
  document.head.append(script);
  return true;
};
for (const form of forms) for (const touch of ['focusin', 'pointerdown', 'input']) form.addEventListener(touch, () => load(form));
if (document.querySelector('[data-search=page]') || document.activeElement?.form?.dataset.module) load(forms[0]);
