package vn.wardportal.workflow.breach;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.wardportal.api.user.Directory;

/**
 * What the views of the register work with.
 *
 * @param breaches reads it
 * @param desk where people enter and explain
 * @param judgement where they confirm and decide
 * @param concern who may do what
 * @param articles what each kind is called
 * @param directory who has an account
 */
@Component(service = Register.class)
public record Register(
        Breaches breaches,
        BreachDesk desk,
        Judgement judgement,
        Concern concern,
        Articles articles,
        Directory directory) {

    @Activate
    public Register(
            @Reference Breaches breaches,
            @Reference BreachDesk desk,
            @Reference Judgement judgement,
            @Reference Concern concern,
            @Reference Articles articles,
            @Reference Directory directory) {
        this.breaches = breaches;
        this.desk = desk;
        this.judgement = judgement;
        this.concern = concern;
        this.articles = articles;
        this.directory = directory;
    }
}
