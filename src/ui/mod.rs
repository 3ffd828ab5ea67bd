//! What is seen and touched: routes, pages, components, words.
//! It must not reach storage, the door out or the device; it asks state.

pub mod components;
pub mod entrance;
pub mod forms;
pub mod pages;
mod parts;
pub mod routes;
pub mod words;
