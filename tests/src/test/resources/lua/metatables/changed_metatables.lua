-- Metamethods may be added, replaced and removed at any time.
local mt = {}
local t = setmetatable({}, mt)
local function try(f) local ok, v = pcall(f, t) return ok and tostring(v) or "error" end
local function add(x) return x + 1 end
local function index(x) return x.missing end
local function call(x) return x() end
for round = 1, 4 do
  print(try(add), try(index), try(call))
  if round == 1 then mt.__add = function() return "added" end mt.__index = function() return "indexed" end end
  if round == 2 then mt.__add = function() return "again" end mt.__index = {missing = "in table"} mt.__call = function() return "called" end end
  if round == 3 then mt.__add, mt.__index, mt.__call = nil end
end
setmetatable(t, {__add = function() return "other metatable" end})
print(try(add), try(index))
for i = 1, 200 do setmetatable(t, i % 2 == 0 and {__index = {missing = i}} or nil) io.write(i > 195 and try(index) .. " " or "") end print()
-- expect: error	nil	error
-- expect: added	indexed	error
-- expect: again	in table	called
-- expect: error	nil	error
-- expect: other metatable	nil
-- expect: 196 nil 198 nil 200 
