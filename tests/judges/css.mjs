// Styles and drawings: csstree knows every property and value, the Nu Html Checker the documents.
import { validate } from 'csstree-validator';
import { checked, place } from './html.mjs';

export function styles(site, files) {
  const found = files.flatMap((file) => validate(site.text(file), site.name(file)).map((it) => `${site.name(file)}:${it.line}: ${it.message}`));
  return [...found, ...checked('--css', files).map((it) => `${place(site, it)}: ${it.message}`)];
}

export function drawings(site, files) {
  return checked('--svg', files).map((it) => `${place(site, it)}: ${it.message}`);
}
