package vn.wardportal.api.site;

import java.util.List;

/**
 * Whose portal this is: what stands in the head and the foot of every page (điểm a khoản 2 Điều 2 and the statutory data
 * of an official site). Data, edited in the console.
 *
 * @param label what the site is called: "Cổng thông tin điện tử"
 * @param name the body that runs it: "Ủy ban nhân dân Phường 1, Quận 10"
 * @param parent the governing body
 * @param responsible who answers for the content
 * @param address the office's street address
 * @param phone telephone
 * @param email e-mail address
 * @param domain the site's public host name, without a scheme
 * @param counter the office residents go to: "Bộ phận Tiếp nhận và Trả kết quả"
 * @param hours when that office is open, in the order of the week
 * @param links what the foot leads to besides the sections, in the order shown
 */
public record SiteIdentity(
        String label,
        String name,
        String parent,
        String responsible,
        String address,
        String phone,
        String email,
        String domain,
        String counter,
        List<Opening> hours,
        List<SiteLink> links) {

    public SiteIdentity {
        hours = List.copyOf(hours);
        links = List.copyOf(links);
    }
}
