//! `clouds.json` as it is written: objects of objects of texts. Read by hand, because a person writes
//! the file and wants to know which word is wrong, in a browser too (see `json`).

use super::ConfigError;
use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};

/// A value of the file.
pub(super) enum Value {
    Text(String),
    Object(Object),
    /// Nothing that belongs into the file.
    Other,
}

/// The members of an object in their order: the one in which clouds are offered.
pub(super) struct Object(Vec<(String, Value)>);

impl Object {
    /// Refuses a member that is not among `fields`. `place` names the object to the reader of the error.
    pub(super) fn knows(&self, place: &str, fields: &[&str]) -> Result<(), ConfigError> {
        let unknown = self.0.iter().find(|(name, _)| !fields.contains(&name.as_str()));
        unknown.map_or(Ok(()), |(name, _)| Err(ConfigError::Unknown(place.to_owned(), name.clone())))
    }

    /// Takes the object under `field`.
    pub(super) fn object(&mut self, place: &str, field: &'static str) -> Result<Self, ConfigError> {
        match self.member(field) {
            Some(Value::Object(object)) => Ok(object),
            Some(_) => Err(ConfigError::NotObject(field.to_owned())),
            None => Err(ConfigError::Absent(place.to_owned(), field)),
        }
    }

    /// Takes the text under `field`, where there is one.
    pub(super) fn text(&mut self, place: &str, field: &'static str) -> Result<Option<String>, ConfigError> {
        match self.member(field) {
            None => Ok(None),
            Some(Value::Text(text)) if text.trim().is_empty() => {
                Err(ConfigError::Blank(place.to_owned(), field))
            }
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(_) => Err(ConfigError::NotText(place.to_owned(), field)),
        }
    }

    pub(super) fn into_members(self) -> Vec<(String, Value)> {
        self.0
    }

    /// Takes whatever is under `field`, where there is something.
    pub(super) fn member(&mut self, field: &str) -> Option<Value> {
        let at = self.0.iter().position(|(name, _)| name == field)?;
        Some(self.0.remove(at).1)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Value::Object(Object(members)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Value::Other)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Other)
    }
}
