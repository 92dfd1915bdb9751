use super::*;

const SHIPPED: &str = include_str!("../../config/clouds.json");
const SCHEMA: &str = include_str!("../../config/clouds.schema.json");

fn error(json: &str) -> String {
    parse_clouds(json).map(|_| ()).unwrap_err().to_string()
}

fn own(fields: &str) -> String {
    format!(r#"{{"clouds":{{"contoso-dev":{{{fields}}}}}}}"#)
}

/// Every way to get it wrong, and a word of the answer.
const WRONG: [(&str, &str); 24] = [
    ("", "EOF"),
    ("[]", "must be an object"),
    ("{}", "needs \"clouds\""),
    (r#"{"clouds":{}}"#, "empty"),
    (r#"{"clouds":["o365-germany"]}"#, "clouds must be an object"),
    (r#"{"clouds":{"o365-germany":"/api"}}"#, "o365-germany must be an object"),
    (r#"{"clouds":{"o365-germany":{"apiBase":true}}}"#, "must be a text"),
    (r#"{"clouds":{"o365-germany":{"apiBase":1.5}}}"#, "must be a text"),
    (r#"{"clouds":{"o365-germany":{"apiBase":"/api","productsPage":"list"}}}"#, "\"list\""),
    (r#"{"cloud":{}}"#, "\"cloud\" of the file"),
    (r#"{"clouds":{"O365":{"apiBase":"/api"}}}"#, "cannot be a moniker"),
    (r#"{"clouds":{"o365-germany":{}}}"#, "needs \"apiBase\""),
    (r#"{"clouds":{"o365-germany":{"apiBase":"http://x"}}}"#, "https"),
    (r#"{"clouds":{"o365-germany":{"apiBase":"/api/"}}}"#, "end in a slash"),
    (r#"{"clouds":{"o365-germany":{"apiBase":"/api","colour":"red"}}}"#, "\"colour\" of o365-germany"),
    (r#"{"clouds":{"o365-germany":{"apiBase":"/api","operator":" "}}}"#, "blank"),
    (r#"{"clouds":{"own":{"apiBase":"/api","displayName":"Own"}}}"#, "needs \"basedOn\""),
    (r#"{"clouds":{"own":{"apiBase":"/api","basedOn":"o365-germany"}}}"#, "needs \"displayName\""),
    (r#"{"clouds":{"own":{"apiBase":"/api","basedOn":"moon","displayName":"Own"}}}"#, "based on \"moon\""),
    (r#"{"clouds":{"o365-germany":{"apiBase":"/api","links":"none"}}}"#, "links must be an object"),
    (
        r#"{"clouds":{"o365-germany":{"apiBase":"/api","links":{"x":"https://x.example"}}}}"#,
        "the links of o365",
    ),
    (r#"{"clouds":{"o365-germany":{"apiBase":"/api","links":{"planSetup":true}}}}"#, "must be a text"),
    (r#"{"clouds":{"o365-germany":{"apiBase":"/api","links":{"planSetup":" "}}}}"#, "blank"),
    (
        r#"{"clouds":{"o365-germany":{"apiBase":"/api","links":{"planSetup":"javascript:x"}}}}"#,
        "https address",
    ),
];

#[test]
fn a1_the_shipped_configuration_offers_the_three_clouds_in_order() {
    let clouds = parse_clouds(SHIPPED).unwrap();
    let monikers: Vec<&Moniker> = clouds.iter().map(|profile| &profile.moniker).collect();
    assert_eq!(monikers, [&Moniker::Worldwide, &Moniker::Germany, &Moniker::TwentyOneVianet]);
}

#[test]
fn a_cloud_of_ones_own_starts_from_a_known_one() {
    let json = own(
        r#""apiBase":"https://api.contoso.com","basedOn":"o365-germany","displayName":"Contoso Dev","productsPage":"yourProducts""#,
    );
    let clouds = parse_clouds(&json).unwrap();
    let profile = clouds.get(&Moniker::from("contoso-dev")).unwrap();
    assert_eq!(profile.product_family, "Office 365");
    assert_eq!(profile.products_page, ProductsPage::YourProducts);
    assert_eq!(profile.name, CloudName::Custom("Contoso Dev".to_owned()));
    assert_eq!(clouds.get(&Moniker::Worldwide), None, "a cloud that is not configured is refused");
}

#[test]
fn a10_b1_a_deployment_says_where_its_pages_lead() {
    let json = own(
        r#""apiBase":"/a","basedOn":"o365-worldwide","displayName":"D","links":{"partnerDirectory":"https://partners.contoso.com/?l=1"}"#,
    );
    let links = parse_clouds(&json).unwrap().get(&Moniker::from("contoso-dev")).unwrap().links.clone();
    let start = Profile::known(&Moniker::Worldwide).unwrap().links;
    assert_eq!(links.partner_directory.as_deref(), Some("https://partners.contoso.com/?l=1"));
    assert_eq!((links.find_partner, links.plan_setup), (start.find_partner, start.plan_setup));
}

#[test]
fn each_way_to_be_wrong_says_what_is_wrong() {
    for (json, word) in WRONG {
        let message = error(json);
        assert!(message.starts_with("clouds.json: ") && message.contains(word), "{json}: {message}");
    }
    let twice = r#"{"clouds":{"o365-germany":{"apiBase":"/a"},"o365-germany":{"apiBase":"/b"}}}"#;
    assert!(error(twice).contains("twice"));
    assert!(
        error(r#"{"clouds":{"o365-germany":{"apiBase":"/a","apiBase":"/b"}}}"#)
            .contains("\"apiBase\" is there twice")
    );
    assert!(
        parse_clouds(
            &own(r#""apiBase":"/a","basedOn":"o365-germany","displayName":"D""#)
                .replace("contoso-dev", "operator")
        )
        .is_ok(),
        "a cloud may have the name of a field"
    );
}

#[test]
fn the_published_schema_and_the_reader_agree() {
    let schema = jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap();
    let accepts = |json: &str| serde_json::from_str(json).is_ok_and(|value| schema.is_valid(&value));
    assert!(accepts(SHIPPED));
    assert!(accepts(&own(
        r#""apiBase":"https://api.contoso.com","basedOn":"o365-germany","displayName":"Dev","links":{"findPartner":"https://x.example/a"}"#
    )));
    for (json, _) in WRONG {
        assert!(!accepts(json), "{json}");
    }
}
