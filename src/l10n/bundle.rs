//! The messages of one locale.

use super::{Args, MessageId, functions};
use fluent::{FluentResource, concurrent::FluentBundle};

/// The messages of one locale.
pub struct Bundle {
    locale: String,
    messages: FluentBundle<FluentResource>,
}

impl Bundle {
    /// Reads the messages of a locale. Entries that cannot be read are left out.
    pub fn parse(locale: &str, source: String) -> Self {
        Self { locale: locale.to_owned(), messages: fluent_bundle(locale, source) }
    }

    /// BCP 47.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The text; the id itself when there is none. The files that are built have them all: what a locale
    /// lacks is English there.
    pub fn format(&self, id: MessageId, args: &Args) -> String {
        format_in(&self.messages, id, args).unwrap_or_else(|| id.0.to_owned())
    }
}

fn fluent_bundle(locale: &str, source: String) -> FluentBundle<FluentResource> {
    let tag = locale.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    functions::add_to(&mut bundle, locale);
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

fn format_in(bundle: &FluentBundle<FluentResource>, id: MessageId, args: &Args) -> Option<String> {
    let pattern = bundle.get_message(id.0)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args.as_fluent()), &mut errors).into_owned();
    // A message that refers to what it was not given would show `{$name}`.
    errors.is_empty().then_some(text)
}
