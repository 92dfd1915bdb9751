//! A panic, told to the page before the trap: `boot.js` takes over from there (reliability C1).

use web_sys::{CustomEvent, CustomEventInit};

/// The event that `boot.js` listens for.
const EVENT: &str = "partner-admin:panic";

/// From now on a panic says where it happened.
pub fn report_to_page() {
    std::panic::set_hook(Box::new(|info| {
        let init = CustomEventInit::new();
        init.set_detail(&info.to_string().into());
        if let (Some(window), Ok(event)) =
            (super::window(), CustomEvent::new_with_event_init_dict(EVENT, &init))
        {
            // It can only fail for an event that is already being dispatched.
            let _ = window.dispatch_event(&event);
        }
    }));
}
