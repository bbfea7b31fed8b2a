-- The handler gets the error value; its first result is returned.
print(xpcall(function() return 1, 2 end, error))
print(xpcall(function() error("m") end, function(e) return "handled " .. e end))
print(xpcall(function() error({code = 7}) end, function(e) return e.code, "dropped" end))
print(xpcall(function() error() end, function(...) return select("#", ...) end))
print(xpcall(function() local x = nil + 1 end, function(e) return e:upper() end))
print(xpcall(5, function(e) return "H:" .. e end))
print(xpcall(function() end, nil))
print(xpcall(function() error("e", 0) end, function() end))
print(pcall(xpcall))
print(pcall(xpcall, print))
print(xpcall(function() return pcall(error, "inner") end, function() return "not called" end))
print(xpcall(function() xpcall(error, function(e) return "inner handler" end) error("outer", 0) end, function(e) return "outer handler " .. e end))
-- expect: true	1	2
-- expect: false	handled xpcall.lua:3: m
-- expect: false	7
-- expect: false	1
-- expect: false	XPCALL.LUA:6: ATTEMPT TO PERFORM ARITHMETIC ON A NIL VALUE
-- expect: false	H:attempt to call a number value
-- expect: true
-- expect: false	nil
-- expect: false	bad argument #2 to '?' (value expected)
-- expect: false	bad argument #2 to '?' (value expected)
-- expect: true	false	inner
-- expect: false	outer handler outer
