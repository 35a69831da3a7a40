//! Asks for all addresses that are not known well enough.

use std::collections::BTreeMap;
use std::thread;

use url::Url;

use crate::deliver::links::ask::{Manners, ask};
use crate::deliver::links::remembered::Remembered;
use crate::graph::outside::{Answer, State};

/// How long it is believed that a page is there, in seconds. That it is not, is asked each time.
const BELIEVED: i64 = 7 * 24 * 60 * 60;

/// What a check came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// What is known now of the addresses asked about; what was remembered of others is forgotten.
    pub remembered: Remembered,
    /// How many were asked for.
    pub asked: usize,
    /// No host answered: this machine is taken to be offline, and nothing was concluded.
    pub offline: bool,
}

/// Asks for `addresses` at the time `now`, in seconds since 1970; with `fresh`, for those too that are well remembered.
pub fn check<'a>(
    addresses: impl Iterator<Item = &'a String>,
    before: &Remembered,
    fresh: bool,
    now: i64,
    manners: &Manners,
) -> Checked {
    let mut known: BTreeMap<String, (Answer, i64)> = BTreeMap::new();
    let mut hosts: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for address in addresses {
        let there = before.0.get(address);
        known.extend(there.map(|it| (address.clone(), it.clone())));
        let believed = |it: &&(Answer, i64)| it.0.state == State::Alive && (it.1..it.1 + BELIEVED).contains(&now);
        if fresh || there.filter(believed).is_none() {
            hosts.entry(host(address)).or_default().push(address);
        }
    }
    let hosts: Vec<Vec<&String>> = hosts.into_values().collect();
    let answers = ask_all(&hosts, manners);
    let asked = answers.len();
    let offline = asked > 0 && answers.iter().all(|it| it.1.status.is_none());
    if !offline {
        known.extend(answers.into_iter().map(|(address, answer)| (address, (answer, now))));
    }
    Checked { remembered: Remembered(known), asked, offline }
}

fn host(address: &str) -> String {
    Url::parse(address).ok().and_then(|it| it.host_str().map(str::to_owned)).unwrap_or_default()
}

/// Asks several hosts at once, each by one worker.
fn ask_all(hosts: &[Vec<&String>], manners: &Manners) -> Vec<(String, Answer)> {
    let workers = manners.at_once.clamp(1, hosts.len().max(1));
    thread::scope(|scope| {
        let work = |first: usize| {
            move || {
                let mine = hosts.iter().skip(first).step_by(workers);
                mine.flat_map(|it| ask_host(it, manners)).collect::<Vec<_>>()
            }
        };
        let begun: Vec<_> = (0..workers).map(|it| scope.spawn(work(it))).collect();
        let done = begun.into_iter().map(|it| it.join().expect("a worker asks and does not panic"));
        done.flatten().collect()
    })
}

/// Asks one host for its pages, one after the other. A host that is not there, or has had enough, is not asked again.
fn ask_host(addresses: &[&String], manners: &Manners) -> Vec<(String, Answer)> {
    let agent = manners.agent();
    let mut answers: Vec<(String, Answer)> = Vec::new();
    let mut last: Option<Answer> = None;
    for address in addresses {
        let answer = match last.take().filter(|it| matches!(it.why, Some("no such host" | "asked too often"))) {
            Some(same) => same,
            None => {
                if !answers.is_empty() {
                    thread::sleep(manners.pause);
                }
                ask(&agent, address, manners)
            }
        };
        last = Some(answer.clone());
        answers.push(((*address).clone(), answer));
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpListener;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    const HURRIED: Manners = Manners {
        name: String::new(),
        timeout: Duration::from_millis(600),
        pause: Duration::ZERO,
        patience: [Duration::ZERO; 2],
        at_once: 4,
        proxy: false,
    };

    /// A host on this machine that answers each path in its own way, and remembers what it was asked.
    struct Host {
        port: u16,
        asked: Arc<Mutex<Vec<String>>>,
    }

    impl Host {
        fn new() -> Host {
            let listener = TcpListener::bind("127.0.0.1:0").expect("the machine gives us a port");
            let port = listener.local_addr().expect("it has one").port();
            let asked: Arc<Mutex<Vec<String>>> = Arc::default();
            let seen = asked.clone();
            thread::spawn(move || {
                for stream in listener.incoming().flatten() {
                    let seen = seen.clone();
                    thread::spawn(move || {
                        let mut line = String::new();
                        let _ = BufReader::new(&stream).read_line(&mut line);
                        let line = line.split(" HTTP").next().unwrap_or_default().to_owned();
                        let mut asked = seen.lock().expect("nobody panics");
                        asked.push(line.clone());
                        let times = asked.iter().filter(|it| **it == line).count();
                        drop(asked);
                        let _ = (&stream).write_all(answer(&line, times).as_bytes());
                    });
                }
            });
            Host { port, asked }
        }

        fn address(&self, path: &str) -> String {
            format!("http://127.0.0.1:{}{path}", self.port)
        }

        fn asked(&self) -> Vec<String> {
            self.asked.lock().expect("nobody panics").clone()
        }

        fn check(&self, paths: &[&str], before: &Remembered, now: i64) -> Checked {
            let addresses: Vec<String> = paths.iter().map(|it| self.address(it)).collect();
            check(addresses.iter(), before, false, now, &HURRIED)
        }

        #[track_caller]
        fn is(&self, path: &str, state: State, status: Option<u16>, asked: &[&str]) {
            let checked = self.check(&["/well", path], &Remembered::default(), 0);
            let (answer, _) = &checked.remembered.0[&self.address(path)];
            assert_eq!((answer.state, answer.status), (state, status), "{path} {answer:?}");
            let about: Vec<String> = self.asked().into_iter().filter(|it| it.ends_with(path)).collect();
            assert_eq!(about, asked);
        }
    }

    fn answer(line: &str, times: usize) -> String {
        let (method, path) = line.split_once(' ').unwrap_or_default();
        let status = match (method, path) {
            (_, "/well") => "200 OK",
            ("HEAD", "/no-head") => "405 Method Not Allowed",
            (_, "/no-head") => "200 OK",
            (_, "/gone") => "404 Not Found",
            (_, "/programs-out") => "403 Forbidden",
            (_, "/too-often" | "/too-often-too") => "429 Too Many Requests",
            ("GET", "/tired") if times < 2 => "503 Service Unavailable",
            ("HEAD", "/tired") => "503 Service Unavailable",
            (_, "/moved") => "301 Moved Permanently\r\nLocation: /well",
            (_, "/circle") => "302 Found\r\nLocation: /circle",
            (_, "/slow") => {
                thread::sleep(Duration::from_millis(1500));
                "200 OK"
            }
            _ => "200 OK",
        };
        format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    }

    #[test]
    fn the_head_is_asked_for_first_and_then_the_page() {
        Host::new().is("/well", State::Alive, Some(200), &["HEAD /well", "HEAD /well"]);
        Host::new().is("/no-head", State::Alive, Some(200), &["HEAD /no-head", "GET /no-head"]);
        Host::new().is("/gone", State::Dead, Some(404), &["HEAD /gone", "GET /gone"]);
        Host::new().is("/programs-out", State::Unknown, Some(403), &["HEAD /programs-out", "GET /programs-out"]);
        Host::new().is("/moved", State::Alive, Some(200), &["HEAD /moved"]);
    }

    #[test]
    fn what_may_pass_is_asked_again() {
        Host::new().is("/tired", State::Alive, Some(200), &["HEAD /tired", "GET /tired", "HEAD /tired", "GET /tired"]);
        Host::new().is("/slow", State::Unknown, None, &["HEAD /slow", "HEAD /slow", "HEAD /slow"]);
    }

    #[test]
    fn a_circle_comes_to_an_end() {
        let host = Host::new();
        let checked = host.check(&["/well", "/circle"], &Remembered::default(), 0);
        assert_eq!(checked.remembered.0[&host.address("/circle")].0.why, Some("too many redirects"));
    }

    #[test]
    fn a_host_that_has_had_enough_is_left_alone() {
        let host = Host::new();
        let checked = host.check(&["/too-often", "/too-often-too"], &Remembered::default(), 0);
        assert_eq!(host.asked(), ["HEAD /too-often"]);
        assert!(checked.remembered.0.values().all(|it| it.0.state == State::Unknown && it.0.status == Some(429)));
    }

    #[test]
    fn what_is_well_remembered_is_not_asked_again() {
        let host = Host::new();
        let first = host.check(&["/well", "/gone"], &Remembered::default(), 1000);
        assert_eq!(first.asked, 2);
        let second = host.check(&["/well", "/gone"], &first.remembered, 1000 + BELIEVED - 1);
        assert_eq!((second.asked, second.remembered.0[&host.address("/well")].1), (1, 1000));
        let third = host.check(&["/well"], &second.remembered, 1000 + BELIEVED);
        assert_eq!((third.asked, third.remembered.0.len()), (1, 1));
    }

    #[test]
    fn a_machine_that_is_offline_concludes_nothing() {
        // A port that nobody listens at.
        let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port").port();
        let address = format!("http://127.0.0.1:{port}/");
        let known = Answer { state: State::Dead, status: Some(404), why: None };
        let before = Remembered(BTreeMap::from([(address.clone(), (known.clone(), 5))]));
        let checked = check([&address].into_iter(), &before, true, 9, &HURRIED);
        assert_eq!(checked, Checked { remembered: before, asked: 1, offline: true });
        let silent = check([].into_iter(), &Remembered::default(), true, 9, &HURRIED);
        assert!(!silent.offline);
    }
}
