package org.inplace.lua.io;

import java.lang.ref.Reference;

import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Userdata;

/** A file as a Lua value. */
public final class FileValue extends Userdata {

    private final boolean standard;
    private BufferedFile file;
    private Reference<FileValue> registration;

    FileValue(Table metatable, BufferedFile file, boolean standard) {
        super(metatable);
        this.file = file;
        this.standard = standard;
    }

    /** The open file; null if it is closed. */
    public BufferedFile file() {
        return file;
    }

    /** Whether it is one of those that a program begins with, and must not close. */
    public boolean isStandard() {
        return standard;
    }

    void register(Reference<FileValue> reference) {
        registration = reference;
    }

    /** Makes it a closed file. @return what it is known by among the open ones */
    Reference<FileValue> forget() {
        file = null;
        return registration;
    }
}
