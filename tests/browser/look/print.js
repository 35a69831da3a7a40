// What only a screen can use is not printed; the paper is white.
() => {
  const found = [];
  const useless = document.querySelectorAll('nav, button, form, input, select, textarea, body > a:first-child');
  for (const it of useless) if (isShown(it) && it.getClientRects().length) found.push(`is printed: ${named(it)}`);
  const main = document.querySelector('main');
  if (!main || !isShown(main)) found.push('the main part is not printed');
  for (const it of document.querySelectorAll('table, pre')) {
    if (isShown(it) && it.getBoundingClientRect().right > innerWidth + 1) found.push(`sticks out of the paper: ${named(it)}`);
  }
  for (const it of [document.documentElement, document.body, main]) {
    const paper = getComputedStyle(it).backgroundColor;
    if (!['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(paper)) found.push(`the paper is ${paper}`);
  }
  return found;
}
