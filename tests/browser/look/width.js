// Nothing sticks out of the window to the side (WCAG 2.2, 1.4.10); what may scroll for itself can be reached by keyboard
// and has a name.
() => {
  const found = [];
  const wide = document.documentElement.clientWidth;
  const scrolls = (it) => ['auto', 'scroll'].includes(getComputedStyle(it).overflowX);
  const inside = (it) => it && (scrolls(it) || inside(it.parentElement));
  if (document.scrollingElement.scrollWidth > wide) found.push(`the page is ${document.scrollingElement.scrollWidth - wide} px too wide`);
  for (const it of document.body.querySelectorAll('*')) {
    if (it.getBoundingClientRect().right > wide + 0.5 && isShown(it) && !inside(it.parentElement)) found.push(`sticks out: ${named(it)}`);
  }
  for (const { around, boxes } of texts()) {
    if (boxes.some((it) => it.right > wide + 0.5 || it.left < -0.5) && !inside(around)) found.push(`out of the window: ${named(around)}`);
  }
  for (const it of document.body.querySelectorAll('*')) {
    if (!isShown(it) || !scrolls(it) || it.scrollWidth <= it.clientWidth) continue;
    if (it.tabIndex !== 0) found.push(`scrolls, but not by keyboard: ${named(it)}`);
    if (!it.ariaLabel && !it.getAttribute('aria-labelledby')) found.push(`scrolls and has no name: ${named(it)}`);
  }
  return found;
}
