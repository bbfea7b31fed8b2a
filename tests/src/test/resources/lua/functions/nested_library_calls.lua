-- differs: D-7, library calls nest deeper than 200
local function nest(n) if n == 0 then return "bottom" end return select(2, pcall(nest, n - 1)) end
print(nest(190))  -- expect: bottom
local function endless() return (("x"):gsub("x", endless)) end
local ok, message = pcall(endless)
print(ok, message:match("stack overflow"))  -- expect: false	stack overflow
