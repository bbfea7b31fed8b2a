-- Any value can be thrown, and comes back the same.
local e = {code = 7}
local ok, v = pcall(error, e)
print(ok, v == e, v.code)
for _, value in ipairs{true, false, 42, "text"} do print(pcall(error, value, 0)) end
print(type(select(2, pcall(error, 42, 0))), type(select(2, pcall(error, 42))))
local f = function() end
print(select(2, pcall(error, f)) == f, select(2, pcall(error, print)) == print)
local co = coroutine.create(f)
print(select(2, pcall(error, co)) == co)
local E = setmetatable({}, {__tostring = function() return "E object" end})
local ok, v = pcall(function() error(E) end)
print(rawequal(v, E), tostring(v))
print(select(2, pcall(function() local ok, inner = pcall(error, e) inner.code = inner.code + 1 error(inner, 0) end)).code)
-- expect: false	true	7
-- expect: false	true
-- expect: false	false
-- expect: false	42
-- expect: false	text
-- expect: number	string
-- expect: true	true
-- expect: true
-- expect: true	E object
-- expect: 8
