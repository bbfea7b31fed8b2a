-- Replacement by functions and tables; false and nil keep the match.
print(("$a $b $c"):gsub("%$(%w+)", {a = "X", b = false, c = 3}))  -- expect: X $b 3	3
print(("abc"):gsub("%w", function(c) if c ~= "b" then return c:upper() end end))  -- expect: AbC	3
print(("abc"):gsub("(b)()", function(c, p) return c .. p end))  -- expect: ab3c	1
print(("ab"):gsub("%w", function() return 1.5 end))  -- expect: 1.51.5	2
print(("ab"):gsub("%w", setmetatable({}, {__index = function(_, k) return k .. "." end})))  -- expect: a.b.	2
print(("a=1 b=2"):gsub("(%w)=(%w)", function(k, v) return v .. "=" .. k end))  -- expect: 1=a 2=b	2
print(("abc"):gsub("", function() return "|" end))  -- expect: |a|b|c|	4
print(("1 2 3"):gsub("%d+", function(n) return n * 2 end))  -- expect: 2 4 6	3
print(("x"):gsub("()", {"one", "two"}))  -- expect: onextwo	2
print(("hello"):gsub("l+", string.upper), ("abc"):gsub("%w", string.byte))  -- expect: heLLo	979899	3
print(pcall(string.gsub, "x", "x", {x = {}}))  -- expect: false	invalid replacement value (a table)
print(pcall(string.gsub, "x", "x", {x = true}))  -- expect: false	invalid replacement value (a boolean)
print(pcall(string.gsub, "x", "x", function() return print end))  -- expect: false	invalid replacement value (a function)
print(pcall(string.gsub, "x", "x"))  -- expect: false	bad argument #3 to '?' (string/function/table expected)
print(pcall(string.gsub, "x", "x", true))  -- expect: false	bad argument #3 to '?' (string/function/table expected)
