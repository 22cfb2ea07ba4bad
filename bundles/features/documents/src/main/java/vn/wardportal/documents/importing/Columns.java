package vn.wardportal.documents.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.wardportal.api.table.Column;
import vn.wardportal.api.table.Layout;
import vn.wardportal.api.text.Dates;
import vn.wardportal.documents.Heading;
import vn.wardportal.documents.Manuscript;
import vn.wardportal.documents.Relation;
import vn.wardportal.documents.desk.Field;

/** The table of documents: what its columns are called, and what stands in them. */
public final class Columns {

    /** All columns. The names are those of collections of documents, as far as they have them. */
    public static final Layout LAYOUT = new Layout(
            "Văn bản",
            List.of(
                    column(
                            "number",
                            "Số ký hiệu",
                            "Ví dụ: 554/QĐ-UBND. Trong Excel, định dạng cột là Văn bản (Text).",
                            true),
                    column("type", "Loại văn bản", "Quyết định, Kế hoạch…; để trống thì lấy theo ký hiệu.", false),
                    column("issuer", "Cơ quan ban hành", "Tên đầy đủ của cơ quan.", true),
                    column("place", "Nơi ban hành", "Địa danh ghi trước ngày ban hành.", false),
                    column("issued", "Ngày ban hành", "Ngày/tháng/năm.", true),
                    column("signer", "Người ký", "Họ tên.", false),
                    column("signer_title", "Chức vụ người ký", "Ví dụ: Chủ tịch.", false),
                    column("abstract", "Trích yếu", "Nội dung chính, như ghi dưới tên loại văn bản.", true),
                    column("effective", "Có hiệu lực từ ngày", "Ngày/tháng/năm; để trống: từ ngày ban hành.", false),
                    column("expires", "Hết hiệu lực sau ngày", "Ngày/tháng/năm; để trống nếu chưa biết.", false),
                    column(
                            "status",
                            "Hiệu lực",
                            "Còn hiệu lực, Chưa có hiệu lực, Hết hiệu lực một phần hoặc Hết hiệu lực. Cổng tự tính từ ngày và từ văn bản thay thế; cột này để đối chiếu.",
                            false),
                    column("field", "Lĩnh vực", "Ví dụ: Tổ chức bộ máy.", false),
                    column("secrecy", "Độ mật", "Để trống hoặc Không mật; văn bản mật không đưa lên cổng.", false),
                    column(
                            "recipients",
                            "Nơi nhận",
                            "Mỗi dòng một nơi, có dòng công bố trên Cổng thông tin điện tử (khoản 2 Điều 9).",
                            false),
                    column(
                            "waiver",
                            "Lý do công bố khi Nơi nhận thiếu dòng công bố",
                            "Để trống nếu có dòng công bố.",
                            false),
                    column("legal_basis", "Căn cứ", "Mỗi dòng một văn bản: tên, số, ngày.", false),
                    column("replaces", "Thay thế", "Văn bản bị thay thế, mỗi dòng một văn bản.", false),
                    column("repeals", "Bãi bỏ", "Văn bản bị bãi bỏ, mỗi dòng một văn bản.", false),
                    column("amends", "Sửa đổi bổ sung", "Văn bản được sửa đổi, bổ sung, mỗi dòng một văn bản.", false),
                    column(
                            "repeals_partly",
                            "Bãi bỏ một phần",
                            "Văn bản bị bãi bỏ một phần, mỗi dòng một văn bản.",
                            false),
                    column("related", "Liên quan", "Văn bản liên quan khác, mỗi dòng một văn bản.", false),
                    column("source.url", "Nguồn", "Địa chỉ nơi lấy văn bản (khoản 4 Điều 9).", false)));

    /** The columns of the documents that one names. */
    static final Map<Relation, String> RELATIONS = Map.of(
            Relation.BASIS, "legal_basis",
            Relation.REPLACES, "replaces",
            Relation.REPEALS, "repeals",
            Relation.AMENDS, "amends",
            Relation.REPEALS_PARTLY, "repeals_partly",
            Relation.RELATED, "related");

    private Columns() {}

    private static Column column(String name, String title, String meaning, boolean required) {
        return new Column(name, title, meaning, required);
    }

    /** The column that fills the field; empty if several do, or none. */
    static String of(Field field) {
        return switch (field) {
            case NUMBER -> "number";
            case KIND -> "type";
            case ISSUER -> "issuer";
            case PLACE -> "place";
            case ISSUED -> "issued";
            case SUMMARY -> "abstract";
            case SIGNER -> "signer";
            case SIGNER_TITLE -> "signer_title";
            case FIELD -> "field";
            case SECRECY -> "secrecy";
            case FROM -> "effective";
            case TO -> "expires";
            case RECIPIENTS -> "recipients";
            case WAIVER -> "waiver";
            case SOURCE -> "source.url";
            case REFERENCES, BODY, FILES -> "";
        };
    }

    /**
     * The document as a row of the table, in the order of the columns.
     *
     * @param status what people call whether it is in force
     * @param secrecy what they call its secrecy
     */
    static List<String> cells(Manuscript manuscript, String status, String secrecy) {
        Heading heading = manuscript.heading();
        return List.of(
                heading.number(),
                heading.kind(),
                heading.issuer(),
                heading.place(),
                day(heading.issued()),
                heading.signer(),
                heading.signerTitle(),
                manuscript.text().summary(),
                day(manuscript.from()),
                day(manuscript.to()),
                status,
                heading.field(),
                secrecy,
                manuscript.text().recipients(),
                manuscript.text().waiver(),
                named(Relation.BASIS, manuscript),
                named(Relation.REPLACES, manuscript),
                named(Relation.REPEALS, manuscript),
                named(Relation.AMENDS, manuscript),
                named(Relation.REPEALS_PARTLY, manuscript),
                named(Relation.RELATED, manuscript),
                manuscript.text().source());
    }

    private static String named(Relation relation, Manuscript manuscript) {
        return NamedDocuments.write(relation, manuscript.references());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Dates::day).orElse("");
    }
}
