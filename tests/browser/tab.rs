//! The test language: a tab, what is done in it, and what it shows.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};

use crate::chromium::{Chromium, Session, answer, chromium};
use crate::keys;
use crate::site::{HOST, site};

/// A tab that reads our site, with nothing in its memory.
pub struct Tab {
    chromium: &'static Chromium,
    context: Value,
    session: Session,
    loaded: bool,
    features: Value,
    media: &'static str,
    /// What does not answer: addresses with this in them.
    pub silent: Option<&'static str>,
    /// Every address asked for, in order.
    pub asked: Vec<String>,
    /// What went wrong unasked: requests to other hosts, errors on the console, violations of the policy.
    pub complaints: Vec<String>,
}

/// A tab, or `None` where there is no Chromium: `let Some(mut tab) = tab() else { return };`
pub fn tab() -> Option<Tab> {
    chromium().map(Tab::of)
}

impl Tab {
    fn of(chromium: &'static Chromium) -> Tab {
        let (context, session) = chromium.tab();
        let mut tab = Tab {
            chromium,
            context,
            session,
            loaded: false,
            features: json!([]),
            media: "",
            silent: None,
            asked: Vec::new(),
            complaints: Vec::new(),
        };
        for domain in ["Page", "Runtime", "Log"] {
            tab.ask(&format!("{domain}.enable"), json!({}));
        }
        tab.ask("Fetch.enable", json!({"patterns": [{"urlPattern": "*"}]}));
        tab.ask("Emulation.setFocusEmulationEnabled", json!({"enabled": true}));
        tab.viewport(1280, 900).prefers(&[]);
        tab
    }

    /// Asks for something in the protocol and waits for the answer; meanwhile the tab gets its pages.
    #[track_caller]
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.session.tell(self.chromium, method, params);
        self.wait(id, method)
    }

    #[track_caller]
    fn wait(&mut self, id: u64, method: &str) -> Value {
        loop {
            let message = self.session.next();
            if message["id"] == id {
                return answer(method, message);
            }
            self.hear(&message);
        }
    }

    fn hear(&mut self, message: &Value) {
        let params = &message["params"];
        let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
        match message["method"].as_str().unwrap_or_default() {
            "Page.loadEventFired" => self.loaded = true,
            "Fetch.requestPaused" => self.serve(&text(&params["requestId"]), &text(&params["request"]["url"])),
            "Runtime.exceptionThrown" => self.complaints.push(params["exceptionDetails"].to_string()),
            "Runtime.consoleAPICalled" if params["type"] == "error" => self.complaints.push(params["args"].to_string()),
            "Log.entryAdded" if params["entry"]["level"] == "error" => {
                let entry = &params["entry"];
                self.complaints.push(format!("{}: {}", text(&entry["text"]), text(&entry["url"])));
            }
            _ => {}
        }
    }

    /// Answers a request from the site; one to another host is refused and told.
    fn serve(&mut self, request: &str, url: &str) {
        let Some(address) = url.strip_prefix(HOST) else {
            self.complaints.push(format!("asked of another host: {url}"));
            let refusal = json!({"requestId": request, "errorReason": "AddressUnreachable"});
            self.session.tell(self.chromium, "Fetch.failRequest", refusal);
            return;
        };
        self.asked.push(address.to_owned());
        if self.silent.is_some_and(|it| address.contains(it)) {
            let refusal = json!({"requestId": request, "errorReason": "ConnectionReset"});
            self.session.tell(self.chromium, "Fetch.failRequest", refusal);
            return;
        }
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let (status, media_type, bytes) = site().answer(path);
        let headers = json!([{"name": "Content-Type", "value": media_type}, {"name": "X-Content-Type-Options", "value": "nosniff"}]);
        let reply = json!({
            "requestId": request,
            "responseCode": status,
            "responseHeaders": headers,
            "body": BASE64.encode(bytes),
        });
        self.session.tell(self.chromium, "Fetch.fulfillRequest", reply);
    }

    /// Goes to an address of the site and waits until everything is there.
    #[track_caller]
    pub fn open(&mut self, address: &str) -> &mut Tab {
        self.loaded = false;
        let gone = self.ask("Page.navigate", json!({"url": format!("{HOST}{address}")}));
        assert!(gone.get("errorText").is_none(), "{address}: {}", gone["errorText"]);
        self.until_loaded()
    }

    /// Waits for the page that something done before leads to.
    pub fn until_loaded(&mut self) -> &mut Tab {
        while !std::mem::take(&mut self.loaded) {
            let message = self.session.next();
            self.hear(&message);
        }
        self
    }

    /// The value of an expression inside the page; promises are waited for.
    #[track_caller]
    pub fn eval(&mut self, expression: &str) -> Value {
        let params = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let mut answer = self.ask("Runtime.evaluate", params);
        assert!(answer.get("exceptionDetails").is_none(), "{}", answer["exceptionDetails"]);
        answer["result"]["value"].take()
    }

    /// Waits until an expression is true, whatever page is there meanwhile.
    #[track_caller]
    pub fn until(&mut self, expression: &str) -> &mut Tab {
        let begin = Instant::now();
        loop {
            let params = json!({"expression": format!("Boolean({expression})"), "returnByValue": true});
            let id = self.session.tell(self.chromium, "Runtime.evaluate", params);
            let answer = loop {
                let message = self.session.next();
                if message["id"] == id {
                    break message;
                }
                self.hear(&message);
            };
            // Between two pages there is none to ask.
            if answer["result"]["result"]["value"] == true {
                return self;
            }
            assert!(begin.elapsed() < Duration::from_secs(60), "`{expression}` does not come true: {answer}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The same, for text.
    #[track_caller]
    pub fn text(&mut self, expression: &str) -> String {
        let value = self.eval(expression);
        value.as_str().unwrap_or_else(|| panic!("`{expression}` is {value}")).to_owned()
    }

    /// Presses keys one after the other: `Tab`, `Shift+Tab`, `Enter`, `a`.
    #[track_caller]
    pub fn press(&mut self, keys: &str) -> &mut Tab {
        self.press_often(keys, 1)
    }

    /// Presses the same keys many times; the answers are waited for at the end.
    #[track_caller]
    pub fn press_often(&mut self, keys: &str, times: usize) -> &mut Tab {
        let strokes: Vec<Value> = keys.split(' ').flat_map(keys::strokes).collect();
        let strokes = strokes.iter().cycle().take(strokes.len() * times);
        let sent: Vec<u64> =
            strokes.map(|it| self.session.tell(self.chromium, "Input.dispatchKeyEvent", it.clone())).collect();
        for id in sent {
            self.wait(id, "Input.dispatchKeyEvent");
        }
        self
    }

    /// Clicks in the middle of what a selector finds, as a hand would: whatever lies above it gets the click.
    #[track_caller]
    pub fn click(&mut self, selector: &str) -> &mut Tab {
        let middle = format!(
            "(() => {{ const it = document.querySelector({selector:?}); it.scrollIntoView({{block: 'center', behavior: 'instant'}});
            const box = it.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; }})()"
        );
        let middle = self.eval(&middle);
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": middle[0], "y": middle[1], "button": "left", "clickCount": 1});
            self.ask("Input.dispatchMouseEvent", event);
        }
        self
    }

    /// The size of the window, in CSS pixels.
    pub fn viewport(&mut self, width: u32, height: u32) -> &mut Tab {
        self.zoomed(width, height, 1)
    }

    /// A window so wide and high, in CSS pixels, in which each of them is drawn so many times larger.
    pub fn zoomed(&mut self, width: u32, height: u32, zoom: u32) -> &mut Tab {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": zoom, "mobile": false});
        self.ask("Emulation.setDeviceMetricsOverride", size);
        self
    }

    /// Wishes of the reader, as `("prefers-color-scheme", "dark")`; earlier ones are forgotten. Nothing ever glides, so
    /// that nothing has to be waited for.
    pub fn prefers(&mut self, wishes: &[(&str, &str)]) -> &mut Tab {
        let wishes = wishes.iter().chain([&("prefers-reduced-motion", "reduce")]);
        self.features = wishes.map(|(name, value)| json!({"name": name, "value": value})).collect();
        self.emulate()
    }

    /// `print` or `screen`.
    pub fn media(&mut self, media: &'static str) -> &mut Tab {
        self.media = media;
        self.emulate()
    }

    fn emulate(&mut self) -> &mut Tab {
        let media = json!({"media": self.media, "features": self.features});
        self.ask("Emulation.setEmulatedMedia", media);
        self
    }

    /// Whether scripts run.
    pub fn scripts(&mut self, run: bool) -> &mut Tab {
        self.ask("Emulation.setScriptExecutionDisabled", json!({"value": !run}));
        self
    }

    /// The page as a PDF, on A4 with half an inch of margin, as Firefox leaves it; Chromium's own is narrower.
    pub fn pdf(&mut self) -> Vec<u8> {
        let mut paper = json!({"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true});
        for side in ["marginTop", "marginBottom", "marginLeft", "marginRight"] {
            paper[side] = json!(0.5);
        }
        let answer = self.ask("Page.printToPDF", paper);
        let data = answer["data"].as_str().expect("there is a document");
        BASE64.decode(data).expect("it is in base64")
    }

    /// What those hear who listen to the page: role and name of every part, in order.
    pub fn tree(&mut self) -> Vec<(String, String)> {
        let tree = self.ask("Accessibility.getFullAXTree", json!({}));
        let nodes = tree["nodes"].as_array().expect("there is a tree");
        let text = |it: &Value| it["value"].as_str().unwrap_or_default().to_owned();
        nodes.iter().filter(|it| it["ignored"] == false).map(|it| (text(&it["role"]), text(&it["name"]))).collect()
    }
}

impl Drop for Tab {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let context = json!({"browserContextId": self.context});
            self.chromium.ask("Target.disposeBrowserContext", context);
        }
    }
}
