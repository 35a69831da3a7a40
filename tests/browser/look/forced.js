// In forced colors the system draws: what is current, what is pressed and what is focused must differ by more than color.
() => {
  const found = [];
  const marks = ['fontWeight', 'fontStyle', 'textDecorationLine', 'borderTopWidth', 'borderBottomWidth', 'outlineStyle', 'backgroundColor'];
  const look = (it) => JSON.stringify(marks.map((mark) => getComputedStyle(it)[mark]));
  for (const it of document.querySelectorAll('[aria-current]:not([aria-current="false"])')) {
    const all = [...it.closest('ul, ol, nav').querySelectorAll(it.localName)];
    // The last step of the way here is told by its place.
    if (it === all.at(-1)) continue;
    const others = all.filter((other) => !other.hasAttribute('aria-current'));
    if (isShown(it) && others.some((other) => isShown(other) && look(other) === look(it))) found.push(`looks like any other: ${named(it)}`);
  }
  const seen = (style) => ['Top', 'Right', 'Bottom', 'Left'].some((side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0);
  // The browser itself draws the box of a checkbox whose look no style has taken over.
  const isNative = (it) => ['checkbox', 'radio'].includes(it.type) && getComputedStyle(it).appearance !== 'none';
  for (const it of document.querySelectorAll('button, input:not([type=hidden]), select, textarea')) {
    if (isShown(it) && !isNative(it) && !seen(getComputedStyle(it))) found.push(`has no edge: ${named(it)}`);
  }
  return found;
}
