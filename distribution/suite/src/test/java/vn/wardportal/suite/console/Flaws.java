package vn.wardportal.suite.console;

import java.nio.file.Path;
import java.util.List;
import vn.wardportal.suite.harness.Rows;

/** What would be half done: rows that one act writes together, and that are not there together. */
final class Flaws {

    /** An act is recorded when its line is in the audit, or in the outbox on its way there. */
    private static final String QUERY = """
            with recorded (action, object) as (
                select action, object from audit.entry
                union all
                select regexp_substr(payload, '[^\\x1f]+', 1, 5), regexp_substr(payload, '[^\\x1f]+', 1, 6)
                from data.message where topic = 'audit' and id not in (select message from audit.entry)),
            article (id, object, version, published, category, cover, demo) as (
                select id, 'news.article/' || id, version, state = 'PUBLISHED', category, cover_hash, demo
                from news.article),
            counted (category, articles) as (
                select category, count(*) from article where published group by category
                union all
                select '*', count(*) from article where published having count(*) > 0)

            select object || ' has no body' from article
            where id not in (select article from news.article_body)
            union all
            select object || ' was changed ' || version || ' times, and that was not recorded each time' from article
            where version <> (select count(*) from recorded
                where recorded.object = article.object and recorded.action like 'news.%')
            union all
            select object || ' is public, and nobody published it' from article
            where published and not demo and object not in (select object from recorded where action = 'news.publish')
            union all
            select object || ' has a cover that is not kept for it' from article
            where cover is not null
            and not exists (select 1 from files.keeping where owner = object and hash = cover and visible = published)
            union all
            select subject || ' may be read, and nobody decided so' from workflow.item
            where state in ('RELEASED', 'PUBLISHED') and not exists (select 1 from workflow.step
                where step.subject = item.subject and step.act in ('PUBLISH', 'EMERGENCY') and step.hash = item.hash)
            union all
            select subject || ' was decided, and the news will not learn of it' from workflow.item
            where state = 'RELEASED' and not exists (select 1 from data.message
                where topic = 'workflow.decided' and about = subject)
            union all
            select category || ' has ' || articles || ' public articles, and another tally' from counted
            where articles is distinct from (select articles from news.tally where tally.category = counted.category and period = 0)
            or articles is distinct from (select sum(articles) from news.tally where tally.category = counted.category and period > 0)
            """;

    private Flaws() {}

    static List<String> in(Path home) {
        return Rows.of(home, QUERY);
    }
}
