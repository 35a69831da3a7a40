//! Asks a host for a page, politely.

use std::thread::sleep;
use std::time::Duration;

use ureq::{Agent, Error};

use crate::graph::outside::{Answer, State};

/// How hosts are asked.
#[derive(Clone, Debug)]
pub struct Manners {
    /// Who asks.
    pub name: String,
    /// How long a host may take to answer.
    pub timeout: Duration,
    /// Between two questions to one host.
    pub pause: Duration,
    /// Before a question is asked a second and a third time, where the host was out of order.
    pub patience: [Duration; 2],
    /// How many hosts are asked at once; none of them by two at a time.
    pub at_once: usize,
    /// Whether the proxy of the surroundings is used.
    pub proxy: bool,
}

impl Default for Manners {
    fn default() -> Manners {
        Manners {
            name: format!("vodic/{} (checks links)", env!("CARGO_PKG_VERSION")),
            timeout: Duration::from_secs(20),
            pause: Duration::from_millis(500),
            patience: [Duration::from_secs(1), Duration::from_secs(4)],
            at_once: 8,
            proxy: true,
        }
    }
}

impl Manners {
    /// Whoever asks in this way.
    pub fn agent(&self) -> Agent {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .user_agent(self.name.as_str())
            .max_redirects(10)
            .timeout_global(Some(self.timeout));
        let config = if self.proxy { config } else { config.proxy(None) };
        config.build().new_agent()
    }
}

/// What came of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reply {
    Status(u16),
    Failed(&'static str),
}

/// Asks for a page: its head alone, and where that is refused the whole of it, which many hosts think more of. What may
/// pass is asked again.
pub fn ask(agent: &Agent, address: &str, manners: &Manners) -> Answer {
    let mut reply = once(agent, address);
    for wait in manners.patience {
        if !reply.may_pass() {
            break;
        }
        sleep(wait);
        reply = once(agent, address);
    }
    reply.answer()
}

fn once(agent: &Agent, address: &str) -> Reply {
    let head = Reply::of(agent.head(address).call());
    match head {
        Reply::Status(200..400 | 429) | Reply::Failed(_) => head,
        Reply::Status(_) => Reply::of(agent.get(address).call()),
    }
}

impl Reply {
    fn of(result: Result<ureq::http::Response<ureq::Body>, Error>) -> Reply {
        match result {
            Ok(response) => Reply::Status(response.status().as_u16()),
            Err(Error::StatusCode(status)) => Reply::Status(status),
            Err(Error::HostNotFound) => Reply::Failed("no such host"),
            Err(Error::Timeout(_)) => Reply::Failed("no answer in time"),
            Err(Error::TooManyRedirects | Error::RedirectFailed) => Reply::Failed("too many redirects"),
            Err(Error::Tls(_) | Error::Rustls(_) | Error::Pem(_) | Error::TlsRequired) => {
                Reply::Failed("the certificate is not trusted")
            }
            Err(Error::Io(error)) if error.kind() == std::io::ErrorKind::InvalidData => {
                Reply::Failed("the certificate is not trusted")
            }
            Err(Error::Io(_) | Error::ConnectionFailed | Error::ConnectProxyFailed(_)) => {
                Reply::Failed("no connection")
            }
            Err(_) => Reply::Failed("an answer that is none"),
        }
    }

    /// Whether it could be otherwise in a moment.
    fn may_pass(self) -> bool {
        match self {
            Reply::Status(status) => matches!(status, 408 | 425 | 500..600),
            Reply::Failed(why) => matches!(why, "no such host" | "no answer in time" | "no connection"),
        }
    }

    /// A page is gone where the host says so; hosts that refuse programs say nothing about the page.
    fn answer(self) -> Answer {
        let (state, status, why) = match self {
            Reply::Status(status @ 200..400) => (State::Alive, Some(status), None),
            Reply::Status(429) => (State::Unknown, Some(429), Some("asked too often")),
            Reply::Status(status @ (401 | 402 | 403 | 405 | 406 | 407 | 408 | 425 | 451)) => {
                (State::Unknown, Some(status), None)
            }
            Reply::Status(status @ 400..500) => (State::Dead, Some(status), None),
            Reply::Status(status) => (State::Unknown, Some(status), None),
            Reply::Failed(why @ "no such host") => (State::Dead, None, Some(why)),
            Reply::Failed(why) => (State::Unknown, None, Some(why)),
        };
        Answer { state, status, why }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(statuses: &[u16], expected: State) {
        for status in statuses {
            assert_eq!(Reply::Status(*status).answer().state, expected, "{status}");
        }
    }

    #[test]
    fn only_a_page_that_is_not_there_is_dead() {
        check(&[200, 204, 304], State::Alive);
        check(&[404, 410, 400], State::Dead);
        check(&[401, 403, 429, 451, 500, 503, 999], State::Unknown);
        assert_eq!(Reply::Failed("no such host").answer().state, State::Dead);
        assert_eq!(Reply::Failed("the certificate is not trusted").answer().state, State::Unknown);
    }
}
