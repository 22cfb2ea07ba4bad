package vn.wardportal.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is told about a procedure, as plain text with lines.
 *
 * @param applicants who may apply, a line each
 * @param agency who does it
 * @param sequence its steps (trình tự), a line or more each
 * @param results what comes of it, a line each
 * @param conditions what is demanded
 * @param basis the legal basis, a line each
 * @param source where this was taken from, may be empty (khoản 4 Điều 9)
 * @param checked when it was last compared with the national database
 */
public record Words(
        String applicants,
        String agency,
        String sequence,
        String results,
        String conditions,
        String basis,
        String source,
        Optional<LocalDate> checked) {

    private static final java.util.regex.Pattern STEP =
            java.util.regex.Pattern.compile("(?i)^[-*•+ ]*bước\\s*\\d{1,2}\\s*[:.)]?\\s*");

    /** Steps as people number them, without the number; one that is not numbered belongs to the one before. */
    public List<Step> steps() {
        List<Step> steps = new java.util.ArrayList<>();
        for (String line : sequence.lines().filter(text -> !text.isBlank()).toList()) {
            java.util.regex.Matcher step = STEP.matcher(line.strip());
            if (step.find() || steps.isEmpty()) {
                steps.add(new Step(new java.util.ArrayList<>()));
                line = step.lookingAt() ? line.strip().substring(step.end()) : line;
            }
            if (!line.isBlank()) {
                steps.getLast().lines().add(line.strip());
            }
        }
        return steps;
    }

    /** Whether the steps are numbered. */
    public boolean numbered() {
        return sequence.lines().anyMatch(line -> STEP.matcher(line.strip()).find());
    }

    /**
     * A step.
     *
     * @param lines what is done in it
     */
    public record Step(List<String> lines) {}
}
