// Well-formed and valid XML: libxml2's xmllint.
import { readFileSync } from 'node:fs';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** What is wrong with `files`, judged by a schema: an XSD, or a RELAX NG grammar if its name ends in `.rng`. */
export async function xml(site, files, schema, others = []) {
  const read = (url) => readFileSync(new URL(url, import.meta.url), 'utf8');
  const result = await validateXML({
    xml: files.map((it) => ({ fileName: site.name(it), contents: site.text(it) })),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    schema: [read(schema)],
    preload: others.map((it) => ({ fileName: it.split('/').pop(), contents: read(it) })),
    maxMemoryPages: memoryPages.GiB,
  });
  return result.errors.map((it) => it.rawMessage);
}
