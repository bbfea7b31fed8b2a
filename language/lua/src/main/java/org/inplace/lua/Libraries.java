package org.inplace.lua;

import org.inplace.lua.lib.BaseLib;
import org.inplace.lua.lib.BitLib;
import org.inplace.lua.lib.CoroutineLib;
import org.inplace.lua.lib.EnvironmentLib;
import org.inplace.lua.lib.ErrorLib;
import org.inplace.lua.lib.IoLib;
import org.inplace.lua.lib.Library;
import org.inplace.lua.lib.LoadLib;
import org.inplace.lua.lib.MathLib;
import org.inplace.lua.lib.OsLib;
import org.inplace.lua.lib.PackageLib;
import org.inplace.lua.lib.StringLib;
import org.inplace.lua.lib.TableLib;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Metatables;
import org.inplace.lua.runtime.Table;

/** Puts the standard library into a new context. */
final class Libraries {

    private Libraries() {
    }

    static void install(Language language, Context context) {
        Table globals = context.globals();
        BaseLib.LIBRARY.install(globals);
        ErrorLib.LIBRARY.install(globals);
        LoadLib.LIBRARY.install(globals);
        EnvironmentLib.LIBRARY.install(globals);
        globals.put(ByteString.of("_G"), globals);
        Table string = install(language, globals, "string", StringLib.LIBRARY);
        LoadLib.STRING.install(string);
        install(language, globals, "table", TableLib.LIBRARY);
        install(language, globals, "math", MathLib.LIBRARY);
        install(language, globals, "os", OsLib.LIBRARY);
        IoLib.install(install(language, globals, "io", IoLib.LIBRARY), context.files());
        install(language, globals, "bit", BitLib.LIBRARY);
        install(language, globals, "coroutine", CoroutineLib.LIBRARY);
        Table packages = language.newTable();
        globals.put(ByteString.of("package"), packages);
        PackageLib.install(language, context, packages);
        Table strings = language.newTable();
        strings.put(Event.INDEX.key(), string);
        context.setMetatable(Metatables.Kind.STRING, strings);
    }

    private static Table install(Language language, Table globals, String name, Library library) {
        Table table = language.newTable();
        library.install(table);
        globals.put(ByteString.of(name), table);
        return table;
    }
}
