-- differs: D-1, NaN has no sign
print(0 / 0, -(0 / 0), math.huge - math.huge, math.sqrt(-1))
print(tostring(0 / 0), 0 / 0 .. "", string.format("%g %f %5.1f", 0 / 0, 0 / 0, 0 / 0))
print(math.huge % 2, 5 % 0, tonumber("nan"), tonumber("-nan"))
print(table.concat({0 / 0, 1 / 0}, " "))
-- expect: nan	nan	nan	nan
-- expect: nan	nan	nan nan   nan
-- expect: nan	nan	nan	nan
-- expect: nan inf
