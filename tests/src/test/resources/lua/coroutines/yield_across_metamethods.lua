-- differs: D-4, metamethods can yield
local mt = {
  __index = function(t, k) return coroutine.yield(k) end,
  __newindex = function(t, k, v) coroutine.yield(k .. "=" .. v) end,
  __add = function(a, b) return coroutine.yield("add") end,
  __concat = function() return coroutine.yield("concat") end,
  __lt = function() return coroutine.yield("lt") end,
  __eq = function() return coroutine.yield("eq") end,
  __call = function(_, x) return coroutine.yield("call" .. x) end,
  __unm = function() return coroutine.yield("unm") end,
}
local function run(f)
  local co = coroutine.wrap(function() f(setmetatable({}, mt), setmetatable({}, mt)) return "end" end)
  local sent = nil
  repeat local got = co(sent) io.write(got, " ") sent = 5 until got == "end"
  print()
end
run(function(t) print(t.x) end)
-- expect: x 5
-- expect: end 
run(function(t) t.k = "v" end)
-- expect: k=v end 
run(function(t) print(t + 1, "a" .. t, -t, t(2)) end)
-- expect: add concat unm call2 5	5	5	5
-- expect: end 
run(function(t, u) print(t < u, t == u, t ~= u, t > u) end)
-- expect: lt eq eq lt true	true	false	true
-- expect: end 
