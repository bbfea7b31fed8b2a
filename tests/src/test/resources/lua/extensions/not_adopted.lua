-- What later versions have and this language has not.
print("\x41", "\z", #"\u")
print(("g"):find("%g"), pcall(string.format, "%s", {}))
print(pcall(assert, false, {}))
print(#setmetatable({}, {__len = function() return 5 end}))
for k in pairs(setmetatable({1}, {__pairs = error})) do print(k) end
print(loadstring("while true do break x = 1 end"), loadstring("return 0b1"), loadstring("return 1LL"))
print((select(2, loadstring("local x <close> = nil", "=s"))), (select(2, loadstring("return 7 // 2", "=s"))))
print(jit, ffi, table.pack, table.unpack, utf8, bit32)
print(pcall(coroutine.create, print))
-- expect: x41	z	1
-- expect: 1	false	bad argument #2 to '?' (string expected, got table)
-- expect: false	bad argument #2 to '?' (string expected, got table)
-- expect: 0
-- expect: 1
-- expect: nil	nil	nil	[string "return 1LL"]:1: malformed number near '1LL'
-- expect: s:1: unexpected symbol near '<'	s:1: unexpected symbol near '/'
-- expect: nil	nil	nil	nil	nil	nil
-- expect: false	bad argument #1 to '?' (Lua function expected)
