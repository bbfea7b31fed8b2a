-- An error in a handler ends the collection; the next one goes on with the others.
local log = {}
for i = 1, 4 do
  getmetatable(newproxy(true)).__gc = function() log[#log + 1] = i if i % 2 == 1 then error("e" .. i, 0) end end
end
for i = 1, 3 do print(pcall(collectgarbage)) print(table.concat(log, ",")) end
local kept
do local u = newproxy(true) local m = getmetatable(u) m.self = u m.__index = function(_, k) return k .. "!" end m.__gc = function(x) kept = x end end
collectgarbage() print(kept.foo, getmetatable(kept).self == kept)
-- expect: false	e3
-- expect: 4,3
-- expect: false	e1
-- expect: 4,3,2,1
-- expect: true	0
-- expect: 4,3,2,1
-- expect: foo!	true
