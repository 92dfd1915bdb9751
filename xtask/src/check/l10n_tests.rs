use super::*;
use crate::l10n::Bundle;

fn locale(tag: &str, app: &str, boot: &str) -> Locale {
    let file = |name: &str, text: &str| Bundle::parse(format!("locales/{tag}/{name}"), text.to_owned());
    Locale { tag: tag.to_owned(), files: vec![file("app.ftl", app), file("boot.ftl", boot)] }
}

fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}

const APP: &str = "
title = Products
rows = { $n ->
    [one] { NUMBER($n) } row
   *[other] { NUMBER($n) } rows
}
search = Search
    .placeholder = Name
";
const BOOT: &str = "boot-wait = Wait\n";

fn faults_with(app: &str, boot: &str) -> Vec<String> {
    let locales = [locale("en-US", APP, BOOT), locale("sv-SE", app, boot)];
    let sources = [source("src/a.rs", "ids::TITLE ids::ROWS ids::SEARCH"), source("boot.js", "boot-wait")];
    faults(&locales, &sources)
}

#[test]
fn equal_locales_have_no_faults() {
    assert_eq!(faults_with(APP, BOOT), Vec::<String>::new());
}

#[test]
fn each_kind_of_fault_is_found_where_it_is_planted() {
    let planted = [
        (APP.replace("Products", "{ $x"), "locales/sv-SE/app.ftl:3: Expected"),
        (APP.replace("title = Products", ""), "title: missing"),
        (format!("{APP}more = More\n"), "more: not in the source"),
        (format!("{APP}title = Again\n"), "title: defined twice"),
        (APP.replace("Products", "{ $x }"), "title: variables differ"),
        (
            APP.replace("{ NUMBER($n) } rows", "rows").replace("{ NUMBER($n) } row", "row"),
            "rows: functions differ",
        ),
        (APP.replace(".placeholder", ".title"), "search: attributes differ"),
        (APP.replace("[one]", "[few]"), "rows: [few] is never chosen in sv-SE"),
        (APP.replace("[one]", "*[one]").replace("*[other]", "[other]"), "default of a plural"),
        (APP.replace("Products", "<a>Products</a>"), "title: <a> is not allowed"),
        (APP.replace("Products", "Wait..."), "title: write …"),
        (APP.replace("Products", "It's"), "title: write ’"),
        (APP.replace("Products", "{ -brand }"), "title: refers to `-brand`"),
    ];
    for (app, reason) in planted {
        let found = faults_with(&app, BOOT);
        assert!(found.iter().any(|fault| fault.contains(reason)), "{reason}: {found:?}");
    }
}

#[test]
fn boot_texts_are_plain() {
    let found = faults_with(APP, "boot-wait = { $n }\n");
    assert!(found.iter().any(|fault| fault.contains("plain text only")), "{found:?}");
}

#[test]
fn texts_that_nothing_shows_and_ids_made_by_hand_are_found() {
    let locales = [locale("en-US", APP, BOOT)];
    let sources = [source("src/a.rs", "MessageId(\"rows\") ids::TITLE ids::ROWS // ids::SEARCH")];
    let found = faults(&locales, &sources);
    let expected = [
        "src/a.rs:1: `rows`: use the constant of src/l10n/ids.rs",
        "locales/en-US/app.ftl: search: nothing shows it",
        "locales/en-US/boot.ftl: boot-wait: nothing shows it",
    ];
    assert_eq!(found, expected);
}
