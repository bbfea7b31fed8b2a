package org.inplace.lua;

import java.nio.charset.Charset;

import com.oracle.truffle.api.TruffleFile;

/** Recognises Lua files by their extension. */
public final class FileDetector implements TruffleFile.FileTypeDetector {

    @Override
    public String findMimeType(TruffleFile file) {
        String name = file.getName();
        return name != null && name.endsWith(Language.EXTENSION) ? Language.MIME_TYPE : null;
    }

    @Override
    public Charset findEncoding(TruffleFile file) {
        return null;
    }
}
