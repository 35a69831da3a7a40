//! `datapackage.json`: the tables and their columns, for programs that read tables (Frictionless Data, Data Package
//! 1.0).

use serde_json::{Value, json};

use crate::graph::address;
use crate::output::data::all::all;
use crate::output::data::table::{Column, Form};
use crate::output::data::tables::{columns, key};
use crate::output::data::{file, label};
use crate::output::desk::Desk;
use crate::output::manifest::Dataset;

pub fn write(desk: &Desk) -> Vec<u8> {
    let config = desk.graph.config();
    let lang = config.default_language;
    let resources = all(desk).into_iter().filter_map(|it| Some(resource(desk, it, &columns(desk, it)?)));
    let license = desk.license(&config.license);
    let package = json!({
        "profile": "tabular-data-package",
        "name": "data",
        "title": desk.words_for(&config.title, lang).0,
        "description": desk.words_for(&config.description, lang).0,
        "homepage": desk.absolute(&address::data(&desk.graph, lang)),
        "licenses": [{ "name": config.license.as_str(), "path": license.url, "title": license.text }],
        "resources": resources.collect::<Vec<_>>(),
    });
    let mut bytes = serde_json::to_vec_pretty(&package).expect("a value of JSON is JSON");
    bytes.push(b'\n');
    bytes
}

fn resource(desk: &Desk, dataset: Dataset, columns: &[Column]) -> Value {
    let lang = desk.graph.config().default_language;
    let path = file::name(desk, dataset);
    json!({
        "profile": "tabular-data-resource",
        "name": path.trim_end_matches(".csv"),
        "path": path,
        "title": label::name(desk, dataset, lang),
        "description": label::about(desk, dataset, lang),
        "format": "csv",
        "mediatype": file::media_type(dataset),
        "encoding": "utf-8",
        "dialect": {
            "delimiter": ",",
            "lineTerminator": "\r\n",
            "quoteChar": "\"",
            "doubleQuote": true,
            "header": true,
        },
        "schema": {
            "fields": columns.iter().map(field).collect::<Vec<_>>(),
            "missingValues": [""],
            "primaryKey": key(dataset),
        },
    })
}

fn field(column: &Column) -> Value {
    let kind = match column.form {
        Form::Text => "string",
        Form::Address => return json!({ "name": column.name, "type": "string", "format": "uri" }),
        Form::Whole => "integer",
        Form::Number => "number",
        Form::Flag => "boolean",
    };
    json!({ "name": column.name, "type": kind })
}
