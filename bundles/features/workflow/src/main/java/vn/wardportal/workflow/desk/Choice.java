package vn.wardportal.workflow.desk;

/** A step that is offered to whoever looks at a text, in the order of its buttons. */
enum Choice {
    SEND,
    ENTER,
    FORWARD,
    ADVISE,
    APPROVE,
    PUBLISH,
    SCHEDULE,
    CONFIRM,
    TAKE,
    LET_GO,
    RECALL,
    RETURN,
    EMERGENCY
}
