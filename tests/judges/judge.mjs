// Judges a built site with checkers that others wrote: conformance of HTML, styles, drawings and structured data, policy,
// links, languages, feeds, sitemap, calendars, electronic books, documents, open data.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { html, structure } from './html.mjs';
import { drawings, styles } from './css.mjs';
import { policy } from './policy.mjs';
import { schema } from './schema.mjs';
import { hreflang } from './hreflang.mjs';
import { links, walk } from './links.mjs';
import { atom, jsonFeed } from './feeds.mjs';
import { sitemap } from './sitemap.mjs';
import { calendars } from './calendar.mjs';
import { accessible, samples } from './accessible.mjs';
import { books } from './books.mjs';
import { papers } from './papers.mjs';
import { activities, articles, catalogs, maps, tables } from './data.mjs';

const MOST = 20; // findings printed for each judge

/** A built site: its files, and the address it was built for. */
class Site {
  constructor(folder) {
    this.folder = resolve(folder);
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    this.files = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath ?? it.path, it.name)).sort();
    this.known = new Set(this.files);
    const robots = join(this.folder, 'robots.txt');
    const told = existsSync(robots) && /^sitemap:\s*(\S+)/im.exec(this.text(robots));
    this.base = told ? new URL('.', told[1]).href : 'https://site.example/';
  }
  ending(...ends) {
    return this.files.filter((it) => ends.some((end) => it.endsWith(end)));
  }
  text(file) {
    return readFileSync(file, 'utf8');
  }
  name(file) {
    return relative(this.folder, file);
  }
  /** Whether a file stands behind an address of this site. */
  answers(address) {
    return this.file(address) !== undefined;
  }
  /** The file behind an address of this site. */
  file(address) {
    if (!address.startsWith(this.base)) return undefined;
    const path = decodeURIComponent(new URL(address).pathname.slice(new URL(this.base).pathname.length));
    const file = join(this.folder, path === '' || path.endsWith('/') ? path + 'index.html' : path);
    return this.known.has(file) ? file : undefined;
  }
}

async function judge(name, files, findings) {
  const started = performance.now();
  const found = files.length ? await findings(files) : [];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name.padEnd(14)} ${String(files.length).padStart(6)} files  ${String(found.length).padStart(5)} errors  ${seconds} s`);
  for (const it of found.slice(0, MOST)) console.log(`    ${it}`);
  if (found.length > MOST) console.log(`    … and ${found.length - MOST} more`);
  return found.length;
}

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.error('usage: tests/judges/run FOLDER');
  process.exit(2);
}
const site = new Site(folder);
const pages = site.ending('.html');
if (!pages.length) {
  console.error(`there is no page in ${folder}`);
  process.exit(2);
}
const holds = (text) => (file) => site.text(file).includes(text);
const errors = [
  await judge('nu html', pages, (it) => html(site, it)),
  await judge('html-validate', pages, (it) => structure(site, it)),
  await judge('css', site.ending('.css'), (it) => styles(site, it)),
  await judge('svg', site.ending('.svg'), (it) => drawings(site, it)),
  await judge('policy', [...pages, ...site.ending('_headers')], (it) => policy(site, it)),
  await judge('structured', pages.filter(holds('application/ld+json')), (it) => schema(site, it)),
  await judge('hreflang', pages, (it) => hreflang(site, it)),
  await judge('links', pages, (it) => links(site, it)),
  await judge('linkinator', pages, (it) => walk(site, it)),
  await judge('atom', site.ending('.xml', '.atom').filter(holds('http://www.w3.org/2005/Atom')), (it) => atom(site, it)),
  await judge('json feed', site.ending('.json').filter(holds('https://jsonfeed.org/version/')), (it) => jsonFeed(site, it)),
  await judge('sitemap', site.ending('.xml').filter((it) => basename(it).startsWith('sitemap')), (it) => sitemap(site, it)),
  await judge('calendars', site.ending('.ics'), (it) => calendars(site, it)),
  await judge('books', site.ending('.epub'), (it) => books(site, it)),
  await judge('ace', samples(site.ending('.epub')), (it) => accessible(site, it)),
  await judge('papers', site.ending('.pdf'), (it) => papers(site, it)),
  await judge('tables', site.ending('.csv'), (it) => tables(site, it)),
  await judge('geojson', site.ending('.geojson'), (it) => maps(site, it)),
  await judge('iati', site.ending('.xml').filter(holds('<iati-activities')), (it) => activities(site, it)),
  await judge('dcat', site.ending('data.json').filter(holds('dcat:Catalog')), (it) => catalogs(site, it)),
  await judge('article data', site.ending('.json').filter((it) => /(^|\/)data\/[^/]+\/[^/]+\.json$/.test(site.name(it))), (it) => articles(site, it)),
];
process.exit(errors.some((it) => it > 0) ? 1 : 0);
