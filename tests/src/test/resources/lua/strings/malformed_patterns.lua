-- The messages about patterns.
local function try(s, p, r) print(select(2, pcall(r and string.gsub or string.find, s, p, r))) end
try("x", "[a") try("x", "[") try("x", "[]") try("x", "[^]") try("x", "[a%")
try("x", "%") try("x", "(x") try("x", "(()") try("x", "x)", "r") try("x", "%1") try("x", "(x%1)")
try("x", "%b") try("x", "%bx") try("x", "%f") try("x", "%fa")
try(("x"):rep(40), ("(x)"):rep(33)) try("x", "x", "%2")
print(pcall(function() return ("x"):find("[a") end))
print(pcall(function() return ("x"):match("x)") end))
print(pcall(function() for _ in ("x"):gmatch("(") do end end))
print(pcall(function() return ("x"):gsub("%", "") end))
print(pcall(string.rep("x", 3).find, "y", "y["))
-- expect: malformed pattern (missing ']')
-- expect: malformed pattern (missing ']')
-- expect: malformed pattern (missing ']')
-- expect: malformed pattern (missing ']')
-- expect: malformed pattern (missing ']')
-- expect: malformed pattern (ends with '%')
-- expect: unfinished capture
-- expect: unfinished capture
-- expect: invalid pattern capture
-- expect: invalid capture index
-- expect: invalid capture index
-- expect: unbalanced pattern
-- expect: unbalanced pattern
-- expect: missing '[' after '%f' in pattern
-- expect: missing '[' after '%f' in pattern
-- expect: too many captures
-- expect: invalid capture index
-- expect: false	malformed_patterns.lua:7: malformed pattern (missing ']')
-- expect: false	malformed_patterns.lua:8: invalid pattern capture
-- expect: false	malformed_patterns.lua:9: unfinished capture
-- expect: false	malformed_patterns.lua:10: malformed pattern (ends with '%')
-- expect: false	malformed pattern (missing ']')
