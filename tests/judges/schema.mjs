// Structured data: schema.org in the types that Google wrote for TypeScript. One check for each distinct shape.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const NAME = join(fileURLToPath(new URL('.', import.meta.url)), 'data.ts'); // in memory alone

export function schema(site, files) {
  const found = [];
  const shapes = new Map();
  for (const file of files) {
    for (const [, text] of site.text(file).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      try {
        const data = JSON.parse(text);
        if (data['@context'] !== 'https://schema.org') found.push(`${site.name(file)}: @context is ${data['@context']}`);
        const key = JSON.stringify(shape(data));
        if (!shapes.has(key)) shapes.set(key, { file, data });
      } catch (error) {
        found.push(`${site.name(file)}: ${error.message}`);
      }
    }
  }
  return [...found, ...typed([...shapes.values()]).map(([file, wrong]) => `${site.name(file)}: ${wrong}`)];
}

function shape(it) {
  if (Array.isArray(it)) return [...new Set(it.map((part) => JSON.stringify(shape(part))))].sort();
  if (!it || typeof it !== 'object') return typeof it;
  return Object.fromEntries(Object.keys(it).sort().map((key) => [key, key === '@type' ? it[key] : shape(it[key])]));
}

function typed(blocks) {
  const lines = blocks.map(({ data }, at) => `const a${at}: WithContext<Thing> | Graph = ${JSON.stringify(data)};`);
  const source = ["import type { WithContext, Graph, Thing } from 'schema-dts';", ...lines].join('\n');
  const nodeNext = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const options = { ...nodeNext, noEmit: true, skipLibCheck: true, strict: true, types: [], target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...rest) => (file === NAME ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest));
  host.fileExists = (file) => file === NAME || fileExists(file);
  return ts.getPreEmitDiagnostics(ts.createProgram([NAME], options, host)).map((it) => {
    const line = it.file?.fileName === NAME ? it.file.getLineAndCharacterOfPosition(it.start).line : 1;
    return [blocks[line - 1].file, ts.flattenDiagnosticMessageText(it.messageText, ' ').slice(0, 300)];
  });
}
