package vn.wardportal.directory;

import com.vaadin.flow.component.datepicker.DatePicker;

/** Fields for days, as they are written in Viet Nam. */
final class Days {

    private static final int MONDAY = 1;

    private Days() {}

    static DatePicker picker(String label, String hint) {
        DatePicker picker = new DatePicker(label);
        picker.setHelperText(hint);
        picker.setI18n(
                new DatePicker.DatePickerI18n().setDateFormat("dd/MM/yyyy").setFirstDayOfWeek(MONDAY));
        picker.setClearButtonVisible(true);
        return picker;
    }
}
