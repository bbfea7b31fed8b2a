-- The functions that are there, and those that are not.
local names = {}
for k, v in pairs(math) do names[#names + 1] = k .. (type(v) == "function" and "" or "=" .. type(v)) end
table.sort(names)
print(table.concat(names, " "))
print(math.type, math.tointeger, math.maxinteger, math.ult)
print(math.fmod == math.mod)
-- expect: abs acos asin atan atan2 ceil cos cosh deg exp floor fmod frexp huge=number ldexp log log10 max min mod modf pi=number pow rad random randomseed sin sinh sqrt tan tanh
-- expect: nil	nil	nil	nil
-- expect: true
