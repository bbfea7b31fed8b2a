-- assert passes all its arguments through, or raises the message.
print(assert(1, nil, "x"))  -- expect: 1	nil	x
print(assert("v"), select("#", assert(true)))  -- expect: v	1
print(pcall(assert, false))  -- expect: false	assertion failed!
print(pcall(assert, nil, "m"))  -- expect: false	m
print(pcall(assert, false, "m", "extra"))  -- expect: false	m
print(pcall(assert, nil, 42))  -- expect: false	42
print(pcall(assert))  -- expect: false	bad argument #1 to '?' (value expected)
print(pcall(assert, nil, {}))  -- expect: false	bad argument #2 to '?' (string expected, got table)
print(pcall(function() assert(false) end))  -- expect: false	assert.lua:10: assertion failed!
print(pcall(function() assert(nil, "m") end))  -- expect: false	assert.lua:11: m
print(pcall(function() assert(false, nil) end))  -- expect: false	assert.lua:12: assertion failed!
print(pcall(function() assert() end))  -- expect: false	assert.lua:13: bad argument #1 to 'assert' (value expected)
print(pcall(function() assert(nil, {}) end))  -- expect: false	assert.lua:14: bad argument #2 to 'assert' (string expected, got table)
print(pcall(function() assert(io.open("/nonexistent/file")) end))  -- expect: false	assert.lua:15: /nonexistent/file: No such file or directory
print(pcall(function() assert(loadstring("x =", "=s")) end))  -- expect: false	assert.lua:16: s:1: unexpected symbol near '<eof>'
