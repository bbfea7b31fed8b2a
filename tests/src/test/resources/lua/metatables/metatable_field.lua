-- __metatable hides and protects.
local t = setmetatable({}, {__metatable = "locked"})
print(getmetatable(t))  -- expect: locked
print(pcall(setmetatable, t, {}))  -- expect: false	cannot change a protected metatable
print(pcall(setmetatable, t, nil))  -- expect: false	cannot change a protected metatable
print(getmetatable(setmetatable({}, {__metatable = false})))  -- expect: false
print(pcall(setmetatable, setmetatable({}, {__metatable = false}), {}))  -- expect: false	cannot change a protected metatable
print(type(debug.getmetatable(t)))  -- expect: table
debug.setmetatable(t, nil)
print(getmetatable(t), setmetatable(t, {}) == t)  -- expect: nil	true
getmetatable("").__metatable = "strings"
print(getmetatable("any"))  -- expect: strings
debug.getmetatable("").__metatable = nil
print(getmetatable("any").__index == string)  -- expect: true
