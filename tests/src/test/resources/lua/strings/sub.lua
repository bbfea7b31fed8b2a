-- Positions from both ends; what is out of range is clipped.
local s = "hello"
print(s:sub(2, 3), s:sub(2), s:sub(-3), s:sub(-3, -2), s:sub(2, -2))  -- expect: el	ello	llo	ll	ell
print(s:sub(0), s:sub(-100, 2), s:sub(3, 100), s:sub(3, 2) == "", s:sub(10) == "", s:sub(0, 0) == "")  -- expect: hello	he	llo	true	true	true
print(s:sub(2.7), s:sub("2", "3"), s:sub(-1), s:sub(1, 1), s:sub(5, 5))  -- expect: ello	el	o	h	o
print(s:sub(1, -1), s:sub(-5, -5), s:sub(-6, -6) == "", s:sub(2 ^ 31) == "", s:sub(-2 ^ 31, 2 ^ 31))  -- expect: hello	h	true	true	hello
print(#("a\0b\0c"):sub(2, 4), string.sub(12345, 2, 3))  -- expect: 3	23
print(pcall(string.sub))  -- expect: false	bad argument #1 to '?' (string expected, got no value)
print(pcall(function() return s:sub() end))  -- expect: false	sub.lua:9: bad argument #1 to 'sub' (number expected, got no value)
print(pcall(function() return s:sub({}) end))  -- expect: false	sub.lua:10: bad argument #1 to 'sub' (number expected, got table)
