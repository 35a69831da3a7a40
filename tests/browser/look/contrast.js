// Contrast of every text with what lies behind it (WCAG 2.2, 1.4.3): 4.5, or 3 for large text.
() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map();
  // Whatever way a style names a color: red, green, blue from 0 to 255, alpha from 0 to 1.
  const color = (name) => {
    if (!known.has(name)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = name;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(name, [r, g, b, a / 255]);
    }
    return known.get(name);
  };
  const over = ([r, g, b, a], under) => [r, g, b].map((it, at) => it * a + under[at] * (1 - a)).concat(1);
  const light = (it) => {
    const [r, g, b] = it.map((part) => (part /= 255, part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  // What lies behind an element: the layers down to the first that hides all below it.
  const grounds = new Map();
  const ground = (it) => {
    if (!it) return color('Canvas');
    if (!grounds.has(it)) {
      const own = color(getComputedStyle(it).backgroundColor);
      grounds.set(it, own[3] === 1 ? own : over(own, ground(it.parentElement)));
    }
    return grounds.get(it);
  };
  const opacity = (it) => (it ? Number(getComputedStyle(it).opacity) * opacity(it.parentElement) : 1);
  const found = new Set();
  const judge = (around, style, behind, what) => {
    const ink = color(style.color);
    const seen = over([...ink.slice(0, 3), ink[3] * opacity(around)], behind);
    const size = parseFloat(style.fontSize), bold = Number(style.fontWeight) >= 700;
    const least = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
    const measured = ratio(seen, behind);
    if (measured < least) found.add(`${measured.toFixed(2)} instead of ${least}: ${what}: ${style.color} on ${behind.map(Math.round)}`);
  };
  for (const { around } of texts()) judge(around, getComputedStyle(around), ground(around), named(around));
  for (const it of document.body.querySelectorAll('*')) {
    if (!isShown(it)) continue;
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(it, part);
      if (['none', 'normal', '""'].includes(style.content)) continue;
      const own = color(style.backgroundColor);
      judge(it, style, own[3] === 1 ? own : over(own, ground(it)), named(it) + part);
    }
    if (it.placeholder) judge(it, getComputedStyle(it, '::placeholder'), ground(it), named(it) + '::placeholder');
  }
  // The color of visited links is kept from scripts, so it is measured where it is named.
  const root = getComputedStyle(document.documentElement);
  const token = (name) => root.getPropertyValue(name).trim();
  for (const paper of ['--paper', '--tint']) {
    const [visited, behind] = [token('--visited'), token(paper)];
    const measured = visited && behind ? ratio(color(visited), color(behind)) : 21;
    if (measured < 4.5) found.add(`${measured.toFixed(2)} instead of 4.5: visited links on ${paper}`);
  }
  return [...found];
}
