package vn.wardportal.testing;

import java.util.List;
import vn.wardportal.api.site.Site;
import vn.wardportal.api.site.SiteIdentity;

/** The portal of a ward, as far as a module asks whose it is. */
public final class GivenSite implements Site {

    /** Whose portal it is. */
    public static final SiteIdentity WARD = new SiteIdentity(
            "Cổng thông tin điện tử",
            "Ủy ban nhân dân Phường 1, Quận 10",
            "Ủy ban nhân dân Quận 10",
            "Trưởng Ban Biên tập",
            "Phường 1, Quận 10, Thành phố Hồ Chí Minh",
            "(028) 3800 0001",
            "phuong1@example.vn",
            "phuong1.example.vn",
            "Bộ phận Tiếp nhận và Trả kết quả",
            List.of(),
            List.of());

    @Override
    public SiteIdentity identity() {
        return WARD;
    }
}
