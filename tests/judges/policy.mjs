// The Content Security Policy of every page, and those of `_headers`: Google's evaluator.
import evaluator from 'csp_evaluator/dist/evaluator.js';
import parser from 'csp_evaluator/dist/parser.js';
import csp from 'csp_evaluator/dist/csp.js';

const WORST = 20; // severities: 10 high, 20 syntax, 30 medium …

export function policy(site, files) {
  const found = [];
  const policies = new Map(); // each once, with the first file that has it
  for (const file of files) {
    const text = site.text(file);
    const own = file.endsWith('.html')
      ? [...text.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/gi)]
      : [...text.matchAll(/content-security-policy:\s*(.+)/gi)];
    if (!own.length) found.push(`${site.name(file)}: no policy`);
    for (const [, raw] of own) {
      const told = raw.replaceAll('&#39;', "'").replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();
      if (!policies.has(told)) policies.set(told, file);
    }
  }
  for (const [told, file] of policies) {
    const all = new evaluator.CspEvaluator(new parser.CspParser(told).csp, csp.Version.CSP3).evaluate();
    found.push(...all.filter((it) => it.severity <= WORST).map((it) => `${site.name(file)}: ${it.directive}: ${it.description}`));
  }
  return found;
}
