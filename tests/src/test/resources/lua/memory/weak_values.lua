-- Entries with unreachable values disappear; strings and numbers stay.
local t = setmetatable({}, {__mode = "v"})
t[1] = {} t[2] = "s" t[3] = 5 t[4] = function() return t end t[5] = true
local kept = {} t.kept = kept t.gone = {}
collectgarbage()
print(t[1], t[2], t[3], t[4], t[5], t.kept == kept, t.gone)
local cache = setmetatable({}, {__mode = "v"})
local function get(k) local v = cache[k] if not v then v = {k} cache[k] = v end return v end
local a = get("a") get("b")
print(get("a") == a) collectgarbage() print(cache.a == a, cache.b)
local n = 0 for k in pairs(cache) do n = n + 1 end print(n)
-- expect: nil	s	5	nil	true	true	nil
-- expect: true
-- expect: true	nil
-- expect: 1
