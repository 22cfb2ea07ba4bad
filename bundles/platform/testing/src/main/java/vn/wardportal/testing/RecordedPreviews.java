package vn.wardportal.testing;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.wardportal.api.page.Page;
import vn.wardportal.api.page.Previews;

/** Renders previews without a frame and remembers them. */
public final class RecordedPreviews implements Previews {

    private final List<String> shown = new CopyOnWriteArrayList<>();

    @Override
    public String show(Page page) {
        StringOutput output = new StringOutput();
        page.content().writeTo(output);
        shown.add(output.toString());
        return "/xem-truoc/" + shown.size();
    }

    /** The contents shown so far, the oldest first. */
    public List<String> shown() {
        return List.copyOf(shown);
    }
}
