-- A loop counts with doubles, and begins a step before its first value: where a step is lost it stands still or never begins.
local function count(first, last, step, most)
  local values = {}
  for i = first, last, step do
    values[#values + 1] = string.format("%.17g", i)
    if #values == (most or 5) then values[#values + 1] = "..." break end
  end
  return #values == 0 and "none" or table.concat(values, " ")
end
print(count(-math.huge, 0, math.huge))
print(count(math.huge, 0, -math.huge))
print(count(-math.huge, 0, 1, 3))
print(count(math.huge, math.huge, 1, 3))
print(count(1, 3, math.huge))
print(count(3, 1, -math.huge))
print(count(2 ^ 53 - 1, 2 ^ 53 + 1, 1))
print(count(2 ^ 53 - 1, 2 ^ 53, 1))
print(count(-2 ^ 53 + 1, -2 ^ 53, -1))
print(count(2 ^ 53, 2 ^ 53 + 6, 2))
print(count(2 ^ 52, 2 ^ 52 + 2, 1))
print(count(1, 3, 1e16))
print(count(1, 3, 2 ^ 53))
print(count(3, 2 ^ 60, 2 ^ 58))
print(count(0, 2 ^ 54, 2 ^ 52))
print(count(0.1, 0.5, 0.1, 9))
print(count(1, 2, 1e-17))
print(count(1, 1e300, 1e299, 12))
print(count(5, 1, -1.5))
print(count(1, 0, 0), count(0, 1, 0, 2))
print(count(1, 2, 0 / 0), count(0 / 0, 2, 1), count(1, 0 / 0, 1))
-- expect: none
-- expect: none
-- expect: -inf -inf -inf ...
-- expect: inf inf inf ...
-- expect: none
-- expect: none
-- expect: 9007199254740991 9007199254740992 9007199254740992 9007199254740992 9007199254740992 ...
-- expect: 9007199254740991 9007199254740992 9007199254740992 9007199254740992 9007199254740992 ...
-- expect: -9007199254740991 -9007199254740992 -9007199254740992 -9007199254740992 -9007199254740992 ...
-- expect: 9007199254740992 9007199254740994 9007199254740996 9007199254740998
-- expect: 4503599627370496 4503599627370497 4503599627370498
-- expect: 0
-- expect: 1
-- expect: 0 2.8823037615171174e+17 5.7646075230342349e+17 8.6469112845513523e+17 1.152921504606847e+18 ...
-- expect: 0 4503599627370496 9007199254740992 13510798882111488 18014398509481984 ...
-- expect: 0.10000000000000001 0.20000000000000001 0.30000000000000004 0.40000000000000002 0.5
-- expect: 1 1 1 1 1 ...
-- expect: 0 1.0000000000000001e+299 2.0000000000000001e+299 3.0000000000000002e+299 4.0000000000000002e+299 5.0000000000000003e+299 6.0000000000000003e+299 7.0000000000000004e+299 8.0000000000000004e+299 9.0000000000000005e+299 1.0000000000000001e+300
-- expect: 5 3.5 2
-- expect: 1 1 1 1 1 ...	none
-- expect: none	none	none
