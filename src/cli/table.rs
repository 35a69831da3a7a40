//! Where the time went, as a table.

use std::time::Duration;

use crate::base::report::summary::grouped;
use crate::cli::speech::voice::Speech;
use crate::deliver::timings::Timings;

/// Three small tables: stages, kinds of output, slowest pages. Numbers end in the same column.
pub fn table(timings: &Timings, speech: Speech) -> String {
    let say = |it: &str| speech.say(it);
    let Timings { stages, kinds, slowest, memory } = timings;
    let total: Duration = stages.iter().map(|(_, time)| *time).sum();
    let mut rows = vec![cells([&say("stage"), "", "", &say("time")])];
    rows.extend(stages.iter().map(|(name, time)| cells([&say(name), "", "", &ms(*time)])));
    rows.push(cells([&say("together"), "", "", &ms(total)]));
    if !kinds.is_empty() {
        rows.push(cells(["", "", "", ""]));
        rows.push(cells([&say("kind"), &say("number"), "kB", &say("time of all threads")]));
        for (name, it) in kinds {
            rows.push(cells([&say(name), &say(&grouped(it.count)), &say(&kilobytes(it.bytes)), &ms(it.time)]));
        }
    }
    if !slowest.is_empty() {
        rows.push(cells(["", "", "", ""]));
        rows.push(cells([&say("slowest"), "", "", &say("time")]));
        rows.extend(slowest.iter().map(|(name, time)| cells([name, "", "", &ms(*time)])));
    }
    if let Some(memory) = memory {
        rows.push(cells(["", "", "", ""]));
        rows.push(cells([&say("memory at its most"), "", &say(&kilobytes(*memory)), ""]));
    }
    aligned(&rows)
}

type Row = [String; 4];

fn cells(row: [&str; 4]) -> Row {
    row.map(str::to_owned)
}

fn kilobytes(bytes: u64) -> String {
    grouped(bytes.div_ceil(1000) as usize)
}

fn ms(time: Duration) -> String {
    let tenths = time.as_micros().div_ceil(100) as usize;
    format!("{}.{} ms", grouped(tenths / 10), tenths % 10)
}

/// Names to the left, numbers to the right.
fn aligned(rows: &[Row]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let [name, number, bytes, time] = [0, 1, 2, 3].map(width);
    let line = |[a, b, c, d]: &Row| format!("{a:<name$}  {b:>number$}  {c:>bytes$}  {d:>time$}").trim_end().to_owned();
    rows.iter().map(|row| line(row) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deliver::timings::KindTime;

    #[test]
    fn numbers_end_in_the_same_column() {
        let time = Duration::from_micros;
        let kind = |count, bytes, micros| KindTime { count, bytes, time: time(micros) };
        let timings = Timings {
            stages: vec![("read", time(12_340)), ("make", time(1_234_500))],
            kinds: [("article", kind(22_000, 190_000_000, 1_900_000)), ("feed", kind(4, 10, 5))].into(),
            slowest: vec![("en/events/a/".into(), time(900))],
            memory: Some(426_000_001),
        };
        let expected = "\
stage                                      time
read                                    12.4 ms
make                                 1,234.5 ms
together                             1,246.9 ms

kind          number       kB  time of all threads
article       22,000  190,000           1,900.0 ms
feed               4        1               0.1 ms

slowest                                       time
en/events/a/                                0.9 ms

memory at its most    426,001
";
        let narrow =
            |text: &str| text.lines().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>();
        let made = table(&timings, Speech::default());
        assert_eq!(narrow(&made), narrow(expected));
        let ends: std::collections::BTreeSet<usize> =
            made.lines().filter(|it| it.ends_with('s') || it.ends_with("ms")).map(str::len).collect();
        assert_eq!(ends.len(), 1, "{made}");
    }
}
