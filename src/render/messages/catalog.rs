//! The texts themselves: every message in every language of the site, with what it falls back to.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;
use rustc_hash::FxHashMap;

use crate::base::date::Date;
use crate::base::diagnostic::Noted;
use crate::base::lang::{Chain, Lang};
use crate::base::script::conversion::Conversion;
use crate::base::source::Source;
use crate::base::text::Prose;
use crate::render::messages::format::Format;
use crate::render::messages::resort::{every_language, plural_language, whole};
use crate::render::messages::shelf::{Shelf, patterns};
use crate::render::messages::{functions, lint};

/// What a message is filled with: names and values.
pub type Args<'a> = FluentArgs<'a>;

/// A language that has the messages of another one in its own script.
pub type Derived = (Lang, Lang, Conversion);

/// Every interface text of a site, in every language. Send and Sync: all pages ask the same one.
pub struct Messages {
    catalogs: Vec<Catalog>,
    voices: FxHashMap<Lang, Voice>,
    /// Whose voice speaks for a language that is not one of the site's.
    default: Lang,
    shelf: Shelf,
}

/// The messages of one language, without what it falls back to.
struct Catalog {
    lang: Lang,
    /// What it has; attributes as `id.attribute`.
    ids: Vec<String>,
    format: Format,
    bundle: FluentBundle<FluentResource>,
}

/// All messages as one language of the site hears them, fallen back where it has none of its own.
struct Voice {
    entries: FxHashMap<Box<str>, Entry>,
    format: Arc<Format>,
}

struct Entry {
    /// Index of the catalog that speaks; plurals go by its language.
    catalog: usize,
    /// The whole text, if it needs no arguments.
    plain: Option<Prose>,
}

impl Messages {
    /// Reads the embedded messages and the project's `own` (`i18n/<lang>/*.ftl`), which override them one by one.
    ///
    /// Each language of the site comes with its chain; what that lacks is taken from `default`, then from English.
    /// `derived` languages have the messages of another one in their own script, where they have none themselves.
    pub fn load(chains: &[Chain], derived: &[Derived], default: Lang, own: Vec<Source>) -> Noted<Messages> {
        Noted::collect(|notes| {
            let mut shelf = Shelf::new(notes, own, &every_language(chains, default));
            for (lang, from, conversion) in derived {
                shelf.derive(*lang, *from, |text| conversion.string(text));
            }
            lint::check(notes, &shelf, chains, default);
            Messages::of(shelf, chains, default)
        })
    }

    /// The messages that lie on a shelf.
    pub fn of(shelf: Shelf, chains: &[Chain], default: Lang) -> Messages {
        let langs = every_language(chains, default);
        let place: BTreeMap<Lang, usize> = langs.iter().enumerate().map(|(at, &lang)| (lang, at)).collect();
        let order = |chain: &Chain| whole(chain, default).iter().map(|lang| place[lang]).collect::<Vec<usize>>();
        let mut catalogs: Vec<Catalog> = langs.iter().map(|&lang| Catalog::new(&shelf, lang)).collect();
        let format = |catalogs: &[Catalog], order: &[usize]| {
            Arc::new(Format::along(order.iter().map(|&at| &catalogs[at].format)))
        };
        let formats: Vec<Arc<Format>> =
            langs.iter().map(|&lang| format(&catalogs, &order(&Chain::new(lang, [])))).collect();
        for (catalog, format) in catalogs.iter_mut().zip(&formats) {
            functions::register(&mut catalog.bundle, format);
        }
        let voices = chains.iter().filter_map(|chain| {
            let order = order(chain);
            Some((chain.iter().next()?, Voice::new(&catalogs, &order, format(&catalogs, &order))))
        });
        Messages { voices: voices.collect(), catalogs, default, shelf }
    }

    /// A message that needs no arguments; `id.attribute` asks for an attribute. What is nowhere is shown as `{id}`.
    pub fn text(&self, lang: Lang, id: &str) -> Prose {
        match self.entry(lang, id) {
            Some(Entry { plain: Some(text), .. }) => text.clone(),
            Some(entry) => self.spoken(entry, id, None).into(),
            None => format!("{{{id}}}").into(),
        }
    }

    /// A message filled with arguments.
    pub fn fill(&self, lang: Lang, id: &str, args: &Args) -> Prose {
        match self.entry(lang, id) {
            Some(Entry { plain: Some(text), .. }) => text.clone(),
            Some(entry) => self.spoken(entry, id, Some(args)).into(),
            None => format!("{{{id}}}").into(),
        }
    }

    /// Whether any language that `lang` falls back to has the message.
    pub fn has(&self, lang: Lang, id: &str) -> bool {
        self.entry(lang, id).is_some()
    }

    /// The language that the message really speaks when `lang` asks for it, for the `lang` attribute of what fell back.
    pub fn speaker(&self, lang: Lang, id: &str) -> Option<Lang> {
        self.entry(lang, id).map(|it| self.catalogs[it.catalog].lang)
    }

    /// „6 февруари 2024 година“; parts that are not known are left out or said to be unknown.
    pub fn date(&self, lang: Lang, date: &Date) -> String {
        self.format(lang).date(date)
    }

    /// „февруари 2024“, where there is little room.
    pub fn brief_date(&self, lang: Lang, date: &Date) -> String {
        self.format(lang).brief(date)
    }

    /// „6–8 февруари 2024 година“; an inferred year is marked with an asterisk.
    pub fn range(&self, lang: Lang, start: &Date, end: Option<&Date>, inferred: bool) -> String {
        self.format(lang).range(start, end, inferred)
    }

    /// The range as it stands in a sentence: „од 6. до 8. фебруара 2024. године“.
    pub fn range_in_prose(&self, lang: Lang, start: &Date, end: Option<&Date>) -> String {
        self.format(lang).range_in_prose(start, end)
    }

    /// `5.200,5` or `5,200.5`, with as many decimals as the number has.
    pub fn number(&self, lang: Lang, value: f64) -> String {
        self.format(lang).number(value)
    }

    /// The same for a number that is written out as `5200.50`, keeping its zeros.
    pub fn digits(&self, lang: Lang, plain: &str) -> String {
        self.format(lang).digits(plain)
    }

    /// „а, б и в“.
    pub fn list<S: AsRef<str>>(&self, lang: Lang, items: &[S]) -> String {
        self.format(lang).list(items)
    }

    /// The files that all this was read from.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    fn format(&self, lang: Lang) -> &Format {
        &self.voice(lang).format
    }

    fn voice(&self, lang: Lang) -> &Voice {
        self.voices.get(&lang).unwrap_or_else(|| &self.voices[&self.default])
    }

    fn entry(&self, lang: Lang, id: &str) -> Option<&Entry> {
        self.voice(lang).entries.get(id)
    }

    fn spoken(&self, entry: &Entry, id: &str, args: Option<&Args>) -> String {
        self.catalogs[entry.catalog].speak(id, args).0
    }
}

impl Catalog {
    fn new(shelf: &Shelf, lang: Lang) -> Catalog {
        let mut bundle = FluentBundle::new_concurrent(vec![plural_language(lang)]);
        // Isolation marks would stand in attributes and page titles.
        bundle.set_use_isolating(false);
        let (mut ids, mut format) = (Vec::new(), Format::default());
        for sheet in shelf.sheets(lang) {
            let text = sheet.source.text().to_string();
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            for (id, _, pattern) in patterns(resource.entries()) {
                format.learn(&id, pattern);
                ids.push(id);
            }
            bundle.add_resource_overriding(resource);
        }
        // Only messages speak of terms.
        ids.retain(|id| !id.starts_with('-'));
        Catalog { lang, ids, format, bundle }
    }

    /// The text, and whether everything it refers to was there.
    fn speak(&self, id: &str, args: Option<&Args>) -> (String, bool) {
        let Some(pattern) = self.pattern(id) else { return (format!("{{{id}}}"), false) };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        (text, errors.is_empty())
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((id, attribute)) => self.bundle.get_message(id)?.get_attribute(attribute).map(|it| it.value()),
        }
    }
}

impl Voice {
    /// `order` are the catalogs to ask, the language's own first.
    fn new(catalogs: &[Catalog], order: &[usize], format: Arc<Format>) -> Voice {
        let mut entries: FxHashMap<Box<str>, Entry> = FxHashMap::default();
        for &catalog in order {
            for id in &catalogs[catalog].ids {
                entries.entry(id.as_str().into()).or_insert_with(|| {
                    let (text, whole) = catalogs[catalog].speak(id, None);
                    Entry { catalog, plain: whole.then(|| text.into()) }
                });
            }
        }
        Voice { entries, format }
    }
}

#[cfg(test)]
mod tests {
    use fluent::FluentValue;

    use super::*;
    use crate::base::diagnostic::Severity;
    use crate::content::field::{Field, PER, QUALIFIERS, Register, Shape, UNITS};
    use crate::content::kind::common::{COMMON, ORGANISATION_ROLES, PERSON_ROLES};
    use crate::content::kind::list::KINDS;
    use crate::content::registry::types;

    const LANGS: [&str; 6] = ["en", "mk", "sr-Cyrl", "cnr", "bs", "sq"];

    fn lang(tag: &str) -> Lang {
        tag.parse().unwrap()
    }

    fn chains() -> Vec<Chain> {
        let others = |tag| if tag == "sr-Latn" { vec![lang("sr-Cyrl")] } else { vec![] };
        LANGS.iter().chain(&["sr-Latn"]).map(|tag| Chain::new(lang(tag), others(*tag))).collect()
    }

    fn derived() -> Vec<Derived> {
        vec![(lang("sr-Latn"), lang("sr-Cyrl"), Conversion::ToLatin)]
    }

    fn load(own: &[(&str, &str)]) -> Noted<Messages> {
        let own = own.iter().map(|(path, text)| Source::new(path, *text)).collect();
        Messages::load(&chains(), &derived(), lang("mk"), own)
    }

    /// Counts in the given language: number, unit, expected.
    #[track_caller]
    fn check_plurals(tag: &str, unit: &str, cases: &[(f64, &str)]) {
        let messages = load(&[]).value;
        for (count, expected) in cases {
            let number = messages.number(lang(tag), *count);
            let args = Args::from_iter([("count", FluentValue::from(*count)), ("number", number.into())]);
            assert_eq!(&*messages.fill(lang(tag), unit, &args), *expected);
        }
    }

    #[track_caller]
    fn check_text(own: &[(&str, &str)], tag: &str, id: &str, expected: &str) {
        assert_eq!(&*load(own).value.text(lang(tag), id), expected);
    }

    #[test]
    fn messages_are_shared_by_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&load(&[]).value);
    }

    #[test]
    fn every_embedded_language_is_complete_and_clean() {
        let noted = load(&[]);
        let said: Vec<String> = noted.notes.iter().map(|it| format!("{}: {}", it.place, it.message)).collect();
        assert_eq!(said, Vec::<String>::new());
        let own: Vec<Source> = LANGS
            .iter()
            .flat_map(|tag| noted.value.shelf().sheets(lang(tag)).iter().map(|it| it.source.clone()))
            .collect();
        let linted = Messages::load(&chains(), &derived(), lang("mk"), own);
        let said: Vec<String> = linted.notes.iter().map(|it| format!("{}: {}", it.place, it.message)).collect();
        assert_eq!(said, Vec::<String>::new());
    }

    #[test]
    fn every_word_of_front_matter_has_its_message() {
        let mut ids: Vec<String> = Vec::new();
        for kind in KINDS {
            ids.extend(["kind", "kinds", "about"].map(|it| format!("{it}-{}", kind.name)));
            ids.extend(kind.fields.iter().chain(COMMON).flat_map(|it| ids_of(it)));
        }
        ids.extend(UNITS.iter().map(|it| format!("unit-{it}")));
        ids.extend(PER.iter().map(|it| format!("per-{it}")));
        ids.extend(QUALIFIERS.iter().map(|it| format!("qualifier-{it}")));
        ids.extend(ORGANISATION_ROLES.iter().map(|it| format!("role-{it}")));
        ids.extend(PERSON_ROLES.iter().map(|it| format!("person-{it}")));
        ids.extend(Register::ALL.iter().map(|it| format!("registry-{}", it.name())));
        ids.extend(Register::ALL.iter().flat_map(|it| types(*it)).map(|it| format!("type-{it}")));
        let messages = load(&[]).value;
        ids.retain(|id| !messages.has(lang("en"), id));
        assert_eq!(ids, Vec::<String>::new());
    }

    fn ids_of(field: &Field) -> Vec<String> {
        let name = field.name.replace('_', "-");
        let label = vec![format!("field-{name}")];
        match &field.shape {
            Shape::Articles(_) => vec![format!("relation-{name}"), format!("relation-{name}-of")],
            Shape::Choice(words) | Shape::Choices(words) => {
                label.into_iter().chain(words.iter().map(|it| format!("{name}-{it}"))).collect()
            }
            Shape::Free => Vec::new(),
            Shape::Token if matches!(field.name, "template") => Vec::new(),
            Shape::Number if matches!(field.name, "order") => Vec::new(),
            _ => label,
        }
    }

    #[test]
    fn serbian_counts() {
        let cases = [(1.0, "1 обука"), (2.0, "2 обуке"), (4.0, "4 обуке"), (5.0, "5 обука"), (14.0, "14 обука")];
        check_plurals("sr-Cyrl", "unit-trainings", &cases);
        check_plurals("sr-Cyrl", "unit-trainings", &[(21.0, "21 обука"), (12.0, "12 обука"), (111.0, "111 обука")]);
        check_plurals("sr-Cyrl", "unit-officials", &[(149.0, "149 службеника"), (101.0, "101 службеник")]);
        check_plurals("sr-Cyrl", "unit-municipalities", &[(70.0, "70 општина"), (22.0, "22 општине")]);
        check_plurals("sr-Cyrl", "unit-months", &[(1.5, "1,5 месеци"), (1.2, "1,2 месеца")]);
    }

    #[test]
    fn latin_counts_as_cyrillic_does() {
        let cases = [(1.0, "1 obuka"), (2.0, "2 obuke"), (5.0, "5 obuka"), (21.0, "21 obuka"), (12.0, "12 obuka")];
        check_plurals("sr-Latn", "unit-trainings", &cases);
        check_plurals("sr-Latn", "unit-months", &[(1.5, "1,5 meseci"), (1.2, "1,2 meseca")]);
    }

    #[test]
    fn a_message_written_in_latin_wins_over_the_converted_one() {
        let cyrillic = ("i18n/sr-Cyrl/a.ftl", "nav-home = Насловна { $count }\nnav-menu = Џеп\n");
        check_text(&[], "sr-Latn", "kind-lesson", "Naučena lekcija");
        check_text(&[cyrillic], "sr-Latn", "nav-menu", "Džep");
        check_text(&[cyrillic, ("i18n/sr-Latn/a.ftl", "nav-menu = Meni!\n")], "sr-Latn", "nav-menu", "Meni!");
        let speaker = load(&[cyrillic]).value.speaker(lang("sr-Latn"), "nav-menu");
        assert_eq!(speaker, Some(lang("sr-Latn")));
    }

    #[test]
    fn montenegrin_counts_by_serbian_rules() {
        let cases =
            [(1.0, "1 opština"), (3.0, "3 opštine"), (21.0, "21 opština"), (12.0, "12 opština"), (70.0, "70 opština")];
        check_plurals("cnr", "unit-municipalities", &cases);
        check_plurals("cnr", "unit-participants", &[(30.0, "30 učesnika")]);
        check_plurals("cnr", "unit-months", &[(1.5, "1,5 mjeseci"), (1.2, "1,2 mjeseca")]);
    }

    #[test]
    fn macedonian_counts() {
        let cases =
            [(1.0, "1 општина"), (2.0, "2 општини"), (14.0, "14 општини"), (21.0, "21 општина"), (11.0, "11 општини")];
        check_plurals("mk", "unit-municipalities", &cases);
        check_plurals("mk", "unit-officials", &[(149.0, "149 службеници")]);
        check_plurals("mk", "unit-months", &[(1.5, "1,5 месеци")]);
    }

    #[test]
    fn english_albanian_and_bosnian_count() {
        check_plurals("en", "unit-trainings", &[(1.0, "1 training"), (4.0, "4 trainings"), (21.0, "21 trainings")]);
        check_plurals("en", "unit-months", &[(1.5, "1.5 months")]);
        check_plurals("sq", "unit-countries", &[(1.0, "1 vend"), (5.0, "5 vende"), (21.0, "21 vende")]);
        check_plurals("sq", "unit-citizens", &[(84000.0, "84\u{a0}000 qytetarë")]);
        check_plurals("bs", "unit-municipalities", &[(1.0, "1 općina"), (3.0, "3 općine"), (5.0, "5 općina")]);
    }

    /// A noun of a project's own in its plural forms, counted: all rows of the fixture.
    #[track_caller]
    fn check_noun(tag: &str, forms: &[(&str, &str)], cases: &[(f64, &str)]) {
        let (last, rest) = forms.split_last().unwrap();
        let variants: String = rest.iter().map(|(form, word)| format!("    [{form}] {word}\n")).collect();
        let text = format!("noun = {{ NUMBER($count) }} {{ $count ->\n{variants}   *[{}] {}\n }}\n", last.0, last.1);
        let messages = load(&[(&format!("i18n/{tag}/own.ftl"), &text)]).value;
        for (count, expected) in cases {
            let args = Args::from_iter([("count", FluentValue::from(*count))]);
            assert_eq!(&*messages.fill(lang(tag), "noun", &args), *expected, "{tag}");
        }
    }

    #[test]
    fn serbian_plurals_of_the_fixture() {
        let forms = [("one", "обука"), ("few", "обуке"), ("other", "обука")];
        let many = [1.0, 2.0, 3.0, 4.0, 5.0, 14.0, 21.0, 31.0, 101.0, 11.0, 12.0, 111.0];
        let words = ["1 обука", "2 обуке", "3 обуке", "4 обуке", "5 обука", "14 обука", "21 обука", "31 обука"];
        let words: Vec<&str> = words.into_iter().chain(["101 обука", "11 обука", "12 обука", "111 обука"]).collect();
        check_noun("sr-Cyrl", &forms, &many.into_iter().zip(words).collect::<Vec<_>>());
        let forms = [("one", "јединица"), ("few", "јединице"), ("other", "јединица")];
        check_noun("sr-Cyrl", &forms, &[(26.0, "26 јединица"), (22.0, "22 јединице")]);
        let forms = [("one", "километар"), ("few", "километра"), ("other", "километара")];
        check_noun("sr-Cyrl", &forms, &[(1.5, "1,5 километара"), (1.2, "1,2 километра"), (1.1, "1,1 километар")]);
        let forms = [("one", "kilometar"), ("few", "kilometra"), ("other", "kilometara")];
        for tag in ["cnr", "bs", "sr-Latn"] {
            let cases = [(1.5, "1,5 kilometara"), (1.2, "1,2 kilometra"), (21.0, "21 kilometar")];
            check_noun(tag, &forms, &cases);
            check_noun(tag, &forms, &[(11.0, "11 kilometara"), (3.0, "3 kilometra"), (30.0, "30 kilometara")]);
        }
    }

    #[test]
    fn other_plurals_of_the_fixture() {
        let forms = [("one", "општина"), ("other", "општини")];
        let cases = [(1.0, "1 општина"), (4.0, "4 општини"), (14.0, "14 општини"), (21.0, "21 општина")];
        check_noun("mk", &forms, &cases);
        let cases = [(31.0, "31 општина"), (101.0, "101 општина"), (11.0, "11 општини"), (111.0, "111 општини")];
        check_noun("mk", &forms, &cases);
        check_noun("mk", &[("one", "километар"), ("other", "километри")], &[(1.5, "1,5 километри")]);
        let forms = [("one", "training"), ("other", "trainings")];
        let cases = [(1.0, "1 training"), (4.0, "4 trainings"), (14.0, "14 trainings"), (21.0, "21 trainings")];
        check_noun("en", &forms, &cases);
        check_noun("en", &[("one", "kilometre"), ("other", "kilometres")], &[(1.5, "1.5 kilometres")]);
        check_noun("sq", &[("one", "komunë"), ("other", "komuna")], &[(1.0, "1 komunë"), (21.0, "21 komuna")]);
    }

    #[test]
    fn a_project_overrides_message_by_message() {
        let own = [("i18n/mk/site.ftl", "nav-home = Дома\n")];
        check_text(&own, "mk", "nav-home", "Дома");
        check_text(&own, "mk", "nav-menu", "Мени");
        check_text(&own, "en", "nav-home", "Home page");
    }

    #[test]
    fn what_a_language_lacks_is_taken_along_its_chain() {
        let own = [("i18n/mk/site.ftl", "only-mk = само\n"), ("i18n/sr-Cyrl/site.ftl", "nav-home = Дом\n")];
        check_text(&own, "sr-Latn", "nav-home", "Dom");
        check_text(&own, "sq", "only-mk", "само");
        check_text(&own, "sq", "nowhere", "{nowhere}");
        let messages = load(&own).value;
        assert_eq!(messages.speaker(lang("sq"), "only-mk"), Some(lang("mk")));
        assert_eq!((messages.has(lang("sq"), "only-mk"), messages.has(lang("sq"), "nowhere")), (true, false));
    }

    #[test]
    fn attributes_and_functions_speak() {
        let own = [(
            "i18n/sr-Cyrl/site.ftl",
            "a = А\n    .label = Ознака\nb = { RANGE(\"2024-02-06\", \"2024-02-08\", form: \"prose\") }\n\
             c = { LIST(\"а\", \"б\", \"в\") }; { NUMBER(5200.5) }; { NUMBER(2, minimumFractionDigits: 2) }\nd = { DATETIME($when) }\n",
        )];
        check_text(&own, "sr-Cyrl", "a.label", "Ознака");
        check_text(&own, "sr-Cyrl", "b", "од 6. до 8. фебруара 2024. године");
        check_text(&own, "sr-Cyrl", "c", "а, б и в; 5.200,5; 2,00");
        let args = Args::from_iter([("when", "2024-03-06")]);
        assert_eq!(&*load(&own).value.fill(lang("sr-Cyrl"), "d", &args), "6. март 2024.");
    }

    #[test]
    fn a_language_that_nobody_translated_is_said_once() {
        let mut chains = chains();
        chains.push(Chain::new(lang("hr"), []));
        let noted = Messages::load(&chains, &[], lang("mk"), Vec::new());
        let said: Vec<&str> = noted.notes.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(said, ["there are no interface texts in `hr` yet, so they are shown in `mk`"]);
        assert!(noted.notes.iter().all(|it| it.severity == Severity::Warning));
        assert_eq!(&*noted.value.text(lang("hr"), "nav-menu"), "Мени");
    }
}
