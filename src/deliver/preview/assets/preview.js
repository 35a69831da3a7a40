// The preview's part of a page: it reloads what has changed and shows the editor what there is to know about it.
//
// Whatever authors wrote is put in as text, never as markup. All of it lives in a shadow tree, so the theme's styles and
// this one's do not meet.

const OWN = "/__vodic/";
const at = location.pathname;
let seen = document.querySelector("script[data-seen]").dataset.seen;
const isPhone = window.name === "vodic-phone";

// -- where the reader is ------------------------------------------------------------------------------------------------

const PLACE = "vodic-place";
/** What was told of something begun here; the page that reloads because of it shows it still. */
const TOLD = "vodic-told";

/** The last heading above the middle of the window: what the reader is likely to look at. */
function headingInView() {
  const headings = [...document.querySelectorAll("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]")];
  return headings.filter((it) => it.getBoundingClientRect().top < innerHeight / 2).at(-1);
}

function reload() {
  const heading = headingInView();
  const top = heading?.getBoundingClientRect().top;
  const opened = [...document.querySelectorAll("details")].map((it) => it.open);
  sessionStorage.setItem(PLACE, JSON.stringify({ at, y: scrollY, id: heading?.id, top, opened }));
  // The browser would go back by itself, to the same height, after us.
  isReloading = true;
  history.scrollRestoration = "manual";
  location.reload();
}

let isReloading = false;

addEventListener("pagehide", () => {
  if (isReloading) return;
  history.scrollRestoration = "auto";
  sessionStorage.removeItem(TOLD);
});

/** Back to the same heading at the same height; to the same height where that heading is gone. */
function goBack() {
  const kept = sessionStorage.getItem(PLACE);
  if (!kept) return;
  sessionStorage.removeItem(PLACE);
  const place = JSON.parse(kept);
  if (place.at !== at) return;
  const details = [...document.querySelectorAll("details")];
  if (details.length === place.opened.length) details.forEach((it, n) => (it.open = place.opened[n]));
  const settle = () => {
    const heading = place.id && document.getElementById(place.id);
    const y = heading ? scrollY + heading.getBoundingClientRect().top - place.top : place.y;
    scrollTo({ top: y, behavior: "instant" });
  };
  settle();
  // Pictures that come later move what is below them.
  if (document.readyState !== "complete") addEventListener("load", settle, { once: true });
}

// -- the bell -----------------------------------------------------------------------------------------------------------

let stream = null;

function listen() {
  if (stream || document.hidden) return;
  const asked = new URLSearchParams({ at, seen });
  stream = new EventSource(`${OWN}events?${asked}`);
  stream.addEventListener("reload", () => { hush(); reload(); });
  stream.addEventListener("looks", () => refresh(true));
  stream.addEventListener("notes", () => refresh(false));
  stream.addEventListener("open", () => show({ lost: false }));
  stream.addEventListener("error", () => show({ lost: true }));
}

/** Browsers open six connections to a host; a page that nobody sees does not keep one. */
function hush() {
  stream?.close();
  stream = null;
}

document.addEventListener("visibilitychange", () => (document.hidden ? hush() : listen()));
addEventListener("pagehide", hush);
addEventListener("pageshow", listen);

/** New style sheets take the place of old ones when they are there, so the page is never without. */
function dress(styles) {
  const name = (address) => new URL(address, location).pathname.replace(/\.[0-9a-f]{10}\.css$/, "");
  for (const old of document.querySelectorAll('link[rel~="stylesheet"]')) {
    const now = styles.find((it) => name(it) === name(old.href));
    if (!now || new URL(now, location).href === old.href) continue;
    const link = old.cloneNode();
    link.href = now;
    link.addEventListener("load", () => old.remove());
    link.addEventListener("error", () => link.remove());
    old.after(link);
  }
}

// -- the bar ------------------------------------------------------------------------------------------------------------

const host = document.createElement("vodic-preview");
const root = host.attachShadow({ mode: "open" });
const all = document.createElement("div");
all.hidden = true;
const HIDDEN = "vodic-hidden";
const state = { sheet: null, lost: false, panel: "", dismissed: "", told: JSON.parse(sessionStorage.getItem(TOLD) ?? '""') };
let phone = null;

const say = (english) => state.sheet?.desk?.words[english] ?? english;

function el(name, attributes = {}, ...children) {
  const it = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick") it.addEventListener("click", value);
    else if (value === true) it.setAttribute(key, "");
    else if (value !== false && value != null) it.setAttribute(key, value);
  }
  it.append(...children.filter((child) => child != null && child !== false));
  return it;
}

/** Addresses come from our own server; a link still opens files and pages of this site, and nothing else. */
const link = (href, ...children) =>
  /^(vscode:\/\/file\/|\/(?!\/))/.test(href) ? el("a", { href }, ...children) : el("span", {}, ...children);

const panelButton = (name, label, extra = {}) =>
  el("button", { type: "button", "aria-expanded": String(state.panel === name), ...extra,
    onclick: () => show({ panel: state.panel === name ? "" : name }) }, label);

function note(it) {
  return el("section", { class: it.is_error ? "error" : "warning" },
    el("pre", { tabindex: "0" }, it.drawn),
    el("p", {}, it.what),
    el("p", {}, el("b", {}, say("why:")), " ", it.why),
    el("p", {}, el("b", {}, say("instead:")), " ", it.instead),
    el("p", {}, link(it.link, `${say("open in VS Code:")} ${it.place}`)));
}

/** Mistakes of this page lie above it until they are mended or put aside. */
function overlay(desk) {
  const errors = desk.notes.filter((it) => it.is_error);
  const key = JSON.stringify(errors.map((it) => it.drawn));
  if (!errors.length || state.dismissed === key) return null;
  const close = () => show({ dismissed: key });
  return el("div", { class: "overlay", role: "alert", id: "overlay" },
    el("button", { type: "button", class: "close", onclick: close }, say("close")),
    ...errors.map(note));
}

function languages(article) {
  const chip = (it) => {
    const name = el("span", { lang: it.lang }, it.label);
    const label = el("span", { class: "state" }, it.told);
    const shown = it.url && !it.is_this ? link(it.url, name, " ", label) : el("span", {}, name, " ", label);
    const begin = it.can_begin
      ? el("button", { type: "button", "data-begin": it.lang, onclick: () => begin_translation(it.lang) }, say("begin a translation"))
      : null;
    return el("li", { class: it.state, "aria-current": it.is_this ? "page" : false }, shown, begin);
  };
  return el("ul", { class: "languages" }, ...article.languages.map(chip));
}

function relations(article) {
  const line = (it) => el("li", {}, el("code", {}, it.is_incoming ? `← ${it.field}` : `${it.field} →`), " ", link(it.url, it.title));
  return el("ul", {}, ...article.relations.map(line));
}

async function begin_translation(lang) {
  const headers = { "Content-Type": "application/json", "X-Vodic-Token": state.sheet.desk.token };
  const answer = await fetch(`${OWN}translate`, { method: "POST", headers, body: JSON.stringify({ at, lang }) });
  if (!answer.ok) return show({ told: await answer.text() });
  const begun = await answer.json();
  sessionStorage.setItem(TOLD, JSON.stringify(begun));
  show({ told: begun });
}

function told() {
  if (!state.told) return null;
  const text = typeof state.told === "string" ? state.told : [`${say("begun")} `, link(state.told.link, state.told.path)];
  return el("p", { class: "told", role: "status" }, ...[text].flat());
}

function togglePhone() {
  if (phone && !phone.closed) phone.close();
  else phone = open(location.href, "vodic-phone", "popup,width=390,height=844");
}

const PANELS = {
  notes: (desk) => desk.notes.length ? el("div", {}, ...desk.notes.map(note)) : el("p", {}, say("no notes")),
  languages: (desk) => languages(desk.article),
  relations: (desk) => relations(desk.article),
};

function bar(desk) {
  const article = desk.article;
  const errors = desk.notes.filter((it) => it.is_error).length;
  const ribbon = { draft: say("draft"), future: say("published later") }[desk.ribbon];
  const marks = article?.languages.map((it) => el("i", { class: it.state, title: `${it.label}: ${it.told}` })) ?? [];
  return el("div", { class: "bar" },
    ribbon && el("strong", { class: "ribbon" }, ribbon),
    article && link(article.link, article.path.split("/").at(-1)),
    article && el("span", { class: "count" }, `${article.words} · ${article.time}`),
    article && panelButton("languages", say("languages"), { class: "marks" }),
    ...marks,
    article && article.relations.length > 0 && panelButton("relations", `${say("relations")} ${article.relations.length}`),
    panelButton("notes", `${say("this page")}: ${say("notes")} ${desk.notes.length}`, { class: errors ? "error" : desk.notes.length ? "warning" : "good" }),
    el("a", { href: "/_status/", class: desk.errors ? "error" : "", id: "counter" }, `${say("all of the site")}${desk.summary ? `: ${desk.summary}` : ""}`),
    !isPhone && el("button", { type: "button", id: "phone", onclick: togglePhone }, say("as wide as a phone")),
    el("button", { type: "button", id: "hide", onclick: () => { localStorage.setItem(HIDDEN, "1"); show({}); } }, say("hide")));
}

/** Draws everything anew; it is small. What had the focus keeps it. */
function show(change) {
  Object.assign(state, change);
  const desk = state.sheet?.desk;
  const focused = root.activeElement?.textContent;
  const parts = [];
  if (desk) {
    const hidden = isPhone || localStorage.getItem(HIDDEN);
    const unhide = () => { localStorage.removeItem(HIDDEN); show({}); };
    parts.push(overlay(desk));
    const foot = [told()];
    if (state.lost) foot.push(el("p", { class: "told", role: "status" }, say("the preview has ended; this page shows the last state")));
    if (!hidden && PANELS[state.panel] && (state.panel === "notes" || desk.article)) {
      foot.push(el("div", { class: "panel", id: "panel" }, PANELS[state.panel](desk)));
    }
    if (!hidden) foot.push(bar(desk));
    parts.push(el("div", { class: "foot", role: "region", "aria-label": "vodic" }, ...foot));
    if (hidden && !isPhone) parts.push(el("button", { type: "button", class: "unhide", "aria-label": say("show the editor's bar"), onclick: unhide }, "v"));
    host.lang = desk.lang;
  }
  all.replaceChildren(...parts.filter(Boolean).filter((it) => it !== true));
  // The end of the page shall not lie below the bar, which may take several lines.
  const height = all.querySelector(".bar")?.offsetHeight;
  document.body.style.paddingBlockEnd = height ? `${height}px` : "";
  if (focused) [...root.querySelectorAll("button, a")].find((it) => it.textContent === focused)?.focus();
}

addEventListener("keydown", (event) => {
  const closes = root.querySelector("#overlay .close");
  if (event.key === "Escape" && (closes || state.panel)) closes ? closes.click() : show({ panel: "" });
});

/** What there is to know about the page now. */
async function refresh(styles) {
  const answer = await fetch(`${OWN}page.json?${new URLSearchParams({ at })}`).catch(() => null);
  if (!answer?.ok) return;
  const sheet = await answer.json();
  if (styles) {
    dress(sheet.styles);
    // What the page says has not changed, only how it looks.
    seen = `${seen.split(".")[0]}.${sheet.looks}`;
  }
  show({ sheet });
}

goBack();
// Shown only in its dress, which stays where it is: a link that is put in anew is loaded anew.
const dressed = el("link", { rel: "stylesheet", href: `${OWN}preview.css` });
["load", "error"].forEach((it) => dressed.addEventListener(it, () => { all.hidden = false; show({}); }));
root.append(dressed, all);
document.body.append(host);
show({});
refresh(false);
listen();
