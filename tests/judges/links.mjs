// Links of a site: linkinator walks them over HTTP as a reader would; then every page is taken apart with parse5, and each
// address and fragment must stand in the folder, also where no walk leads.
import { LinkChecker } from 'linkinator';
import { parse } from 'parse5';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'];

/** Walks from the first page over all pages; other hosts are not asked. A walk that hardly leaves the first page is one too. */
export async function walk(site, pages) {
  const checker = new LinkChecker();
  const { links: seen } = await checker.check({
    path: '.',
    serverRoot: site.folder,
    recurse: true,
    concurrency: 20,
    linksToSkip: ['^https?://(?!localhost[:/])', '^mailto:'],
  });
  const reached = new Set(seen.filter((it) => it.state === 'OK').map((it) => it.url)).size;
  const found = seen.filter((it) => it.state === 'BROKEN').map((it) => `${it.status} ${it.url} (${it.parent})`);
  if (reached < pages.length / 2) found.push(`only ${reached} addresses were reached`);
  return found;
}

/** Looks every address of every page up in the folder. */
export function links(site, pages) {
  const { base } = site;
  const here = (file) => new URL(site.name(file).replace(/(^|\/)index\.html$/, '$1'), base);
  const parsed = new Map(pages.map((file) => [file, take(site.text(file))]));
  const found = new Set();
  for (const [file, page] of parsed) {
    for (const written of page.addresses) {
      const url = URL.canParse(written, here(file)) && new URL(written, here(file));
      if (!url) found.add(`${site.name(file)}: no address: ${written}`);
      else if (url.origin + '/' === new URL('/', base).href) {
        const target = site.file(url.href);
        if (!target) found.add(`${site.name(file)}: nothing answers ${written}`);
        else if (url.hash.length > 1 && parsed.has(target)) {
          const id = decodeURIComponent(url.hash.slice(1)).split(':~:')[0];
          if (id && !parsed.get(target).ids.has(id)) found.add(`${site.name(file)}: no such place: ${written}`);
        }
      }
    }
  }
  return [...found];
}

/** What a page points at, and the places in it that can be pointed at. */
function take(text) {
  const page = { addresses: new Set(), ids: new Set() };
  const look = (node) => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'id' || (name === 'name' && node.tagName === 'a')) page.ids.add(value);
      else if (ADDRESSES.includes(name)) page.addresses.add(value);
      else if (name === 'srcset') for (const it of value.split(',')) page.addresses.add(it.trim().split(/\s/)[0]);
    }
    for (const it of node.childNodes ?? []) look(it);
    if (node.content) look(node.content);
  };
  look(parse(text));
  return page;
}
