//! How a run ended.

use std::process::ExitCode;

use crate::deliver::publish::failure::Failure;

/// How a run ended; scripts read it as the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well; there may be warnings. Status 0.
    Done,
    /// The texts have errors; nothing was published. Status 1.
    Mistakes,
    /// What was asked for cannot be done: an unknown option, no such folder. Status 2.
    Usage,
    /// The site could not be written: disk, permission, another build at work. Status 3.
    Unpublished,
    /// A mistake of ours. Status 70, `EX_SOFTWARE` of `sysexits.h`.
    Internal,
}

impl Exit {
    /// The status as a number.
    pub fn status(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Mistakes => 1,
            Exit::Usage => 2,
            Exit::Unpublished => 3,
            Exit::Internal => 70,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.status())
    }
}

/// Something the machine refuses, and whose turn it is.
#[derive(Debug)]
pub enum Refusal {
    /// What was asked for cannot be done; it has to be asked otherwise.
    Asked(anyhow::Error),
    /// It could be done, but not be written.
    Publish(anyhow::Error),
}

impl Refusal {
    /// How the run ends.
    pub fn exit(&self) -> Exit {
        match self {
            Refusal::Asked(_) => Exit::Usage,
            Refusal::Publish(_) => Exit::Unpublished,
        }
    }

    /// What happened, each cause on its own line.
    pub fn story(&self) -> String {
        let (Refusal::Asked(error) | Refusal::Publish(error)) = self;
        let mut lines = vec![error.to_string()];
        lines.extend(error.chain().skip(1).map(|cause| format!("  because: {cause}")));
        lines.dedup();
        lines.join("\n")
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Refusal {
        match failure {
            Failure::Refused(_) => Refusal::Asked(failure.into()),
            Failure::CouldNotPublish(..) => Refusal::Publish(failure.into()),
        }
    }
}
