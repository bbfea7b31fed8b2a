-- Operators of user types.
local Set = {} Set.__index = Set
local function set(...) local s = setmetatable({}, Set) for _, v in ipairs{...} do s[v] = true end return s end
function Set.__add(a, b) local r = set() for k in pairs(a) do r[k] = true end for k in pairs(b) do r[k] = true end return r end
function Set.__mul(a, b) local r = set() for k in pairs(a) do r[k] = b[k] end return r end
function Set.__le(a, b) for k in pairs(a) do if not b[k] then return false end end return true end
function Set.__lt(a, b) return a <= b and not (b <= a) end
function Set.__eq(a, b) return a <= b and b <= a end
function Set.__tostring(s) local l = {} for k in pairs(s) do l[#l + 1] = k end table.sort(l) return "{" .. table.concat(l, ",") .. "}" end
local a, b = set(1, 2, 3), set(2, 3, 4)
print(a + b, a * b, a == b, a * b <= a, a * b < a, a >= b, a == set(3, 2, 1))  -- expect: {1,2,3,4}	{2,3}	false	true	true	false	true
local V = {}
V.__index, V.__add, V.__unm = V, function(p, q) return setmetatable({p[1] + q[1], p[2] + q[2]}, V) end, function(p) return setmetatable({-p[1], -p[2]}, V) end
V.__mul = function(p, q) if type(q) == "number" then p, q = q, p end return setmetatable({p * q[1], p * q[2]}, V) end
V.__tostring, V.__concat = function(p) return "(" .. p[1] .. "," .. p[2] .. ")" end, function(p, q) return tostring(p) .. tostring(q) end
local v = setmetatable({1, 2}, V)
print(v + v, 2 * v, v * 3, -v, v .. "|" .. v)  -- expect: (2,4)	(2,4)	(3,6)	(-1,-2)	(1,2)|(1,2)
