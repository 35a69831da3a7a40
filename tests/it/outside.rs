//! `vodic check --external`: what is asked, what is said of it, what is remembered.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread;

use crate::vodic::Vodic;

/// A host on this machine that has one page, and refuses programs on another; it answers so many questions and goes away.
fn host(questions: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("the machine gives us a port");
    let port = listener.local_addr().expect("it has one").port();
    thread::spawn(move || {
        for stream in listener.incoming().take(questions).flatten() {
            let mut line = String::new();
            let _ = BufReader::new(&stream).read_line(&mut line);
            let status = match line.split(' ').nth(1) {
                Some("/there") => "200 OK",
                Some("/closed") => "403 Forbidden",
                _ => "404 Not Found",
            };
            let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            let _ = (&stream).write_all(answer.as_bytes());
        }
    });
    format!("http://127.0.0.1:{port}")
}

fn site(host: &str) -> Vodic {
    let text = format!(
        "---\ntitle: Сирени\ntopics: [roads]\n---\n\n[Таму]({host}/gone), [тука]({host}/there#a) и [онаму]({host}/closed).\n"
    );
    Vodic::site().with("NO_PROXY", "127.0.0.1").file("content/lessons/sirens.mk.md", text)
}

#[test]
fn pages_that_are_gone_are_told_where_they_are_linked() {
    let site = site(&host(usize::MAX));
    let ran = site.run("check --external --verbose --ui-lang mk").exit(0);
    let ran = ran
        .tells("предупредување[dead-address]: страницата на `http://127.0.0.1:")
        .tells("sirens.mk.md:6:")
        .tells("надвор: 3 врски; исчезнати 1, неизвесни 1; прашано за 3")
        .tells("/closed` постои (статус 403)")
        .leaves(".vodic-cache/links.json", "\"state\": \"ok\",\n      \"status\": 200,");
    let again = ran.then("check --external --strict --format json").exit(1);
    let again = again.notes(&["content/lessons/sirens.mk.md:6:1 error dead-address"]).tells("2 asked for");
    again.then("check --external --fresh --format github").exit(0).prints("::warning").tells("3 asked for");
}

#[test]
fn without_a_net_nothing_is_concluded() {
    // HEAD and GET of two pages, and HEAD of the third: then nobody is there any more.
    let site = site(&host(5));
    let ran = site.run("check --external").exit(0).tells("1 gone, 1 that nobody can tell of");
    let ran = ran.then("check --external --fresh").exit(0).tells("this machine seems to be offline");
    let ran = ran.tells("dead-address").tells("1 gone, 1 that nobody can tell of");
    ran.leaves(".vodic-cache/links.json", "\"content/lessons/sirens.mk.md:6:1\"");
    Vodic::site().run("check").exit(0).leaves_no(".vodic-cache/links.json");
}
