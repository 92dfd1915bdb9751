//! Time that passes only when nothing is left to do, and the one thread on which everything happens.

use partner_admin::client::LocalFuture;
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    future::poll_fn,
    rc::Rc,
    task::{Context, Poll, Waker},
};

type Act = Box<dyn FnOnce()>;

/// The time, and what happens when it has come.
#[derive(Default)]
pub struct World {
    now: Cell<u64>,
    count: Cell<u64>,
    due: RefCell<BTreeMap<(u64, u64), Act>>,
}

impl World {
    /// Milliseconds since it began.
    pub fn now(&self) -> u64 {
        self.now.get()
    }

    /// Does something after so many milliseconds; of one moment, what was said first happens first.
    pub fn after(&self, millis: u64, act: impl FnOnce() + 'static) {
        self.count.set(self.count.get() + 1);
        self.due.borrow_mut().insert((self.now() + millis, self.count.get()), Box::new(act));
    }

    /// Ends after so many milliseconds.
    pub fn sleep(self: &Rc<Self>, millis: u64) -> LocalFuture<'static, ()> {
        let (world, until) = (self.clone(), self.now() + millis);
        self.after(millis, || {});
        Box::pin(poll_fn(move |_| if world.now() < until { Poll::Pending } else { Poll::Ready(()) }))
    }

    /// Lets the tasks live, and then all that is under way arrive; says whether every task ended by
    /// `limit`.
    pub fn run(&self, mut tasks: Vec<LocalFuture<'_, ()>>, limit: u64) -> bool {
        let mut context = Context::from_waker(Waker::noop());
        loop {
            tasks.retain_mut(|task| task.as_mut().poll(&mut context).is_pending());
            let next = self.due.borrow_mut().pop_first();
            match next {
                Some(((at, _), act)) if at <= limit => {
                    self.now.set(at);
                    act();
                }
                _ => return tasks.is_empty(),
            }
        }
    }
}
