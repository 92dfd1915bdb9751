//! Find a partner, ask several of them at once, and what became of it (rows B2, B3).

mod describe;
mod directory;
mod filters;
mod inquiries;
mod words;

pub(in crate::pages) use inquiries::inquiries_page;

use crate::{
    erase::{Derived, derived, derived_from, dynamic, sometimes},
    l10n::ids,
    pages::{
        Here,
        agreement::{cloud, may, organization},
        head::PageHead,
        link::Link,
    },
    route::{Asked, Page, Route, Settings},
    state::App,
};
use contract::{
    DirectoryQuery, Moniker, OperationName, OrganizationSize, PartnerService, TenantId,
    partner_directory::MAX_RECIPIENTS,
};
use leptos::prelude::*;

const DESCRIBE: &str = "describe";

/// What the address says: what is looked for, who was chosen, and the step.
#[derive(Clone, Debug, Default, PartialEq)]
struct Question {
    search: String,
    location: String,
    size: Option<OrganizationSize>,
    service: Option<PartnerService>,
    chosen: Vec<TenantId>,
    describes: bool,
}

impl Question {
    fn read(asked: &Asked) -> Self {
        let text = |name| asked.value(name).unwrap_or_default().to_owned();
        let chosen = asked.value("partners").unwrap_or_default();
        let chosen = chosen.split(',').filter(|id| !id.is_empty()).take(MAX_RECIPIENTS);
        Self {
            search: text("search"),
            location: text("location"),
            size: asked.value("size").map(OrganizationSize::from).filter(OrganizationSize::is_known),
            service: asked.value("service").map(PartnerService::from).filter(PartnerService::is_known),
            chosen: chosen.map(TenantId::new).collect(),
            describes: asked.value("step") == Some(DESCRIBE),
        }
    }

    fn to_route(&self, moniker: &Moniker) -> Route {
        let chosen: Vec<&str> = self.chosen.iter().map(TenantId::as_str).collect();
        let step = if self.describes { DESCRIBE } else { "" };
        let pairs = [
            ("search", self.search.clone()),
            ("location", self.location.clone()),
            ("size", self.size.iter().map(ToString::to_string).collect()),
            ("service", self.service.iter().map(ToString::to_string).collect()),
            ("partners", chosen.join(",")),
            ("step", step.to_owned()),
        ];
        Page::Settings(Settings::FindPartner(Asked::new(&pairs))).of(moniker)
    }

    fn to_query(&self) -> DirectoryQuery {
        DirectoryQuery {
            search: self.search.clone(),
            location: self.location.clone(),
            size: self.size.clone(),
            service: self.service.clone(),
            ..DirectoryQuery::default()
        }
    }

    /// Whether something narrows the directory.
    fn narrows(&self) -> bool {
        self.to_query() != DirectoryQuery::default()
    }
}

/// The question of the page, followed, and asking another. Copy it around.
#[derive(Clone, Copy)]
struct Asking {
    here: Here,
    moniker: StoredValue<Moniker>,
    now: Derived<Question>,
}

impl Asking {
    /// Asks another: it is another address; what is typed makes no entry of the history.
    fn ask(self, typing: bool, change: impl FnOnce(&mut Question)) {
        let mut question = self.now.get_untracked();
        change(&mut question);
        self.here.stay(&self.route(&question), typing);
    }

    /// Chooses somebody, or not any more: the list stays where it is.
    fn choose(self, id: &TenantId, wanted: bool) {
        let mut question = self.now.get_untracked();
        question.chosen.retain(|other| other != id);
        if wanted {
            question.chosen.push(id.clone());
        }
        self.here.amend(&self.route(&question), true);
    }

    fn route(self, question: &Question) -> Route {
        self.moniker.with_value(|moniker| question.to_route(moniker))
    }

    /// Goes to a step.
    fn step(self, describes: bool) {
        let question = Question { describes, ..self.now.get_untracked() };
        self.here.stay(&self.route(&question), false);
        self.here.to_heading();
    }
}

pub(in crate::pages) fn page() -> AnyView {
    let l10n = App::from_context().l10n;
    let here = Here::from_context();
    let now = derived_from(move |before: Option<&Question>| match here.route().inside() {
        Some(Page::Settings(Settings::FindPartner(asked))) => Question::read(&asked),
        // On the way to another page this one stays as it is.
        _ => before.cloned().unwrap_or_default(),
    });
    let asking = Asking { here, moniker: StoredValue::new(cloud()), now };
    let describes = derived(move || now.with(|question| question.describes));
    let to = StoredValue::new(Page::Settings(Settings::Inquiries).of(&cloud()));
    let sees_inquiries = may(OperationName::ListInquiries);
    view! {
        <PageHead title=l10n.text(ids::FIND_TITLE) organization=organization() lead=l10n.text(ids::FIND_LEAD)/>
        {sometimes(move || sees_inquiries.get().then(|| view! {
            <p class="find__inquiries"><Link to=to.get_value()>{l10n.text(ids::INQUIRIES_TITLE)}</Link></p>
        }.into_any()))}
        {dynamic(move || if describes.get() { describe::describe(asking) } else { directory::directory(asking) })}
    }
    .into_any()
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    #[test]
    fn b2_what_is_asked_stands_in_the_address() {
        let asked = Asked::new(&[
            ("search", "Teams".to_owned()),
            ("location", "Lund".to_owned()),
            ("size", "upTo249".to_owned()),
            ("service", "meetings".to_owned()),
            ("partners", "a,b,".to_owned()),
            ("step", DESCRIBE.to_owned()),
        ]);
        let question = Question::read(&asked);
        assert_eq!(question.chosen, [TenantId::new("a"), TenantId::new("b")]);
        assert_eq!(question.size, Some(OrganizationSize::UpTo249));
        assert_eq!(question.service, Some(PartnerService::Meetings));
        assert!(question.describes && question.narrows());
        let unknown = Question::read(&Asked::one("size", "huge"));
        assert_eq!(unknown, Question::default());
        let many = (0..20).map(|id| id.to_string()).collect::<Vec<_>>().join(",");
        assert_eq!(Question::read(&Asked::one("partners", &many)).chosen.len(), MAX_RECIPIENTS);
    }
}
