// Languages of a page, as search engines want them: each version lists every version and itself, by the tag it has.

// Search engines know no Montenegrin: `cnr` goes as Serbian of Montenegro, which is what ECMAScript makes of it.
const SEARCHED = { cnr: 'sr-ME' };

export function hreflang(site, files) {
  const found = [];
  const listed = new Set(site.ending('.xml').flatMap((it) => [...site.text(it).matchAll(/<url><loc>([^<]*)<\/loc>/g)]).map((it) => it[1].replaceAll('&amp;', '&')));
  const heads = new Map(files.map((file) => head(site, file)).filter(Boolean).map((it) => [it.canonical, it]));
  for (const { name, canonical, others } of heads.values()) {
    if (others.length && !others.some((it) => it.href === canonical)) found.push(`${name}: does not list itself`);
    // Later pages of a list name their other script, and stay out of sitemaps.
    if (others.length && !/\/page\/\d+\/$/.test(canonical) && !listed.has(canonical)) found.push(`${name}: in no sitemap`);
    const tags = others.map((it) => it.tag);
    found.push(...tags.filter((it, at) => tags.indexOf(it) !== at).map((it) => `${name}: ${it} twice`));
    if (others.length && !tags.includes('x-default')) found.push(`${name}: no x-default`);
    for (const { tag, href } of others) {
      const other = heads.get(href);
      if (!site.answers(href)) found.push(`${name}: nothing answers ${href}`);
      if (!other || tag === 'x-default') continue;
      if (![other.lang, SEARCHED[other.lang]].includes(tag)) found.push(`${name}: ${tag} leads to a page in ${other.lang}`);
      if (!other.others.some((it) => it.href === canonical)) found.push(`${name}: ${other.name} does not link back`);
    }
  }
  return found;
}

function head(site, file) {
  const text = site.text(file);
  const tags = [...text.matchAll(/<(?:link|html)\s[^>]*>/g)].map((it) => attributes(it[0]));
  const canonical = tags.find((it) => it.rel === 'canonical')?.href;
  // A page that shows a text in another language names that one's page, which is judged itself.
  const isItself = canonical?.endsWith('/' + site.name(file).replace(/index\.html$/, ''));
  if (!isItself || /<meta name="robots" content="noindex/.test(text)) return null;
  const others = tags.filter((it) => it.rel === 'alternate' && it.hreflang).map((it) => ({ tag: it.hreflang, href: it.href }));
  return { name: site.name(file), lang: tags[0].lang, canonical, others };
}

function attributes(tag) {
  return Object.fromEntries([...tag.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value.replaceAll('&amp;', '&')]));
}
