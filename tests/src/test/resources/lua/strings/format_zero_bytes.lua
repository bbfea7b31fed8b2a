-- differs: D-3, zero bytes are ordinary in formats and patterns
local function show(s) return (s:gsub("%z", "0")) end
print(show(string.format("%s|%5s|%.2s", "a\0b", "\0", "\0\0\0")))  -- expect: a0b|    0|00
print(show(string.format("%c%c%c", 65, 0, 66)))  -- expect: A0B
print(("a\0b\0"):find("\0b"), ("a\0b"):match("a(.)b") == "\0", ("a\0b"):find("b\0"))  -- expect: 2	true	nil
print(show((("a\0b"):gsub("\0", "\0\0"))), ("a\0b"):match("[\0]") == "\0")  -- expect: a00b	true
print(("x\0y"):find("[^\0]", 2), ("ab\0cd"):match("%f[\0]%z(.*)"))  -- expect: 3	cd
