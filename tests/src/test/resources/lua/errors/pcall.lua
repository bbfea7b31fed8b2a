-- pcall returns true and the results, or false and the error value.
print(pcall(function(...) return ... end, 1, nil, 3))  -- expect: true	1	nil	3
print(pcall(function() end))  -- expect: true
print(pcall(error, "message"))  -- expect: false	message
print(pcall(error))  -- expect: false	nil
print(pcall(error, nil))  -- expect: false	nil
print(select("#", pcall(error)))  -- expect: 2
print(pcall(1))  -- expect: false	attempt to call a number value
print(pcall(nil))  -- expect: false	attempt to call a nil value
print(pcall({}))  -- expect: false	attempt to call a table value
print(pcall(pcall, error, "x"))  -- expect: true	false	x
print(pcall(pcall))  -- expect: false	bad argument #1 to '?' (value expected)
print(pcall(pcall, pcall, error))  -- expect: true	true	false	nil
print(pcall(function() return pcall(error, "inner") end))  -- expect: true	false	inner
print(pcall(setmetatable({}, {__call = function(_, x) return "called", x end}), 5))  -- expect: true	called	5
