// The sitemap: schemas of sitemaps.org, and whether every address is answered.
import { basename } from 'node:path';
import { xml } from './xml.mjs';

const SCHEMAS = './schemas/sitemaps.xsd';
const PARTS = ['./node_modules/sitemap/schema/sitemap.xsd', './schemas/xhtml-link.xsd'];

export async function sitemap(site, files) {
  const lists = files.filter((it) => site.text(it).includes('<urlset'));
  const found = lists.length ? await xml(site, lists, SCHEMAS, PARTS) : [];
  const known = new Set();
  for (const file of files) {
    const text = site.text(file);
    const addresses = [...text.matchAll(/<loc>([^<]*)<\/loc>/g), ...text.matchAll(/<xhtml:link[^>]*href="([^"]*)"/g)];
    if (!addresses.length) found.push(`${site.name(file)}: no address`);
    for (const [, raw] of addresses) {
      const address = raw.replaceAll('&amp;', '&');
      if (known.has(address)) continue;
      known.add(address);
      if (!site.answers(address)) found.push(`${site.name(file)}: nothing answers ${address}`);
    }
  }
  if (!files.some((it) => basename(it) === 'sitemap.xml')) found.push('there is no sitemap.xml');
  return found;
}
