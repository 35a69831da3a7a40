//! Requests that nobody sends who means well (RELIABILITY.md, section 1).

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::symlink;
use std::time::{Duration, Instant};

use crate::preview::{Answer, Preview};
use crate::vodic::Vodic;

/// What stands beside the site and in it, and is nobody's business.
const SECRET: &str = "the secret of the house";

/// A preview of a site among things that must not be seen.
fn preview() -> Preview {
    let vodic = Vodic::site().page("content/pages/a.en.md", "A page");
    let vodic = vodic.file(".env", SECRET).file("secret.txt", SECRET).file("content/pages/.hidden.md", SECRET);
    symlink("/etc/hostname", vodic.path("content/pages/link.txt")).expect("a link");
    symlink("/etc", vodic.path("assets")).expect("a link");
    let preview = Preview::of(vodic);
    preview.until("/en/pages/a/", 200, "A page");
    preview
}

/// Nothing of what stands on the disk, whatever the status.
#[track_caller]
fn tells_nothing(what: &str, answer: &Answer) {
    assert!((400..500).contains(&answer.status), "{what}: {answer:?}");
    let passwords = ["root:", "[package]", SECRET, "base_url"];
    assert!(!passwords.iter().any(|it| answer.body.contains(it)), "{what}: {answer:?}");
}

#[test]
fn no_path_leads_out_of_the_site() {
    let preview = preview();
    let climbs = [
        "..",
        "%2e%2e",
        "%2E%2E",
        ".%2e",
        "%2e.",
        "..%00",
        "%252e%252e",
        "%c0%ae%c0%ae",
        "..;",
        "....",
        "．．",
        "%uff0e%uff0e",
    ];
    let slashes = ["/", "%2f", "%2F", "\\", "%5c", "%5C", "//", "/./", "%252f", "%c0%af"];
    for climb in climbs {
        for slash in slashes {
            let path = format!("/{}etc{slash}passwd", format!("{climb}{slash}").repeat(12));
            tells_nothing(&path, &preview.get(&path));
            let path = format!("/en/pages/{climb}{slash}{climb}{slash}{climb}{slash}vodic.yaml");
            tells_nothing(&path, &preview.get(&path));
        }
    }
}

#[test]
fn no_file_stands_at_its_own_name() {
    let preview = preview();
    let own = [
        "/vodic.yaml",
        "/.env",
        "/secret.txt",
        "/content/pages/a.en.md",
        "/content/pages/link.txt",
        "/.git/config",
        "/en/pages/a.en.md",
        "/media/link.txt",
        "/assets/passwd",
        "/assets/hostname",
        "/etc/passwd",
        "/proc/self/environ",
        "//etc/passwd",
        "/file:///etc/passwd",
        "/C:/Windows/win.ini",
        "/C:%5CWindows%5Cwin.ini",
        "/en/pages/a/::$DATA",
        "/@fs/etc/passwd",
        "/@fs/etc/passwd?raw??",
        "/en/?url=file:///etc/passwd%00",
        "/secret.txt?raw",
        "/secret.txt#",
        "/.",
        "/..",
        "/./secret.txt",
        "/en/pages/a/..;/",
        "/__vodic/",
        "/__vodic/../secret.txt",
        "/__vodic/%2e%2e/secret.txt",
        "/__vodic/page.json?at=../../etc/passwd",
        "/__vodic/events?at=/../x&seen=a.b",
        "/__vodic/events",
        "/_status/../.env",
        "/~root/",
    ];
    for path in own.iter().filter(|it| !it.starts_with("/en/?")) {
        let answer = preview.get(path);
        match path.contains("page.json") || path.contains("events") {
            true => assert!(matches!(answer.status, 400 | 404), "{path}: {answer:?}"),
            false => tells_nothing(path, &answer),
        }
    }
    // A query changes nothing of what is found.
    assert!(preview.get("/en/?url=file:///etc/passwd%00").body.contains("Guide"));
}

#[test]
fn only_requests_for_this_host_are_answered() {
    let preview = preview();
    let port = preview.port;
    for good in
        [format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("[::1]:{port}"), format!("LocalHost:{port}")]
    {
        assert_eq!(preview.ask("GET", "/en/", &[&format!("Host: {good}")]).status, 200, "{good}");
    }
    let names = [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost.",
        "0.0.0.0",
        "127.0.0.2",
        "2130706433",
        "[::]",
        "guide.example",
    ];
    let odd = [
        "",
        " ",
        ":",
        "[",
        "]",
        "[::1",
        "localhost:x",
        "localhost:-1",
        "localhost:99999",
        "@",
        "localhost@evil.example",
        "\u{1f600}",
        "a b",
        "%00",
        "null",
    ];
    let named = names.iter().map(|it| format!("{it}:{port}"));
    for host in named
        .chain(names.iter().chain(&odd).map(|it| it.to_string()))
        .chain(["127.0.0.1".to_owned(), "127.0.0.1:80".to_owned()])
    {
        let answer = preview.ask("GET", "/en/", &[&format!("Host: {host}")]);
        assert!(matches!(answer.status, 400 | 403), "`{host}`: {answer:?}");
        tells_nothing(&host, &answer);
    }
    let two = format!("GET /en/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    tells_nothing("two hosts", &preview.send(two.as_bytes()));
    tells_nothing("no host", &preview.send(b"GET /en/ HTTP/1.0\r\n\r\n"));
    tells_nothing("no host", &preview.send(b"GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n"));
    let whole = format!("GET http://evil.example/en/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    tells_nothing("another host in the request line", &preview.send(whole.as_bytes()));
    assert_eq!(preview.get("/en/").status, 200, "it lives");
}

#[test]
fn pages_of_other_sites_learn_nothing() {
    let preview = preview();
    let port = preview.port;
    let seen = "0123456789abcdef.0123456789abcdef";
    let asked = [
        format!("/__vodic/events?at=/en/&seen={seen}"),
        "/__vodic/page.json?at=/en/".to_owned(),
        "/__vodic/preview.js".to_owned(),
    ];
    let origins = [
        "http://evil.example",
        "null",
        "",
        "http://127.0.0.1",
        "http://127.0.0.2:{port}",
        "https://localhost:{port}",
        "http://[",
        "\u{1f600}",
        "http://localhost:{port}.evil.example",
        "file://",
        "http://10.0.0.1:{port}",
    ];
    for path in &asked {
        for origin in origins {
            let origin = origin.replace("{port}", &port.to_string());
            let answer = preview.ask("GET", path, &[&format!("Origin: {origin}")]);
            assert_eq!(answer.status, 403, "{path} for `{origin}`: {answer:?}");
        }
        for site in ["cross-site", "same-site"] {
            let answer = preview.ask("GET", path, &[&format!("Sec-Fetch-Site: {site}"), "Sec-Fetch-Mode: cors"]);
            assert_eq!(answer.status, 403, "{path} from {site}");
        }
        assert_eq!(preview.ask("GET", path, &["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"]).status, 403);
    }
    let included = ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"];
    assert_eq!(preview.ask("GET", "/en/", &included).status, 403);
    assert_eq!(preview.ask("GET", "/en/", &["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"]).status, 200);
}

#[test]
fn every_answer_is_for_us_alone() {
    let preview = preview();
    let paths = [
        "/",
        "/en/",
        "/none/",
        "/en/pages/a/",
        "/__vodic/preview.js",
        "/__vodic/page.json?at=/en/",
        "/robots.txt",
        "/_status/",
        "/../x",
    ];
    for path in paths {
        let answer = preview.ask("GET", path, &[&format!("Origin: http://127.0.0.1:{}", preview.port)]);
        for line in [
            "cross-origin-resource-policy: same-origin",
            "x-content-type-options: nosniff",
            "x-frame-options: deny",
            "cache-control: no-store",
        ] {
            assert!(answer.head.contains(line), "{path}: {line} is not in\n{}", answer.head);
        }
        assert!(!answer.head.contains("access-control-"), "{path}: {}", answer.head);
        assert!(!answer.head.contains("set-cookie"), "{path}: {}", answer.head);
    }
    assert!(preview.get("/en/").head.contains("frame-ancestors 'none'"));
}

#[test]
fn nothing_can_be_written_from_elsewhere() {
    let preview = preview();
    let own = format!("Origin: http://127.0.0.1:{}", preview.port);
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "X"] {
        for path in ["/", "/en/", "/__vodic/page.json", "/__vodic/events", "/_status/"] {
            let answer = preview.ask(method, path, &[&own]);
            assert_eq!(answer.status, 405, "{method} {path}: {answer:?}");
            assert!(answer.head.contains("allow: get, head"), "{}", answer.head);
        }
    }
    tells_nothing("CONNECT", &preview.ask("CONNECT", "evil.example:443", &[]));
    let token = preview.get("/__vodic/page.json?at=/en/").body;
    let token =
        token.split("\"token\":\"").nth(1).and_then(|it| it.split('"').next()).expect("there is a token").to_owned();
    let token = format!("X-Vodic-Token: {token}");
    let translate = |lines: &[&str], body: &str| {
        let length = format!("Content-Length: {}", body.len());
        let lines: Vec<&str> = lines.iter().copied().chain([length.as_str()]).collect();
        let head: String = lines.iter().map(|it| format!("{it}\r\n")).collect();
        let line = format!(
            "POST /__vodic/translate HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n{head}Connection: close\r\n\r\n{body}",
            preview.port
        );
        preview.send(line.as_bytes())
    };
    let json = "Content-Type: application/json";
    let body = r#"{"at": "/en/pages/a/", "lang": "mk"}"#;
    let refused: [&[&str]; 8] = [
        &[json],
        &[json, &token],
        &[json, &own],
        &[&token, &own],
        &[json, &token, "Origin: http://evil.example"],
        &[json, &token, "Origin: null"],
        &[json, &own, "X-Vodic-Token: 0123456789abcdef0123456789abcdef"],
        &[json, &own, &token, "Sec-Fetch-Site: cross-site"],
    ];
    for lines in refused {
        assert_eq!(translate(lines, body).status, 403, "{lines:?}");
    }
    for odd in ["", "{}", "[]", "\"", r#"{"at": 1, "lang": "mk"}"#, &"x".repeat(5000)] {
        assert_eq!(translate(&[json, &own, &token], odd).status, 400, "{odd}");
    }
    let elsewhere = [
        ("/en/", "mk"),
        ("/../../x", "mk"),
        ("/en/pages/a/", "xx"),
        ("/en/pages/a/", "../../x"),
        ("/en/pages/a/", "en"),
    ];
    for (at, lang) in elsewhere {
        let answer = translate(&[json, &own, &token], &format!(r#"{{"at": "{at}", "lang": "{lang}"}}"#));
        assert_eq!(answer.status, 409, "{at} {lang}: {answer:?}");
    }
    let begun = translate(&[json, &own, &token], body);
    assert_eq!(begun.status, 200, "{begun:?}");
    assert!(begun.body.contains("\"path\":\"content/pages/a.mk.md\""), "{begun:?}");
    let text = fs::read_to_string(preview.vodic.path("content/pages/a.mk.md")).expect("it was written");
    assert!(text.contains("draft: true"), "{text}");
    assert_eq!(translate(&[json, &own, &token], body).status, 409, "it is there already");
}

#[test]
fn heads_are_small_and_bodies_are_not_read() {
    let preview = preview();
    let long = "x".repeat(20 << 10);
    assert_eq!(preview.ask("GET", "/en/", &[&format!("X-Long: {long}")]).status, 431);
    let answer = preview.get(&format!("/{long}"));
    assert!(matches!(answer.status, 414 | 431), "{answer:?}");
    let lines: Vec<String> = (0..80).map(|it| format!("X-{it}: y")).collect();
    assert_eq!(preview.ask("GET", "/en/", &lines.iter().map(String::as_str).collect::<Vec<_>>()).status, 431);
    let lines: Vec<String> = (0..50).map(|it| format!("X-{it}: y")).collect();
    assert_eq!(preview.ask("GET", "/en/", &lines.iter().map(String::as_str).collect::<Vec<_>>()).status, 200);
    for odd in [
        "GET",
        "GET /en/",
        "\r\n\r\n\r\n",
        "\0\0\0\0\r\n\r\n",
        "GET /en/ HTTP/9.9\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "GET /\u{1f600} HTTP/1.1\r\nHost: x\r\n\r\n",
        "\u{16}\u{3}\u{1}\r\n\r\n",
    ] {
        let mut stream = preview.connect();
        stream.write_all(odd.as_bytes()).expect("somebody listens");
        stream.shutdown(std::net::Shutdown::Write).expect("it is a socket");
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(!answer.starts_with(b"HTTP/1.1 200"), "{odd}: {}", String::from_utf8_lossy(&answer));
    }
    let smuggled = format!(
        "POST /en/ HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /_status/ HTTP/1.1\r\n\r\n",
        preview.port
    );
    tells_nothing("two lengths", &preview.send(smuggled.as_bytes()));
    assert_eq!(preview.get("/en/").status, 200, "it lives");
}

#[test]
fn the_slow_do_not_make_others_wait() {
    let preview = preview();
    let slow = |bytes: &str| {
        let mut stream = preview.connect();
        stream.write_all(bytes.as_bytes()).expect("somebody listens");
        stream
    };
    // Those who never end their question, and those who never read the answer.
    let mut waiting: Vec<TcpStream> = (0..60).map(|_| slow("GET /en/ HTTP/1.1\r\nHost: loc")).collect();
    waiting.extend(
        (0..60).map(|_| slow(&format!("GET /en/ HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", preview.port).repeat(50))),
    );
    let begin = Instant::now();
    assert_eq!(preview.get("/en/pages/a/").status, 200);
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
    // They are cut off in time.
    let mut one = waiting.swap_remove(0);
    one.set_read_timeout(Some(Duration::from_secs(30))).expect("it is a socket");
    let mut rest = Vec::new();
    one.read_to_end(&mut rest).expect("the other side ends it");
    assert!((8..25).contains(&begin.elapsed().as_secs()), "{:?}", begin.elapsed());
}

#[test]
fn there_are_only_so_many_connections() {
    let preview = preview();
    let mut held: Vec<TcpStream> = (0..256).map(|_| preview.connect()).collect();
    std::thread::sleep(Duration::from_millis(300));
    let answer = preview.get("/en/");
    assert!(answer.status == 503 || answer.status == 0, "{answer:?}");
    held.truncate(100);
    let begin = Instant::now();
    while preview.get("/en/").status != 200 {
        assert!(begin.elapsed() < Duration::from_secs(20), "places become free");
        std::thread::sleep(Duration::from_millis(50));
    }
}
