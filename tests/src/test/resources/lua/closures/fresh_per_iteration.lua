-- Every turn of a loop has fresh variables.
local fs = {}
for i = 1, 3 do fs[i] = function() i = i + 1 return i end end
print(fs[1](), fs[1](), fs[2](), fs[3]())
fs = {}
for k, v in pairs({10, 20}) do fs[k] = function(d) v = v + (d or 0) return k, v end end
fs[1](5)
print(fs[1]()) print(fs[2]())
local i = 0
fs = {}
while i < 3 do i = i + 1 local k = i fs[i] = function() k = k + 1 return k, i end end
print(fs[1]()) print(fs[1]()) print(fs[3]())
i = 0
repeat i = i + 1 local k = i fs[i] = function() k = k * 2 return k end until k == 3
print(fs[1](), fs[3](), fs[3]())
-- expect: 2	3	3	4
-- expect: 1	15
-- expect: 2	20
-- expect: 2	3
-- expect: 3	3
-- expect: 4	3
-- expect: 2	6	12
