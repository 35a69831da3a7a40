{
const list = document.querySelector('.list'), found = list.querySelector('.found'), nav = list.querySelector('.filters[data-items]');
const now = new Date(), two = it => String(it).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
const isOver = last => last < today.slice(0, last.length);
const element = (name, of = {}, ...inside) => {
const it = document.createElement(name);
for (const [key, value] of Object.entries(of)) if (value) it.setAttribute(key, value);
it.append(...inside.filter(Boolean));
return it;
};
const markOver = within => {
for (const it of within.querySelectorAll('[data-until]:not(:has(.over))')) if (isOver(it.dataset.until)) it.append(' ', element('strong', { class: 'over' }, it.dataset.over));
};
const tellAge = within => {
if (!list.dataset.ages) return;
for (const it of within.querySelectorAll('.meta time:not(:has(.age))')) {
const [year, month = '12', day = '31'] = it.dateTime.split('-');
const years = now.getFullYear() - year - (today.slice(5) < `${month}-${day}` ? 1 : 0), told = list.dataset.ages.split('|')[years - 1];
if (told) it.append(' ', element('span', { class: 'age' }, `(${told})`));
}
};
const divide = () => {
const { upcoming, past } = found.dataset;
if (!upcoming) return;
const coming = [...found.querySelectorAll('.card')].filter(it => it.querySelector('[data-last]') && !isOver(it.querySelector('[data-last]').dataset.last));
if (!coming.length) return;
found.prepend(element('section', { class: 'time upcoming' }, element('h2', {}, upcoming), element('ul', { class: 'cards' }, ...coming.reverse())));
for (const it of found.querySelectorAll('section.time')) if (!it.querySelector('.card')) it.remove();
found.querySelector('section.time:not(.upcoming)')?.before(element('p', { class: 'past' }, past));
};
const look = () => { divide(); markOver(found); tellAge(found); };
const row = it => element('div', { class: 'row-' + it.name }, element('dt', {}, it.label),
...it.values.map(({ text, lang }) => element('dd', { lang, 'data-until': it.until, 'data-over': it.over }, text)));
const card = (it, draft) => element('li', { class: 'card kind-' + it.kind },
element('p', { class: 'meta' }, element('span', { class: 'kind' }, it.kind_label),
it.draft && ' ', it.draft && element('strong', { class: 'draft' }, draft),
it.date && ' ', it.date && element(it.datetime ? 'time' : 'span', { datetime: it.datetime, 'data-last': it.datetime && it.last }, it.date),
it.places.length && ' ', it.places.length && element('span', {}, it.places.join(', ')),
it.language && ' ', it.language && element('strong', { class: 'tongue' }, it.language)),
element('a', { href: it.url, lang: it.lang, hreflang: it.lang }, it.title),
it.summary && element('p', { lang: it.lang }, it.summary),
it.row.length && element('dl', { class: 'row' }, ...it.row.map(row)));
const filters = () => {
const status = list.querySelector('.count[role=status]'), pager = list.querySelector('nav.pages'), PAGE = 50;
const before = { told: status.textContent, nodes: [...found.childNodes] };
const boxes = [], original = [...nav.childNodes];
let loaded, draft, turn = 0;
const load = () => loaded ??= fetch(nav.dataset.items).then(it => it.ok ? it.json() : Promise.reject(new Error(it.status))).catch(error => { loaded = null; throw error; });
for (const details of nav.querySelectorAll('[data-filter]')) {
const name = details.dataset.filter, label = details.querySelector('summary').textContent;
const field = element('fieldset', {}, element('legend', {}, label), element('ul', {}, ...[...details.querySelectorAll('li')].map(it => {
const link = it.querySelector('a'), count = it.querySelector('.count').cloneNode(true);
const box = element('input', { type: 'checkbox', name, value: link.dataset.answer });
boxes.push({ box, name, value: link.dataset.answer, count, all: count.textContent });
return element('li', {}, element('label', {}, box, ' ', element('span', { lang: link.lang }, link.textContent), ' ', count));
})));
const copy = element('details', { 'data-filter': name }, element('summary', {}, label), field);
details.replaceWith(copy);
}
nav.classList.add('many');
const clear = element('button', { type: 'button', class: 'clear', hidden: 'hidden' }, nav.dataset.clear);
nav.append(clear);
const chosen = () => {
const all = {};
for (const { box, name, value } of boxes) if (box.checked) (all[name] ??= []).push(value);
return all;
};
const read = () => {
const state = new URLSearchParams(location.search);
for (const { box, name, value } of boxes) box.checked = state.getAll(name).includes(value);
for (const it of nav.querySelectorAll('details')) if (it.querySelector(':checked')) it.open = true;
};
const keep = () => {
const url = new URL(location.href);
url.search = new URLSearchParams(Object.entries(chosen()).flatMap(([name, values]) => values.map(it => [name, it])));
history.pushState(null, '', url);
};
const passes = (item, all, but) => Object.entries(all).every(([name, values]) => name === but || values.some(it => item.answers[name]?.includes(it)));
const digits = (words, number) => number < 1000 ? String(number) : String(number).replace(/\B(?=(\d{3})+$)/g, words.thousand.slice(1, -3));
const say = (words, number) => words.texts[words.forms[number < 200 ? number : 100 + number % 100]].replace('#', digits(words, number));
const groups = items => {
const sections = [];
for (const it of items) {
it.node ??= card(it, draft);
if (sections.at(-1)?.label !== it.group) sections.push({ label: it.group, nodes: [] });
sections.at(-1).nodes.push(it.node);
}
return sections.map(({ label, nodes }) => {
const cards = element('ul', { class: 'cards' }, ...nodes);
return label ? element('section', { class: 'time' }, element('h2', {}, label), cards) : cards;
});
};
const showItems = (items, most) => {
found.replaceChildren(...groups(items.slice(0, most)));
if (items.length > most) {
const more = element('button', { type: 'button', class: 'more' }, nav.dataset.more);
more.addEventListener('click', () => { showItems(items, most + PAGE); items[most].node.querySelector('a').focus(); });
found.append(more);
}
look();
};
const show = async () => {
const mine = ++turn, all = chosen(), isAny = Object.keys(all).length > 0;
clear.hidden = !isAny;
if (pager) pager.hidden = isAny;
if (!isAny) {
found.replaceChildren(...before.nodes);
boxes.forEach(it => { it.count.textContent = it.all; });
status.textContent = before.told;
return;
}
try {
const words = await load();
draft = words.draft;
if (mine !== turn) return;
const items = words.items.filter(it => passes(it, all));
showItems(items, PAGE);
for (const it of boxes) it.count.textContent = digits(words.count, words.items.filter(item => passes(item, all, it.name) && item.answers[it.name]?.includes(it.value)).length);
status.textContent = say(words.count, items.length);
} catch {
if (mine !== turn) return;
nav.replaceChildren(...original);
nav.classList.remove('many');
found.replaceChildren(...before.nodes);
if (pager) pager.hidden = false;
status.textContent = nav.dataset.failed;
}
};
nav.addEventListener('change', () => { keep(); show(); });
clear.addEventListener('click', () => {
boxes.forEach(it => { it.box.checked = false; });
keep();
show();
nav.querySelector('summary').focus();
});
addEventListener('popstate', () => { read(); show(); });
read();
if (location.search) show();
};
look();
if (nav && location.protocol !== 'file:') filters();
}
