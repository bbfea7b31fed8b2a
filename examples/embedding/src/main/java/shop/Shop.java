package shop;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** A shop whose prices are worked out by a Ruff program. What it prints stands in comments, which a test checks. */
public final class Shop {

    /** What the program may touch of ours: the lists and maps that we pass, for reading and iterating. */
    private static final HostAccess ACCESS = HostAccess.newBuilder(HostAccess.EXPLICIT).allowListAccess(true).allowMapAccess(true).build();

    private static final Set<String> REGULARS = Set.of("Ada");

    public static void main(String[] args) throws IOException {
        Source rules = Source.newBuilder("ruff", Shop.class.getResource("rules.ruff")).build();
        try (Context context = Context.newBuilder("ruff").allowHostAccess(ACCESS).build()) {
            context.eval(rules);
            Value ruff = context.getBindings("ruff");

            // a Java function for the program to call
            ProxyExecutable isRegular = arguments -> REGULARS.contains(arguments[0].asString());
            ruff.getMember("use").execute(isRegular);

            // a Ruff function for Java to call, with Java's lists and maps as arguments and a struct as its result
            Value bill = ruff.getMember("bill");
            List<Map<String, Object>> items = List.of(item("pencil", 40, 25), item("desk", 19900, 1));
            Value result = bill.execute(items, "Ada");
            System.out.println(result.getMember("total").asLong());  // expect: 20300
            for (String note : result.getMember("notes").as(String[].class)) {
                System.out.println(note);
            }
            // expect: 10% off pencil
            // expect: thank you, Ada

            // the program's variables
            System.out.println(ruff.getMember("orders").asInt());  // expect: 1

            // errors are exceptions that know where in the program they came from
            try {
                ruff.getMember("average").execute(List.of());
            } catch (PolyglotException e) {
                System.out.println(e.getMessage() + ", line " + e.getSourceLocation().getStartLine());  // expect: Division by zero, line 26
            }
        }
    }

    private static Map<String, Object> item(String name, int cents, int quantity) {
        return Map.of("name", name, "price", cents, "quantity", quantity);
    }
}
