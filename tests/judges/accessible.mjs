// Accessibility of electronic books: Ace of the DAISY Consortium, in Chromium. It takes a quarter of a second for each
// document in a book, so one book of each guide speaks for the other languages, which the same templates make.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

const ACE = join(createRequire(import.meta.url).resolve('@daisy/ace-cli/package.json'), '../bin/ace.js');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The first book of each guide. */
export function samples(files) {
  return [...new Map(files.map((it) => [basename(it), it]).reverse()).values()];
}

export function accessible(site, files) {
  const chromium = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((it) => join(folder, it))).find(existsSync);
  if (!chromium) return ['there is no Chromium for Ace to open books in'];
  const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: chromium };
  return files.flatMap((file) => {
    const folder = mkdtempSync(join(tmpdir(), 'ace-'));
    try {
      const run = spawnSync(process.execPath, [ACE, '--lang', 'en', '--force', '--silent', '--outdir', folder, file], { encoding: 'utf8', env });
      const report = join(folder, 'report.json');
      if (!existsSync(report)) return [`${site.name(file)}: Ace did not run: ${run.stderr || run.stdout || run.error}`];
      return JSON.parse(readFileSync(report, 'utf8')).assertions.flatMap((part) =>
        part.assertions.map((it) => `${site.name(file)}: ${part['earl:testSubject'].url}: ${it['earl:test']['dct:title']}: ${it['earl:result']['dct:description']}`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
