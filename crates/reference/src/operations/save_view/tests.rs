use crate::{
    message::{ApiRequest, ApiResponse},
    operations::testing::{Bench, bench_as, get, problem, read, sign_in},
};
use contract::{
    Moniker, Operation, ProblemCode, Role, SavedView, SavedViewId, SavedViewList, SavedViewRequest,
    operation::SaveView, saved_view::MAX_VIEWS,
};

const CLOUD: Moniker = Moniker::Worldwide;

fn id(number: usize) -> SavedViewId {
    SavedViewId::new(format!("0f8fad5b-d9cb-469f-a165-{number:012}"))
}

fn path(id: &SavedViewId) -> String {
    format!("/api/{CLOUD}/v1/saved-views/{id}")
}

fn save(bench: &Bench, number: usize, list: SavedViewList, name: &str) -> ApiResponse {
    let view = SavedViewRequest {
        list,
        name: name.to_owned(),
        query: "status=active&sort=-name".to_owned(),
        columns: vec!["name".to_owned(), "status".to_owned()],
    };
    let body = SaveView { id: id(number), view }.body().unwrap();
    bench.send(&ApiRequest::put(&path(&id(number)), "", &body))
}

fn forget(bench: &Bench, number: usize) -> ApiResponse {
    bench.send(&ApiRequest::delete(&path(&id(number)), ""))
}

fn views(bench: &Bench) -> Vec<SavedView> {
    read(&get(bench, &CLOUD, "/v1/saved-views"))
}

fn names(bench: &Bench) -> Vec<String> {
    views(bench).into_iter().map(|view| view.name).collect()
}

#[test]
fn n1_a_view_is_saved_found_again_changed_and_forgotten() {
    use SavedViewList::{AuditEvents, Subscriptions};
    let bench = bench_as(&CLOUD, &Role::HelpdeskAdmin);
    assert_eq!(views(&bench), []);
    let saved: SavedView = read(&save(&bench, 1, Subscriptions, " Renewing soon "));
    assert_eq!((&saved.id, saved.name.as_str()), (&id(1), "Renewing soon"));
    save(&bench, 2, Subscriptions, "Åsa’s");
    save(&bench, 3, AuditEvents, "Åsa’s");
    save(&bench, 1, Subscriptions, "Renewing soon");
    assert_eq!(names(&bench), ["Åsa’s", "Renewing soon", "Åsa’s"], "by list and name, saved twice is once");
    assert_eq!(views(&bench)[1], saved);
    save(&bench, 1, Subscriptions, "Also renewing");
    assert_eq!(names(&bench)[0], "Also renewing");
    assert_eq!((forget(&bench, 2).status, forget(&bench, 2).status), (204, 204));
    assert_eq!(names(&bench), ["Also renewing", "Åsa’s"]);
}

#[test]
fn n1_two_views_of_a_list_do_not_have_one_name() {
    use SavedViewList::{AuditEvents, Subscriptions};
    let bench = bench_as(&CLOUD, &Role::GlobalReader);
    save(&bench, 1, Subscriptions, "Ärenden");
    assert_eq!(problem(&save(&bench, 2, Subscriptions, "ÄRENDEN")).code, ProblemCode::NameTaken);
    assert_eq!(save(&bench, 3, AuditEvents, "ÄRENDEN").status, 200, "in another list it may");
    assert_eq!(save(&bench, 1, Subscriptions, "ärenden").status, 200, "its own name is no other's");
    sign_in(&bench, &CLOUD, &Role::GlobalAdmin);
    assert_eq!(save(&bench, 4, Subscriptions, "Ärenden").status, 200, "nor is a colleague's");
}

#[test]
fn n1_a_view_is_its_accounts_own() {
    let bench = bench_as(&CLOUD, &Role::GlobalReader);
    save(&bench, 1, SavedViewList::Subscriptions, "Mine");
    sign_in(&bench, &CLOUD, &Role::BillingAdmin);
    assert_eq!(views(&bench), []);
    assert_eq!(problem(&save(&bench, 1, SavedViewList::AuditEvents, "Yours")).code, ProblemCode::NotFound);
    assert_eq!(problem(&forget(&bench, 1)).code, ProblemCode::NotFound);
    sign_in(&bench, &CLOUD, &Role::GlobalReader);
    assert_eq!(names(&bench), ["Mine"]);
}

#[test]
fn n1_there_is_an_end_to_views() {
    let bench = bench_as(&CLOUD, &Role::GlobalReader);
    for number in 0..MAX_VIEWS {
        assert_eq!(save(&bench, number, SavedViewList::Subscriptions, &format!("{number}")).status, 200);
    }
    let one_more = save(&bench, MAX_VIEWS, SavedViewList::AuditEvents, "one more");
    assert_eq!(problem(&one_more).code, ProblemCode::TooMany);
    assert_eq!(save(&bench, 7, SavedViewList::AuditEvents, "seven").status, 200, "in the place of one");
}

#[test]
fn what_is_no_view_is_refused_with_its_place() {
    let bench = bench_as(&CLOUD, &Role::GlobalReader);
    let long = "x".repeat(61);
    let query = "x".repeat(2_001);
    for (target, body, field) in [
        (path(&id(1)), r#"{"list":"people","name":"a","query":""}"#.to_owned(), "/list"),
        (path(&id(1)), r#"{"list":"auditEvents","name":"  ","query":""}"#.to_owned(), "/name"),
        (path(&id(1)), format!(r#"{{"list":"auditEvents","name":"{long}","query":""}}"#), "/name"),
        (path(&id(1)), format!(r#"{{"list":"auditEvents","name":"a","query":"{query}"}}"#), "/query"),
        (path(&id(1)), r#"{"list":"auditEvents","name":"a"}"#.to_owned(), "/query"),
        (
            path(&id(1)),
            r#"{"list":"auditEvents","name":"a","query":"","columns":"b"}"#.to_owned(),
            "/columns",
        ),
        (
            path(&id(1)),
            r#"{"list":"auditEvents","name":"a","query":"","columns":["b",2]}"#.to_owned(),
            "/columns/1",
        ),
        (path(&SavedViewId::new("mine")), r#"{"list":"auditEvents","name":"a","query":""}"#.to_owned(), "id"),
    ] {
        let problem = problem(&bench.send(&ApiRequest::put(&target, "", &body)));
        assert_eq!(problem.code, ProblemCode::InvalidRequest);
        assert_eq!(problem.errors[0].field, field, "{body}");
    }
    assert_eq!(views(&bench), []);
}
