//! A preview that runs, and those who ask it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// A preview that runs.
pub struct Program {
    child: Child,
    port: u16,
}

impl Program {
    pub fn start(folder: &Path) -> Program {
        let own = || env!("CARGO_BIN_EXE_vodic").into();
        let mut child = Command::new(std::env::var_os("VODIC").unwrap_or_else(own))
            .args(["serve", "--port", "0", "--ui-lang", "en", "-r", &folder.to_string_lossy()])
            .stderr(Stdio::piped())
            .spawn()
            .expect("vodic was built for this benchmark");
        let mut stderr = BufReader::new(child.stderr.take().expect("standard error is piped"));
        let mut line = String::new();
        while !line.contains("http://") {
            line.clear();
            assert!(stderr.read_line(&mut line).is_ok_and(|it| it > 0), "vodic says where it is");
        }
        // Nobody reads what is said later, but it has to be taken.
        std::thread::spawn(move || std::io::copy(&mut stderr, &mut std::io::sink()));
        let port = line.trim().trim_end_matches('/').rsplit(':').next().and_then(|it| it.parse().ok());
        Program { child, port: port.unwrap_or_else(|| panic!("no address in {line}")) }
    }

    /// Status and answer.
    pub fn get(&self, address: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("somebody listens");
        let line = format!("GET {address} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.port);
        stream.write_all(line.as_bytes()).expect("somebody listens");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("there is an answer");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        (
            answer.split(' ').nth(1).and_then(|it| it.parse().ok()).unwrap_or(0),
            answer.split("\r\n\r\n").nth(1).unwrap_or_default().to_owned(),
        )
    }

    /// Asks until a page is there and holds a text.
    pub fn until(&self, address: &str, text: &str) {
        let begin = Instant::now();
        loop {
            let (status, answer) = self.get(address);
            if status == 200 && answer.contains(text) {
                return;
            }
            assert!(begin.elapsed() < Duration::from_secs(60), "{address}: {status}, without `{text}`");
            // As little as possible: the program shall have the processor.
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Saves a file; when that was, and how long it took until a page held a text.
    pub fn saved(&self, path: &Path, text: &str, address: &str, mark: &str) -> (Instant, Duration) {
        std::fs::write(path, text).expect("the file can be written");
        let begin = Instant::now();
        self.until(address, mark);
        (begin, begin.elapsed())
    }

    /// When the bell of a page rings next.
    pub fn listen(&self, address: &str) -> Receiver<Instant> {
        let page = self.get(address).1;
        let seen = page.split("data-seen=\"").nth(1).and_then(|it| it.split('"').next()).expect("there is our script");
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("somebody listens");
        let line =
            format!("GET /__vodic/events?at={address}&seen={seen} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", self.port);
        stream.write_all(line.as_bytes()).expect("somebody listens");
        let (sender, rings) = channel();
        std::thread::spawn(move || {
            let lines = BufReader::new(stream).lines().map_while(Result::ok);
            if lines.into_iter().any(|it| it == "event: reload") {
                let _ = sender.send(Instant::now());
            }
        });
        rings
    }

    /// Most memory that it has held, in bytes.
    pub fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("it runs");
        let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).expect("Linux tells");
        line.trim().trim_end_matches(" kB").parse::<u64>().expect("it is a number") * 1024
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
