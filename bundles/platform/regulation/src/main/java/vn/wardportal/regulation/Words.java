package vn.wardportal.regulation;

import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;
import vn.wardportal.api.text.Texts;

/** The words of this bundle, as staff read them. */
public final class Words {

    public static final Texts VI = Messages.of(Words.class).in(Language.VI);

    private Words() {}
}
