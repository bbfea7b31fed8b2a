-- Option L: the lines with code.
local function lines(f) local k = {} for l in pairs(debug.getinfo(f, "L").activelines) do k[#k + 1] = l end table.sort(k) return table.concat(k, ",") end
print(lines(loadstring("local a\nlocal b = 1\n\nreturn a")))
print(lines(loadstring("if x then\n  y()\nend\n")))
print(debug.getinfo(print, "L").activelines)
local function f()
  local x = 1

  return x
end
print(lines(f))
-- expect: 2,4
-- expect: 1,2,3
-- expect: nil
-- expect: 7,9,10
