package org.inplace.ruff.format;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Debug;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Values from YAML 1.2 with its core schema; tags are ignored. An alias gives the value of its anchor, of which nothing is
 * copied; but it counts as if it were, so that what a program gets is never larger than the limits.
 */
public final class YamlDecoder {

    private static final String FAILED = "YAML parse error: ";
    private static final int MAX_NODES = 1_000_000;
    /** How many collections a node may be in. */
    private static final int MAX_DEPTH = 128;

    private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    /**
     * What an alias stands for.
     *
     * @param key the scalar's text, as it counts in keys; null for collections
     * @param nodes how many there are in it, itself included
     * @param height how deep they are
     */
    private record Anchored(Object value, Text key, int nodes, int height) {
    }

    private final Iterator<Event> events;
    /** By the anchors' names; null for collections that are still open. */
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int nodes;
    /** The greatest depth of a node since it was set last. */
    private int deepest;

    private YamlDecoder(Iterator<Event> events) {
        this.events = events;
    }

    public static Object decode(Text document) {
        try {
            return new YamlDecoder(new Parse(SETTINGS).parseString(document.toString()).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : " " + e.getContext();
            throw failed(e.getProblem() + context, e.getProblemMark());
        } catch (YamlVersionException e) {
            throw failed("unsupported version", Optional.empty());
        } catch (IllegalArgumentException e) {
            throw failed("invalid escape", Optional.empty()); // the scanner lets hexadecimal digits that are none, or too large, pass to Java
        } catch (YamlEngineException e) {
            throw failed(e.getMessage().lines().findFirst().orElse("invalid document"), Optional.empty());
        }
    }

    private static FormatException failed(String reason, Optional<Mark> mark) {
        String place = mark.map(m -> " at line " + (m.getLine() + 1) + " column " + (m.getColumn() + 1)).orElse("");
        return new FormatException(FAILED + reason + place);
    }

    private static FormatException tooLarge() {
        return new FormatException(FAILED + "document too large");
    }

    private Object document() {
        Object value = null;
        while (events.hasNext()) {
            if (events.next() instanceof DocumentStartEvent start) {
                if (value != null) {
                    throw failed("more than one document", start.getStartMark());
                }
                value = node(events.next(), 0);
            }
        }
        return value == null ? Null.INSTANCE : value;
    }

    /** @param depth how many collections the node is in */
    private Object node(Event event, int depth) {
        count(1, depth);
        int before = nodes;
        int outer = deepest;
        deepest = depth;
        Object value = switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> sequence(start, depth + 1);
            case MappingStartEvent start -> mapping(start, depth + 1);
            case AliasEvent alias -> alias(alias, depth);
            default -> throw failed("unexpected " + event.getEventId(), event.getStartMark());
        };
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            Text key = event instanceof ScalarEvent scalar ? Text.of(scalar.getValue()) : null;
            node.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(value, key, nodes - before + 1, deepest - depth)));
        }
        deepest = Math.max(outer, deepest);
        return value;
    }

    private void count(int more, int depth) {
        nodes += more;
        deepest = Math.max(deepest, depth);
        if (nodes > MAX_NODES || depth > MAX_DEPTH) {
            throw tooLarge();
        }
    }

    private Object alias(AliasEvent event, int depth) {
        Anchored anchored = anchored(event);
        count(anchored.nodes - 1, depth + anchored.height);
        return Container.share(anchored.value);
    }

    private Anchored anchored(AliasEvent event) {
        Anchored anchored = anchors.get(event.getAlias());
        if (anchored != null) {
            return anchored;
        }
        throw anchors.containsKey(event.getAlias()) ? tooLarge() : failed("unknown anchor " + event.getAlias(), event.getStartMark());
    }

    private void open(NodeEvent start) {
        start.getAnchor().ifPresent(anchor -> anchors.put(anchor, null));
    }

    private ListValue sequence(SequenceStartEvent start, int depth) {
        open(start);
        ListValue list = new ListValue();
        for (Event event = events.next(); event.getEventId() != ID.SequenceEnd; event = events.next()) {
            list.append(node(event, depth));
        }
        return list;
    }

    private MapValue mapping(MappingStartEvent start, int depth) {
        open(start);
        MapValue map = new MapValue();
        for (Event event = events.next(); event.getEventId() != ID.MappingEnd; event = events.next()) {
            Text key = key(event, depth);
            if (map.find(key) >= 0) {
                throw failed("duplicate key " + Debug.quoted(key.toString()), event.getStartMark());
            }
            map.put(key, node(events.next(), depth));
        }
        return map;
    }

    /** The text of a key, which need not be a string. */
    private Text key(Event event, int depth) {
        if (event instanceof ScalarEvent scalar) {
            node(scalar, depth);
            return Text.of(scalar.getValue());
        }
        Text key = event instanceof AliasEvent alias ? anchored(alias).key : null;
        if (key == null) {
            throw failed("a key must be a scalar", event.getStartMark());
        }
        return key;
    }

    private static Object scalar(ScalarEvent event) {
        return event.isPlain() ? YamlScalars.plain(event.getValue()) : Text.of(event.getValue());
    }
}
