-- 60 variables of enclosing functions are possible, not more.
local function nested(n)
  local t = {}
  for i = 1, n do t[#t + 1] = "local a" .. i .. " = " .. i end
  t[#t + 1] = "return function() return 0"
  for i = 1, n do t[#t + 1] = "+a" .. i end
  t[#t + 1] = "end"
  return loadstring(table.concat(t, "\n"), "=s")
end
print(nested(60)()())  -- expect: 1830
print(nested(61))  -- expect: nil	s:124: function at line 62 has more than 60 upvalues
