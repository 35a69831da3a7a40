// Documents for printing, read by PDF.js of Mozilla: tagged, with title, language and bookmarks, and with every word of the
// page that shows the same guide.
import { readFileSync } from 'node:fs';
import { parse, defaultTreeAdapter as tree } from 'parse5';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Elements of a guide's page that are no part of its text. */
const ASIDE = ['svg', 'script', 'style', 'nav', 'header', 'footer'];

export async function papers(site, files) {
  const found = [];
  for (const file of files) {
    const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
    const wrong = await task.promise.then((it) => paper(site, file, it), (error) => [`cannot be read: ${error.message}`]);
    found.push(...wrong.map((it) => `${site.name(file)}: ${it}`));
    await task.destroy();
  }
  return found;
}

async function paper(site, file, document) {
  const found = [];
  const { info, metadata } = await document.getMetadata();
  const says = (name) => metadata?.getRaw().includes(name);
  if (!info.Title) found.push('it has no title');
  if (!info.Language) found.push('it has no language');
  if (!(await document.getMarkInfo())?.Marked) found.push('it is not tagged');
  if (!says('pdfuaid:part')) found.push('it does not claim PDF/UA');
  if (!says('pdfaid:part')) found.push('it does not claim PDF/A');
  if (!(await document.getOutline())?.length) found.push('it has no bookmarks');
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    if (!(await page.getStructTree())?.children?.length) found.push(`page ${number} has no structure`);
    const { items } = await page.getTextContent();
    text += items.map((it) => it.str).join('');
    page.cleanup();
  }
  if (/[\ufffd\ue000-\uf8ff]/.test(text)) found.push('letters cannot be told from its glyphs');
  const twin = file.replace(/\.pdf$/, '/index.html');
  if (site.known.has(twin)) found.push(...lost(bare(text), words(site.text(twin))));
  return found;
}

/** Letters and digits alone: lines and hyphens are the typesetter's. */
function bare(text) {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The words of the texts of a guide's chapters. */
function words(page) {
  const found = new Set();
  const visit = (node, inside) => {
    if (ASIDE.includes(node.tagName)) return;
    const here = inside || node.attrs?.some((it) => it.name === 'class' && it.value.split(' ').includes('text'));
    if (here && tree.isTextNode(node)) node.value.split(/[^\p{L}\p{N}]+/u).forEach((it) => it && found.add(bare(it)));
    (node.childNodes ?? []).forEach((it) => visit(it, here));
  };
  visit(parse(page), false);
  return found;
}

function lost(text, words) {
  return [...words].filter((it) => !text.includes(it)).map((it) => `the word “${it}” of the page is lost`);
}
