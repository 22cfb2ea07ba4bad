package vn.wardportal.opendata;

import java.util.List;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.opendata.Json.Members;

/** Describes the API for programs that write programs (OpenAPI 3.0.3). */
final class OpenApi {

    private static final String PROBLEM = "problem";

    private final SiteIdentity identity;

    OpenApi(SiteIdentity identity) {
        this.identity = identity;
    }

    byte[] document(List<Entry> entries) {
        Members paths = new Members().with("/", path(index()));
        Members schemas = new Members()
                .with(
                        PROBLEM,
                        object(new Members().with("status", integer()).with("detail", text()), "status", "detail"));
        for (Entry entry : entries) {
            paths.with("/" + entry.name(), path(several(entry)));
            paths.with("/" + entry.name() + ApiPage.TABLE, path(table(entry)));
            paths.with("/" + entry.name() + "/{id}", path(one(entry)));
            schemas.with(entry.name(), schema(entry));
        }
        return Json.written(new Members()
                .with("openapi", "3.0.3")
                .with("info", info())
                .with("servers", List.of(new Members().with("url", "https://" + identity.domain() + ApiPage.VERSION)))
                .with("paths", paths)
                .with("components", new Members().with("schemas", schemas).with("responses", refusals())));
    }

    private Members info() {
        return new Members()
                .with("title", identity.label() + " – " + identity.name())
                .with(
                        "description",
                        "Read only. Rows come by their number: take the address in next until there is none. From one place up"
                                + " to 60 answers are made at once and then 3 a second; more are refused with 429. Send the ETag"
                                + " in If-None-Match: what has not changed is answered 304.")
                .with("version", "1");
    }

    private static Members path(Members get) {
        return new Members().with("get", get);
    }

    private static Members index() {
        Members dataset = object(
                new Members()
                        .with("name", text())
                        .with("title", text())
                        .with("purpose", text())
                        .with("json", address())
                        .with("csv", address())
                        .with(
                                "columns",
                                array(object(
                                        new Members()
                                                .with("name", text())
                                                .with("type", text())
                                                .with("meaning", text()),
                                        "name",
                                        "type",
                                        "meaning"))),
                "name");
        Members found = object(
                new Members().with("openapi", address()).with("datasets", array(dataset)), "openapi", "datasets");
        return new Members()
                .with("operationId", "datasets")
                .with("summary", "What there is, and what its columns mean")
                .with(
                        "responses",
                        new Members().with("200", json("The datasets", found)).with("429", response("429")));
    }

    private static Members several(Entry entry) {
        Members page =
                object(new Members().with("rows", array(reference(entry))).with("next", address()), "rows");
        return operation(entry, "", json(entry.title(Language.VI), page), "400")
                .with(
                        "parameters",
                        List.of(
                                parameter("after", "query", number()),
                                parameter("limit", "query", integer().with("enum", Slice.LIMITS))));
    }

    private static Members table(Entry entry) {
        String description = "UTF-8, at most " + ApiPage.ROWS_IN_CSV
                + " rows, without long texts; if there are so many, ask for those after the number of the last one";
        Members csv = new Members().with("text/csv", new Members().with("schema", text()));
        Members found = new Members().with("description", description).with("content", csv);
        return operation(entry, "-csv", found, "400")
                .with("parameters", List.of(parameter("after", "query", number())));
    }

    private static Members one(Entry entry) {
        return operation(entry, "-one", json(entry.title(Language.VI), reference(entry)), "404")
                .with("parameters", List.of(parameter("id", "path", text())));
    }

    private static Members operation(Entry entry, String suffix, Members found, String refusal) {
        return new Members()
                .with("operationId", entry.name() + suffix)
                .with("summary", entry.title(Language.VI))
                .with("description", entry.purpose(Language.VI))
                .with(
                        "responses",
                        new Members()
                                .with("200", found)
                                .with(refusal, response(refusal))
                                .with("429", response("429")));
    }

    private static Members refusals() {
        Members wait = new Members()
                .with(
                        "Retry-After",
                        new Members().with("description", "Seconds to wait").with("schema", integer()));
        return new Members()
                .with("400", refusal("after or limit cannot be"))
                .with("404", refusal("There is no such row"))
                .with("429", refusal("Too many requests come from this place").with("headers", wait));
    }

    private static Members refusal(String why) {
        return json(why, new Members().with("$ref", "#/components/schemas/" + PROBLEM));
    }

    private static Members response(String refusal) {
        return new Members().with("$ref", "#/components/responses/" + refusal);
    }

    private static Members json(String description, Members schema) {
        return new Members()
                .with("description", description)
                .with("content", new Members().with("application/json", new Members().with("schema", schema)));
    }

    private static Members parameter(String name, String in, Members schema) {
        return new Members()
                .with("name", name)
                .with("in", in)
                .with("required", in.equals("path"))
                .with("schema", schema);
    }

    private static Members schema(Entry entry) {
        Members properties =
                new Members().with("number", number()).with("id", text()).with("self", address());
        for (Column column : entry.dataset().columns()) {
            properties.with(
                    column.name(), property(column.type()).with("description", entry.meaning(column, Language.VI)));
        }
        return object(properties, "number", "id", "self");
    }

    private static Members property(Type type) {
        return switch (type) {
            case TEXT, HTML -> text();
            case NUMBER -> number();
            case FLAG -> new Members().with("type", "boolean");
            case DATE -> text().with("format", "date");
            case TIME -> text().with("format", "date-time");
            case ADDRESS -> address();
            case TEXTS -> array(text());
        };
    }

    private static Members object(Members properties, String... required) {
        return new Members()
                .with("type", "object")
                .with("required", List.of(required))
                .with("properties", properties);
    }

    private static Members array(Members items) {
        return new Members().with("type", "array").with("items", items);
    }

    private static Members text() {
        return new Members().with("type", "string");
    }

    private static Members address() {
        return text().with("format", "uri");
    }

    private static Members integer() {
        return new Members().with("type", "integer");
    }

    private static Members number() {
        return integer().with("format", "int64");
    }

    private static Members reference(Entry entry) {
        return new Members().with("$ref", "#/components/schemas/" + entry.name());
    }
}
