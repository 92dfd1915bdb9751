//! What the address of a checkout carries: all that was chosen, so that Back, a reload and a shared link show
//! the same (rows C3, C5).

use contract::{PartnerId, PlanId, ProductId};

/// The steps of buying, in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Plan and licenses.
    #[default]
    Choose,
    /// What it costs, and who is partner of record.
    Review,
    /// Buying.
    Confirm,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Choose, Self::Review, Self::Confirm];

    fn as_str(self) -> &'static str {
        match self {
            Self::Choose => "choose",
            Self::Review => "review",
            Self::Confirm => "confirm",
        }
    }
}

/// A checkout of one product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkout {
    /// Of which product.
    pub product: ProductId,
    /// By which of its plans; none means the one that is suggested.
    pub plan: Option<PlanId>,
    /// How many licenses; none means the fewest.
    pub licenses: Option<u32>,
    /// Who shall be partner of record.
    pub partner: Option<PartnerId>,
    /// Which step is shown.
    pub step: Step,
}

impl Checkout {
    /// The beginning.
    pub fn of(product: ProductId) -> Self {
        Self { product, plan: None, licenses: None, partner: None, step: Step::Choose }
    }

    pub(super) fn read(product: &str, pairs: &[(String, String)]) -> Self {
        let value =
            |name: &str| pairs.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str());
        let step = value("step");
        Self {
            product: ProductId::new(product),
            plan: value("plan").filter(|plan| !plan.is_empty()).map(PlanId::new),
            licenses: value("licenses").and_then(|count| count.parse().ok()),
            partner: value("partner").and_then(|id| PartnerId::parse(id).ok()),
            step: Step::ALL.into_iter().find(|one| Some(one.as_str()) == step).unwrap_or_default(),
        }
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let step = (self.step != Step::Choose).then(|| ("step", self.step.as_str().to_owned()));
        let pairs = [
            self.plan.as_ref().map(|plan| ("plan", plan.to_string())),
            self.licenses.map(|count| ("licenses", count.to_string())),
            self.partner.map(|id| ("partner", id.digits())),
            step,
        ];
        pairs.into_iter().flatten().collect()
    }
}
