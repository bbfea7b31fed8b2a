package org.inplace.ruff.tools.docs;

import java.util.Map;
import org.inplace.ruff.runtime.Json;

/**
 * Something that a source declares.
 *
 * @param kind {@code function}, {@code struct}, {@code method}, {@code enum} or {@code constant}
 * @param name with that of the struct before it, for methods
 * @param signature as in the source, without the body
 * @param file as it is named in the output
 * @param doc the text of the comment above, empty if there is none
 */
record DocItem(String kind, String name, String signature, String file, int line, String doc) {

    /** Names that begin with an underscore are nobody else's business. */
    boolean isPublic() {
        return !name.substring(name.indexOf('.') + 1).startsWith("_");
    }

    boolean isDocumented() {
        return !doc.isEmpty();
    }

    /** The name by which links lead to the item. */
    String anchor() {
        return kind + "-" + name.replace('.', '-');
    }

    Map<String, Object> toJson() {
        return Json.sorted("kind", kind, "name", name, "signature", signature, "file", file, "line", line, "doc", doc, "public", isPublic());
    }

    static DocItem of(Map<?, ?> members, String file) {
        return new DocItem((String) members.get("kind"), (String) members.get("name"), (String) members.get("signature"), file,
                        ((Number) members.get("line")).intValue(), (String) members.get("doc"));
    }
}
