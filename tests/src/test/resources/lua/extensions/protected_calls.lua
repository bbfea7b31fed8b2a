-- differs: E-4, xpcall passes arguments
print(xpcall(function(...) return select("#", ...), ... end, print, 1, nil))  -- expect: true	2	1	nil
print(xpcall(function(a) error(a, 0) end, function(e) return "handled " .. e end, "x"))  -- expect: false	handled x
