// How far things moved after they were first drawn: what the browser calls layout shifts. A browser may draw a page before
// its end has come; below a thousandth nobody sees it, where 0.1 counts as good (web.dev/articles/cls).
async () => {
  const shifts = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
  shifts.push(...observer.takeRecords());
  return shifts.filter((it) => it.value > 0.001).map((it) => `moved by ${it.value.toFixed(4)}: ${it.sources.map((source) => source.node?.parentElement && named(source.node.parentElement))}`);
}
