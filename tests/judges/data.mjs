// Open data: tables by their own descriptions, maps, aid data by the schema of IATI, catalogs by what they name.
import { basename, dirname, join } from 'node:path';
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import Papa from 'papaparse';
import { xml } from './xml.mjs';

const FORMULA = /^[=+\-@\t\r]/;
const TYPES = {
  string: () => true,
  integer: (it) => /^-?\d+$/.test(it),
  number: (it) => /^-?\d+(\.\d+)?$/.test(it),
  boolean: (it) => it === 'true' || it === 'false',
};

/** Every table that a Frictionless data package describes, and every table that none describes. */
export function tables(site, files) {
  const packages = site.files.filter((it) => basename(it) === 'datapackage.json');
  const described = new Map();
  for (const file of packages) {
    for (const it of JSON.parse(site.text(file)).resources) described.set(join(dirname(file), it.path), it);
  }
  const lost = [...described.keys()].filter((it) => !site.known.has(it)).map((it) => `${site.name(it)} is described and not there`);
  return [...lost, ...files.flatMap((file) => table(site.text(file), described.get(file)).map((it) => `${site.name(file)}: ${it}`))];
}

function table(text, resource) {
  if (!resource) return ['no data package describes it'];
  const found = [];
  if (!text.startsWith('\ufeff')) found.push('no byte order mark: Excel would take it for another encoding');
  if (/[^\r]\n/.test(text.replaceAll(/"([^"]|"")*"/g, ''))) found.push('a line that does not end with CR LF');
  const { data, errors } = Papa.parse(text.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  found.push(...errors.map((it) => `row ${it.row}: ${it.message}`));
  const [head, ...rows] = data;
  const fields = resource.schema.fields;
  if (head.join() !== fields.map((it) => it.name).join()) return [...found, `columns are not those described: ${head}`];
  const keys = new Set();
  rows.forEach((row, at) => {
    if (row.length !== fields.length) found.push(`row ${at + 1} has ${row.length} cells`);
    fields.forEach(({ name, type, format }, column) => {
      const cell = row[column] ?? '';
      if (cell && !TYPES[type](cell)) found.push(`row ${at + 1}: ${name} is no ${type}: ${cell}`);
      if (cell && format === 'uri' && !/^https?:\/\/./.test(cell)) found.push(`row ${at + 1}: ${name} is no address: ${cell}`);
      if (type === 'string' && FORMULA.test(cell)) found.push(`row ${at + 1}: ${name} is taken for a formula: ${cell}`);
    });
    const key = resource.schema.primaryKey.map((it) => row[head.indexOf(it)]).join('\n');
    if (keys.has(key)) found.push(`row ${at + 1}: key twice: ${key}`);
    keys.add(key);
  });
  return found;
}

export function maps(site, files) {
  return files.flatMap((file) => {
    try {
      checkGeoJson(site.text(file));
      return [];
    } catch (error) {
      return (error.issues ?? [error]).map((it) => `${site.name(file)}: ${it.message}`);
    }
  });
}

/** Aid data, by the schema of IATI 2.03. */
export async function activities(site, files) {
  const folder = './schemas/iati-2.03';
  const others = ['iati-common.xsd', 'xml.xsd'].map((it) => `${folder}/${it}`);
  return xml(site, files, `${folder}/iati-activities-schema.xsd`, others);
}

/** DCAT: every file that a catalog offers is there, and every text says its language. */
export function catalogs(site, files) {
  return files.flatMap((file) => catalog(site, JSON.parse(site.text(file))).map((it) => `${site.name(file)}: ${it}`));
}

function catalog(site, it) {
  const found = [];
  if (it['@type'] !== 'dcat:Catalog') found.push('no dcat:Catalog');
  for (const key of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset']) if (!it[key]) found.push(`no ${key}`);
  for (const dataset of it['dcat:dataset'] ?? []) {
    for (const key of ['dct:title', 'dct:description', 'dcat:distribution']) if (!dataset[key]?.length) found.push(`${dataset['@id']}: no ${key}`);
    for (const text of [...dataset['dct:title'], ...dataset['dct:description']]) {
      if (!text['@language'] || !text['@value']) found.push(`${dataset['@id']}: a text without language or words`);
    }
    for (const file of dataset['dcat:distribution']) {
      if (!site.answers(file['dcat:downloadURL']['@id'])) found.push(`nothing at ${file['dcat:downloadURL']['@id']}`);
      if (!file['dct:license']) found.push(`${file['@id']}: no license`);
    }
  }
  return found;
}

/** JSON of single articles: what names another article finds it. */
export function articles(site, files) {
  const known = new Set(files.map((it) => site.name(it).replace(/^.*?data\//, '').replace(/\.json$/, '')));
  return files.flatMap((file) => {
    const it = JSON.parse(site.text(file));
    const found = [];
    if (!known.has(it.id)) found.push(`its id is ${it.id}`);
    found.push(...it.versions.filter((version) => !site.answers(version.url)).map((version) => `nothing at ${version.url}`));
    found.push(...(it.named_by ?? []).filter((other) => !known.has(other.id)).map((other) => `named by ${other.id}, which is not there`));
    return found.map((wrong) => `${site.name(file)}: ${wrong}`);
  });
}
