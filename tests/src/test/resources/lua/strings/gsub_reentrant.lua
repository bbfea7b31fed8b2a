-- gsub callbacks that call gsub, raise, or match others.
local function double(s) return (s:gsub("%w", function(c) return (c:gsub(".", "%0%0")) end)) end
print(double("abc"))  -- expect: aabbcc
print(("a(b(c))"):gsub("%b()", function(s) return "<" .. s:sub(2, -2):gsub("%b()", "[]") .. ">" end))  -- expect: a<b[]>	1
local depth = 0
local function nest(s, n) if n == 0 then return s end return (s:gsub("x", function(x) return nest("x", n - 1) .. n % 10 end)) end
print(nest("x", 30))  -- expect: x123456789012345678901234567890
print(pcall(string.gsub, "abc", "b", function() error("in callback", 0) end))  -- expect: false	in callback
local out = {}
for w in ("a b c"):gmatch("%w") do for v in ("1 2"):gmatch("%d") do out[#out + 1] = w .. v end end
print(table.concat(out, " "))  -- expect: a1 a2 b1 b2 c1 c2
print(("abc"):gsub("b", function(b) return pcall(error, "x") and "t" end))  -- expect: abc	1
