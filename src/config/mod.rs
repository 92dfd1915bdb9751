//! The configuration of a deployment: `config/clouds.json`.

mod wire;

use crate::cloud::{ApiBase, ApiBaseError, CloudName, Clouds, ProductsPage, Profile};
use contract::{Moniker, moniker};
use wire::{WireCloud, WireClouds, WireProductsPage};

/// What is wrong with `clouds.json`. Written for the person who deploys: English, and exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigError {
    /// Not JSON, or not of the shape of `clouds.schema.json`.
    Shape(String),
    /// No cloud in it.
    NoClouds,
    /// A key that cannot be a path segment.
    Moniker(String),
    /// `apiBase` of this cloud.
    ApiBase(String, ApiBaseError),
    /// A cloud of the deployment's own without this field.
    Missing(String, &'static str),
    /// This field of this cloud is blank.
    Blank(String, &'static str),
    /// `basedOn` of this cloud names no known cloud.
    BasedOn(String, String),
}

impl std::fmt::Display for ConfigError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Shape(why) => write!(f, "clouds.json: {why}"),
            Self::NoClouds => f.write_str("clouds.json: \"clouds\" is empty; name at least one cloud"),
            Self::Moniker(key) => write!(
                f,
                "clouds.json: \"{key}\" cannot be a moniker; use lower-case letters, digits and single dashes, at most {}",
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
                write!(f, "clouds.json: apiBase of \"{key}\" {why}")
            }
            Self::Missing(key, field) => {
                write!(f, "clouds.json: \"{key}\" is a cloud of your own and needs \"{field}\"")
            }
            Self::Blank(key, field) => write!(f, "clouds.json: \"{field}\" of \"{key}\" is blank"),
            Self::BasedOn(key, based_on) => write!(
                f,
                "clouds.json: \"{key}\" is based on \"{based_on}\", which is none of o365-worldwide, o365-germany, o365-21vianet"
            ),
        }
    }
}

/// Reads `clouds.json`.
///
/// # Errors
/// The first thing that is wrong with it; nothing is guessed.
pub fn parse_clouds(json: &str) -> Result<Clouds, ConfigError> {
    let wire: WireClouds =
        serde_json::from_str(json).map_err(|error| ConfigError::Shape(error.to_string()))?;
    if wire.clouds.is_empty() {
        return Err(ConfigError::NoClouds);
    }
    let profiles = wire.clouds.into_iter().map(|(key, cloud)| profile(key, cloud));
    profiles.collect::<Result<Vec<_>, _>>().map(Clouds::new)
}

fn profile(key: String, cloud: WireCloud) -> Result<Profile, ConfigError> {
    if !moniker::is_well_formed(&key) {
        return Err(ConfigError::Moniker(key));
    }
    let blank = [
        ("displayName", &cloud.display_name),
        ("operator", &cloud.operator),
        ("productFamily", &cloud.product_family),
    ]
    .into_iter()
    .find(|(_, text)| text.as_ref().is_some_and(|text| text.trim().is_empty()));
    if let Some((field, _)) = blank {
        return Err(ConfigError::Blank(key, field));
    }
    let api_base =
        ApiBase::parse(&cloud.api_base).map_err(|error| ConfigError::ApiBase(key.clone(), error))?;
    let moniker = Moniker::from(key.as_str());
    let based_on = cloud.based_on.as_deref().map(Moniker::from);
    let start = match &based_on {
        Some(based_on) => {
            Profile::known(based_on).ok_or_else(|| ConfigError::BasedOn(key.clone(), based_on.to_string()))?
        }
        None => Profile::known(&moniker).ok_or_else(|| ConfigError::Missing(key.clone(), "basedOn"))?,
    };
    let name = match cloud.display_name {
        Some(name) => CloudName::Custom(name),
        None if moniker.is_known() => CloudName::Known(moniker.clone()),
        None => return Err(ConfigError::Missing(key, "displayName")),
    };
    Ok(Profile {
        moniker,
        name,
        api_base,
        product_family: cloud.product_family.unwrap_or(start.product_family),
        operator: cloud.operator.unwrap_or(start.operator),
        products_page: match cloud.products_page {
            Some(WireProductsPage::YourProducts) => ProductsPage::YourProducts,
            Some(WireProductsPage::Subscriptions) => ProductsPage::Subscriptions,
            None => start.products_page,
        },
    })
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
