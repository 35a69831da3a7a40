// How far things moved after they were first drawn (the sum of what the browser calls layout shifts).
async () => {
  const shifts = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
  shifts.push(...observer.takeRecords());
  return shifts.filter((it) => it.value > 0).map((it) => `moved by ${it.value.toFixed(4)}: ${it.sources.map((source) => source.node?.parentElement && named(source.node.parentElement))}`);
}
