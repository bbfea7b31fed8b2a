-- r, w, a, r+, w+, a+, with and without b.
local n = os.tmpname()
local function put(mode, text) local f = assert(io.open(n, mode)) local r = f:write(text) f:close() return r end
local function get() local f = io.open(n, "rb") local s = f:read("*a") f:close() return s end
put("w", "one") print(get()) put("w", "two") print(get()) put("a", "+three") print(get()) put("wb", "bin\r\n\0") print(#get())
put("w", "abcdef") put("r+", "XY") print(get())
local f = io.open(n, "r+") f:read(1) f:seek("cur", 0) f:write("-") f:seek("set", 0) print(f:read("*a")) f:close()
f = io.open(n, "a+") f:write("end") f:seek("set") print(f:read("*a")) f:close()
f = io.open(n, "w+") f:write("new") f:seek("set") print(f:read("*a")) f:close()
f = io.open(n, "r") print(f:write("x")) f:close()
f = io.open(n, "w") print(f:read("*a")) f:close()
print(get() == "", os.remove(n))
-- expect: one
-- expect: two
-- expect: two+three
-- expect: 6
-- expect: XYcdef
-- expect: X-cdef
-- expect: X-cdefend
-- expect: new
-- expect: nil	Bad file descriptor	9
-- expect: nil	Bad file descriptor	9
-- expect: true	true
