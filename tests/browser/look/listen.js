// Writes down every stop of the keyboard: where it is, whether one sees it, whether something covers it.
() => {
  const width = (style) => (style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth));
  const ring = (it) => Math.max(...[null, '::before', '::after'].map((part) => width(getComputedStyle(it, part))));
  window.walked = [];
  document.addEventListener('focusin', ({ target: it }) => {
    const box = it.getClientRects()[0] ?? it.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const top = document.elementFromPoint(x, y);
    window.walked.push({
      it,
      wrong: [
        ring(it) < 2 && 'the focus is not seen',
        (box.width < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) && 'it is not in view',
        top && !it.contains(top) && !top.contains(it) && 'something covers it',
      ].filter(Boolean),
    });
  });
  return [];
}
