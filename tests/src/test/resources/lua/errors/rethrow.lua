-- Errors caught, inspected, thrown again.
local function try(f, catch, finally)
  local ok, e = pcall(f)
  if not ok and catch then ok, e = pcall(catch, e) end
  if finally then finally() end
  if not ok then error(e, 0) end
  return e
end
print(try(function() return "fine" end))
print(try(function() error("bad", 0) end, function(e) return "caught " .. e end, function() io.write("finally; ") end))
print(pcall(try, function() error("bad", 0) end, nil, function() io.write("finally; ") end))
print(pcall(try, function() error("one", 0) end, function(e) error("two after " .. e, 0) end, function() io.write("finally; ") end))
print(pcall(try, function() try(function() error({}) end) end, function(e) return error(type(e), 0) end))
local log = {}
local function step(n) log[#log + 1] = n if n == 3 then error("stop", 0) end end
print(pcall(function() for i = 1, 5 do step(i) end end), #log)
-- expect: fine
-- expect: finally; caught bad
-- expect: finally; false	bad
-- expect: finally; false	two after one
-- expect: false	table
-- expect: false	3
