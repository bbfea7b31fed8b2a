-- Explicit keys and the values of a last call that take the same places.
local t = {[5] = "five", [3] = true, [7] = "seven", ("hello"):byte(1, -1)}
for k, v in pairs(t) do print(k, v) end
print(#t)








-- a bad key is reported at the line where its item ends
print(pcall(function()
  return {1, [nil] = 2,
    3}
end))
print(pcall(function()
  return {[nil]
    =
    2}
end))



-- select counts in 32 bits
print(pcall(select, 4294967296))
print(select(4294967297, "a", "b"))
-- expect: 1	104
-- expect: 2	101
-- expect: 3	108
-- expect: 4	108
-- expect: 5	111
-- expect: 7	seven
-- expect: 5
-- expect: false	constructor_overlapping_keys.lua:15: table index is nil
-- expect: false	constructor_overlapping_keys.lua:21: table index is nil
-- expect: false	bad argument #1 to '?' (index out of range)
-- expect: a	b
