-- Built-ins are ordinary values and may be replaced.
local old = string.format
string.format = function(...) return "replaced " .. old(...) end
print(string.format("%d", 1), ("%d"):format(2))  -- expect: replaced 1	replaced 2
string.format = old
local function hot() return math.floor(2.5) end
local sum = 0
for i = 1, 100 do if i == 50 then local floor = math.floor math.floor = function(x) return 100 + floor(x) end end sum = sum + hot() end
print(sum)  -- expect: 5300
local type_ = type
type = function(x) return "type of " .. type_(x) end print(type(1)) type = type_  -- expect: type of number
local pairs_ = pairs pairs = function(t) return ipairs(t) end for k in pairs{1, x = 2} do io.write(k, " ") end print() pairs = pairs_  -- expect: 1 
print = function(...) io.write("mine: ", ..., "\n") end print("x")  -- expect: mine: x
