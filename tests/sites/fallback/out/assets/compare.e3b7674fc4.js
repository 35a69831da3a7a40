{
const root = document.querySelector('.choice'), choose = root.querySelector('.choose'), chosen = root.querySelector('.chosen'), status = choose.querySelector('[role=status]');
const LEAST = 2, MOST = 4, boxes = [], words = choose.dataset;
const element = (name, of = {}, ...inside) => {
const it = document.createElement(name);
for (const [key, value] of Object.entries(of)) if (value) it.setAttribute(key, value);
it.append(...inside.filter(Boolean));
return it;
};
const offer = () => {
const items = [...choose.querySelectorAll('li')].map(it => {
const link = it.querySelector('a'), box = element('input', { type: 'checkbox', name: 'practice', value: it.dataset.name });
boxes.push(box);
const others = [...it.querySelectorAll('.spoken, .about')].flatMap(other => [' ', other]);
return element('li', {}, element('label', {}, box, ' ', element('span', { lang: link.lang }, link.textContent), ...others));
});
choose.querySelector('ul').replaceWith(element('div', { class: 'boxes', role: 'group', 'aria-labelledby': 'choose' }, element('ul', {}, ...items)));
};
let loaded, turn = 0;
const load = () => loaded ??= fetch(words.items).then(it => it.ok ? it.json() : Promise.reject(new Error(it.status))).catch(error => { loaded = null; throw error; });
const names = () => boxes.filter(it => it.checked).map(it => it.value);
const read = () => {
const asked = new URLSearchParams(location.search).getAll('practice');
const known = boxes.filter(it => asked.includes(it.value)).slice(0, MOST);
for (const it of boxes) it.checked = known.includes(it);
};
const keep = () => {
const url = new URL(location.href);
url.search = new URLSearchParams(names().map(it => ['practice', it]));
history.pushState(null, '', url);
};
const link = it => it.url ? element('a', { href: it.url, lang: it.lang, hreflang: it.lang }, it.text) : element('span', { lang: it.lang }, it.text);
const said = values => values.length ? values.flatMap((it, at) => at ? [', ', link(it)] : [link(it)]) : [element('span', { class: 'nothing' }, words.nothing)];
const table = (all, places) => {
const heads = places.map(it => all.articles[it]);
const head = element('tr', {}, element('th', { scope: 'col' }, words.question),
...heads.map(it => element('th', { scope: 'col' }, link(it), it.language && ' ', it.language && element('span', { class: 'spoken' }, `(${it.language})`))));
const rows = all.rows.filter(row => places.some(it => row.cells[it].length)).map(row => element('tr', { class: 'row-' + row.name },
element('th', { scope: 'row' }, row.label),
...places.map((it, at) => element('td', { 'data-label': heads[at].text }, element('span', {}, ...said(row.cells[it]))))));
return element('table', { class: 'indicators compared columns-' + heads.length, 'aria-labelledby': 'compared' }, element('thead', {}, head), element('tbody', {}, ...rows));
};
const show = async () => {
const mine = ++turn, own = names();
for (const it of boxes) it.disabled = own.length >= MOST && !it.checked;
status.textContent = own.length >= MOST ? words.full : own.length && own.length < LEAST ? words.few : '';
if (own.length < LEAST) return chosen.replaceChildren();
try {
const all = await load();
if (mine === turn) chosen.replaceChildren(table(all, own.map(it => all.names.indexOf(it)).filter(it => it >= 0)));
} catch {
if (mine === turn) status.textContent = words.failed;
}
};
choose.addEventListener('change', () => { keep(); show(); });
addEventListener('popstate', () => { read(); show(); });
if (location.protocol !== 'file:') {
offer();
read();
show();
}
}
