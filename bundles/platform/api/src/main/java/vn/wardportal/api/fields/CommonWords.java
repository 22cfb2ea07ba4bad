package vn.wardportal.api.fields;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.wardportal.api.text.Language;
import vn.wardportal.api.text.Messages;

/** What all declared kinds say alike; a module says it otherwise by a message of its own. */
final class CommonWords {

    private CommonWords() {}

    /** The module's words, and what it does not say itself. */
    static Messages under(String module, List<Field> fields, Messages own) {
        return own.or(language -> words(module, fields, own, language));
    }

    private static Map<String, String> words(String module, List<Field> fields, Messages own, Language language) {
        Properties common = common(language);
        Map<String, String> words = new HashMap<>();
        common.forEach((key, text) -> words.put(module + "." + key, (String) text));
        for (Field field : fields) {
            String label = own.in(language).get(module + ".field." + field.column());
            String type = field.shape().type().name();
            String mistake = Optional.ofNullable(common.getProperty("mistake." + type))
                    .orElseGet(() -> common.getProperty("mistake.LINE"));
            words.put(module + ".mistake." + field.column(), mistake.replace("{0}", label));
            words.put(
                    module + ".field." + field.english(),
                    common.getProperty("field.english").replace("{0}", label));
        }
        return words;
    }

    private static Properties common(Language language) {
        String file = "messages_" + language.code() + ".properties";
        Properties common = new Properties();
        try (InputStream stream = CommonWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The api has no " + file + " beside its declared kinds");
            }
            common.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return common;
    }
}
