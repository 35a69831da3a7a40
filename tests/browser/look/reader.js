// What a reader sees, and how an element is named in a finding. Every look begins with this.
const named = (it) => {
  const words = (it.textContent || it.value || '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const mark = it.id ? '#' + it.id : it.classList.length ? '.' + [...it.classList].join('.') : '';
  return `<${it.localName}${mark}> ${words}`;
};

const isShown = (it) => it.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

// Text for screen readers alone is cut to a point.
const isCut = (it) => {
  for (let at = it; at; at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (getComputedStyle(at).overflow !== 'visible' && box.width <= 1 && box.height <= 1) return true;
  }
  return false;
};

// Every text that is drawn: its node, the element around it, its boxes.
function* texts() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, around = node.parentElement;
    if (!node.data.trim() || !isShown(around) || isCut(around)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((it) => it.width > 0 && it.height > 0);
    if (boxes.length) yield { node, around, boxes };
  }
}

const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [tabindex="0"]';
const stops = () => [...document.querySelectorAll(STOPS)].filter((it) => isShown(it) && !it.disabled);
