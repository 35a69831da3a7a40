//! A text as YAML.

/// A text as one line of YAML: as it is if that means what it says, else in quotes.
pub fn scalar(text: &str) -> String {
    let plain = serde_yaml::to_string(text).unwrap_or_default();
    match plain.trim_end() {
        plain if !plain.contains('\n') && !plain.starts_with(['|', '>']) => plain.to_owned(),
        // A text in the quotes of JSON is one in those of YAML.
        _ => serde_json::Value::from(text).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(scalar(text), expected);
    }

    #[test]
    fn what_yaml_reads_otherwise_is_quoted() {
        check("Обука за ЛАП", "Обука за ЛАП");
        check("Обука: прва", "'Обука: прва'");
        check("2024-05-16", "2024-05-16");
        check("true", "'true'");
        check("- a", "'- a'");
        check("a\nb", "\"a\\nb\"");
    }
}
