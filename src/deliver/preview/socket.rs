//! Connections: how many, how long, and how much each may say.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::Response;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;

use crate::deliver::preview::desk::Desk;
use crate::deliver::preview::patience::{LONGEST, Patience};
use crate::deliver::preview::reply::{Ends, reply};

/// Connections at a time; more are turned away.
const MOST: usize = 256;
/// Bytes and lines of a request's head.
const HEAD: usize = 16 << 10;
const LINES: usize = 64;

/// So many ports are tried when one is taken.
const TRIED: u16 = 100;

/// Listens at an address; if its port is taken, at the next that is free.
pub fn bind(interface: IpAddr, port: u16) -> io::Result<TcpListener> {
    let mut at = port;
    loop {
        match TcpListener::bind(SocketAddr::new(interface, at)) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && at < port.saturating_add(TRIED) => at += 1,
            other => return other,
        }
    }
}

/// Answers whoever comes, for ever.
pub async fn listen(listener: TcpListener, desk: Arc<Desk>) -> io::Result<Infallible> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let places = Arc::new(Semaphore::new(MOST));
    loop {
        let Ok((stream, there)) = listener.accept().await else {
            // Too many open files, most likely: it passes.
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let place = places.clone().try_acquire_owned();
        let desk = desk.clone();
        tokio::spawn(async move {
            match place {
                Ok(_place) => converse(stream, there.ip(), desk).await,
                Err(_) => turn_away(&stream),
            }
        });
    }
}

/// One connection, until either side ends it.
async fn converse(stream: TcpStream, there: IpAddr, desk: Arc<Desk>) {
    let Ok(here) = stream.local_addr() else { return };
    let ends = Ends { here: here.ip(), there };
    // Small answers shall not wait for larger ones.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let answered = reply(desk.clone(), request, ends);
        async move { Ok::<Response<Body>, Infallible>(answered.await) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(LONGEST)
        .max_headers(LINES)
        .max_header_size(HEAD)
        .max_buf_size(HEAD);
    // What goes wrong with a connection concerns nobody but the other end.
    let _ = http.serve_connection(TokioIo::new(Patience::new(stream)), service).await;
}

fn turn_away(stream: &TcpStream) {
    let _ = stream.try_write(b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}
