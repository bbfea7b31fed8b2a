-- Arithmetic converts strings that look like numbers.
print("10" + 5, "3" * "4", "2" ^ "3", "7" % "4", "9" / "2", "1" - 1)  -- expect: 15	12	8	3	4.5	0
print(-"2", - "-3", -"0x10")  -- expect: -2	3	-16
print("0x10" + 0, " 10 " * 2, "1e2" + 0, ".5" + 0, "5." + 0)  -- expect: 16	20	100	0.5	5
print("\t7\n" + 0, "+5" + 0, "-5" + 0)  -- expect: 7	5	-5
print("10" .. "20" + 1, "10" + "20" .. "!")  -- expect: 1021	30!
print(pcall(function() return "abc" + 1 end))  -- expect: false	string_arithmetic.lua:7: attempt to perform arithmetic on a string value
print(pcall(function() return "" + 1 end))  -- expect: false	string_arithmetic.lua:8: attempt to perform arithmetic on a string value
print(pcall(function() return "1 2" + 1 end))  -- expect: false	string_arithmetic.lua:9: attempt to perform arithmetic on a string value
print(pcall(function() return {} + 1 end))  -- expect: false	string_arithmetic.lua:10: attempt to perform arithmetic on a table value
