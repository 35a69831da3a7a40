// Tells how far a document is, and goes over to it as soon as it is there.

const status = document.querySelector("[role=status]");
const bar = document.querySelector("progress");
let stream = null;

function listen() {
  if (stream || document.hidden) return;
  stream = new EventSource(`/__vodic/waiting?${new URLSearchParams({ at: location.pathname })}`);
  stream.addEventListener("told", (event) => {
    const { text, part } = JSON.parse(event.data);
    // What stays the same is not read out again.
    if (status.textContent !== text) status.textContent = text;
    if (part === null) bar.removeAttribute("value");
    else bar.value = part;
  });
  stream.addEventListener("ready", () => { hush(); location.reload(); });
}

/** Browsers open six connections to a host; a page that nobody sees does not keep one. */
function hush() {
  stream?.close();
  stream = null;
}

document.addEventListener("visibilitychange", () => (document.hidden ? hush() : listen()));
addEventListener("pagehide", hush);
addEventListener("pageshow", listen);
listen();
