package org.inplace.lua.profile;

import org.inplace.lua.runtime.Userdata;

/** {@code cjson.null}: stands for JSON's null, as nil cannot be in a table. */
final class JsonNull extends Userdata {

    static final JsonNull INSTANCE = new JsonNull();

    private JsonNull() {
        super(null);
    }

    @Override
    public String address() {
        return "(nil)";
    }
}
