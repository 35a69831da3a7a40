// Feeds: Atom by a grammar of RFC 4287, JSON Feed by the text of version 1.1.
import { xml } from './xml.mjs';

export async function atom(site, files) {
  const found = await xml(site, files, './schemas/atom.rng');
  for (const file of files) {
    const entries = site.text(file).split(/<entry[\s>]/).slice(1);
    found.push(...twice(entries.map((it) => /<id>([^<]*)<\/id>/.exec(it)?.[1])).map((it) => `${site.name(file)}: id twice: ${it}`));
    if (!/<link[^>]*rel="self"/.test(site.text(file))) found.push(`${site.name(file)}: no link to itself`);
  }
  return found;
}

export function jsonFeed(site, files) {
  return files.flatMap((file) => wrongs(site.text(file)).map((it) => `${site.name(file)}: ${it}`));
}

function wrongs(text) {
  let feed;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    return [error.message];
  }
  if (!Array.isArray(feed.items)) return ['no items'];
  const found = [];
  if (feed.version !== 'https://jsonfeed.org/version/1.1') found.push(`version ${feed.version}`);
  if (typeof feed.title !== 'string' || !feed.title) found.push('no title');
  for (const key of ['home_page_url', 'feed_url', 'icon', 'favicon']) if (key in feed && !whole(feed[key])) found.push(`${key} is no whole address`);
  found.push(...feed.items.flatMap((it) => item(it).map((wrong) => `${it.id}: ${wrong}`)));
  return [...found, ...twice(feed.items.map((it) => it.id)).map((it) => `id twice: ${it}`)];
}

function item(it) {
  const found = [];
  if (typeof it.id !== 'string' || !it.id) found.push('no id');
  if (typeof it.content_html !== 'string' && typeof it.content_text !== 'string') found.push('no content');
  for (const key of ['url', 'external_url', 'image']) if (key in it && !whole(it[key])) found.push(`${key} is no whole address`);
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/; // RFC 3339
  for (const key of ['date_published', 'date_modified']) if (key in it && !moment.test(it[key])) found.push(`${key} is no moment`);
  return found;
}

function whole(address) {
  return typeof address === 'string' && /^https?:\/\/[^/]/.test(address) && URL.canParse(address);
}

function twice(list) {
  return [...new Set(list.filter((it, at) => list.indexOf(it) !== at))];
}
