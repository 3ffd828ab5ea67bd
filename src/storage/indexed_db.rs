//! The real database: IndexedDB by hand, every write a transaction of strict durability.
//! It must not know what a record means, nor say "done" before the browser's `complete` event.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

use super::database::{Area, Batch, Database, FOREIGN, HOLDER, Names};
use super::error::DatabaseError;

/// The version of the database's own layout (its areas), not of any record.
const LAYOUT: u32 = 2;
/// How long opening may take, in milliseconds, before the browser counts as blocking it.
const PATIENCE: i32 = 2_500;

/// The real database.
#[derive(Debug)]
pub struct IndexedDb {
    names: Names,
    connection: RefCell<Rc<Connection>>,
    is_newer: bool,
}

impl Database for IndexedDb {
    type Place = Names;

    async fn open(place: &Names) -> Result<Self, DatabaseError> {
        let patience = Patience::begin()?;
        let (connection, is_newer) = match connect(place, Some(LAYOUT), &patience).await {
            // A newer program's database can still be read, if its areas are the ones we know.
            Err(DatabaseError::NewerVersion) => (connect(place, None, &patience).await?, true),
            other => (other?, false),
        };
        let areas = connection.handle.object_store_names();
        if Area::ALL.iter().any(|area| !areas.contains(area.name())) {
            let broken = DatabaseError::Broken("NotFoundError".to_owned());
            return Err(if is_newer { DatabaseError::NewerVersion } else { broken });
        }
        let database = Self { names: place.clone(), connection: RefCell::new(Rc::new(connection)), is_newer };
        // A transaction another page never ends would let everything wait, so one read has to be answered in time too,
        // in the kind of transaction that waits for all others.
        let transaction = database.begin(!is_newer).await?;
        let request = store(&transaction, Area::Meta).and_then(|store| store.get(&HOLDER.into()));
        let read = request_promise(&request.map_err(|thrown| error_of(&thrown))?);
        asked_for_all(&transaction);
        patience.await_first(&read).await.map_err(|_| DatabaseError::Blocked)?;
        Ok(database)
    }

    fn is_newer(&self) -> bool {
        self.is_newer
    }

    async fn get_many(&self, area: Area, keys: &[String]) -> Result<Vec<Option<String>>, DatabaseError> {
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        let transaction = self.begin(false).await?;
        let issue = || {
            let store = store(&transaction, area)?;
            keys.iter().map(|key| store.get(&key.as_str().into())).collect::<Result<Vec<_>, JsValue>>()
        };
        let requests = issue().map_err(|thrown| error_of(&thrown))?;
        asked_for_all(&transaction);
        finish(&transaction).await?;
        requests.iter().map(|request| Ok(text_of(&result_of(request)?))).collect()
    }

    async fn keys(&self, area: Area) -> Result<Vec<String>, DatabaseError> {
        let transaction = self.begin(false).await?;
        let request = store(&transaction, area).and_then(|store| store.get_all_keys());
        let request = request.map_err(|thrown| error_of(&thrown))?;
        asked_for_all(&transaction);
        finish(&transaction).await?;
        let keys = Array::from(&result_of(&request)?);
        Ok(keys.iter().filter_map(|key| key.as_string()).collect())
    }

    async fn get_all(&self, area: Area) -> Result<Vec<(String, String)>, DatabaseError> {
        let transaction = self.begin(false).await?;
        let issue = || {
            let store = store(&transaction, area)?;
            Ok((store.get_all_keys()?, store.get_all()?))
        };
        let (keys, texts) = issue().map_err(|thrown: JsValue| error_of(&thrown))?;
        asked_for_all(&transaction);
        finish(&transaction).await?;
        let (keys, texts) = (Array::from(&result_of(&keys)?), Array::from(&result_of(&texts)?));
        let pairs = keys.iter().zip(texts.iter());
        Ok(pairs.filter_map(|(key, text)| Some((key.as_string()?, text_of(&text)?))).collect())
    }

    async fn take_hold(&self) -> Result<u64, DatabaseError> {
        let taken = Rc::new(Cell::new(0));
        let holder = Rc::clone(&taken);
        self.write(move |transaction, before| {
            holder.set(before.unwrap_or(0) + 1);
            put(transaction, Area::Meta, HOLDER, &holder.get().to_string())?;
            Ok(true)
        })
        .await?;
        Ok(taken.get())
    }

    async fn commit(&self, holder: u64, batch: &Batch) -> Result<(), DatabaseError> {
        let batch = batch.clone();
        self.write(move |transaction, before| {
            if before.unwrap_or(0) != holder {
                return Ok(false);
            }
            for area in &batch.clear {
                store(transaction, *area)?.clear()?;
            }
            for (area, key) in &batch.delete {
                store(transaction, *area)?.delete(&key.as_str().into())?;
            }
            for (area, key, text) in &batch.put {
                put(transaction, *area, key, text)?;
            }
            Ok(true)
        })
        .await
    }

    async fn delete(place: &Names) -> Result<(), DatabaseError> {
        let patience = Patience::begin()?;
        let request = factory()?.delete_database(place.database()).map_err(|thrown| error_of(&thrown))?;
        patience.await_first(&request_promise(&request)).await.map_err(|_| failure_of(&request))?;
        Ok(())
    }
}

impl IndexedDb {
    /// Begins a transaction over all areas, connecting again should the browser have closed the connection (it does
    /// to pages in the background). That is safe: every write makes sure of the hold.
    async fn begin(&self, is_write: bool) -> Result<IdbTransaction, DatabaseError> {
        let connection = Rc::clone(&self.connection.borrow());
        if !connection.is_gone.get() {
            match connection.transaction(is_write) {
                Ok(transaction) => return Ok(transaction),
                Err(thrown) if name_of(&thrown) == "InvalidStateError" => connection.is_gone.set(true),
                Err(thrown) => return Err(error_of(&thrown)),
            }
        }
        let layout = (!self.is_newer).then_some(LAYOUT);
        let connection = Rc::new(connect(&self.names, layout, &Patience::begin()?).await?);
        let transaction = connection.transaction(is_write).map_err(|thrown| error_of(&thrown))?;
        *self.connection.borrow_mut() = connection;
        Ok(transaction)
    }

    /// Runs one strict transaction: reads the holder's number and, in the very same turn, lets `issue` ask for its
    /// writes or say that it must not (false).
    async fn write(
        &self,
        issue: impl FnOnce(&IdbTransaction, Option<u64>) -> Result<bool, JsValue> + 'static,
    ) -> Result<(), DatabaseError> {
        if self.is_newer {
            return Err(DatabaseError::NewerVersion);
        }
        let transaction = self.begin(true).await?;
        let request = store(&transaction, Area::Meta).and_then(|store| store.get(&HOLDER.into()));
        let request = request.map_err(|thrown| error_of(&thrown))?;
        let undecided = Undecided::note(&self.connection.borrow(), &transaction);
        let refused: Rc<RefCell<Option<DatabaseError>>> = Rc::default();
        let answer = Closure::<dyn FnMut()>::once({
            let (transaction, request, refused) = (transaction.clone(), request.clone(), Rc::clone(&refused));
            move || {
                drop(undecided);
                let before = request.result().ok().and_then(|value| value.as_string()?.parse().ok());
                *refused.borrow_mut() = match issue(&transaction, before) {
                    Ok(true) => return asked_for_all(&transaction),
                    Ok(false) => Some(DatabaseError::LostHold),
                    Err(thrown) => Some(error_of(&thrown)),
                };
                // Aborting fails only where the transaction has ended already.
                drop(transaction.abort());
            }
        });
        request.set_onsuccess(Some(answer.as_ref().unchecked_ref()));
        let finished = finish(&transaction).await;
        request.set_onsuccess(None);
        let refused = refused.borrow_mut().take();
        refused.map_or(finished, Err)
    }
}

/// An open connection; dropping it closes it.
#[derive(Debug)]
struct Connection {
    handle: IdbDatabase,
    is_gone: Rc<Cell<bool>>,
    undecided: Rc<RefCell<Vec<IdbTransaction>>>,
    on_close: Closure<dyn FnMut()>,
    on_leave: Closure<dyn FnMut()>,
}

impl Connection {
    fn new(handle: IdbDatabase) -> Self {
        let is_gone = Rc::new(Cell::new(false));
        let on_close = Closure::new({
            let (handle, is_gone) = (handle.clone(), Rc::clone(&is_gone));
            move || {
                // Another tab wants to delete or renew the database and waits for this one to let go.
                is_gone.set(true);
                handle.close();
            }
        });
        let undecided: Rc<RefCell<Vec<IdbTransaction>>> = Rc::default();
        let on_leave = Closure::new({
            let (handle, is_gone, undecided) = (handle.clone(), Rc::clone(&is_gone), Rc::clone(&undecided));
            move || {
                is_gone.set(true);
                for transaction in undecided.take() {
                    // Fails only where it has ended already.
                    drop(transaction.abort());
                }
                handle.close();
            }
        });
        let connection = Self { handle, is_gone, undecided, on_close, on_leave };
        connection.listen(true);
        connection
    }

    fn listen(&self, is_on: bool) {
        let listener = is_on.then(|| self.on_close.as_ref().unchecked_ref::<Function>());
        self.handle.set_onversionchange(listener);
        self.handle.set_onclose(listener);
        // WebKit puts a page that is left to sleep (the back-forward cache) with its transactions, and one that waited for
        // its page to go on would let every later page wait as long.
        let (Some(window), leave) = (web_sys::window(), self.on_leave.as_ref().unchecked_ref::<Function>()) else {
            return;
        };
        let done = match is_on {
            true => window.add_event_listener_with_callback("pagehide", leave),
            false => window.remove_event_listener_with_callback("pagehide", leave),
        };
        drop(done);
    }

    /// Begins a transaction; web-sys has the durability only behind a flag for the whole build, hence by name.
    fn transaction(&self, is_write: bool) -> Result<IdbTransaction, JsValue> {
        let areas: Array = Area::ALL.iter().map(|area| JsValue::from_str(area.name())).collect();
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
        let begin: Function = Reflect::get(&self.handle, &"transaction".into())?.dyn_into()?;
        let mode = if is_write { "readwrite" } else { "readonly" };
        begin.call3(&self.handle, &areas, &mode.into(), &options)?.dyn_into()
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.listen(false);
        self.handle.close();
    }
}

/// A transaction that has read whose the hold is and not yet asked for its writes; given up if the page is left meanwhile.
struct Undecided {
    all: Rc<RefCell<Vec<IdbTransaction>>>,
    own: IdbTransaction,
}

impl Undecided {
    fn note(connection: &Connection, transaction: &IdbTransaction) -> Self {
        connection.undecided.borrow_mut().push(transaction.clone());
        Self { all: Rc::clone(&connection.undecided), own: transaction.clone() }
    }
}

impl Drop for Undecided {
    fn drop(&mut self) {
        self.all.borrow_mut().retain(|one| *one != self.own);
    }
}

/// How long the browser may still take.
struct Patience {
    window: web_sys::Window,
    over: Promise,
    timer: Cell<i32>,
}

impl Patience {
    fn begin() -> Result<Self, DatabaseError> {
        let window = web_sys::window().ok_or(DatabaseError::Blocked)?;
        let timer = Cell::new(0);
        let over = Promise::new(&mut |_, reject| {
            let started = window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE);
            timer.set(started.unwrap_or(0));
        });
        Ok(Self { window, over, timer })
    }

    /// Waits for the promise or the end of patience, whichever is first.
    async fn await_first(&self, promise: &Promise) -> Result<JsValue, JsValue> {
        JsFuture::from(Promise::race(&Array::of2(promise, &self.over))).await
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        self.window.clear_timeout_with_handle(self.timer.get());
    }
}

#[allow(clippy::disallowed_methods, reason = "the one file that opens a database")]
fn factory() -> Result<IdbFactory, DatabaseError> {
    let window = web_sys::window().ok_or(DatabaseError::Blocked)?;
    window.indexed_db().ok().flatten().ok_or(DatabaseError::Blocked)
}

thread_local! {
    static IS_LEFT: Cell<bool> = const { Cell::new(false) };
    static IS_WATCHED: Cell<bool> = const { Cell::new(false) };
    /// The transaction that is making the areas.
    static UPGRADE: RefCell<Option<IdbTransaction>> = const { RefCell::new(None) };
}

/// Whether the page was left. WebKit may put it to sleep then, and what was on its way to it, a connection or a new database,
/// would be kept from every other page until it goes on: nothing is opened any more, and an upgrade is given up. A page that
/// is woken loads anew.
fn is_left() -> bool {
    if !IS_WATCHED.replace(true)
        && let Some(window) = web_sys::window()
    {
        let leave = Closure::<dyn FnMut()>::new(|| {
            IS_LEFT.set(true);
            if let Some(upgrade) = UPGRADE.take() {
                // Fails only where it has ended already.
                drop(upgrade.abort());
            }
        });
        drop(window.add_event_listener_with_callback("pagehide", leave.as_ref().unchecked_ref()));
        // For as long as the page lives.
        leave.forget();
    }
    IS_LEFT.get()
}

/// Opens the database in a version, or in whichever it has.
async fn connect(place: &Names, version: Option<u32>, patience: &Patience) -> Result<Connection, DatabaseError> {
    if is_left() {
        return Err(DatabaseError::Blocked);
    }
    let factory = factory()?;
    let request = match version {
        Some(version) => factory.open_with_u32(place.database(), version),
        None => factory.open(place.database()),
    };
    let request = request.map_err(|thrown| error_of(&thrown))?;
    let upgrade = Closure::<dyn FnMut()>::once({
        let request = request.clone();
        move || {
            UPGRADE.set(request.transaction());
            // Whatever is not made here is found missing once the database is open.
            let Ok(handle) = request.result().and_then(JsCast::dyn_into::<IdbDatabase>) else { return };
            for area in Area::ALL {
                if !handle.object_store_names().contains(area.name()) {
                    drop(handle.create_object_store(area.name()));
                }
            }
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    let opened = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
        request.set_onblocked(Some(&reject));
    });
    let is_open = patience.await_first(&opened).await.is_ok();
    UPGRADE.set(None);
    if is_open {
        request.set_onupgradeneeded(None);
        let handle = result_of(&request)?.dyn_into::<IdbDatabase>();
        return handle.map(Connection::new).map_err(|_| DatabaseError::Blocked);
    }
    let reason = failure_of(&request);
    if reason == DatabaseError::Blocked {
        // The answer may still come, when nobody waits for it any more: the areas are made, the connection is let go.
        upgrade.forget();
        let late = Closure::once_into_js({
            let request = request.clone();
            move || {
                if let Ok(handle) = request.result().and_then(JsCast::dyn_into::<IdbDatabase>) {
                    handle.close();
                }
            }
        });
        request.set_onsuccess(Some(late.unchecked_ref()));
    }
    Err(reason)
}

fn store(transaction: &IdbTransaction, area: Area) -> Result<IdbObjectStore, JsValue> {
    transaction.object_store(area.name())
}

fn put(transaction: &IdbTransaction, area: Area, key: &str, text: &str) -> Result<(), JsValue> {
    store(transaction, area)?.put_with_key(&text.into(), &key.into()).map(drop)
}

fn request_promise(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    })
}

/// Says that nothing more will be asked, so that the browser ends the transaction by itself. Without this, one of a page
/// that is put to sleep on leaving (the back-forward cache) may never end, and every later page waits for it.
fn asked_for_all(transaction: &IdbTransaction) {
    // By name, as web-sys calls its own binding deprecated. Where a browser is too old for it, it ends as ever.
    if let Ok(commit) = Reflect::get(transaction, &"commit".into()).and_then(JsCast::dyn_into::<Function>) {
        drop(commit.call0(transaction));
    }
}

/// Waits until the transaction is complete, which alone means that it is kept.
async fn finish(transaction: &IdbTransaction) -> Result<(), DatabaseError> {
    let finished = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    match JsFuture::from(finished).await {
        Ok(_) => Ok(()),
        Err(_) => {
            Err(transaction.error().map_or(DatabaseError::Broken("AbortError".to_owned()), |it| named(&it.name())))
        }
    }
}

fn result_of(request: &IdbRequest) -> Result<JsValue, DatabaseError> {
    request.result().map_err(|thrown| error_of(&thrown))
}

/// Reads what a key held: nothing, a text, or something this program never writes.
fn text_of(value: &JsValue) -> Option<String> {
    if value.is_undefined() { None } else { Some(value.as_string().unwrap_or_else(|| FOREIGN.to_owned())) }
}

/// Says why an opening request failed; one without an answer yet is blocked.
fn failure_of(request: &IdbOpenDbRequest) -> DatabaseError {
    match request.error() {
        Ok(Some(exception)) => named(&exception.name()),
        _ => DatabaseError::Blocked,
    }
}

fn name_of(thrown: &JsValue) -> String {
    thrown.dyn_ref::<DomException>().map_or_else(|| "Error".to_owned(), DomException::name)
}

fn error_of(thrown: &JsValue) -> DatabaseError {
    named(&name_of(thrown))
}

fn named(name: &str) -> DatabaseError {
    match name {
        "QuotaExceededError" => DatabaseError::Full,
        "VersionError" => DatabaseError::NewerVersion,
        "SecurityError" => DatabaseError::Blocked,
        _ => DatabaseError::Broken(name.to_owned()),
    }
}
