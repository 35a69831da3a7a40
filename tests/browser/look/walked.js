// What was written down on the way through the page, by `listen.js`.
() => {
  const found = [];
  const round = window.walked.slice(1).findIndex(({ it }) => it === window.walked[0].it) + 1;
  const walked = round ? window.walked.slice(0, round) : window.walked;
  const first = walked[0]?.it;
  const aim = first?.hash && document.querySelector(first.hash);
  if (!aim) found.push(`the first stop leads not into the page: ${first && named(first)}`);
  else if (!aim.matches('main, main *')) found.push('the first stop does not lead to the main part');
  for (const { it, wrong } of walked) found.push(...wrong.map((what) => `${what}: ${named(it)}`));
  walked.slice(1).forEach(({ it }, at) => {
    const before = walked[at].it;
    if (!(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING)) found.push(`out of order: ${named(it)}`);
  });
  // Radio buttons of one name are one stop, and scrollers may be stops by themselves.
  const missed = stops().filter((it) => it.type !== 'radio' && !walked.some((stop) => stop.it === it));
  found.push(...missed.map((it) => `the keyboard does not come to it: ${named(it)}`));
  return found;
}
