// Styles and drawings: csstree knows every property and value, the Nu Html Checker the documents.
import { validate } from 'csstree-validator';
import { checked, place } from './html.mjs';

// Margins of a page, and what stands in them (CSS Paged Media, sections 3 and 5), csstree does not know; the other one does.
const PAGED = /^Unknown at-rule (descriptor `margin`|`@(top|bottom|left|right)-)/;

export function styles(site, files) {
  const wrong = (file) => validate(site.text(file), site.name(file)).filter((it) => !PAGED.test(it.message));
  const found = files.flatMap((file) => wrong(file).map((it) => `${site.name(file)}:${it.line}: ${it.message}`));
  return [...found, ...checked('--css', files).map((it) => `${place(site, it)}: ${it.message}`)];
}

export function drawings(site, files) {
  return checked('--svg', files).map((it) => `${place(site, it)}: ${it.message}`);
}
