// The HTML itself: the Nu Html Checker (conformance) and html-validate (structure, WCAG techniques).
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const JAR = join(createRequire(import.meta.url).resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
const AT_ONCE = 2000; // files for one start of Java

export function html(site, pages) {
  // 'self' means nothing where a page is read as a file
  const own = checked('--html', pages).filter((it) => !it.message.includes('violates Content Security Policy'));
  return own.map((it) => `${place(site, it)}: ${it.message}`);
}

/** What the Nu Html Checker says of files of one kind: `--html`, `--css`, `--svg`. */
export function checked(kind, files) {
  const found = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const java = ['-Xmx1500m', '-Xss4m', '-jar', JAR, '--stdout', '--format', 'json', '--errors-only', '--exit-zero-always', kind];
    const run = spawnSync('java', [...java, ...files.slice(at, at + AT_ONCE)], { encoding: 'utf8', maxBuffer: 1 << 30 });
    if (run.status !== 0) return [{ message: `the checker did not run: ${run.stderr || run.error}` }];
    found.push(...JSON.parse(run.stdout).messages);
  }
  return found;
}

export function place(site, message) {
  if (!message.url) return 'nu';
  return `${site.name(fileURLToPath(new URL(message.url, pathToFileURL('/'))))}:${message.lastLine ?? 1}`;
}

const RULES = {
  'long-title': 'off', // titles are the authors'
  'no-trailing-whitespace': 'off',
  'no-implicit-button-type': 'off',
  'require-sri': ['error', { target: 'crossorigin' }],
};

export async function structure(site, pages) {
  const presets = ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'];
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: presets, rules: RULES }));
  const found = [];
  for (const page of pages) {
    const report = await validator.validateString(site.text(page), page);
    const errors = report.results.flatMap((it) => it.messages).filter((it) => it.severity === 2);
    found.push(...errors.map((it) => `${site.name(page)}:${it.line}: ${it.ruleId}: ${it.message}`));
  }
  return found;
}
