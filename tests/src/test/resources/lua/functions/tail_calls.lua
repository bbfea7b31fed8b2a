-- A tail call uses no stack.
local function loop(n) if n == 0 then return "done" end return loop(n - 1) end
print(loop(3000000))  -- expect: done
local function even(n) if n == 0 then return true end return odd(n - 1) end
function odd(n) if n == 0 then return false end return even(n - 1) end
print(even(200001))  -- expect: false
local o = {}
function o:down(n) if n == 0 then return self == o end return self:down(n - 1) end
print(o:down(200000))  -- expect: true
local c = setmetatable({}, {__call = function(self, n) if n == 0 then return "called" end return self(n - 1) end})
print(c(200000))  -- expect: called
local function values(n, ...) if n == 0 then return select("#", ...), ... end return values(n - 1, ...) end
print(values(100000, 1, nil, 3))  -- expect: 3	1	nil	3
