//! The two shapes most wire types have: an open enum and an opaque string id.

/// Defines an enum that keeps values it does not know.
///
/// An unknown value survives a round trip in `Other` and never equals a known one, so that code
/// can disable what it does not understand instead of guessing (reliability A14).
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident { $( $(#[$vmeta:meta])* $variant:ident = $text:literal ),+ $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $( $(#[$vmeta])* $variant, )+
            /// A value this build does not know, kept as it came.
            Other(Box<str>),
        }

        impl $name {
            /// Every value this build knows, in the order of the contract.
            pub const KNOWN: &'static [$name] = &[ $( $name::$variant ),+ ];

            /// The value as it is written on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $( $name::$variant => $text, )+
                    $name::Other(text) => text,
                }
            }

            /// False for a value that only a newer build would understand.
            pub fn is_known(&self) -> bool {
                !matches!(self, $name::Other(_))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $( $text => $name::$variant, )+
                    other => $name::Other(other.into()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Ok($name::from(&*text))
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::macros::string_schema()
                    .description(Some(concat!("Open: a client must accept values beside these: ", $( "`", $text, "` ", )+)))
                    .examples([ $( $text ),+ ])
                    .build()
                    .into()
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    };
}

/// Defines a newtype over a string whose inside is nobody's business but the issuer's.
macro_rules! opaque_id {
    ( $(#[$meta:meta])* $vis:vis struct $name:ident; ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        $vis struct $name(Box<str>);

        impl $name {
            /// Takes the text as it came.
            pub fn new(text: impl Into<Box<str>>) -> Self {
                Self(text.into())
            }

            /// The text as it came.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                $crate::macros::string_schema().build().into()
            }
        }

        #[cfg(feature = "openapi")]
        impl utoipa::ToSchema for $name {}
    };
}

pub(crate) use {opaque_id, open_enum};

/// The schema every string newtype starts from.
#[cfg(feature = "openapi")]
pub(crate) fn string_schema() -> utoipa::openapi::schema::ObjectBuilder {
    use utoipa::openapi::schema::{ObjectBuilder, SchemaType, Type};
    ObjectBuilder::new().schema_type(SchemaType::Type(Type::String))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    open_enum! {
        enum Light { Red = "red", Green = "green" }
    }

    proptest! {
        #[test]
        fn any_text_survives_a_round_trip(text in ".*") {
            let light = Light::from(text.as_str());
            prop_assert_eq!(light.as_str(), text.as_str());
            let json = serde_json::to_string(&light).unwrap();
            prop_assert_eq!(serde_json::from_str::<Light>(&json).unwrap(), light);
        }
    }

    #[test]
    fn an_unknown_value_is_never_a_known_one() {
        assert!(Light::from("red").is_known());
        assert!(!Light::from("Red").is_known());
        assert!(!Light::from("").is_known());
        assert!(Light::KNOWN.iter().all(Light::is_known));
    }
}
