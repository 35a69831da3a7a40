// Text in the other script belongs to an element that names a language of that script. In Cyrillic text single words in
// Latin letters are names, as NALAS; three of them in a row are a sentence. In Latin text no Cyrillic word is at home, unless
// a sentence quotes it.
() => {
  const found = [];
  const isCyrillic = (lang) => /^(mk|ru|uk|bg|be)(-|$)/.test(lang) || /-Cyrl(-|$)/.test(lang);
  const foreign = { true: /(?:\p{Script=Latin}{2,}[ ,]+){2}\p{Script=Latin}{2,}/u, false: /\p{Script=Cyrillic}{2,}/u };
  for (const { node, around } of texts()) {
    if (around.closest('[translate=no], code, data')) continue;
    // Drawings have the attribute alone.
    const lang = around.closest('[lang]').getAttribute('lang');
    const part = foreign[isCyrillic(lang)].exec(node.data.replace(/[“„«"][^”“»"]*[”“»"]/g, ''));
    if (part) found.push(`\`${part[0]}\` is not in ${lang}: ${named(around)}`);
  }
  return found;
}
