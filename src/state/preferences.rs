//! Theme, locale, density, columns and shortcuts: chosen here, kept by the browser.

use crate::{
    browser::storage,
    l10n::{Chosen, L10n, MessageId, ids},
};
use leptos::{prelude::*, task::spawn_local};

/// `boot.js` and `early.js` read the same keys.
const THEME_KEY: &str = "partner-admin.theme";
const LOCALE_KEY: &str = "partner-admin.locale";
const SHORTCUTS_KEY: &str = "partner-admin.shortcuts";
const DENSITY_KEY: &str = "partner-admin.density";
const COLUMNS_KEY: &str = "partner-admin.columns";
/// As `data-density` says it.
const COMPACT: &str = "compact";
const OFF: &str = "off";

/// Light, dark, or whatever the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All, in the order to offer them.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// As it stands in `data-theme`; nothing for the system's.
    pub fn as_attribute(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    /// As it is called; the system's for whatever else.
    pub fn named(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|theme| theme.as_attribute() == name).unwrap_or_default()
    }

    fn stored() -> Self {
        Self::named(storage::get(THEME_KEY).as_deref())
    }
}

/// The user's choices. Copy it around.
#[derive(Clone, Copy)]
pub struct Preferences {
    l10n: L10n,
    notice: RwSignal<Option<MessageId>>,
    theme: RwSignal<Theme>,
    shortcuts: RwSignal<bool>,
    compact: RwSignal<bool>,
    /// The columns of the list in their order, by name; none for the usual ones.
    columns: RwSignal<Vec<String>>,
    /// Whether the browser keeps them: in another page they are that page's.
    kept: bool,
}

impl Preferences {
    /// As the browser kept them; a locale that cannot be loaded is told through `notice`.
    pub fn new(l10n: L10n, notice: RwSignal<Option<MessageId>>) -> Self {
        let shortcuts = storage::get(SHORTCUTS_KEY).as_deref() != Some(OFF);
        let columns = storage::get(COLUMNS_KEY).unwrap_or_default();
        let columns = columns.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        Self {
            l10n,
            notice,
            theme: RwSignal::new(Theme::stored()),
            shortcuts: RwSignal::new(shortcuts),
            compact: RwSignal::new(storage::get(DENSITY_KEY).as_deref() == Some(COMPACT)),
            columns: RwSignal::new(columns),
            kept: true,
        }
    }

    /// As the page around the app says; nothing is kept, and no key without a modifier is ours.
    pub fn of_host(l10n: L10n, notice: RwSignal<Option<MessageId>>, theme: Theme) -> Self {
        Self {
            l10n,
            notice,
            theme: RwSignal::new(theme),
            shortcuts: RwSignal::new(false),
            compact: RwSignal::new(false),
            columns: RwSignal::default(),
            kept: false,
        }
    }

    /// The theme, followed.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// Chooses a theme and keeps the choice.
    pub fn set_theme(self, theme: Theme) {
        if self.kept {
            storage::set(THEME_KEY, theme.as_attribute());
        }
        self.theme.set(theme);
    }

    /// Whether keys without a modifier do something, followed. Who dictates or touches keys by accident
    /// can turn them off (WCAG 2.1.4).
    pub fn has_shortcuts(self) -> bool {
        self.shortcuts.get()
    }

    /// As [`Self::has_shortcuts`], as it is now.
    pub fn has_shortcuts_now(self) -> bool {
        self.shortcuts.get_untracked()
    }

    /// Turns shortcuts on or off and keeps the choice.
    pub fn set_shortcuts(self, on: bool) {
        storage::set(SHORTCUTS_KEY, (!on).then_some(OFF));
        self.shortcuts.set(on);
    }

    /// The density as an attribute says it, followed; nothing where the page around says it.
    pub fn density(self) -> Option<&'static str> {
        (self.kept && self.compact.get()).then_some(COMPACT)
    }

    /// Whether the density is chosen here, and not by the page around.
    pub fn has_density(self) -> bool {
        self.kept
    }

    /// Chooses the density and keeps the choice.
    pub fn set_compact(self, compact: bool) {
        storage::set(DENSITY_KEY, compact.then_some(COMPACT));
        self.compact.set(compact);
    }

    /// The columns of the list, followed; none for the usual ones.
    pub fn columns(self) -> Vec<String> {
        self.columns.get()
    }

    /// Chooses the columns and keeps the choice.
    pub fn set_columns(self, columns: Vec<String>) {
        if self.kept {
            storage::set(COLUMNS_KEY, (!columns.is_empty()).then(|| columns.join(",")).as_deref());
        }
        self.columns.set(columns);
    }

    /// Chooses a locale, and keeps the choice when it could be loaded.
    pub fn choose_locale(self, tag: String) {
        spawn_local(async move {
            match self.l10n.choose(&tag).await {
                Chosen::Shown => {
                    if self.kept {
                        storage::set(LOCALE_KEY, Some(&tag));
                        storage::forget_in_tab(LOCALE_KEY, None);
                    }
                    self.notice.try_update(|notice| {
                        if *notice == Some(ids::LOCALE_FAILED) {
                            *notice = None;
                        }
                    });
                }
                Chosen::Overtaken => {}
                Chosen::Failed => {
                    self.notice.try_set(Some(ids::LOCALE_FAILED));
                }
            }
        });
    }
}
