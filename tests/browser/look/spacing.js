// With the spacing that a reader may ask for (WCAG 2.2, 1.4.12) no text is cut off and none runs out of its box.
() => {
  const wish = new CSSStyleSheet();
  wish.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, wish];
  const found = new Set();
  const wide = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > wide) found.add(`the page is ${document.scrollingElement.scrollWidth - wide} px too wide`);
  const isInline = (it) => ['inline', 'contents'].includes(getComputedStyle(it).display);
  for (const { around, boxes } of texts()) {
    let block = around;
    while (isInline(block)) block = block.parentElement;
    const box = block.getBoundingClientRect();
    if (boxes.some((it) => it.bottom > box.bottom + 2 || it.top < box.top - 2)) found.add(`runs out of its box: ${named(around)}`);
    for (let at = block; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at), edge = at.getBoundingClientRect();
      const cuts = (way) => ['hidden', 'clip'].includes(way);
      if (cuts(style.overflowX) && boxes.some((it) => it.right > edge.right + 1 || it.left < edge.left - 1)) found.add(`is cut off: ${named(around)}`);
      if (cuts(style.overflowY) && boxes.some((it) => it.bottom > edge.bottom + 1 || it.top < edge.top - 1)) found.add(`is cut off: ${named(around)}`);
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  return [...found];
}
