// What only a screen can use is not printed; the paper is white and says where it is from.
() => {
  const found = [];
  const useless = document.querySelectorAll('nav, button, form, input, select, textarea, body > a:first-child');
  for (const it of useless) if (isShown(it) && it.getClientRects().length) found.push(`is printed: ${named(it)}`);
  const address = document.querySelector('link[rel="canonical"]');
  if (address && !document.querySelector('.guide') && getComputedStyle(address).display === 'none') {
    found.push('the paper does not say what address it is from');
  }
  for (const it of document.querySelectorAll('.bottom a[href^="/"]')) {
    if (isShown(it) && it.getClientRects().length) found.push(`a way through the site is printed: ${named(it)}`);
  }
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
