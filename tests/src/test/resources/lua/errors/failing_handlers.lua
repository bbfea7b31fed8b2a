-- A handler that fails gives another error.
print(xpcall(error, function() error("again") end))
print(xpcall(error, nil))
print(xpcall(error, 5))
print(xpcall(function() error("first") end, function(e) local x = nil; return x.y end))
print(xpcall(function() error("first", 0) end, function(e) local ok, v = pcall(error, "inner", 0) return e .. " then " .. v end))
print(xpcall(function() error("x", 0) end, setmetatable({}, {__call = function(_, e) return "object " .. e end})))
print(pcall(error, "still works"))
-- expect: false	error in error handling
-- expect: false	error in error handling
-- expect: false	error in error handling
-- expect: false	error in error handling
-- expect: false	first then inner
-- expect: false	error in error handling
-- expect: false	still works
