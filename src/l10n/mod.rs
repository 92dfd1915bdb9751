//! Texts: Fluent bundles fetched per locale, switched live, formatted by the browser's `Intl`.
//!
//! A new locale takes the old one's place when it is ready, never before. The fetcher is handed in.

mod args;
mod bundle;
mod calendar;
mod functions;
mod intl;

pub mod ids;

pub use args::Args;
pub use bundle::Bundle;

use leptos::prelude::*;
use std::{future::Future, pin::Pin, rc::Rc, sync::Arc};

/// A message by its id. The constants are generated from the English messages: [`ids`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageId(pub &'static str);

/// A text without the marks that keep the direction of what was put into it: for places that show
/// them as boxes, such as a tab's title.
pub fn without_isolation(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A locale on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleEntry {
    /// BCP 47.
    pub tag: String,
    /// Where its messages are.
    pub url: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Its name in itself.
    pub name: String,
}

/// Fetches a text file of the app; `None` when that fails in whatever way.
pub type Fetcher = Rc<dyn Fn(String) -> Pin<Box<dyn Future<Output = Option<String>>>>>;

/// What became of choosing a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Its texts are shown.
    Shown,
    /// Another was chosen meanwhile; this one had no effect.
    Overtaken,
    /// Its texts could not be had; nothing has changed.
    Failed,
}

/// The texts of the chosen locale. Copy it around; reading it in a view follows the locale.
#[derive(Clone, Copy)]
pub struct L10n {
    bundle: RwSignal<Arc<Bundle>>,
    /// An IANA name; the browser's own when there is none.
    zone: RwSignal<Option<String>>,
    catalog: StoredValue<Vec<LocaleEntry>>,
    fetcher: StoredValue<Fetcher, LocalStorage>,
    /// Counts choices, so that a slow answer does not undo a later one.
    choice: StoredValue<u32>,
}

impl L10n {
    /// Texts in `locale`, whose messages are `messages`.
    pub fn new(catalog: Vec<LocaleEntry>, locale: &str, messages: String, fetcher: Fetcher) -> Self {
        let bundle = Bundle::parse(locale, messages);
        Self {
            bundle: RwSignal::new(Arc::new(bundle)),
            zone: RwSignal::new(None),
            catalog: StoredValue::new(catalog),
            fetcher: StoredValue::new_local(fetcher),
            choice: StoredValue::new(0),
        }
    }

    /// The text of a message, following the locale.
    pub fn text(self, id: MessageId) -> Signal<String> {
        self.text_with(id, Args::new)
    }

    /// The text of a message with arguments, following the locale and whatever the arguments read.
    pub fn text_with(self, id: MessageId, args: impl Fn() -> Args + Send + Sync + 'static) -> Signal<String> {
        self.derive(id, Box::new(args))
    }

    /// One instance for all messages: generic over the closure it would be in the wasm once per use.
    fn derive(self, id: MessageId, args: Box<dyn Fn() -> Args + Send + Sync>) -> Signal<String> {
        Signal::derive(move || self.now(id, args()))
    }

    /// The text of a message as it is now. Inside a reactive closure it is followed all the same.
    pub fn now(self, id: MessageId, args: Args) -> String {
        let zone = self.zone.get();
        self.bundle.with(|bundle| intl::in_zone(zone, || bundle.format(id, &args)))
    }

    /// Shows times in a time zone, by its IANA name.
    pub fn set_time_zone(self, zone: &str) {
        self.zone.set(Some(zone.to_owned()));
    }

    /// The locale of the texts, BCP 47.
    pub fn locale(self) -> String {
        self.bundle.with(|bundle| bundle.locale().to_owned())
    }

    /// The writing direction of the locale.
    pub fn dir(self) -> String {
        let locale = self.locale();
        self.catalog.with_value(|catalog| {
            catalog
                .iter()
                .find(|entry| entry.tag == locale)
                .map_or("ltr", |entry| entry.dir.as_str())
                .to_owned()
        })
    }

    /// The locales on offer.
    pub fn catalog(self) -> Vec<LocaleEntry> {
        self.catalog.get_value()
    }

    /// The text of a message in a locale that need not be the one that is shown: for what is sent to others.
    /// Nothing when its messages could not be had.
    pub async fn in_locale(self, tag: &str, id: MessageId, args: &Args) -> Option<String> {
        if untrack(|| self.locale()) == tag {
            return Some(untrack(|| self.bundle.with(|bundle| bundle.format(id, args))));
        }
        let entry =
            self.catalog.with_value(|catalog| catalog.iter().find(|entry| entry.tag == tag).cloned())?;
        let messages = self.fetcher.try_get_value()?(entry.url).await?;
        Some(Bundle::parse(tag, messages).format(id, args))
    }

    /// Fetches a locale and shows it.
    pub async fn choose(self, tag: &str) -> Chosen {
        let entry = self.catalog.with_value(|catalog| catalog.iter().find(|entry| entry.tag == tag).cloned());
        let Some(entry) = entry else { return Chosen::Failed };
        let Some(mine) = self.choice.try_update_value(|choice| {
            *choice += 1;
            *choice
        }) else {
            return Chosen::Overtaken;
        };
        let Some(fetcher) = self.fetcher.try_get_value() else { return Chosen::Overtaken };
        let messages = fetcher(entry.url).await;
        if self.choice.try_get_value() != Some(mine) {
            return Chosen::Overtaken;
        }
        let Some(messages) = messages else { return Chosen::Failed };
        self.bundle.try_set(Arc::new(Bundle::parse(&entry.tag, messages)));
        Chosen::Shown
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use futures_util::{
        FutureExt,
        future::{self, join},
    };
    use std::{cell::Cell, task::Poll};

    #[test]
    fn the_last_choice_wins_however_slow_the_first() {
        let entry =
            |tag: &str| LocaleEntry { tag: tag.into(), url: tag.into(), dir: "ltr".into(), name: tag.into() };
        let catalog = ["sv-SE", "da-DK", "nl-NL"].map(entry).to_vec();
        let may_arrive = Rc::new(Cell::new(false));
        let gate = may_arrive.clone();
        let fetcher: Fetcher = Rc::new(move |url| {
            let gate = gate.clone();
            Box::pin(future::poll_fn(move |_| match url.as_str() {
                "sv-SE" if !gate.get() => Poll::Pending,
                "nl-NL" => Poll::Ready(None),
                _ => Poll::Ready(Some(format!("m = {url}\n"))),
            }))
        });
        Owner::new().with(|| {
            let l10n = L10n::new(catalog, "en-US", String::new(), fetcher);
            let danish = async {
                let chosen = l10n.choose("da-DK").await;
                may_arrive.set(true);
                chosen
            };
            let mut both = join(l10n.choose("sv-SE"), danish).boxed_local();
            // The first turn lets the second choice through, the second turn brings the first's answer.
            assert_eq!((&mut both).now_or_never(), None);
            assert_eq!(both.now_or_never(), Some((Chosen::Overtaken, Chosen::Shown)));
            assert_eq!(l10n.locale(), "da-DK");
            assert_eq!(l10n.choose("nl-NL").now_or_never(), Some(Chosen::Failed));
            assert_eq!(l10n.choose("fr-FR").now_or_never(), Some(Chosen::Failed));
            assert_eq!(l10n.locale(), "da-DK", "what cannot be had changes nothing");
        });
    }
}
