package vn.wardportal.projects;

import vn.wardportal.api.fields.Field;
import vn.wardportal.api.fields.Shape;
import vn.wardportal.api.fields.Shape.Tone;

/** What is written of a project. */
enum Project implements Field {
    NAME(Shape.line().required().inEnglish().searched()),
    SUMMARY(Shape.lines().upTo(500).required().inEnglish().searched()),
    STATUS(Shape.choice("RUNNING", "PLANNED", "DONE")
            .toned(Tone.PLAIN, Tone.WAIT, Tone.OK)
            .required()
            .listed()
            .facet(Project.STATUS_PARAMETER)),
    PROGRESS(Shape.percent().required().listed()),
    CODE(Shape.line().upTo(60).key().searched()),
    INVESTOR(Shape.line().required().inEnglish().searched().facet(Project.INVESTOR_PARAMETER)),
    CONTRACTOR(Shape.line().searched()),
    CAPITAL(Shape.money().required().listed()),
    FUNDING(Shape.line().inEnglish()),
    PLACE(Shape.line().required().inEnglish().searched().listed()),
    STARTED(Shape.day().required().facet(Project.YEAR_PARAMETER)),
    FINISHED(Shape.day().required()),
    BODY(Shape.rich().inEnglish()),
    CONTACT(Shape.line().required().inEnglish()),
    PHONE(Shape.phone()),
    EMAIL(Shape.email());

    static final String STATUS_PARAMETER = "tinh-trang";
    static final String INVESTOR_PARAMETER = "chu-dau-tu";
    static final String YEAR_PARAMETER = "nam";

    private final Shape shape;

    Project(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
