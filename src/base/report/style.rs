//! How notes are printed.

/// The form in which notes are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Drawn, with the line of the source and a mark below it.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
    /// Workflow commands, which GitHub shows beside the lines of a change.
    Github,
}

/// How notes are printed.
#[derive(Clone, Debug)]
pub struct Style {
    pub format: Format,
    /// Whether `Text` is colored.
    pub color: bool,
    /// Width of a `Text` in columns; longer lines of the source are trimmed.
    pub width: usize,
    /// How many notes `Text` draws before it says how many more there are.
    pub most: usize,
    /// Put before every path in `Github`: the way from the repository to the project, ending in `/`, or nothing.
    pub prefix: String,
    /// The words of `Text` and `Github` that stand around what notes say.
    pub words: Words,
}

/// What stands around what notes say.
#[derive(Clone, Debug)]
pub struct Words {
    pub error: String,
    pub warning: String,
    pub help: String,
    /// Told of notes that are not drawn, with their number for `{}`.
    pub more: String,
}

impl Default for Words {
    fn default() -> Words {
        let [error, warning, help, more] = Words::ENGLISH.map(str::to_owned);
        Words { error, warning, help, more }
    }
}

impl Words {
    /// In the order of the fields.
    pub const ENGLISH: [&str; 4] =
        ["error", "warning", "help", "… and {} more notes; `--format json` shows all of them"];
}

impl Default for Style {
    fn default() -> Style {
        Style {
            format: Format::Text,
            color: false,
            width: 120,
            most: 200,
            prefix: String::new(),
            words: Words::default(),
        }
    }
}
