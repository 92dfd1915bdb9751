//! The first step: which plan, how many licenses.

use super::{super::words, Desk};
use crate::{
    erase::{effect, sometimes},
    l10n::ids,
    pages::names,
    route::Step,
    ui::{Icon, IconView},
};
use contract::Plan;
use leptos::{ev, prelude::*};

const FIELD_ID: &str = "licenses";
const HINT_ID: &str = "licenses-hint";

pub(super) fn choose(desk: Desk) -> AnyView {
    let l10n = desk.app.l10n;
    let typed = RwSignal::new(untrack(|| desk.licenses()).to_string());
    // Back brings another number.
    effect(move || {
        let asked = desk.licenses();
        if read(&typed.get_untracked()).is_some_and(|count| count != asked) {
            typed.set(asked.to_string());
        }
    });
    let is_wrong = move || {
        let range = desk.product.with(|product| product.min_licenses..=product.max_licenses);
        read(&typed.get()).is_none_or(|count| !range.contains(&count))
    };
    let type_in = move |event| {
        typed.set(event_target_value(&event));
        // What is no number stays in the field, and the address as it was.
        if let Some(count) = read(&typed.get_untracked()) {
            // An address that asks for a later step, but with a number that cannot be, stays with this one.
            desk.choose(true, |checkout| (checkout.licenses, checkout.step) = (Some(count), Step::Choose));
        }
    };
    let go = move |event: ev::SubmitEvent| {
        event.prevent_default();
        if untrack(is_wrong) {
            desk.app.surface.focus_and_show(FIELD_ID);
        } else {
            desk.here.stay(&untrack(|| desk.with(|checkout| checkout.step = Step::Review)), false);
        }
    };
    let limits = move || desk.product.with(|product| words::limits(product));
    let plans = desk.product.with_untracked(|product| product.plans.clone());
    let plans: Vec<AnyView> = plans.into_iter().map(|plan| radio(desk, plan)).collect();
    view! {
        <form novalidate on:submit=go>
            <fieldset class="plans">
                <legend>{l10n.text(ids::CHECKOUT_PLAN)}</legend>
                {plans}
            </fieldset>
            <div class="field">
                <label for=FIELD_ID>{l10n.text(ids::CHECKOUT_LICENSES)}</label>
                <p class="small muted numeric" id=HINT_ID>{l10n.text_with(ids::PRODUCT_LICENSES, limits)}</p>
                <input
                    class="input numeric count-input"
                    id=FIELD_ID
                    inputmode="numeric"
                    autocomplete="off"
                    aria-describedby="licenses-hint licenses-error"
                    aria-invalid=move || is_wrong().then_some("true")
                    prop:value=typed
                    on:input=type_in
                />
                <div id="licenses-error" role="alert">
                    {sometimes(move || is_wrong().then(|| view! {
                        <p class="field__error">
                            <IconView icon=Icon::ErrorCircle small=true/>
                            {l10n.text_with(ids::CHECKOUT_LICENSES_WRONG, limits)}
                        </p>
                    }.into_any()))}
                </div>
            </div>
            <div class="actions">
                <button class="button button--primary" type="submit">{l10n.text(ids::CHECKOUT_NEXT)}</button>
            </div>
        </form>
    }
    .into_any()
}

fn radio(desk: Desk, plan: Plan) -> AnyView {
    let l10n = desk.app.l10n;
    let id = plan.id.clone();
    let of = id.clone();
    let is_chosen = move || desk.plan().is_some_and(|plan| plan.id == of);
    let choose = move |_| desk.choose(true, |checkout| checkout.plan = Some(id.clone()));
    view! {
        <label class="choice">
            <input type="radio" name="plan" prop:checked=is_chosen on:change=choose/>
            <span>
                <span class="person__name">{names::term(l10n, &plan.term)}</span>
                <span class="table__line small muted numeric">{names::price(l10n, &plan.term, plan.unit_price)}</span>
            </span>
        </label>
    }
    .into_any()
}

/// A number as people write it, with spaces between its thousands or without.
fn read(typed: &str) -> Option<u32> {
    typed.split_whitespace().collect::<String>().parse().ok()
}
