// What can be pressed is at least 24 by 24 px (WCAG 2.2, 2.5.8), unless it is a link within a sentence, or so far from all
// others that a circle of 24 px around its middle touches none of them.
() => {
  const found = [];
  const area = (it) => {
    // A link may be stretched over the card that it stands in.
    const after = getComputedStyle(it, '::after');
    return (after.position === 'absolute' && after.content !== 'none' ? it.offsetParent : it).getBoundingClientRect();
  };
  const isInSentence = (it) => {
    if (getComputedStyle(it).display !== 'inline') return false;
    let block = it.parentElement;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    const clone = block.cloneNode(true);
    clone.querySelectorAll('a').forEach((link) => link.remove());
    return /[\p{L}\p{N}]/u.test(clone.textContent);
  };
  const isSmall = (box) => box.width < 23.9 || box.height < 23.9;
  const all = stops().map((it) => ({ it, box: area(it) }));
  const middle = (box) => [box.x + box.width / 2, box.y + box.height / 2];
  const gap = ([x, y], box) => Math.hypot(Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0));
  for (const { it, box } of all.filter(({ box }) => isSmall(box))) {
    const here = middle(box);
    const near = ({ it: other, box: its }) => other !== it && !it.contains(other) && !other.contains(it)
      && (gap(here, its) < 11.9 || (isSmall(its) && Math.hypot(here[0] - middle(its)[0], here[1] - middle(its)[1]) < 23.9));
    const close = all.find(near);
    if (close && !isInSentence(it)) found.push(`${box.width.toFixed(1)} × ${box.height.toFixed(1)} px, beside ${named(close.it)}: ${named(it)}`);
  }
  return found;
}
