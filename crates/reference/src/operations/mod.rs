//! One file per operation: a plain function from a [`Context`] to an answer.

pub mod accept_agreement;
pub mod accept_invitation;
pub mod add_bulk_rows;
mod answering;
pub mod create_bulk_change;
pub mod create_inquiry;
pub mod decide_in_review;
mod deciding;
pub mod decline_invitation;
pub mod delete_view;
pub mod end_relationship;
mod evidence;
pub mod get_agreement;
pub mod get_bulk_change;
pub mod get_capabilities;
pub mod get_coverage;
pub mod get_exit_checklist;
pub mod get_invitation;
pub mod get_order;
pub mod get_partner;
pub mod get_partner_id;
pub mod get_product;
pub mod get_relationship;
pub mod get_relationship_overview;
pub mod get_review;
pub mod get_session;
pub mod get_subscription;
mod history;
mod ids;
mod if_match;
mod inquiry;
mod invited;
pub mod list_acceptances;
pub mod list_agreements;
pub mod list_audit_events;
pub mod list_bulk_changes;
pub mod list_bulk_rows;
pub mod list_demo_accounts;
pub mod list_inquiries;
pub mod list_invitations;
pub mod list_orders;
pub mod list_partner_directory;
pub mod list_products;
pub mod list_receipt_keys;
pub mod list_relationships;
pub mod list_reviews;
pub mod list_saved_views;
pub mod list_subscription_history;
pub mod list_subscriptions;
pub mod look_up_invitation;
mod once;
mod parameters;
mod partner_of_record;
pub mod place_order;
mod planning;
pub mod quote_order;
mod relationship;
pub mod remove_partner_of_record;
pub mod remove_roles;
mod review;
pub mod save_view;
pub mod set_auto_extend;
pub mod set_bulk_state;
pub mod set_partner_of_record;
pub mod sign_in;
pub mod sign_off_review;
pub mod sign_out;
pub mod start_review;
pub mod step_bulk_change;
mod turning;

#[cfg(test)]
pub(crate) mod testing;

use crate::{
    audit::{About, Action, Event},
    credential::Credential,
    message::Failure,
    session::{SessionRecord, Token, USE_GRAIN},
    setup::Setup,
    store::{Store, StoreError},
    test_issuer::TestIssuer,
};
use contract::{
    DemoAccount, Moniker, PartnerOfRecordActions, PartnerOfRecordSlot, Problem, ProblemCode, RequestId,
    Session, Subscription, Timestamp, operation::FRESH_SIGN_IN, subscription_query::InvalidParameter,
};

/// What an operation may look at.
pub struct Context<'a> {
    /// Everything that is kept.
    pub store: &'a dyn Store,
    /// The server's time.
    pub now: Timestamp,
    /// Names the request.
    pub request_id: RequestId,
    /// Bytes nobody can guess.
    pub random: [u8; 32],
    /// How the request says who it is from.
    pub credential: Credential,
    /// Whose bearer tokens are good.
    pub issuer: Option<&'a TestIssuer>,
    /// What the backend has beside its store.
    pub setup: &'a Setup,
    /// From which address the request came.
    pub address: Option<String>,
    /// `User-Agent` as it was sent.
    pub user_agent: Option<&'a str>,
    /// The cloud that was asked.
    pub cloud: Moniker,
    /// The id in the path, or empty.
    pub id: String,
    /// The query, unescaped.
    pub query: Vec<(String, String)>,
    /// The versions that a change is meant for: `If-Match` as it was sent.
    pub if_match: Option<&'a str>,
    /// Which intent the request is: `Idempotency-Key` as it was sent.
    pub idempotency_key: Option<&'a str>,
    /// The body.
    pub body: &'a [u8],
}

impl Context<'_> {
    /// The query as a contract's query reads it.
    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The live session behind a cookie, and its account.
    fn live_session(&self, token: &Token) -> Result<Option<(SessionRecord, DemoAccount)>, StoreError> {
        let Some(record) = self.store.session(&token.key())? else { return Ok(None) };
        if record.cloud != self.cloud || record.is_over(self.now) {
            return Ok(None);
        }
        let account = self.store.account(&self.cloud, &record.account)?;
        Ok(account.map(|account| (record, account)))
    }

    /// An event of this request, about an account or about nobody.
    fn event(&self, action: Action, about: Option<&DemoAccount>) -> Event {
        Event {
            at: self.now,
            cloud: self.cloud.clone(),
            action,
            account: about.map(|about| about.account.id.clone()),
            organization: about.map(|about| about.organization.id.clone()),
            request_id: self.request_id.clone(),
            change: None,
            order: None,
            bulk_change: None,
            about: About::default(),
        }
    }
    /// An event of this request, by an account that may do what it does.
    fn event_by(&self, action: Action, principal: &Principal) -> Event {
        let Session { account, organization, .. } = &principal.session;
        Event {
            account: Some(account.id.clone()),
            organization: Some(organization.id.clone()),
            ..self.event(action, None)
        }
    }
}

/// Who is asking, with a live session in the cloud that was asked.
pub struct Principal {
    /// Who, as what, where.
    pub session: Session,
}

impl Principal {
    /// Whoever holds the cookie or the token; nobody when it is unknown, over, or of another cloud.
    ///
    /// # Errors
    /// When the store fails.
    pub fn of(context: &Context) -> Result<Option<Self>, StoreError> {
        let session = match &context.credential {
            Credential::Nothing => None,
            Credential::Cookie(token) => used_session(context, token)?,
            Credential::Bearer(token) => match (context.issuer, token) {
                (Some(issuer), Some(token)) => {
                    issuer.session(context.store, token, &context.cloud, context.now)?
                }
                _ => None,
            },
        };
        Ok(session.map(|session| Self { session }))
    }

    /// Some things need a sign-in that was not long ago (reliability B6).
    ///
    /// # Errors
    /// When it is older than [`FRESH_SIGN_IN`].
    pub fn require_fresh(&self, context: &Context) -> Result<(), Failure> {
        let until = self.session.signed_in_at.plus_millis(i64::from(FRESH_SIGN_IN) * 1000);
        if context.now > until {
            return Err(Problem::new(ProblemCode::InsufficientUserAuthentication).into());
        }
        Ok(())
    }
}

/// The live session behind a cookie, which its use keeps alive.
fn used_session(context: &Context, token: &Token) -> Result<Option<Session>, StoreError> {
    let Some((record, account)) = context.live_session(token)? else { return Ok(None) };
    if context.now >= record.used_at.plus_millis(USE_GRAIN) {
        context.store.note_use(&record.key, context.now)?;
    }
    Ok(Some(session(&record, account)))
}

/// The refusal of a query, with every parameter that is wrong.
fn invalid_parameters(errors: Vec<InvalidParameter>) -> Problem {
    let problem = Problem::new(ProblemCode::InvalidRequest);
    errors.into_iter().fold(problem, |problem, error| problem.with_error(error.name, error.code))
}

/// A subscription as an account sees it.
fn present(context: &Context, principal: &Principal, subscription: Subscription) -> Subscription {
    let actions = PartnerOfRecordActions::of(&principal.session.roles, &context.cloud).on(&subscription);
    let partner_of_record = present_slot(context, subscription.partner_of_record);
    Subscription { allowed_actions: actions, partner_of_record, ..subscription }
}

/// A slot at this moment: what is visible everywhere no longer says when it will be.
fn present_slot(context: &Context, slot: PartnerOfRecordSlot) -> PartnerOfRecordSlot {
    PartnerOfRecordSlot { visible_at: slot.visible_at.filter(|at| *at > context.now), ..slot }
}

/// A session as its account sees it.
fn session(record: &SessionRecord, who: DemoAccount) -> Session {
    Session {
        account: who.account,
        roles: who.roles,
        organization: who.organization,
        cloud: record.cloud.clone(),
        on_behalf_of_partner: who.on_behalf_of_partner,
        signed_in_at: record.signed_in_at,
        expires_at: record.expires_at(),
    }
}
