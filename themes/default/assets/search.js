// Search without a server: reads a few files of the index (see src/output/index).
{
const forms = document.querySelectorAll('form[data-module]'), base = forms[0].dataset.index, here = document.documentElement.lang;
const text = new TextDecoder();

// Files

const files = new Map();
const isLocal = location.protocol === 'file:';
if (isLocal) globalThis.vodicFile = (name, data) => files.get(name).done(Uint8Array.from(atob(data), it => it.charCodeAt()));
const fetched = async name => {
  if (isLocal) return new Promise((done, fail) => { files.get(name).done = done; addScript(base + name + '.js', fail); });
  const answer = await fetch(base + name, name.includes('/') ? {} : { cache: 'no-cache' });
  if (!answer.ok) throw new Error(name);
  return answer.arrayBuffer();
};
const addScript = (url, fail) => {
  const script = document.createElement('script');
  script.onerror = fail;
  const policy = addScript.policy ??= globalThis.trustedTypes?.createPolicy('vodic-index', { createScriptURL: it => it });
  script.src = policy ? policy.createScriptURL(url) : url;
  document.head.append(script);
};
// The bytes of a file, unzipped; a file that failed is asked for again.
const read = name => {
  let file = files.get(name);
  if (!file) {
    files.set(name, file = {});
    file.bytes = fetched(name).then(it => new Response(new Blob([it]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer())
      .then(it => new Uint8Array(it)).catch(error => { files.delete(name); throw error; });
  }
  return file.bytes;
};
const json = async name => JSON.parse(text.decode(await read(name)));
// The same, remembered as what `make` made of it.
const made = new Map();
const once = (name, make) => {
  if (!made.has(name)) made.set(name, make().catch(error => { made.delete(name); throw error; }));
  return made.get(name);
};

// Numbers of variable length, and texts that share their beginning

const cursor = (bytes, at = 0) => {
  const it = {
    more: () => at < bytes.length,
    skip: count => { at += count; },
    number() { let number = 0, shift = 0, byte; do { byte = bytes[at++]; number += (byte & 127) * 2 ** shift; shift += 7; } while (byte > 127); return number; },
    take: count => bytes.subarray(at, at += count),
    after(before) {
      const shared = it.number(), own = text.decode(it.take(it.number()));
      return (/^[\0-\x7f]*$/.test(before) ? before.slice(0, shared) : text.decode(new TextEncoder().encode(before).subarray(0, shared))) + own;
    },
    times: (count, make) => Array.from({ length: count }, make),
  };
  return it;
};

// Words: the same chain and tables as in src/base/analysis

let root, words, tables;
const part = '\\p{Alphabetic}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\u2066-\\u2069';
const TOKEN = new RegExp(`(?=([0-9]{1,3}(?:[., \\u00a0\\u202f][0-9]{3}(?![0-9]))+))\\1(?![${part}])|[${part}]+(?:['’ʼ\\-\\u2010\\u2011][${part}]+)*`, 'gu');
const tokens = it => [...it.matchAll(TOKEN)];
const isCyrillic = it => /[\u0400-\u04ff]/.test(it), isLatin = it => /\p{Alphabetic}/u.test(it) && it < '\u0250';
const fold = token => {
  let folded = '';
  for (const it of token.normalize('NFC').toLowerCase()) folded += tables.letters[it] ?? (it > '\x7f' ? it.normalize('NFD').replace(/\p{M}/gu, '') : it);
  for (const [digraph, letter] of tables.digraphs) folded = folded.replaceAll(digraph, letter);
  return folded.replace(/[^\p{Alphabetic}\p{N}]/gu, '');
};
const repair = word => {
  const letters = [...word], [latin, cyrillic] = tables.twins;
  const count = { latin: letters.filter(isLatin).length, cyrillic: letters.filter(isCyrillic).length };
  if (!count.latin || !count.cyrillic) return word;
  const toCyrillic = letters.every(it => !isLatin(it) || latin.includes(it)), toLatin = letters.every(it => !isCyrillic(it) || cyrillic.includes(it));
  if (toCyrillic && (count.cyrillic >= count.latin || !toLatin)) return letters.map(it => isLatin(it) ? cyrillic[latin.indexOf(it)] : it).join('');
  return toLatin ? letters.map(it => isCyrillic(it) ? latin[cyrillic.indexOf(it)] : it).join('') : word;
};
const isEnding = (last, before) => {
  const folded = fold(last);
  return [...before].length > 1 && !/^\p{Uppercase}/u.test(last) && (tables.endings.includes(folded) || ((before.match(/\p{Uppercase}/gu)?.length ?? 0) > 1 && tables.capitals.includes(folded)));
};
const pieces = token => {
  const parts = token.split(/[-\u2010\u2011]/).filter(Boolean), last = parts.at(-1);
  if (parts.length < 2) {
    const abbreviation = /^(\p{Uppercase}{2,})(\p{Lowercase}{1,5})$/u.exec(last ?? '');
    return abbreviation && isEnding(abbreviation[2], abbreviation[1]) ? [abbreviation[1]] : parts;
  }
  if (isEnding(last, parts.at(-2))) parts.pop();
  return parts.length < 2 ? parts : [...parts.filter(it => [...it].length > 1 || /^\p{N}/u.test(it)), parts.join('')];
};
const strip = (table, word) => {
  word = (Object.hasOwn(table.words ?? {}, word) && table.words[word]) || word;
  if (table.prefix && word.startsWith(table.prefix[0]) && word.length - table.prefix[0].length >= table.prefix[1]) word = word.slice(table.prefix[0].length);
  for (const step of table.steps)
    for (let count = Math.min(step.longest, word.length); count > 0; count--) {
      const rule = step.get(word.slice(-count));
      if (rule && word.length - count >= rule[0]) { word = word.slice(0, -count) + rule[1]; break; }
    }
  for (const [old, now] of table.after ?? []) word = word.replaceAll(old, now);
  return word;
};
// The parts of a word, each with its form and its stems.
const analyze = (lang, token) => pieces(token.normalize('NFC')).map(piece => {
  piece = repair(piece);
  const form = fold(piece), own = lang === 'und' && isCyrillic(piece) ? 'und-Cyrl' : lang;
  const stems = new Set((tables.langs[own] ?? tables.langs[own.split('-')[0]] ?? []).map(it => strip(tables.tables[it], form)));
  return { form, stems: stems.size ? [...stems] : [form] };
}).filter(it => it.form);
const use = written => {
  tables = written;
  tables.twins = tables.twins.map(it => [...it]);
  for (const name of ['endings', 'capitals']) tables[name] = tables[name].split(' ');
  for (const table of Object.values(tables.tables)) table.steps = table.steps.map(rules => {
    const step = new Map();
    for (const [suffixes, shortest, now = ''] of rules) for (const it of suffixes.split(' ')) step.set(it, [shortest, now]);
    step.longest = Math.max(...[...step.keys()].map(it => it.length));
    return step;
  });
};

// Queries

const MOST = 32;
const parse = (query, lang) => {
  const found = [];
  for (const [at, words] of query.split(/["“”„«»]/).entries()) {
    for (const [token] of tokens(words)) {
      // Who pastes a document means its beginning.
      if (found.length >= MOST) return found;
      const any = analyze('und', token), own = analyze(lang, token), isDate = any.length > 1 && /^[0-9-]+$/.test(token);
      const chosen = any.length < 2 ? [0, any.length] : isDate ? [any.length - 1, any.length] : [0, any.length - 1];
      for (let it = chosen[0]; it < chosen[1]; it++) {
        const first = (own[it]?.stems ?? []).filter(stem => any[it].stems.includes(stem));
        found.push({ form: any[it].form, stems: [...new Set([...first, ...any[it].stems])], own: first.length, phrase: at % 2 ? (at + 1) / 2 : 0 });
      }
    }
  }
  const last = found.at(-1);
  if (last && !last.phrase && /[\p{Alphabetic}\p{N}]$/u.test(query)) last.isPrefix = [...last.form].length > 2;
  return found;
};

// The index

// Shards stand in the root, or on a large site in directories that stand there.
const under = ({ firsts }, stem) => Math.max(firsts.split(' ').findLastIndex(it => it <= stem), 0);
const nameIn = (names, at) => names.slice(at * 10, at * 10 + 10);
const directory = at => once('directory' + at, () => json(`d/${nameIn(root.names, at)}.bin`));
const listOf = async at => root.spread ? [await directory(Math.floor(at / root.spread)), at % root.spread] : [root, at];
const shardOf = async stem => {
  const at = under(root, stem);
  return root.spread ? at * root.spread + under(await directory(at), stem) : at;
};
const readForms = (it, stem) => it.times(it.number(), () => ({
  form: it.after(stem),
  langs: it.times(it.number(), () => {
    const lang = it.number(), count = it.number(), units = new Uint32Array(count), impacts = new Uint8Array(count);
    for (let at = 0, unit = 0; at < count; at++) { const number = it.number(); unit += number >>> 4; units[at] = unit; impacts[at] = number & 15; }
    return { lang, units, impacts };
  }),
}));
const shard = at => once('shard' + at, async () => {
  if (!root.count) return { terms: [] };
  const [list, own] = await listOf(at), it = cursor(await read(`s/${nameIn(list.names, own)}.bin`)), terms = [];
  while (it.more()) {
    const stem = it.after(terms.at(-1)?.stem ?? ''), held = it.number(), flags = it.number();
    const tail = flags & 1 ? text.decode(it.take(10)) : '';
    terms.push({ stem, held, tail, isCommon: flags > 1, forms: readForms(it, stem) });
  }
  return { at, terms };
});
// The places of its words.
const placesOf = async at => {
  const [list, own] = await listOf(at), names = text.decode(await read(`n/${list.places}.bin`));
  return cursor(await read(`p/${nameIn(names, own)}.bin`));
};
const find = async stem => {
  const found = await shard(await shardOf(stem)), at = found.terms.findIndex(it => it.stem === stem);
  return at < 0 ? null : { term: found.terms[at], shard: found, at };
};

// Ranking: the same as in src/output/index/rank.rs

const EXACT = 1, SAME_STEM = .9, OTHER_TABLE = .7, BEGINNING = .5, NEARLY = .4, OWN = 1.1, FEW = 3, PAGE = 10, LEAST = .2;
const add = (matches, held, forms, word, factor, lang) => {
  const rarity = Math.log(1 + Math.max(root.units - held, 0) / (held + .5)) + .1;
  for (const form of forms) for (const { lang: of, units, impacts } of form.langs) {
    const weight = rarity * (form.form === word.form ? EXACT : factor) * (of === lang ? OWN : 1);
    for (let at = 0; at < units.length; at++) {
      const score = weight * (LEAST + (1 - LEAST) * impacts[at] / 15), entry = matches.units.get(units[at]);
      if (!entry) matches.units.set(units[at], { score, langs: 1 << of });
      else { entry.score = Math.max(entry.score, score); entry.langs |= 1 << of; }
    }
  }
};
const match = async (word, lang) => {
  const matches = { word, units: new Map(), tails: [], isCommon: false };
  for (const [at, stem] of word.stems.entries()) {
    const found = await find(stem);
    if (!found) continue;
    const { term } = found, factor = at < word.own ? SAME_STEM : OTHER_TABLE;
    matches.isCommon ||= term.isCommon;
    if (term.tail) matches.tails.push({ name: term.tail, stem, factor });
    add(matches, term.held, term.forms, word, factor, lang);
  }
  if (word.isPrefix) await addBeginnings(matches, word, lang);
  if (!matches.units.size) await addSimilar(matches, word, lang);
  return matches;
};
const addBeginnings = async (matches, word, lang) => {
  let start = word.form.replaceAll('ije', 'e').replaceAll('je', 'e');
  if (start.length > 3) start = start.slice(0, -1);
  const first = await shardOf(start);
  for (let at = first; at < Math.min(first + 2, root.count); at++) {
    const { terms } = await shard(at);
    for (const term of terms) if (term.stem.startsWith(start))
      add(matches, term.held, term.forms.filter(it => it.form !== word.form && it.form.startsWith(word.form)), word, BEGINNING, lang);
    if (terms.at(-1).stem > start && !terms.at(-1).stem.startsWith(start)) break;
  }
};
const addSimilar = async (matches, word, lang) => {
  const stem = word.stems[0];
  if ([...stem].length < 4) return;
  let near = (await shard(await shardOf(stem))).terms.filter(it => isNear(stem, it.stem));
  if (!near.length) {
    const titles = (await once('titles', async () => {
      const it = cursor(await read(root.titles)), titles = [];
      for (let count = it.number(); count > 0; count--) titles.push(it.after(titles.at(-1) ?? ''));
      return titles;
    })).filter(it => isNear(stem, it)).slice(0, 3);
    near = (await Promise.all(titles.map(find))).filter(Boolean).map(it => it.term);
  }
  for (const term of near) { add(matches, term.held, term.forms, word, NEARLY, lang); (word.near ??= []).push(term.stem); }
};
const isNear = (one, other) => {
  const most = one.length >= 8 ? 2 : 1;
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > most) return false;
  let before = [], last = Array.from({ length: other.length + 1 }, (_, it) => it);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      row[j] = Math.min(last[j - 1] + (one[i - 1] !== other[j - 1]), last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[other.length] <= most;
};
// Where the words of a phrase stand side by side: languages and units.
const phrase = async words => {
  let found;
  for (const [offset, word] of words.entries()) {
    const places = new Map();
    let isCommon = false;
    for (const stem of word.stems) {
      const it = await find(stem);
      if (it?.term.isCommon) isCommon = true;
      else if (it) readPlaces(await placesOf(it.shard.at), it.at, places);
    }
    if (isCommon) continue;
    const next = new Map();
    for (const [key, list] of places) {
      const begin = list.map(it => it - offset).filter(it => it >= 0), kept = found ? (found.get(key) ?? []).filter(it => begin.includes(it)) : begin;
      if (kept.length) next.set(key, kept);
    }
    found = next;
  }
  return new Set([...found?.keys() ?? []].map(it => Math.floor(it / 32)));
};
const readPlaces = (it, term, places) => {
  while (term-- > 0) it.skip(it.number());
  it = cursor(it.take(it.number()));
  while (it.more()) for (let langs = it.number(); langs > 0; langs--) {
    const lang = it.number();
    for (let units = it.number(), unit = 0; units > 0; units--) {
      const key = (unit += it.number()) * 32 + lang, list = places.get(key) ?? [];
      for (let count = it.number(), place = 0; count > 0; count--) list.push(place += it.number());
      places.set(key, list);
    }
  }
};
const withAll = all => {
  const needed = all.every(it => it.isCommon) ? all : all.filter(it => !it.isCommon);
  const rarest = needed.reduce((one, other) => !one || other.units.size < one.units.size ? other : one, null);
  return new Set([...rarest?.units.keys() ?? []].filter(unit => needed.every(it => it.units.has(unit))));
};
const answer = async (query, lang) => {
  const asked = parse(query, root.langs[lang]), all = await Promise.all(asked.map(it => match(it, lang)));
  let whole = withAll(all);
  if (whole.size < PAGE && all.length > 1) {
    for (const matches of all.filter(it => !it.isCommon)) for (const { name, stem, factor } of matches.tails.splice(0)) {
      const forms = readForms(cursor(await read(`a/${name}.bin`)), stem);
      add(matches, forms.flatMap(it => it.langs).reduce((sum, it) => sum + it.units.length, 0), forms, matches.word, factor, lang);
    }
    whole = withAll(all);
  }
  const units = new Map();
  for (const matches of all) for (const [unit, { score, langs }] of matches.units) {
    const entry = units.get(unit);
    if (entry) { entry.score += score; entry.words++; entry.langs |= langs; } else units.set(unit, { unit, score, words: 1, langs });
  }
  let found = [...units.values()];
  for (let at = 1; at <= Math.max(0, ...asked.map(it => it.phrase)); at++) {
    const holding = await phrase(asked.filter(it => it.phrase === at));
    found = found.filter(it => holding.has(it.unit));
    whole = new Set([...whole].filter(it => holding.has(it)));
  }
  if (whole.size >= FEW) found = found.filter(it => whole.has(it.unit));
  found.sort((one, other) => whole.has(other.unit) - whole.has(one.unit) || other.words - one.words || other.score - one.score || one.unit - other.unit);
  return { query, asked, found, whole: whole.size, isCut: all.some(it => it.tails.length) };
};

// Units and cards

const unitOf = unit => {
  let low = 0, high = root.ends.length - 1;
  while (low < high) { const middle = (low + high) >> 1; if (unit < root.ends[middle]) high = middle; else low = middle + 1; }
  return { langs: root.runs[low][0], kind: root.runs[low][1], run: low };
};
const card = async (unit, lang) => {
  const { run } = unitOf(unit), rank = root.ranks[lang][run] + unit - (root.ends[run] - root.runs[run][2]);
  const group = Math.floor(rank / root.group), folder = Math.floor(group / root.folder) * 10;
  return (await json(`c/${root.cards[lang].slice(folder, folder + 10)}/${group % root.folder}.bin`))[rank % root.group];
};
// The language that a reader gets a unit in.
const versionOf = ({ unit, langs }, lang, only) => {
  const has = unitOf(unit).langs;
  return [...only, ...root.chains[lang]].find(it => has >> it & 1) ?? Math.log2(langs & -langs);
};
const begin = () => once('begin', async () => {
  const [found, spoken] = await Promise.all([json('index.bin'), json(here + '.bin')]);
  use(found.tables);
  found.ends = [];
  found.ranks = found.langs.map(() => []);
  let end = 0;
  const ranks = found.langs.map(() => 0);
  for (const [langs, , count] of found.runs) {
    found.ends.push(end += count);
    ranks.forEach((rank, lang) => { found.ranks[lang].push(rank); if (langs >> lang & 1) ranks[lang] += count; });
  }
  found.units = end;
  root = found;
  words = spoken;
});

// Elements: text only ever goes into text nodes

const element = (name, of = {}, ...inside) => {
  const it = document.createElement(name);
  for (const [key, value] of Object.entries(of)) if (value) it.setAttribute(key, value);
  it.append(...inside.filter(Boolean));
  return it;
};
const say = (id, count) => {
  const rules = new Intl.PluralRules(words.plurals), form = rules.select(count), [sample, told] = words.counts[id].find(it => rules.select(it[0]) === form) ?? words.counts[id].at(-1);
  return told.replace(sample, new Intl.NumberFormat(words.plurals).format(count));
};
// The words of a text that were asked for.
const marks = (of, lang, asked) => tokens(of).filter(([token]) => analyze(root.langs[lang], token).some(({ form, stems }) =>
  asked.some(it => stems.some(stem => it.stems.includes(stem) || it.near?.includes(stem)) || (it.isPrefix && form.startsWith(it.form)))));
const marked = (of, found, from = 0) => {
  const nodes = [];
  for (const { 0: token, index } of found) if (index >= from) {
    nodes.push(of.slice(from, index), element('mark', {}, token));
    from = index + token.length;
  }
  return [...nodes, of.slice(from)];
};
// The part of a text in which most of the words asked for stand.
const excerpt = (of, lang, asked) => {
  const found = marks(of, lang, asked), reach = 200;
  if (!found.length) return null;
  const within = it => new Set(found.filter(({ index }) => index >= it.index && index < it.index + reach).map(it => it[0].toLowerCase())).size;
  const first = found.reduce((one, other) => within(other) > within(one) ? other : one);
  const line = of.lastIndexOf('\n', first.index) + 1, start = Math.max(line, of.indexOf(' ', Math.max(first.index - 60, 0)) + 1);
  const end = of.indexOf(' ', first.index + reach), cut = of.slice(Math.min(start, first.index), end < 0 ? of.length : end);
  const nodes = marked(cut, marks(cut, lang, asked));
  return { nodes: [start > line ? '… ' : '', ...nodes, end < 0 ? '' : ' …'], word: first[0] };
};
const href = (lang, below) => new URL(base + '../' + root.paths[lang] + '/' + below + (isLocal ? 'index.html' : ''), location.href).href;
const item = async (it, asked, lang, only) => {
  const shown = versionOf(it, lang, only), { langs, kind } = unitOf(it.unit), [title, below, summary, place, date, name] = await card(it.unit, shown);
  const tag = root.langs[shown], link = element('a', { href: href(shown, below), hreflang: tag, lang: tag }, ...marked(title, marks(title, shown, asked)));
  const found = marks(summary, shown, asked), body = element('p', { lang: tag }, ...marked(summary, found));
  const others = root.langs.map((_, at) => at).filter(at => at !== shown && langs >> at & 1);
  const meta = element('p', { class: 'meta' }, element('span', { class: 'kind' }, words.kinds[kind]), ' ', element('span', { lang: tag }, words.langs[shown]), ...[date, place].filter(Boolean).flatMap(it => [' ', element('span', { lang: tag }, it)]));
  const also = others.length && element('p', { class: 'also' }, words.texts.also + ' ');
  if (also) for (const at of others) also.append(element('a', { lang: root.langs[at], hreflang: root.langs[at], 'data-unit': it.unit, 'data-lang': String(at), href: href(at, 'search/') + location.search }, words.langs[at]), ' ');
  const pointTo = word => { link.href = link.href.split('#')[0] + '#:~:text=' + encodeURIComponent(word).replaceAll('-', '%2D'); };
  if (found.length) pointTo(found[0][0]);
  const node = element('li', { class: 'card kind-' + root.kinds[kind] }, meta, link, body, also);
  if (!found.length && name) node.reveal = async () => {
    const part = excerpt(text.decode(await read(`t/${name}.bin`)), shown, asked);
    if (part) { body.replaceChildren(...part.nodes); pointTo(part.word); }
  };
  return node;
};
// Links to other languages learn their address when they are wanted: it is on another card.
const lead = async event => {
  const link = event.target.closest?.('a[data-unit]');
  if (!link) return;
  const { unit, lang } = link.dataset, leave = event.type === 'click' && (event.preventDefault(), true);
  try { link.href = href(+lang, (await card(+unit, +lang))[1]); } catch { if (!leave) return; }
  delete link.dataset.unit;
  if (leave) link.click();
};
for (const kind of ['pointerover', 'focusin', 'click']) document.addEventListener(kind, lead);
const inView = new IntersectionObserver(seen => seen.filter(it => it.isIntersecting).forEach(({ target }) => { inView.unobserve(target); target.reveal?.().catch(() => {}); }));

// Quick search below a field of the header

const quick = form => {
  const input = form.elements.q, status = element('p', { role: 'status' }), list = element('ul'), box = element('div', { class: 'find-results', hidden: 'hidden' }, status, list);
  form.append(box);
  let turn = 0, timer;
  const show = async () => {
    const mine = ++turn, query = input.value.trim();
    box.hidden = !query;
    if (!query) return;
    try {
      await begin();
      const lang = root.langs.indexOf(here), { found, asked, isCut } = await answer(input.value, lang), best = found.slice(0, 5);
      const items = await Promise.all(best.map(it => item(it, asked, lang, [])));
      if (mine !== turn) return;
      status.textContent = found.length ? say(isCut ? 'over' : 'found', found.length) : words.texts.none.split(/(?<=\.) /)[0];
      for (const it of items) { it.querySelector('.also')?.remove(); it.querySelector('p:not(.meta)')?.remove(); }
      const all = new URL(form.action);
      all.searchParams.set('q', query);
      list.replaceChildren(...items, ...found.length > best.length ? [element('li', {}, element('a', { href: all.href }, words.texts['see-all']))] : []);
    } catch { if (mine === turn) { list.replaceChildren(); status.textContent = words?.texts.failed; box.hidden = !words; } }
  };
  const type = () => { clearTimeout(timer); timer = setTimeout(show, 120); };
  input.addEventListener('input', type);
  form.addEventListener('keydown', event => {
    const stops = [input, ...list.querySelectorAll('a')], at = stops.indexOf(document.activeElement), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !box.hidden && at >= 0) { event.preventDefault(); stops[(at + step + stops.length) % stops.length].focus(); }
    if (event.key === 'Escape' && !box.hidden) { event.preventDefault(); box.hidden = true; input.focus(); }
  });
  form.addEventListener('focusout', event => { if (event.relatedTarget && !form.contains(event.relatedTarget)) box.hidden = true; });
  document.addEventListener('pointerdown', event => { if (!form.contains(event.target)) box.hidden = true; });
  if (input.value) type();
};

// The page of results

const FACETS = ['kind', 'language', 'country', 'municipality', 'topic', 'year'];
const facets = () => once('facets', async () => {
  const [bytes, names] = await Promise.all([read(root.facets), json(here + '-filters.bin')]), it = cursor(bytes);
  return ['country', 'municipality', 'topic', 'year'].map((name, at) => ({
    name,
    values: it.times(it.number(), () => {
      const year = it.number(), units = new Set();
      for (let count = it.number(), unit = 0; count > 0; count--) units.add(unit += it.number());
      return { units, id: String(year) };
    }),
    names: names[at],
  }));
});
const page = form => {
  const input = form.elements.q, all = document.querySelector('[data-search=page]'), status = all.querySelector('.search-status'), list = all.querySelector('.search-results'), filters = all.querySelector('.search-filters'), lists = all.querySelector('.search-lists');
  let turn = 0, timer, last, told, listed;
  const state = new URLSearchParams(location.search);
  const chosen = Object.fromEntries(FACETS.map(it => [it, state.getAll(it)]));
  const keep = () => {
    const url = new URL(location.href);
    url.search = '';
    if (input.value) url.searchParams.set('q', input.value);
    for (const name of FACETS) for (const it of chosen[name]) url.searchParams.append(name, it);
    try { history.replaceState(null, '', url); } catch { /* too long, or too often */ }
  };
  // The values of each facet: name in addresses, label, and which units have it.
  const columns = async isOpen => {
    const own = [
      { name: 'kind', values: root.kinds.map((id, at) => ({ id, label: words.kinds[at], has: unit => unitOf(unit).kind === at })) },
      { name: 'language', values: root.langs.map((id, at) => ({ id, label: words.langs[at], lang: id, has: unit => unitOf(unit).langs >> at & 1 })) },
    ];
    if (!isOpen) return own;
    return [...own, ...(await facets()).map(({ name, values, names }) => ({ name, values: values.map(({ units, id }, at) => ({ id: names ? names[at][0] : id, label: names ? names[at][1] : id, has: unit => units.has(unit) })) }))];
  };
  const passes = (columns, unit, but) => columns.every(({ name, values }) => name === but || !chosen[name].length || values.some(it => chosen[name].includes(it.id) && it.has(unit)));
  const showFilters = (columns, found) => {
    for (const { name, values } of columns) {
      const units = found.filter(it => passes(columns, it.unit, name)), group = element('ul');
      for (const { id, label, lang, has } of values) {
        const count = units.filter(it => has(it.unit)).length, isChosen = chosen[name].includes(id);
        if (!count && !isChosen) continue;
        const box = element('input', { type: 'checkbox', name, value: id });
        box.checked = isChosen;
        group.append(element('li', { 'data-count': count }, element('label', {}, box, ' ', element('span', { lang }, label), ' ', element('span', { class: 'count' }, String(count)))));
      }
      if (name !== 'year') group.append(...[...group.children].sort((one, other) => other.dataset.count - one.dataset.count));
      let field = filters.querySelector(`[data-facet=${name}]`);
      if (!field) panel.append(field = element('fieldset', { 'data-facet': name }, element('legend', {}, words.texts[name])));
      field.hidden = !group.children.length;
      const focused = field.contains(document.activeElement) && document.activeElement.value;
      field.querySelector('ul')?.remove();
      field.append(group);
      if (focused) [...group.querySelectorAll('input')].find(it => it.value === focused)?.focus();
    }
    const count = FACETS.flatMap(it => chosen[it]).length;
    summary.textContent = words.texts.filters + (count ? ` (${count})` : '');
    clear.hidden = !count;
  };
  let panel, summary, clear;
  const makePanel = () => {
    clear = element('button', { type: 'button' });
    clear.textContent = words.texts.clear;
    clear.addEventListener('click', () => { FACETS.forEach(it => { chosen[it] = []; }); summary.focus(); show(); });
    summary = element('summary');
    panel = element('details', {}, summary, clear);
    panel.open = innerWidth > 720 && FACETS.some(it => chosen[it].length);
    panel.addEventListener('toggle', () => { if (panel.open && last) show(); });
    panel.addEventListener('change', ({ target }) => {
      chosen[target.name] = target.checked ? [...chosen[target.name], target.value] : chosen[target.name].filter(it => it !== target.value);
      show();
    });
    filters.append(panel);
  };
  const empty = () => { list.replaceChildren(); all.querySelector('.search-more')?.remove(); };
  const showItems = async (found, mine, from) => {
    const lang = root.langs.indexOf(here), only = chosen.language.map(it => root.langs.indexOf(it)).filter(it => it >= 0);
    const items = await Promise.all(found.slice(from, from + PAGE).map(it => item(it, last.asked, lang, only)));
    if (mine !== turn) return;
    if (!from) list.replaceChildren();
    list.append(...items);
    items.forEach(it => inView.observe(it));
    all.querySelector('.search-more')?.remove();
    if (found.length > from + PAGE) {
      const more = element('button', { type: 'button', class: 'search-more' }, words.texts.more);
      more.addEventListener('click', async () => {
        if (more.busy) return;
        more.busy = true;
        try {
          await showItems(found, mine, from + PAGE);
          if (mine !== turn) return;
          status.textContent = told;
          list.children[from + PAGE].querySelector('a').focus();
        } catch { more.busy = false; if (mine === turn) status.textContent = status.dataset.failed; }
      });
      list.after(more);
    }
  };
  const show = async () => {
    const mine = ++turn;
    keep();
    // Gone at once, so that results push nothing down.
    lists.hidden = !!input.value.trim();
    try {
      await begin();
      if (!panel) makePanel();
      if (!input.value.trim()) { last = null; empty(); status.textContent = ''; filters.hidden = true; return; }
      status.textContent ||= words.texts.loading;
      const answered = await answer(input.value, root.langs.indexOf(here)), shown = await columns(panel.open || FACETS.some(it => chosen[it].length));
      if (mine !== turn) return;
      last = answered;
      // Addresses may ask for what the site does not have.
      for (const { name, values } of shown) chosen[name] = chosen[name].filter(it => values.some(({ id }) => id === it));
      keep();
      const found = answered.found.filter(it => passes(shown, it.unit));
      filters.hidden = !answered.found.length;
      showFilters(shown, answered.found);
      await showItems(found, mine, 0);
      if (mine !== turn) return;
      listed = answered.query;
      lists.hidden = !!found.length;
      status.textContent = told = found.length ? say(answered.isCut ? 'over' : 'found', found.length) + (answered.whole || answered.asked.length < 2 ? '' : '. ' + words.texts.partly) : words.texts.none;
    } catch {
      if (mine !== turn) return;
      status.textContent = status.dataset.failed;
      lists.hidden = false;
      if (input.value !== listed) empty();
    }
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(show, 150); });
  form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(timer); show(); });
  show();
};

const isPage = document.querySelector('[data-search=page]');
for (const form of forms) if (isPage?.contains(form)) page(form); else quick(form);
globalThis.vodicSearch = { begin, answer, analyze, tokens, card, versionOf };
}
