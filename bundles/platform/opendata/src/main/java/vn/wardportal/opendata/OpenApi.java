package vn.wardportal.opendata;

import java.util.List;
import vn.wardportal.api.open.Column;
import vn.wardportal.api.open.Column.Type;
import vn.wardportal.api.site.SiteIdentity;
import vn.wardportal.api.text.Language;
import vn.wardportal.opendata.Json.Members;

/** Describes the API for programs that write programs (OpenAPI 3.0.3). */
final class OpenApi {

    private final SiteIdentity identity;

    OpenApi(SiteIdentity identity) {
        this.identity = identity;
    }

    byte[] document(List<Entry> entries) {
        Members paths = new Members();
        Members schemas = new Members();
        for (Entry entry : entries) {
            paths.with("/" + entry.name(), new Members().with("get", several(entry)));
            paths.with("/" + entry.name() + "/{id}", new Members().with("get", one(entry)));
            schemas.with(entry.name(), schema(entry));
        }
        return Json.written(new Members()
                .with("openapi", "3.0.3")
                .with(
                        "info",
                        new Members()
                                .with("title", identity.label() + " – " + identity.name())
                                .with("version", "1"))
                .with("servers", List.of(new Members().with("url", "https://" + identity.domain() + ApiPage.VERSION)))
                .with("paths", paths)
                .with("components", new Members().with("schemas", schemas)));
    }

    private static Members several(Entry entry) {
        Members page = object(new Members()
                .with("rows", new Members().with("type", "array").with("items", reference(entry)))
                .with("next", text().with("format", "uri")));
        return operation(entry, "", page, "400", "after or limit cannot be")
                .with(
                        "parameters",
                        List.of(
                                parameter("after", "query", integer()),
                                parameter("limit", "query", integer().with("enum", Slice.LIMITS))));
    }

    private static Members one(Entry entry) {
        return operation(entry, "-one", reference(entry), "404", "There is no such row")
                .with("parameters", List.of(parameter("id", "path", text())));
    }

    private static Members operation(Entry entry, String suffix, Members schema, String refusal, String why) {
        Members found = new Members()
                .with("description", entry.title(Language.VI))
                .with("content", new Members().with("application/json", new Members().with("schema", schema)));
        return new Members()
                .with("operationId", entry.name() + suffix)
                .with("summary", entry.title(Language.VI))
                .with("description", entry.purpose(Language.VI))
                .with(
                        "responses",
                        new Members().with("200", found).with(refusal, new Members().with("description", why)));
    }

    private static Members parameter(String name, String in, Members schema) {
        return new Members()
                .with("name", name)
                .with("in", in)
                .with("required", in.equals("path"))
                .with("schema", schema);
    }

    private static Members schema(Entry entry) {
        Members properties = new Members().with("id", text()).with("self", text().with("format", "uri"));
        for (Column column : entry.dataset().columns()) {
            properties.with(
                    column.name(), property(column.type()).with("description", entry.meaning(column, Language.VI)));
        }
        return object(properties);
    }

    private static Members property(Type type) {
        return switch (type) {
            case TEXT, HTML -> text();
            case NUMBER -> integer().with("format", "int64");
            case FLAG -> new Members().with("type", "boolean");
            case DATE -> text().with("format", "date");
            case TIME -> text().with("format", "date-time");
            case ADDRESS -> text().with("format", "uri");
            case TEXTS -> new Members().with("type", "array").with("items", text());
        };
    }

    private static Members object(Members properties) {
        return new Members().with("type", "object").with("properties", properties);
    }

    private static Members text() {
        return new Members().with("type", "string");
    }

    private static Members integer() {
        return new Members().with("type", "integer");
    }

    private static Members reference(Entry entry) {
        return new Members().with("$ref", "#/components/schemas/" + entry.name());
    }
}
