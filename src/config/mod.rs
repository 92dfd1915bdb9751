//! The configuration of a deployment: `config/clouds.json`.

mod wire;

use crate::{
    cloud::{ApiBase, ApiBaseError, CloudName, Clouds, Links, ProductsPage, Profile},
    json,
};
use contract::{Moniker, moniker};
use wire::{Object, Value};

/// What is wrong with `clouds.json`. Written for the person who deploys: English, and exact.
/// A text that names a place is the moniker of a cloud, or the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigError {
    /// Not JSON, or a member is there twice.
    Syntax(String),
    /// This is not an object.
    NotObject(String),
    /// In this place, this field is not a text.
    NotText(String, &'static str),
    /// In this place, this field is not there.
    Absent(String, &'static str),
    /// In this place, this field says nothing.
    Blank(String, &'static str),
    /// In this place, this field means nothing.
    Unknown(String, String),
    /// In this cloud, this field has a value that means nothing.
    Value(String, &'static str, String),
    /// No cloud in it.
    NoClouds,
    /// A key that cannot be a path segment.
    Moniker(String),
    /// In this cloud, this link is no https address.
    Link(String, &'static str),
    /// `apiBase` of this cloud.
    ApiBase(String, ApiBaseError),
    /// A cloud of the deployment's own without this field.
    Missing(String, &'static str),
    /// `basedOn` of this cloud names no known cloud.
    BasedOn(String, String),
}

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("clouds.json: ")?;
        match self {
            Self::Syntax(why) => f.write_str(why),
            Self::NotObject(what) => write!(f, "{what} must be an object, in braces"),
            Self::NotText(place, field) => write!(f, "\"{field}\" of {place} must be a text, in quotes"),
            Self::Absent(place, field) => write!(f, "{place} needs \"{field}\""),
            Self::Blank(place, field) => write!(f, "\"{field}\" of {place} is blank"),
            Self::Unknown(place, field) => write!(f, "\"{field}\" of {place} means nothing; is it misspelt?"),
            Self::Value(key, field, value) => {
                write!(
                    f,
                    "\"{field}\" of {key} must not be \"{value}\"; clouds.schema.json says what it can be"
                )
            }
            Self::Link(key, field) => {
                write!(f, "\"{field}\" of the links of {key} must be an https address")
            }
            Self::NoClouds => f.write_str("\"clouds\" is empty; name at least one cloud"),
            Self::Moniker(key) => write!(
                f,
                "\"{key}\" cannot be a moniker; use lower-case letters, digits and single dashes, at most {}",
                moniker::MAX_LENGTH
            ),
            Self::ApiBase(key, error) => {
                let why = match error {
                    ApiBaseError::NotHttps => {
                        "must be a path that begins with one slash, or an https address"
                    }
                    ApiBaseError::TrailingSlash => "must not end in a slash",
                    ApiBaseError::NotPlain => {
                        "must not hold anything but a host, a port and plain path segments"
                    }
                };
                write!(f, "\"apiBase\" of {key} {why}")
            }
            Self::Missing(key, field) => write!(f, "{key} is a cloud of your own and needs \"{field}\""),
            Self::BasedOn(key, based_on) => write!(
                f,
                "{key} is based on \"{based_on}\", which is none of o365-worldwide, o365-germany, o365-21vianet"
            ),
        }
    }
}

const FILE: &str = "the file";

/// Reads `clouds.json`.
///
/// # Errors
/// The first thing that is wrong with it; nothing is guessed.
pub fn parse_clouds(text: &str) -> Result<Clouds, ConfigError> {
    let Value::Object(mut file) = json::parse(text).map_err(ConfigError::Syntax)? else {
        return Err(ConfigError::NotObject(FILE.to_owned()));
    };
    file.knows(FILE, &["$schema", "clouds"])?;
    let clouds = file.object(FILE, "clouds")?.into_members();
    if clouds.is_empty() {
        return Err(ConfigError::NoClouds);
    }
    let profiles = clouds.into_iter().map(|(key, cloud)| match cloud {
        Value::Object(cloud) => profile(key, cloud),
        Value::Text(_) | Value::Other => Err(ConfigError::NotObject(key)),
    });
    profiles.collect::<Result<Vec<_>, _>>().map(Clouds::new)
}

fn profile(key: String, mut cloud: Object) -> Result<Profile, ConfigError> {
    if !moniker::is_well_formed(&key) {
        return Err(ConfigError::Moniker(key));
    }
    let fields = ["apiBase", "basedOn", "displayName", "links", "operator", "productFamily", "productsPage"];
    cloud.knows(&key, &fields)?;
    let api_base = cloud.text(&key, "apiBase")?.ok_or_else(|| ConfigError::Absent(key.clone(), "apiBase"))?;
    let api_base = ApiBase::parse(&api_base).map_err(|error| ConfigError::ApiBase(key.clone(), error))?;
    let moniker = Moniker::from(key.as_str());
    let start = match cloud.text(&key, "basedOn")? {
        Some(based_on) => Profile::known(&Moniker::from(based_on.as_str()))
            .ok_or_else(|| ConfigError::BasedOn(key.clone(), based_on))?,
        None => Profile::known(&moniker).ok_or_else(|| ConfigError::Missing(key.clone(), "basedOn"))?,
    };
    let name = match cloud.text(&key, "displayName")? {
        Some(name) => CloudName::Custom(name),
        None if moniker.is_known() => CloudName::Known(moniker.clone()),
        None => return Err(ConfigError::Missing(key, "displayName")),
    };
    let products_page = match cloud.text(&key, "productsPage")?.as_deref() {
        Some("yourProducts") => ProductsPage::YourProducts,
        Some("subscriptions") => ProductsPage::Subscriptions,
        Some(other) => return Err(ConfigError::Value(key, "productsPage", other.to_owned())),
        None => start.products_page,
    };
    let links = match cloud.member("links") {
        Some(Value::Object(links)) => read_links(&key, links, start.links)?,
        Some(_) => return Err(ConfigError::NotObject("links".to_owned())),
        None => start.links,
    };
    Ok(Profile {
        moniker,
        name,
        api_base,
        product_family: cloud.text(&key, "productFamily")?.unwrap_or(start.product_family),
        operator: cloud.text(&key, "operator")?.unwrap_or(start.operator),
        products_page,
        partner_entry: start.partner_entry,
        authorization: start.authorization,
        removal_wording: start.removal_wording,
        takes_new_organizations: start.takes_new_organizations,
        links,
    })
}

/// The links of a cloud; those that are not named stay as they are.
fn read_links(key: &str, mut links: Object, start: Links) -> Result<Links, ConfigError> {
    links.knows(&format!("the links of {key}"), &["findPartner", "partnerDirectory", "planSetup"])?;
    let mut link = |field, otherwise| match links.text(key, field)? {
        Some(link) if is_https(&link) => Ok(Some(link)),
        Some(_) => Err(ConfigError::Link(key.to_owned(), field)),
        None => Ok(otherwise),
    };
    Ok(Links {
        partner_directory: link("partnerDirectory", start.partner_directory)?,
        find_partner: link("findPartner", start.find_partner)?,
        plan_setup: link("planSetup", start.plan_setup)?,
    })
}

/// Whether a link leads to a host over https, and holds nothing that a browser would leave out.
fn is_https(link: &str) -> bool {
    let host = link.strip_prefix("https://").unwrap_or_default();
    host.starts_with(|first: char| first.is_ascii_alphanumeric()) && !link.contains(char::is_whitespace)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
