package org.inplace.ruff.tools.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.lib.Prelude;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.tools.SourceFile;

/** All that was found out about a project. */
final class Documentation {

    private final List<DocItem> items = new ArrayList<>();
    private final Findings findings = new Findings();
    private final Prelude prelude;
    private int files;

    /** @param prelude the built-ins to document; null if none are */
    Documentation(Prelude prelude) {
        this.prelude = prelude;
    }

    /** Adds what a source declares; one that is no program is left out with a warning. */
    void add(SourceFile file, ExtractionCache cache, boolean publicOnly) throws IOException {
        files++;
        try {
            cache.extract(file).stream().filter(item -> !publicOnly || item.isPublic()).forEach(items::add);
        } catch (SyntaxException e) {
            Diagnostic first = e.diagnostics().getFirst();
            findings.warn(file.name(), file.position(first.span().start()).line(), first.message());
        }
    }

    List<DocItem> items() {
        return items;
    }

    Findings findings() {
        return findings;
    }

    /** Null if the built-ins are not to be documented. */
    Prelude prelude() {
        return prelude;
    }

    int documented() {
        return (int) items.stream().filter(DocItem::isDocumented).count();
    }

    /** Those that others may use and that nobody explains. */
    List<DocItem> undocumented() {
        return items.stream().filter(item -> item.isPublic() && !item.isDocumented()).toList();
    }

    int builtins() {
        return prelude == null ? 0 : prelude.names().size();
    }

    Map<String, Object> kinds() {
        Map<String, Object> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(item.kind(), 1, (a, b) -> (Integer) a + (Integer) b));
        return counts;
    }

    /** How the reading of each language went; there is one. */
    Map<String, Object> health() {
        return Json.ordered("ruff", Json.ordered("files_scanned", files, "symbols_extracted", items.size(), "doc_blocks_attached", documented(),
                        "placeholders_emitted", items.size() - documented()));
    }
}
