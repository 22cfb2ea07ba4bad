package vn.wardportal.suite.harness;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one portal with sample content that all tests share which leave it as they found it, or only add to it. */
public final class Demo {

    /** A page of every kind that residents read. */
    public static final List<String> KINDS = List.of(
            "/",
            "/tin-tuc",
            "/tin-tuc/lich-tiem-chung-thang-7-2019",
            "/tin-tuc/lich-tiem-chung-thang-7-2019?in",
            "/chia-se?trang=/tin-tuc/lich-tiem-chung-thang-7-2019",
            "/gioi-thieu",
            "/gioi-thieu/to-chuc-bo-may",
            "/danh-ba",
            "/danh-ba/tu-phap-ho-tich",
            "/danh-ba/in",
            "/van-ban",
            "/van-ban?tu=khong+co+gi",
            "/van-ban/554-qd-ubnd-2019",
            "/en",
            "/en/gioi-thieu/to-chuc-bo-may",
            "/en/tin-tuc",
            "/en/tin-tuc/lich-tiem-chung-thang-7-2019",
            "/en/tim-kiem?q=flower+market",
            "/quy-che",
            "/quy-che/dieu-6",
            "/bao-loi",
            "/bao-loi/theo-doi",
            "/dinh-chinh",
            "/dinh-chinh/1",
            "/thu-tuc",
            "/thu-tuc/dang-ky-khai-sinh",
            "/thu-tuc/dang-ky-khai-sinh/niem-yet",
            "/thu-tuc/su-kien",
            "/thu-tuc/su-kien/sinh-con",
            "/thu-tuc/su-kien/sinh-con/truong-hop?chon=1.001193,1.004222",
            "/thu-tuc/su-kien/sinh-con/giay-to?chon=1.001193,1.004222-2",
            "/du-an",
            "/du-an/nang-cap-hem-285-cach-mang-thang-tam",
            "/en/du-an/nang-cap-hem-285-cach-mang-thang-tam",
            "/lich-cong-tac",
            "/lich-cong-tac/thang/2026-11",
            "/tiep-cong-dan",
            "/tiep-cong-dan/lich-hen",
            "/tim-kiem?q=ph%C6%B0%E1%BB%9Dng&loai=news",
            "/chuyen-muc",
            "/du-lieu-mo");

    /** All of these, and others of the same kinds with something else on them. */
    public static final List<String> PAGES = Stream.concat(
                    KINDS.stream(),
                    Stream.of(
                            "/tin-tuc?trang=2",
                            "/tin-tuc?chuyen-muc=thong-bao",
                            "/tin-tuc/duong-hoa-ho-thi-ky-diem-den-cua-nguoi-yeu-hoa",
                            "/gioi-thieu/quy-che",
                            "/danh-ba?tim=ho+tich",
                            "/van-ban?loai=nghi-dinh&hieu-luc=het-hieu-luc",
                            "/van-ban/26-2009-tt-btttt",
                            "/en/danh-ba",
                            "/en/danh-ba/tu-phap-ho-tich",
                            "/en/gioi-thieu/quy-che",
                            "/en/tin-tuc/lich-tiem-chung-thang-7-2019?in",
                            "/en/tiep-cong-dan",
                            "/en/bao-loi?trang=/tin-tuc",
                            "/bao-loi?trang=/tin-tuc",
                            "/thu-tuc?tu=khai+sinh&linh-vuc=ho-tich",
                            "/du-an?tinh-trang=dang-thuc-hien",
                            "/lich-cong-tac/2026/1",
                            "/tim-kiem",
                            "/tim-kiem?q=phuong",
                            "/tim-kiem?q=xyzq"))
            .toList();

    private static final Portal PORTAL = start();

    private static Optional<Login> administrator = Optional.empty();

    private Demo() {}

    /** What takes long to look at: a page of each kind, all of them in the long run; and one that is not there. */
    public static Stream<String> examples() {
        return Stream.concat((Distribution.isLong() ? PAGES : KINDS).stream(), Stream.of("/khong-co"));
    }

    /** The portal itself. */
    public static Portal portal() {
        return PORTAL;
    }

    /** Its site. */
    public static Site site() {
        return PORTAL.site();
    }

    /** Its administrator, whose first password has been changed. */
    public static synchronized Login administrator() {
        if (administrator.isEmpty()) {
            try (Console console = Console.at(PORTAL)) {
                administrator = Optional.of(console.firstSignIn(PORTAL.firstLogin()));
            }
        }
        return administrator.get();
    }

    /** The console, with its administrator signed in. */
    public static Console console() {
        return Console.at(PORTAL).signIn(administrator());
    }

    /** The console, with a sample person signed in. */
    public static Console as(String name) {
        return Console.at(PORTAL).signIn(PORTAL.sample(name));
    }

    private static Portal start() {
        Portal portal = Portal.fresh("--demo");
        Runtime.getRuntime().addShutdownHook(new Thread(portal::stop, "stop-demo"));
        return portal;
    }
}
