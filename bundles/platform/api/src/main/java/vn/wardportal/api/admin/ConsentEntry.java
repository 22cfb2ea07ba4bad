package vn.wardportal.api.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.wardportal.api.check.Consent;
import vn.wardportal.api.check.Consent.Children;
import vn.wardportal.api.check.Consent.People;
import vn.wardportal.api.check.Consent.Way;
import vn.wardportal.api.text.Dates;
import vn.wardportal.api.text.Texts;

/** What is stated about the persons on one picture. */
public final class ConsentEntry extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;

    /** Whether anybody can be recognised. */
    public final RadioButtonGroup<People> people = new RadioButtonGroup<>();

    /** Who agreed, by their role. */
    public final TextField whom = new TextField();

    /** How they agreed. */
    public final Select<Way> way = new Select<>();

    /** When they agreed. */
    public final DatePicker on = new DayField("");

    /** Whether there are children. */
    public final Checkbox child = new Checkbox();

    /** Whether father, mother or guardian agreed. */
    public final Checkbox guardian = new Checkbox();

    /** Where the paper lies. */
    public final TextField reference = new TextField();

    private final Image picture;
    private final Div details = new Div();
    private final transient Texts texts;

    ConsentEntry(Texts texts, String hash, Consent consent) {
        this.texts = texts;
        picture = new Image("/anh/" + hash + "/480.jpg", "");
        people.setItems(People.NOBODY, People.AGREED, People.UNKNOWN);
        people.setItemLabelGenerator(one -> texts.get("consent." + one));
        people.addValueChangeListener(event -> reveal());
        whom.setLabel(texts.get("consent.whom"));
        whom.setHelperText(texts.get("consent.whom.hint"));
        whom.setMaxLength(LONGEST);
        way.setLabel(texts.get("consent.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(one -> texts.get("consent." + one));
        on.setLabel(texts.get("consent.on"));
        on.setMax(LocalDate.now(Dates.ZONE));
        child.setLabel(texts.get("consent.child"));
        child.addValueChangeListener(event -> reveal());
        guardian.setLabel(texts.get("consent.guardian"));
        reference.setLabel(texts.get("consent.reference"));
        reference.setHelperText(texts.get("consent.reference.hint"));
        reference.setMaxLength(LONGEST);
        details.add(whom, way, on, child, guardian, reference);
        details.addClassName("step-fields");
        addClassName("consent");
        add(picture, people, details);
        show(consent);
    }

    void number(int number) {
        people.setLabel(texts.get("consent.picture", number));
        picture.setAlt(texts.get("consent.picture", number));
    }

    Consent value() {
        People chosen = people.getOptionalValue().orElse(People.UNKNOWN);
        if (chosen != People.AGREED) {
            return chosen == People.NOBODY ? Consent.NOBODY : Consent.UNKNOWN;
        }
        return new Consent(
                chosen,
                whom.getValue().strip(),
                way.getOptionalValue(),
                on.getOptionalValue(),
                children(),
                reference.getValue().strip());
    }

    void setReadOnly(boolean readOnly) {
        people.setReadOnly(readOnly);
        whom.setReadOnly(readOnly);
        way.setReadOnly(readOnly);
        on.setReadOnly(readOnly);
        child.setReadOnly(readOnly);
        guardian.setReadOnly(readOnly);
        reference.setReadOnly(readOnly);
    }

    private void show(Consent consent) {
        people.setValue(consent.people());
        whom.setValue(consent.whom());
        consent.way().ifPresent(way::setValue);
        consent.on().ifPresent(on::setValue);
        child.setValue(consent.children() != Children.NONE);
        guardian.setValue(consent.children() == Children.BY_GUARDIAN);
        reference.setValue(consent.reference());
        reveal();
    }

    private Children children() {
        if (!child.getValue()) {
            return Children.NONE;
        }
        return guardian.getValue() ? Children.BY_GUARDIAN : Children.WITHOUT_GUARDIAN;
    }

    private void reveal() {
        details.setVisible(
                people.getOptionalValue().filter(People.AGREED::equals).isPresent());
        guardian.setVisible(child.getValue());
    }
}
